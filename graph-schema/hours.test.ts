import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closesAt, hoursPattern, isHours, isOpenAt, opensAt } from './hours.ts'
import { describeHoursEn, describeHoursTh } from './hoursInWords.ts'

// 1 October 2026 is a Thursday
const bangkok = (text: string) => new Date(`${text}:00+07:00`)

test.each(['24/7', 'Mo-Fr 08:30-16:30', 'Mo-Fr 08:30-12:00,13:00-16:30; Sa 09:00-12:00', 'Mo,We,Fr 09:00-12:00', 'Sa-Mo 00:00-24:00', 'Fr 20:00-02:00'])('%s are hours', (text) => {
  expect(isHours(text)).toBe(true)
  expect(text).toMatch(new RegExp(`^(?:${hoursPattern})$`))
})
test.each(['', '24/8', 'Mo-Fr', '08:30-16:30', 'Mo-Fr 8:30-16:30', 'Mo-Fr 08:30-25:00', 'Xx 08:30-16:30', 'Mo-Fr 08:30', 'Mo-Fr 09:00-09:00', 'Mo-Fr 24:00-08:00', 'Mo-Fr 08:30-16:30;', 'Mo-We-Fr 08:30-16:30', 'Mo-Fr 08:30-16:30 Sa'])(
  '%s are not hours',
  (text) => expect(isHours(text)).toBe(false),
)

describe('open or closed in Bangkok', () => {
  test.each([
    ['Mo-Fr 08:30-16:30', '2026-10-01T08:29', false],
    ['Mo-Fr 08:30-16:30', '2026-10-01T08:30', true],
    ['Mo-Fr 08:30-16:30', '2026-10-01T16:29', true],
    ['Mo-Fr 08:30-16:30', '2026-10-01T16:30', false],
    ['Mo-Fr 08:30-16:30', '2026-10-03T10:00', false],
    ['Mo-Fr 08:30-12:00,13:00-16:30', '2026-10-01T12:30', false],
    ['Su 20:00-02:00', '2026-10-05T01:59', true],
    ['Su 20:00-02:00', '2026-10-05T02:00', false],
    ['24/7', '2026-10-04T03:00', true],
  ])('%s at %s: %s', (hours, at, open) => expect(isOpenAt(hours, bangkok(at))).toBe(open))

  test('a later part replaces an earlier one on its days', () => {
    expect(isOpenAt('Mo-Su 08:00-20:00; Th 08:00-12:00', bangkok('2026-10-01T13:00'))).toBe(false)
  })
})

test('what is open says when it closes', () => {
  expect(closesAt('Mo-Fr 08:30-16:30', bangkok('2026-10-01T09:10'))).toEqual(bangkok('2026-10-01T16:30'))
  expect(closesAt('Th 08:00-24:00; Fr 00:00-02:00', bangkok('2026-10-01T23:00'))).toEqual(bangkok('2026-10-02T02:00'))
  expect(closesAt('Mo-Fr 08:30-16:30', bangkok('2026-10-01T17:00'))).toBeNull()
  expect(closesAt('24/7', bangkok('2026-10-01T17:00'))).toBeNull()
})

test('what is closed says when it opens next, the week round', () => {
  expect(opensAt('Mo-Fr 08:30-12:00,13:00-16:30', bangkok('2026-10-01T08:29'))).toEqual(bangkok('2026-10-01T08:30'))
  expect(opensAt('Mo-Fr 08:30-12:00,13:00-16:30', bangkok('2026-10-01T12:00'))).toEqual(bangkok('2026-10-01T13:00'))
  expect(opensAt('Mo-Fr 08:30-16:30', bangkok('2026-10-02T16:30'))).toEqual(bangkok('2026-10-05T08:30'))
  expect(opensAt('Mo-Fr 08:30-16:30', bangkok('2026-10-01T09:00'))).toBeNull()
  expect(opensAt('24/7', bangkok('2026-10-01T17:00'))).toBeNull()
})

test('open now means a closing time ahead and closed at that time', () => {
  const clock = fc.integer({ min: 0, max: 1_439 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
  const days = fc.subarray(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'], { minLength: 1 })
  const hours = fc.tuple(days, clock, clock).filter(([, opens, closes]) => opens !== closes).map(([on, opens, closes]) => `${on.join(',')} ${opens}-${closes}`)
  fc.assert(
    fc.property(hours, fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }), (text, instant) => {
      const closes = closesAt(text, instant)
      expect(closes !== null).toBe(isOpenAt(text, instant))
      if (closes) {
        expect(closes.getTime()).toBeGreaterThan(instant.getTime())
        expect(isOpenAt(text, closes)).toBe(false)
      }
      const opens = opensAt(text, instant)
      expect(opens === null).toBe(isOpenAt(text, instant))
      if (opens) expect([opens > instant, isOpenAt(text, opens)]).toEqual([true, true])
    }),
  )
})

test('stored hours that cannot be read are a fault', () => expect(() => isOpenAt('always', new Date())).toThrow(RangeError))

test.each([
  ['24/7', 'ทุกเวลา', 'At all hours'],
  ['Mo-Fr 08:30-16:30', 'จันทร์ถึงศุกร์ 08:30 ถึง 16:30', 'Monday to Friday 08:30 to 16:30'],
  ['Mo-Fr 08:30-16:30; Sa 09:00-12:00', 'จันทร์ถึงศุกร์ 08:30 ถึง 16:30, เสาร์ 09:00 ถึง 12:00', 'Monday to Friday 08:30 to 16:30, Saturday 09:00 to 12:00'],
  ['Mo,We 09:00-12:00,13:00-15:00', 'จันทร์ และ พุธ 09:00 ถึง 12:00 และ 13:00 ถึง 15:00', 'Monday and Wednesday 09:00 to 12:00 and 13:00 to 15:00'],
  ['Mo-Su 20:00-02:00', 'ทุกวัน 20:00 ถึง 02:00', 'Every day 20:00 to 02:00'],
])('%s reads %s', (hours, th, en) => {
  expect(describeHoursTh(hours)).toBe(th)
  expect(describeHoursEn(hours)).toBe(en)
})
