import 'reflect-metadata'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countVillages, coverageOf } from './coverage.ts'
import type { CoverageRow } from './coverage.queries.ts'

type Watched = { code: string; posts: number; held: number; acting?: number; confirmed?: number; vacantSince?: string | null; at?: [latitude: number, longitude: number] }

const columns = ({ code, posts, held, acting = 0, confirmed = held, vacantSince = null, at: [latitude, longitude] = [19, 100] }: Watched) =>
  [code, latitude, longitude, posts, held, acting, confirmed, vacantSince, [code]]

const rowOf = (villages: Watched[], rest: Partial<CoverageRow> = {}): CoverageRow => ({
  code: '5605', columns: ['5605'], inside: [...new Set(villages.map(({ code }) => code.slice(0, 6)))].map((code) => [code, [code]]), villages: villages.map(columns), calls: [], ...rest,
})
const coverage = (...villages: Watched[]) => coverageOf(rowOf(villages), '2026-11-24')

describe('counting', () => {
  test('each village is counted once: nobody, one, two, three and more, or no post planned', () => {
    fc.assert(fc.property(fc.array(fc.record({ posts: fc.nat(5), held: fc.nat(5) }), { maxLength: 90 }), (drawn) => {
      const { villages } = coverage(...drawn.map(({ posts, held }, at) => ({ code: `560508${at + 10}`, posts, held: Math.min(held, posts) })))
      const { total, none, single, two, threeOrMore, covered, unplanned } = countVillages(villages)

      expect(none + single + two + threeOrMore + unplanned).toBe(total)
      expect(two + threeOrMore).toBe(covered)
    }))
  })

  test('the parts add up to the whole', () => {
    const whole = coverage({ code: '56050801', posts: 2, held: 0 }, { code: '56050802', posts: 3, held: 3 }, { code: '56050901', posts: 1, held: 1, confirmed: 0 })

    expect(whole).toMatchObject({ total: 3, none: 1, single: 1, threeOrMore: 1, stale: 1, watchPosts: 6, held: 4 })
    expect(whole.bySubarea.map(({ area: [code], total, none, stale }) => [code, total, none, stale])).toEqual([['560508', 2, 1, 0], ['560509', 1, 0, 1]])
  })

  test('nobody is not stale, and one confirmed holder among several is enough', () => {
    expect(coverage({ code: '56050801', posts: 1, held: 0, confirmed: 0 }, { code: '56050802', posts: 3, held: 3, confirmed: 1 }).villages.map(({ stale }) => stale)).toEqual([false, false])
  })
})

describe('order', () => {
  test('nobody before one before enough, the longest empty first, then by code', () => {
    const { villages } = coverage(
      { code: '56050805', posts: 4, held: 4 }, { code: '56050804', posts: 2, held: 2 }, { code: '56050803', posts: 2, held: 1, vacantSince: '2026-01-01' },
      { code: '56050802', posts: 1, held: 0, vacantSince: '2026-05-01' }, { code: '56050801', posts: 1, held: 0, vacantSince: '2025-05-01' }, { code: '56050806', posts: 0, held: 0 },
    )

    expect(villages.map(({ code }) => code.slice(-1))).toEqual(['1', '2', '6', '3', '4', '5'])
  })
})

describe('help', () => {
  test('comes from the nearest village with three, for those with nobody or one', () => {
    const { villages } = coverage(
      { code: '56050801', posts: 1, held: 0, at: [19, 100] }, { code: '56050802', posts: 3, held: 3, at: [19.3, 100] }, { code: '56050803', posts: 3, held: 3, at: [19.1, 100] }, { code: '56050804', posts: 2, held: 2, at: [19.01, 100] },
    )
    const helperOf = (code: string) => villages.find((village) => village.code === code)?.helper

    expect(helperOf('56050801')).toMatchObject({ village: ['56050803'], kilometres: 11.1 })
    expect(helperOf('56050804')).toBeNull()
  })

  test('the first of the calling order of a subdistrict is called', () => {
    const { villages } = coverageOf(rowOf([{ code: '56050801', posts: 0, held: 0 }], { calls: [['560508', 'p1', 'กำนัน', 'Kamnan', '+6654000001', 'Mo-Su 06:00-21:00'], ['560508', 'p2', 'สารวัตรกำนัน', null, '+6654000002', null]] }), '2026-11-24')

    expect(villages[0]?.call).toEqual({ postId: 'p1', titleTh: 'กำนัน', titleEn: 'Kamnan', phone: '+6654000001', hours: 'Mo-Su 06:00-21:00' })
  })
})
