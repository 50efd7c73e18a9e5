import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsNationalId } from './nationalId.ts'
import { formatPhone } from './phone.ts'

test.each([
  '1560100123451', '1-5601-00123-45-1', '1 5601 00123 45 1', '๑-๕๖๐๑-๐๐๑๒๓-๔๕-๑', '๑๕๖๐๑๐๐๑๒๓๔๕๑', '1 - 5601 - 00123 - 45 - 1', '1–5601–00123–45–1', '1.5601.00123.45.1', '1-5601-0012345-1',
  'มาลี ใจดี เลขบัตร 1-5601-00123-45-1 โทร 081-234-5678', 'หมู่ 3 1-5601-00123-45-1', '3 1560100123451 3', 'มาลี1560100123451', '156\u200B0100123451',
])('%s holds a number of an identity card', (text) => expect(holdsNationalId(text)).toBe(true))

test.each([
  '', 'มาลี ใจดี', '1560100123452', '1-5601-00123-45-2', '156010012345', '15601001234510', '9560100123452', '056010012345', '1-5601-00123-45/1',
  '081-234-5678', '+66 81 234 5678', '0066812345678', '054-000-218 ต่อ 11', '191 054-000-218', '1300', '56050851', 'คำสั่งที่ 1234/2569 ลงวันที่ 24-11-2569', '24-11-2569 12345',
])('%j holds none', (text) => expect(holdsNationalId(text)).toBe(false))

const twelve = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 })).map(([first, rest]) => [first, ...rest].join(''))
const checkDigit = (digits: string) => (11 - ([...digits].reduce((sum, digit, at) => sum + Number(digit) * (13 - at), 0) % 11)) % 10
const thaiDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
const onCard = (digits: string, parting: string) => digits.replace(/^(.)(.{4})(.{5})(..)(.)$/, ['$1', '$2', '$3', '$4', '$5'].join(parting))
const around = fc.string({ unit: fc.constantFrom('ก', 'ม', '\u0E35', 'a', ' ', ',', '(', ')', '\n'), maxLength: 12 })

test('a number of an identity card is found wherever it stands and however it is parted', () => {
  fc.assert(fc.property(twelve, fc.constantFrom('', '-', ' ', ' - '), fc.boolean(), around, around, (digits, parting, inThai, before, after) => {
    const written = onCard(`${digits}${checkDigit(digits)}`, parting)
    expect(holdsNationalId(`${before}${inThai ? thaiDigits(written) : written}${after}`)).toBe(true)
  }))
})

test('with another last digit it is only a number', () => {
  fc.assert(fc.property(twelve, fc.integer({ min: 1, max: 9 }), around, around, (digits, more, before, after) => {
    expect(holdsNationalId(`${before}${digits}${(checkDigit(digits) + more) % 10}${after}`)).toBe(false)
  }))
})

test('telephone numbers and codes of areas are none, also several in a row', () => {
  const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((each) => each.join(''))
  const phone = fc.oneof(digits(8).map((rest) => `+668${rest}`), digits(7).map((rest) => `+665${rest}`)).chain((stored) => fc.constantFrom(stored, formatPhone(stored), stored.replace('+66', '0'), stored.replace('+', '00')))
  const code = fc.constantFrom(2, 4, 6, 8).chain(digits)
  fc.assert(fc.property(fc.array(fc.oneof(phone, code), { minLength: 1, maxLength: 4 }), (numbers) => {
    expect(holdsNationalId(numbers.join(', '))).toBe(false)
  }))
})
