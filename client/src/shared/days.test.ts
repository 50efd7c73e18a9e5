import { describe, expect, it } from 'vitest'
import { addDays, addYears, dayOf, daysBetween, furthestDay, isDay, lastSeptemberEnd, nextRound, previousRound, roundOn } from './days.ts'
import { readTypedDay } from './typedDay.ts'

describe('a day', () => {
  it('is the day in Bangkok, seven hours ahead of UTC', () => {
    expect(dayOf(new Date('2026-11-23T16:59:59Z'))).toBe('2026-11-23')
    expect(dayOf(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24')
  })

  it('must exist and be Gregorian', () => {
    expect(isDay('2028-02-29')).toBe(true)
    expect(isDay('2026-02-29')).toBe(false)
    expect(isDay('2569-10-01')).toBe(false)
    expect(isDay('2026-1-1')).toBe(false)
    expect(isDay(undefined)).toBe(false)
  })

  it('is counted over months and leap years', () => {
    expect(addDays('2026-09-30', 1)).toBe('2026-10-01')
    expect(daysBetween('2026-09-16', '2026-11-24')).toBe(69)
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
    expect(furthestDay('2026-11-24')).toBe('2028-11-24')
  })

  it('finds the rounds of transfers on both sides of their day', () => {
    expect(nextRound('2026-09-30')).toBe('2026-10-01')
    expect(nextRound('2026-10-01')).toBe('2026-12-01')
    expect(nextRound('2026-12-01')).toBe('2027-10-01')
    expect(previousRound('2026-10-01')).toBe('2025-12-01')
    expect(nextRound('2026-11-24', 'civil')).toBe('2027-10-01')
    expect(roundOn('2026-12-01')).toBe('police')
    expect(roundOn('2026-12-02')).toBeUndefined()
  })

  it('knows the end of the last fiscal year', () => {
    expect(lastSeptemberEnd('2026-11-24')).toBe('2026-09-30')
    expect(lastSeptemberEnd('2026-09-30')).toBe('2025-09-30')
  })
})

describe('a typed day', () => {
  it.each([
    ['25/11/2569', '2026-11-25'],
    ['๒๕/๑๑/๒๕๖๙', '2026-11-25'],
    ['1.10.2026', '2026-10-01'],
    ['25 พ.ย. 2569', '2026-11-25'],
    ['25 พฤศจิกายน 2569', '2026-11-25'],
    ['1 Oct 2027', '2027-10-01'],
    ['1 October 2027', '2027-10-01'],
    ['2026-11-25', '2026-11-25'],
  ])('reads %s', (text, day) => expect(readTypedDay(text)).toBe(day))

  it.each(['25/11/69', '31/2/2569', '25/13/2569', '25 foo 2569', 'tomorrow', ''])('refuses %s', (text) =>
    expect(readTypedDay(text)).toBeUndefined(),
  )
})
