import { describe, expect, it } from 'vitest'
import { addYears, furthestDay, lastSeptemberEnd, nextRound, previousRound, roundOn } from './days.ts'
import { readTypedDay } from './typedDay.ts'

describe('days of the Thai civil service', () => {
  it('keep their place in the year, but for 29 February', () => {
    expect(addYears('2026-11-24', -1)).toBe('2025-11-24')
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
    expect(furthestDay('2026-11-24')).toBe('2028-11-24')
  })

  it('hold the rounds of transfers, found on both sides of a day', () => {
    expect(nextRound('2026-09-30')).toBe('2026-10-01')
    expect(nextRound('2026-10-01')).toBe('2026-12-01')
    expect(nextRound('2026-12-01')).toBe('2027-10-01')
    expect(previousRound('2026-10-01')).toBe('2025-12-01')
    expect(nextRound('2026-11-24', 'civil')).toBe('2027-10-01')
    expect(roundOn('2026-12-01')).toBe('police')
    expect(roundOn('2026-12-02')).toBeUndefined()
  })

  it('end the fiscal year on 30 September', () => {
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
