import { personNameEn, personNameTh } from '@saan/graph-schema/names.ts'
import { Field, ID, InputType } from 'type-graphql'
import { checkedDay, todayInBangkok } from '../days.ts'
import { Invalid, Refused } from '../errors.ts'
import type { UsesRow } from '../neo4j/uses.ts'
import { RequestInput } from './requestInput.ts'
import { DateScalar } from './scalars.ts'

@InputType({ description: 'That a record ends on a day: a person leaves, an agency, committee or post is closed. An end that lies ahead may be moved to another day, or taken back.' })
export class CloseInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the record.' }) id!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after its last; at most two years ahead. Null takes back an end that lies ahead; it must be sent. What ended with the record goes on; what was to begin after the end is planned anew.' }) to?: string | null
}

/** The end that a closing asks for; null takes an announced one back. */
export function wantedEnd({ to }: CloseInput): string | null {
  if (to === undefined) throw new Invalid('input.required', { fields: ['to'] })
  return to === null ? null : checkedDay(to, 'to')
}

/** A record can be changed up to its last day: one whose end has come stays as it was. */
export function mustBeOpen({ to }: { to: string | null }): void {
  if (to !== null && to <= todayInBangkok()) throw new Refused('record.closed', { to })
}

/** An end may be set, moved while it lies ahead, and taken back until then; refused when nothing would change. */
export function mustBeNewEnd(found: { to: string | null }, to: string | null): void {
  mustBeOpen(found)
  if (found.to === to) throw new Refused('record.nothingToChange')
}

/** Nothing may hang on a record longer than it lasts; the refusal names what the viewer may know of it. */
export function mustBeUnused({ count, told }: UsesRow): void {
  const uses = told.map((use) => ('th' in use ? use : { th: personNameTh(use), en: personNameEn(use) ?? personNameTh(use) }))
  if (count > 0) throw new Refused('record.stillUsed', { count, uses })
}
