import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhone, normalisePhone, storedPhonePattern } from './phone.ts'

test.each([
  ['081-234-5678', '+66812345678'],
  ['๐๘๑ ๒๓๔ ๕๖๗๘', '+66812345678'],
  ['+66 81 234 5678', '+66812345678'],
  ['+66 (0)81-234-5678', '+66812345678'],
  ['0066812345678', '+66812345678'],
  ['66812345678', '+66812345678'],
  ['0-5400-0218', '+6654000218'],
  ['054-000-218', '+6654000218'],
  ['+6654000218', '+6654000218'],
  ['054 000 218 ต่อ 11', '+6654000218;ext=11'],
  ['054-000-218 ext. 11', '+6654000218;ext=11'],
  ['+6654000218;ext=11', '+6654000218;ext=11'],
  ['02-123-4567', '+6621234567'],
  ['1300', '1300'],
  ['191', '191'],
])('%s is kept as %s', (typed, stored) => expect(normalisePhone(typed)).toBe(stored))

test.each(['0812345678', '+66012345678', '+6681234567', '+66212345678', '2300', '1300;ext='])('%s is not stored so', (text) => expect(text).not.toMatch(new RegExp(`^${storedPhonePattern}$`)))

test.each(['', '0', '12', '13000', '2300', '081-234-567', '081-234-56789', '054-000-218-9', '01-234-5678', 'โทร', '054000218 หรือ 054000219', '+1 202 555 0100', '+1300', '0812345678 ต่อ'])(
  '%s is not a number',
  (typed) => expect(normalisePhone(typed)).toBeNull(),
)

test.each([
  ['+66812345678', '081-234-5678'],
  ['+6654000218', '054-000-218'],
  ['+6621234567', '02-123-4567'],
  ['+6654000218;ext=11', '054-000-218 ต่อ 11'],
  ['1300', '1300'],
])('%s reads %s', (stored, shown) => expect(formatPhone(stored)).toBe(shown))

test('English says ext.', () => expect(formatPhone('+6654000218;ext=11', 'en')).toBe('054-000-218 ext. 11'))

test('what is shown can be typed again, in either language', () => {
  const areaCode = fc.constantFrom('2', '5', '6', '8', '9')
  const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
  const numbers = areaCode.chain((first) => digits(first === '2' || first === '5' ? 7 : 8).map((rest) => `+66${first}${rest}`))
  fc.assert(
    fc.property(numbers, fc.option(digits(3), { nil: undefined }), (number, internal) => {
      const stored = internal === undefined ? number : `${number};ext=${internal}`
      expect(normalisePhone(stored)).toBe(stored)
      expect(stored).toMatch(new RegExp(`^${storedPhonePattern}$`))
      expect(normalisePhone(formatPhone(stored))).toBe(stored)
      expect(normalisePhone(formatPhone(stored, 'en'))).toBe(stored)
    }),
  )
})
