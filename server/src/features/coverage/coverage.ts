import { isLocated, kilometresBetween } from '@saan/graph-schema/distance.ts'
import { type Area } from '../areas/area.type.ts'
import { areaTree } from '../areas/areaTree.ts'
import type { AreaCoverage, CallTarget, VillageCoverage, VillageHelp } from './coverage.type.ts'
import type { CoverageRow, VillageRow } from './coverage.queries.ts'

/** The counts of a set of villages, each counted once: a village for which no post is planned is not one that lost its people. */
export function countVillages(villages: readonly VillageCoverage[]): Omit<AreaCoverage, 'area'> {
  const count = (test: (village: VillageCoverage) => boolean) => villages.filter(test).length
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

/** The coverage of an area as the API answers it, from the rows of the graph. */
export function coverageOf(row: CoverageRow, asOf: string) {
  const rows = row.villages.map(readVillage)
  const areaOf = areaTree([...row.above, row.area, ...row.inside, ...rows])
  const helpers = rows.filter(({ watchers }) => watchers > 2)
  // The rows come in the order of calling, and the first of a subdistrict is to stay.
  const calls = new Map([...row.calls].reverse().map(([subarea, postId, titleTh, titleEn, phone]) => [subarea as string, { postId, titleTh, titleEn, phone } as CallTarget]))
  const villages = rows.map((village) => ({
    village: areaOf(village.code),
    status: village.watchers === 0 ? 'NONE' as const : village.watchers === 1 ? 'SINGLE' as const : 'COVERED' as const,
    stale: village.watchers > 0 && village.confirmed === 0,
    watchPosts: village.watchPosts, watchers: village.watchers, acting: village.acting, vacantSince: village.vacantSince,
    helper: village.watchers > 1 ? null : nearestOf(village, helpers, areaOf),
    call: calls.get(village.code.slice(0, 6)) ?? null,
  }))
  const inside = (code: string) => villages.filter(({ village }) => village.code.startsWith(code))
  const area = row.area.code
  return {
    area: areaOf(area), asOf, ...countVillages(villages),
    watchPosts: rows.reduce((sum, village) => sum + village.watchPosts, 0),
    held: rows.reduce((sum, village) => sum + village.watchers, 0),
    villages: [...villages].sort(gapsFirst),
    bySubarea: row.inside.filter(({ code }) => code.length === area.length + 2).map(({ code }) => ({ area: areaOf(code), ...countVillages(inside(code)) })),
  }
}

/** Nobody before one before enough; among equals the longest empty first. */
function gapsFirst(a: VillageCoverage, b: VillageCoverage): number {
  const [rankA, rankB] = [Math.min(a.watchers, 2), Math.min(b.watchers, 2)]
  if (rankA !== rankB) return rankA - rankB
  const [sinceA, sinceB] = [a.vacantSince ?? '9999', b.vacantSince ?? '9999']
  return rankA < 2 && sinceA !== sinceB ? (sinceA < sinceB ? -1 : 1) : a.village.code < b.village.code ? -1 : 1
}

function nearestOf(village: VillageRow, helpers: readonly VillageRow[], areaOf: (code: string) => Area): VillageHelp | null {
  let best: { helper: VillageRow; kilometres: number } | null = null
  if (!isLocated(village)) return null
  for (const helper of helpers.filter(isLocated)) {
    const kilometres = kilometresBetween(village, helper)
    if (best === null || kilometres < best.kilometres) best = { helper, kilometres }
  }
  return best && { village: areaOf(best.helper.code), kilometres: Math.round(best.kilometres * 10) / 10 }
}

function readVillage(columns: readonly unknown[]): VillageRow {
  const [code, nameTh, nameEn, moo, latitude, longitude, isSynthetic, watchPosts, watchers, acting, confirmed, vacantSince] = columns
  return { code, nameTh, nameEn, moo, latitude, longitude, isSynthetic, watchPosts, watchers, acting, confirmed, vacantSince } as VillageRow
}
