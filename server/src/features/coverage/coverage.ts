import { isLocated, kilometresBetween } from '@saan/graph-schema/distance.ts'
import type { CoverageRow, VillageRow } from './coverage.queries.ts'
import type { AreaColumns } from './coverageSelection.ts'
import type { AreaCoverage, CallTarget, VillageCoverage } from './coverage.type.ts'

type Help = { village: AreaColumns; kilometres: number }
type Counted = Pick<VillageCoverage, 'stale' | 'watchPosts' | 'watchers'>
type Ordered = Counted & Pick<VillageCoverage, 'vacantSince'> & { code: string }

/** The counts of a set of villages, each counted once: a village for which no post is planned is not one that lost its people. */
export function countVillages(villages: readonly Counted[]): Omit<AreaCoverage, 'area'> {
  const count = (test: (village: Counted) => boolean) => villages.filter(test).length
  return {
    total: villages.length,
    none: count(({ watchers, watchPosts }) => watchers === 0 && watchPosts > 0),
    single: count(({ watchers }) => watchers === 1),
    two: count(({ watchers }) => watchers === 2),
    threeOrMore: count(({ watchers }) => watchers > 2),
    covered: count(({ watchers }) => watchers > 1),
    stale: count(({ stale }) => stale),
    unplanned: count(({ watchPosts }) => watchPosts === 0),
  }
}

/** The coverage of an area from the rows of the graph; an area in it is the columns that were selected of it. */
export function coverageOf(row: CoverageRow, asOf: string) {
  const rows = row.villages.map(readVillage)
  const helpers = rows.filter(({ watchers }) => watchers > 2)
  // The rows come in the order of calling, and the first of a subdistrict is to stay.
  const calls = new Map([...row.calls].reverse().map(([subarea, postId, titleTh, titleEn, phone, hours]) => [subarea as string, { postId, titleTh, titleEn, phone, hours } as CallTarget]))
  const villages = rows.map((village) => ({
    code: village.code, village: village.columns,
    status: village.watchers === 0 ? 'NONE' as const : village.watchers === 1 ? 'SINGLE' as const : 'COVERED' as const,
    stale: village.watchers > 0 && village.confirmed === 0,
    watchPosts: village.watchPosts, watchers: village.watchers, acting: village.acting, vacantSince: village.vacantSince,
    helper: village.watchers > 1 ? null : nearestOf(village, helpers),
    call: calls.get(village.code.slice(0, 6)) ?? null,
  }))
  const inside = (code: string) => villages.filter((village) => village.code.startsWith(code))
  return {
    area: row.columns, asOf, ...countVillages(villages),
    watchPosts: rows.reduce((sum, village) => sum + village.watchPosts, 0),
    held: rows.reduce((sum, village) => sum + village.watchers, 0),
    villages: [...villages].sort(gapsFirst),
    bySubarea: row.inside.map(([code, columns]) => ({ area: columns, ...countVillages(inside(code)) })),
  }
}

/** Nobody before one before enough; among equals the longest empty first. */
function gapsFirst(a: Ordered, b: Ordered): number {
  const [rankA, rankB] = [Math.min(a.watchers, 2), Math.min(b.watchers, 2)]
  if (rankA !== rankB) return rankA - rankB
  const [sinceA, sinceB] = [a.vacantSince ?? '9999', b.vacantSince ?? '9999']
  return rankA < 2 && sinceA !== sinceB ? (sinceA < sinceB ? -1 : 1) : a.code < b.code ? -1 : 1
}

function nearestOf(village: VillageRow, helpers: readonly VillageRow[]): Help | null {
  let best: { helper: VillageRow; kilometres: number } | null = null
  if (!isLocated(village)) return null
  for (const helper of helpers.filter(isLocated)) {
    // A degree of latitude is 111.2 kilometres: what lies that much farther north or south need not be measured.
    if (best && Math.abs(helper.latitude - village.latitude) * 111 > best.kilometres) continue
    const kilometres = kilometresBetween(village, helper)
    if (best === null || kilometres < best.kilometres) best = { helper, kilometres }
  }
  return best && { village: best.helper.columns, kilometres: Math.round(best.kilometres * 10) / 10 }
}

function readVillage(columns: readonly unknown[]): VillageRow {
  const [code, latitude, longitude, watchPosts, watchers, acting, confirmed, vacantSince, selected] = columns
  return { code, latitude, longitude, watchPosts, watchers, acting, confirmed, vacantSince, columns: selected } as VillageRow
}
