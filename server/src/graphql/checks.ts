import { holdsNationalId } from '@saan/graph-schema/nationalId.ts'
import { normalisePhone } from '@saan/graph-schema/phone.ts'
import { readHours } from '@saan/graph-schema/readHours.ts'
import { normaliseText } from '@saan/graph-schema/thaiText.ts'
import { Invalid } from '../errors.ts'
import type { NamedField } from '../fieldWords.ts'

/** An official area code; anything else is refused before it reaches the database. */
export function areaCode(code: string, field: string): string {
  if (!/^\d{2}(\d{2}){0,3}$/.test(code)) throw new Invalid('area.badCode', { fields: [field] })
  return code
}

/** An id of ours: letters, digits and hyphens. */
export function recordId(id: string, field: string): string {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(id)) throw new Invalid('input.badId', { fields: [field] })
  return id
}

/** The id that makes a write happen once: a UUID made when the form was opened. */
export function requestUuid(id: string): string {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id)) throw new Invalid('input.badRequestId', { fields: ['requestId'] })
  return id.toLowerCase()
}

// Control characters, lone surrogates, direction marks, and more than four marks on one letter.
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}|\p{M}{5,}/u

/** A line of text as it will be kept: readable, not too long, and without the number of an identity card. An empty line counts as absent. */
export function textLine(text: string | null | undefined, field: NamedField, most = 200): string | null {
  const line = typedLine(text, field, most)
  return line === null ? null : withoutNationalId(line, field)
}

/** No number of an identity card is ever kept: the hub names people, and has no use for what others could do with it. */
export function withoutNationalId(line: string, field: NamedField): string {
  if (holdsNationalId(line)) throw new Invalid('input.nationalId', { fields: [field] })
  return line
}

/** A line of text that somebody typed and that is not kept, such as what is searched for: normalised, readable, not too long. */
export function typedLine(text: string | null | undefined, field: NamedField, most = 200): string | null {
  if (text == null) return null
  if (text.length > most * 4) throw new Invalid('input.tooLong', { fields: [field], most })
  if (unreadable.test(text) || !isWellFormed(text)) throw new Invalid('input.badCharacters', { fields: [field] })
  const normal = normaliseText(text)
  // Marks that were held apart by something invisible come together when it goes.
  if (unreadable.test(normal)) throw new Invalid('input.badCharacters', { fields: [field] })
  if ([...normal].length > most) throw new Invalid('input.tooLong', { fields: [field], most })
  return normal === '' ? null : normal
}

/** A line of text that must be there. */
export function requiredLine(text: string, field: NamedField, most = 200): string {
  const line = textLine(text, field, most)
  if (line === null) throw new Invalid('input.required', { fields: [field] })
  return line
}

const isWellFormed = (text: string): boolean => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)

/** Refuses an interval that ends on or before the day it begins. */
export function intervalOf(from: string, to: string | null | undefined): void {
  if (to != null && to <= from) throw new Invalid('interval.endsBeforeItBegins', { fields: ['to'], from })
}

/** Opening hours in the notation that the hub keeps, however they were written, or null. The words for a week are longer than its notation. */
export function openingHours(hours: string | null | undefined, field: NamedField): string | null {
  const line = textLine(hours, field, 400)
  const stored = line === null ? null : readHours(line)
  if (line !== null && stored === null) throw new Invalid('hours.invalid', { fields: [field] })
  return textLine(stored, field, 200)
}

/** A Thai telephone number as it is kept, or null. */
export function telephone(phone: string | null | undefined, field: NamedField): string | null {
  const line = textLine(phone, field, 60)
  const stored = line === null ? null : normalisePhone(line)
  if (line !== null && stored === null) throw new Invalid('phone.invalid', { fields: [field] })
  return stored
}

/** A whole number within bounds, or null. */
export function wholeNumber(number: number | null | undefined, field: NamedField, least: number, most: number): number | null {
  if (number == null) return null
  if (number < least || number > most) throw new Invalid('number.outside', { fields: [field], least, most })
  return number
}

/** The terms that a list is narrowed to, each once; null when it is not narrowed. */
export function termsOf<Term extends string>(terms: readonly Term[] | null | undefined): Term[] | null {
  return terms == null || terms.length === 0 ? null : [...new Set(terms)]
}

/** Leaves a field of a patch untouched when it was not sent. */
export function ifSent<Sent, Kept>(sent: Sent | undefined, check: (sent: Sent) => Kept): Kept | undefined {
  return sent === undefined ? undefined : check(sent)
}
