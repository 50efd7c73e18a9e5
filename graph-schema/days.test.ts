import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OPEN_END } from './model.ts'
import { addDays, daysBetween, fiscalYearOf, isDay, todayInBangkok } from './days.ts'

const days = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2300-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

test.each(['2026-10-01', '2024-02-29', '1932-06-24'])('%s is a day', (text) => expect(isDay(text)).toBe(true))
test.each(['2566-02-29', '2569-10-01', '2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '26-10-01', '2026-10-01T00:00:00Z', ' 2026-10-01', '', OPEN_END, null, 20261001])(
  '%s is not a day',
  (text) => expect(isDay(text)).toBe(false),
)

test('the day begins at midnight in Bangkok', () => {
  expect(todayInBangkok(new Date('2026-09-30T16:59:59Z'))).toBe('2026-09-30')
  expect(todayInBangkok(new Date('2026-09-30T17:00:00Z'))).toBe('2026-10-01')
})

test('days added are the days between', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -30_000, max: 30_000 }), (day, count) => {
      expect(isDay(day)).toBe(true)
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }),
  )
})

test('a fiscal year begins on 1 October and is named by the year it ends in', () => {
  expect(fiscalYearOf('2026-09-30')).toBe(2569)
  expect(fiscalYearOf('2026-10-01')).toBe(2570)
  expect(fiscalYearOf('2027-09-30')).toBe(2570)
})

test('counting from something that is not a day fails', () => {
  expect(() => addDays('2566-02-29', 1)).toThrow(RangeError)
})
