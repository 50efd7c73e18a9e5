import { describe, expect, it } from 'vitest'
import { dayAtPlace, laneOf, placeOfDay, type Stay, type Strand } from './lanes.ts'

const window = { from: '2022-10-01', to: '2027-10-01' }
const day = '2026-11-24'

const stay = (from: string, to: string | null, kind: Stay['kind'] = 'PERMANENT'): Stay => ({ id: `${from}-${kind}`, from, to, kind, name: 'นางแสงเดือน ทุ่งม่อนใส', shortName: 'นางแสงเดือน' })
const strand = (stays: Stay[], told: Partial<Strand> = {}): Strand => ({
  id: 'post', label: 'คนที่ 1', from: '2015-01-01', to: null, stays, vacantSince: null, isHidden: false, ...told,
})
const gaps = (told: Strand) => laneOf(told, day, window).gaps.map(({ from, to }) => [from, to])

describe('a lane', () => {
  it('tells now from before, acting and announced', () => {
    const lane = laneOf(
      strand([stay('2022-10-01', '2024-04-01'), stay('2024-04-01', '2026-01-01', 'ACTING'), stay('2026-01-01', '2027-03-01'), stay('2027-03-01', null)]), day, window)
    expect(lane.spans.map(({ look }) => look)).toEqual(['before', 'now', 'announced', 'acting'])
  })

  it('begins to hold on the first day and no longer holds on the day after the last', () => {
    expect(laneOf(strand([stay(day, null)]), day, window).spans[0]?.look).toBe('now')
    expect(laneOf(strand([stay('2025-01-01', day)]), day, window).spans[0]?.look).toBe('before')
  })

  it('shows the times without a holder up to the day shown, and not beyond what is known', () => {
    expect(gaps(strand([stay('2022-10-01', '2024-04-01'), stay('2024-05-15', null)]))).toEqual([['2024-04-01', '2024-05-15']])
    expect(gaps(strand([stay('2022-10-01', '2026-10-01')]))).toEqual([['2026-10-01', null]])
    expect(gaps(strand([]))).toEqual([['2022-10-01', null]])
  })

  it('shows an announced departure without a successor as a gap to come', () => {
    expect(gaps(strand([stay('2022-10-01', '2027-02-01')]))).toEqual([['2027-02-01', null]])
  })

  it('has no gap before the post began, nor under an alternate alone counts as held', () => {
    expect(gaps(strand([], { from: '2026-01-01' }))).toEqual([['2026-01-01', null]])
    expect(gaps(strand([stay('2022-10-01', null, 'ALTERNATE')]))).toEqual([['2022-10-01', null]])
  })

  it('says nothing of a post whose holder is hidden, but that it is vacant', () => {
    expect(gaps(strand([], { isHidden: true }))).toEqual([])
    expect(gaps(strand([], { isHidden: true, vacantSince: '2026-10-01' }))).toEqual([['2026-10-01', null]])
  })

  it('draws a stay without an end up to the day shown', () => {
    const [span] = laneOf(strand([stay('2022-10-01', null)]), day, window).spans
    expect(span?.width).toBeCloseTo(placeOfDay(day, window))
  })

  it('tells of a past day also what has become of the post since', () => {
    const lane = laneOf(strand([stay('2022-10-01', '2026-10-01')]), '2026-09-30', window, day)
    expect(lane.spans[0]?.look).toBe('now')
    expect(lane.gaps.map(({ from, to }) => [from, to])).toEqual([['2026-10-01', null]])
  })

  it('draws a vacancy that still runs up to the day shown, and ends it only with a successor or with the post', () => {
    const [gap] = laneOf(strand([stay('2022-10-01', '2026-10-01')]), day, window).gaps
    expect((gap?.left ?? 0) + (gap?.width ?? 0)).toBeCloseTo(placeOfDay(day, window))
    expect(gaps(strand([stay('2022-10-01', '2026-10-01'), stay('2026-12-01', null)]))).toEqual([['2026-10-01', '2026-12-01']])
    expect(gaps(strand([stay('2022-10-01', '2026-10-01')], { to: '2026-11-01' }))).toEqual([['2026-10-01', '2026-11-01']])
  })

  it('leaves out what lies outside of the window', () => {
    expect(laneOf(strand([stay('2010-01-01', '2020-01-01')]), day, window).spans).toEqual([])
  })
})

describe('a place in the window', () => {
  it('is found from the day and back', () => {
    expect(placeOfDay('2020-01-01', window)).toBe(0)
    expect(placeOfDay('2027-10-01', window)).toBe(100)
    expect(dayAtPlace(placeOfDay('2026-09-30', window), window)).toBe('2026-09-30')
  })
})
