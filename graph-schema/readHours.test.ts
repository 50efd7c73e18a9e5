import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHours, weekOf } from './hours.ts'
import { describeHoursEn, describeHoursTh } from './hoursInWords.ts'
import { readHours } from './readHours.ts'

test.each([
  'จ-ศ 08:30-16:30', 'จ.-ศ. 8.30-16.30 น.', 'จ.-ศ.08.30-16.30น.', 'จ. - ศ. ๘.๓๐ - ๑๖.๓๐ น.', 'จันทร์-ศุกร์ 08:30 ถึง 16:30', 'จันทร์ถึงศุกร์ 08:30 ถึง 16:30', 'วันจันทร์ - วันศุกร์ เวลา 08.30 - 16.30 น.', 'จันทร์ถึงศุกร์ 8:30 น. จนถึง 16:30 นาฬิกา', 'จถึงศ 08:30-16:30',
  'Mo-Fr 8.30-16.30', 'Mon-Fri 08:30-16:30', 'mon – fri 08:30–16:30', 'Monday to Friday 08:30 to 16:30', 'Monday to Friday: 8:30 to 16:30', 'Mo-Fr 08:30-16:30', 'จ–ศ 08:30—16:30', '  จ-ศ\u200B 08:30-16:30 ',
])('%s are hours of an office', (typed) => expect(readHours(typed)).toBe('Mo-Fr 08:30-16:30'))

test.each(['24 ชม.', '24 ชม', '24ชม.', '๒๔ ชม.', '24 ชั่วโมง', 'ตลอด 24 ชั่วโมง', 'ตลอด 24 ชม.', 'ทุกวัน ตลอด 24 ชั่วโมง', 'ทุกวัน 24 ชม.', 'ทุกเวลา', 'ตลอดเวลา', 'At all hours', '24 hours', '24 hrs', 'Every day 24 hours', '24/7'])('%s is always', (typed) => expect(readHours(typed)).toBe('24/7'))

test.each([
  ['ทุกวัน 08:00-20:00', 'Mo-Su 08:00-20:00'], ['Daily 8:00-20:00', 'Mo-Su 08:00-20:00'], ['จ. พ. ศ. 09:00-12:00', 'Mo,We,Fr 09:00-12:00'], ['จ,พ,ศ 09:00-12:00', 'Mo,We,Fr 09:00-12:00'], ['อ.-พฤ. 09:00-12:00', 'Tu-Th 09:00-12:00'],
  ['จ-ศ 08:30-12:00, 13:00-16:30; ส 09:00-12:00', 'Mo-Fr 08:30-12:00,13:00-16:30; Sa 09:00-12:00'], ['จันทร์และพุธ 09:00 ถึง 12:00 และ 13:00 ถึง 15:00', 'Mo,We 09:00-12:00,13:00-15:00'], ['จ-ศ 24 ชม.', 'Mo-Fr 00:00-24:00'],
  ['ส.-อา. 20.00-02.00 น.', 'Sa-Su 20:00-02:00'], ['จันทร์-พฤหัส 09:00-16:00 ศุกร์ 09:00-12:00', 'Mo-Th 09:00-16:00; Fr 09:00-12:00'], ['ศ-จ 09:00-24.00', 'Fr-Mo 09:00-24:00'], ['Mo-Su 08:00-20:00; Th 08:00-12:00', 'Mo-Su 08:00-20:00; Th 08:00-12:00'],
])('%s is kept as %s', (typed, kept) => expect(readHours(typed)).toBe(kept))

test.each([
  '', ' ', 'always', 'อาจจะ', 'จ-ศ', '08:30-16:30', '08:30-16:30 น.', 'จ-ศ 08:30', 'จ-ศ 25:00-26:00', 'จ-ศ 08:60-16:30', 'จ-ศ 09:00-09:00', 'จ-ศ 8-16', 'จ-ศ 08:30-16:30 เว้นวันหยุดราชการ', 'จ-ศ 08:30-16:30;', 'จ-ศ 08:30-16:30 ส', 'จ-พ-ศ 08:30-16:30',
  'จศ 08:30-16:30', 'จ-ศ 08:30-12:00, จ-ศ 13:00-16:30', 'ทุกวัน 08:00-20:00, พฤ 08:00-12:00', 'Mo-Fr 8:30 am - 4:30 pm', 'Mond 08:30-16:30', '24', '24/8', 'จ-ศ 108:30-16:30', '24 ชม. 24 ชม.',
])('%j cannot be read', (typed) => expect(readHours(typed)).toBeNull())

const minute = fc.integer({ min: 0, max: 1_439 }).map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)
const span = fc.tuple(minute, fc.oneof(minute, fc.constant('24:00'))).filter(([opens, closes]) => opens !== closes).map((both) => both.join('-'))
const days = fc.subarray(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'], { minLength: 1 }).map((each) => each.join(','))
const range = fc.constantFrom('Mo-Fr', 'Mo-Su', 'Sa-Su', 'Fr-Mo')
const part = fc.tuple(fc.oneof(days, range), fc.array(fc.oneof(span, fc.constant('00:00-24:00')), { minLength: 1, maxLength: 3 })).map(([on, spans]) => `${on} ${spans.join(',')}`)
const stored = fc.oneof(fc.constant('24/7'), fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('; ')))

test('what the hub shows of stored hours, in Thai and in English, is read back as the same hours', () => {
  fc.assert(fc.property(stored, (hours) => {
    for (const shown of [describeHoursTh(hours), describeHoursEn(hours)]) expect([shown, weekOf(readHours(shown) ?? '')]).toEqual([shown, weekOf(hours)])
  }))
})

test('what is read is hours, and read again it stays the same', () => {
  const typed = fc.array(fc.constantFrom('จ', 'ศ.', 'จันทร์', 'ทุกวัน', 'Mon', '-', 'ถึง', ',', ';', ' ', '08:30', '8.30', '16:30 น.', '24 ชม.', 'ทุกเวลา'), { maxLength: 12 }).map((each) => each.join(''))
  fc.assert(fc.property(fc.oneof(typed, stored, fc.string()), (text) => {
    const hours = readHours(text)
    if (hours !== null) expect([isHours(hours), readHours(hours)]).toEqual([true, hours])
  }))
})
