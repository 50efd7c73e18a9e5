import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SaanError } from '../errors.ts'
import { areaCode, intervalOf, openingHours, recordId, requestUuid, requiredLine, telephone, textLine, typedLine, wholeNumber } from './checks.ts'

/** The reason and the fields of a refusal, or the value that was let through. */
function outcome<Kept>(check: () => Kept): Kept | [string, unknown] {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof SaanError)) throw error
    return [error.reason, (error.extensions['details'] as { fields: unknown }).fields]
  }
}

describe('a line of text', () => {
  test.each([
    ['  มาลี   ใจดี ', 'มาลี ใจดี'], ['', null], [' \u200B\uFEFF', null], [null, null], [undefined, null], ['ก\u0E4D\u0E49า', 'ก้ำ'], ['๕๖', '56'], ['a\nb', 'a b'], ['e\u0301', 'é'],
  ])('%j is kept as %j', (text, kept) => {
    expect(outcome(() => textLine(text, 'nameTh'))).toBe(kept)
  })

  test.each([
    ['ก'.repeat(11), 'input.tooLong'], ['ก'.repeat(41), 'input.tooLong'], ['\u0000', 'input.badCharacters'], ['\u202E', 'input.badCharacters'], ['\uD800', 'input.badCharacters'], ['a\u0301\u0301\u0301\u0301\u0301', 'input.badCharacters'],
    ['ก\u0E48\u200B\u0E48\u200B\u0E48\u200B\u0E48\u200B\u0E48', 'input.badCharacters'],
  ])('%j is refused', (text, reason) => {
    expect(outcome(() => textLine(text, 'nameTh', 10))).toEqual([reason, ['nameTh']])
  })

  test('its length is counted in letters as people see them, at both sides of the bound', () => {
    expect(textLine('😀'.repeat(10), 'nameTh', 10)).toBe('😀'.repeat(10))
    expect(outcome(() => textLine('😀'.repeat(11), 'nameTh', 10))).toEqual(['input.tooLong', ['nameTh']])
  })

  test('what is kept is kept the same again, and can be read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const kept = outcome(() => textLine(text, 'nameTh', 100))
      if (typeof kept !== 'string') return
      expect(textLine(kept, 'nameTh', 100)).toBe(kept)
      expect(kept).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B\u202A-\u202E]/)
    }))
  })

  test('the number of an identity card is never kept, and may be looked for', () => {
    for (const text of ['1560100123451', 'เลขบัตร ๑-๕๖๐๑-๐๐๑๒๓-๔๕-๑', '15601\u200B00123451']) {
      expect(outcome(() => textLine(text, 'dutiesTh'))).toEqual(['input.nationalId', ['dutiesTh']])
      expect(outcome(() => requiredLine(text, 'nameTh'))).toEqual(['input.nationalId', ['nameTh']])
    }
    expect(typedLine('1560100123451', 'text')).toBe('1560100123451')
    expect(textLine('1560100123452', 'orderNo')).toBe('1560100123452')
  })

  test('a line that must be there is asked for by name', () => {
    expect(outcome(() => requiredLine('\u200B', 'givenNameTh'))).toEqual(['input.required', ['givenNameTh']])
  })
})

describe('codes and ids', () => {
  test.each(['56', '5605', '560508', '56050851'])('%s is an area', (code) => expect(areaCode(code, 'area')).toBe(code))
  test.each(['', '5', '560', '56050', '5605085', '560508511', '56a5', '๕๖', '56\n', ' 56'])('%j is no area', (code) => expect(outcome(() => areaCode(code, 'area'))).toEqual(['area.badCode', ['area']]))

  test('an id is of letters, digits and hyphens, 64 at most', () => {
    expect(recordId('a'.repeat(64), 'id')).toHaveLength(64)
    for (const id of ['', 'a'.repeat(65), 'a b', 'ก', "a'"]) expect(outcome(() => recordId(id, 'id'))).toEqual(['input.badId', ['id']])
  })

  test('a request is named by a UUID, in small letters', () => {
    expect(requestUuid('0C26A2AC-2C3E-4C66-9D3F-0E5C2C1A5B11')).toBe('0c26a2ac-2c3e-4c66-9d3f-0e5c2c1a5b11')
    expect(outcome(() => requestUuid('0c26a2ac'))).toEqual(['input.badRequestId', ['requestId']])
  })
})

describe('values', () => {
  test('an interval ends after it begins', () => {
    expect(outcome(() => intervalOf('2026-01-01', '2026-01-02'))).toBeUndefined()
    expect(outcome(() => intervalOf('2026-01-01', null))).toBeUndefined()
    for (const to of ['2026-01-01', '2025-12-31']) expect(outcome(() => intervalOf('2026-01-01', to))).toEqual(['interval.endsBeforeItBegins', ['to']])
  })

  test('a number lies within its bounds, both included', () => {
    expect([1, 99, null, undefined].map((number) => outcome(() => wholeNumber(number, 'callOrder', 1, 99)))).toEqual([1, 99, null, null])
    for (const number of [0, 100, -1]) expect(outcome(() => wholeNumber(number, 'callOrder', 1, 99))).toEqual(['number.outside', ['callOrder']])
  })

  test('a telephone and hours are those that Thailand writes', () => {
    expect(telephone('๐๘๑-๒๓๔-๕๖๗๘', 'phone')).toBe('+66812345678')
    expect(telephone(' ', 'phone')).toBeNull()
    expect(outcome(() => telephone('081234', 'phone'))).toEqual(['phone.invalid', ['phone']])
    expect(openingHours('Mo-Fr 08:30-16:30', 'hours')).toBe('Mo-Fr 08:30-16:30')
    expect(openingHours('จ.-ศ. ๘.๓๐-๑๖.๓๐ น.', 'hours')).toBe('Mo-Fr 08:30-16:30')
    expect(openingHours(' ', 'hours')).toBeNull()
    expect(outcome(() => openingHours('always', 'hours'))).toEqual(['hours.invalid', ['hours']])
  })
})
