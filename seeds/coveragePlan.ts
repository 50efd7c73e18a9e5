import { addDays, daysBetween } from '@saan/graph-schema/days.ts'
import type { EndReason } from '@saan/graph-schema/vocabularies.ts'
import type { DemoCalendar } from './calendar.ts'
import { districtCoverage, emptyVillages, emptyOnPastDay, fourPosts, lookedAfterByChief, singleVillages, staleVillages, type DistrictCoverage } from './coverageNumbers.ts'
import type { Random } from './random.ts'

/** What is laid down for one watch post; all else about it is drawn. */
export type WatchPlan = {
  readonly villageCode: string
  readonly callOrder: number
  /** Since when nobody holds it today, and why the last holder left. */
  readonly vacantSince?: string | undefined
  readonly vacantBecause?: EndReason | undefined
  /** An earlier time `[from, to)` in which it was empty. */
  readonly earlierGap?: { readonly from: string; readonly to: string } | undefined
  /** The District Chief looks after it as acting since the last 1 October. */
  readonly lookedAfter?: true | undefined
  /** Nobody confirmed the contacts of the village's holders for 180 days. */
  readonly stale: boolean
}

/** How many posts of a village are empty today and were on the past day, before each of its posts is laid out. */
type VillagePlan = { readonly posts: number; readonly emptyToday: number; readonly days: number; readonly reason: EndReason; readonly emptyThen: number; readonly daysThen: number }

/**
 * The watch posts of Dok Khamtai: 306, of which 281 are held today (5 villages with nobody, 11 with one, 60 with two, 48 with more) and 290 were
 * on the past day (3, 9, 61 and 51). Where an emptiness drawn for one day cannot be told apart from the other, another village takes its place.
 */
export function dokKhamtaiWatch(villages: readonly string[], calendar: DemoCalendar, random: Random): WatchPlan[] {
  const named = new Set([...emptyVillages, ...singleVillages].map(({ code }) => code).concat(Object.keys(emptyOnPastDay), fourPosts, lookedAfterByChief))
  const unnamed = random.shuffled(villages.filter((code) => !named.has(code)))
  const withThree = unnamed.slice(0, 46)
  const substitutes = unnamed.slice(46).filter((code) => !staleVillages.includes(code))
  const plans = new Map<string, VillagePlan>()
  const plan = (code: string): VillagePlan => plans.get(code) ?? { posts: 2, emptyToday: 0, days: 0, reason: 'RESIGNATION', emptyThen: 0, daysThen: 0 }
  const set = (code: string, changes: Partial<VillagePlan>) => plans.set(code, { ...plan(code), ...changes })

  for (const { code, days, reason } of emptyVillages) set(code, { emptyToday: 2, days, reason })
  for (const { code, days, reason } of singleVillages) set(code, { emptyToday: 1, days, reason })
  for (const code of fourPosts) set(code, { posts: 4 })
  for (const [place, code] of withThree.entries()) set(code, { posts: 3, ...(place < 4 && { emptyToday: 1, days: [62, 34, 15, 9][place] ?? 9 }) })

  const then = new Map(Object.entries(emptyOnPastDay)).set(withThree[0] ?? '', { empty: 1, days: 7 })
  for (const [code, { empty, days }] of then) {
    if (canBeEmptyThen(plan(code), empty, calendar)) set(code, { emptyThen: empty, daysThen: days })
    else if (plan(code).posts === 2) set(substitutes.pop() ?? '', { emptyThen: empty, daysThen: days })
    else set(withThree.find((other) => plan(other).emptyToday === 0 && !staleVillages.includes(other)) ?? '', { emptyThen: empty, daysThen: days })
  }
  return villages.flatMap((code) => postsOf(code, plan(code), calendar, random))
}

// one emptiness that spans both days, or two with at least two months of somebody between them
function canBeEmptyThen({ emptyToday, days }: VillagePlan, empty: number, { today, pastSeptember }: DemoCalendar): boolean {
  const since = daysBetween(pastSeptember, addDays(today, -days))
  return emptyToday === 0 || since <= 0 || (emptyToday <= empty && since >= 90)
}

function postsOf(code: string, plan: VillagePlan, { today, pastSeptember }: DemoCalendar, random: Random): WatchPlan[] {
  const stale = staleVillages.includes(code)
  const vacantSince = addDays(today, -plan.days)
  const gap = { from: addDays(pastSeptember, -plan.daysThen), to: addDays(pastSeptember, random.between(10, 24)) }
  return Array.from({ length: plan.posts }, (_, index): WatchPlan => {
    const fromLast = plan.posts - index
    const isEmpty = fromLast <= plan.emptyToday
    const wasEmpty = fromLast <= plan.emptyThen && !(isEmpty && vacantSince <= pastSeptember)
    return {
      villageCode: code, callOrder: index + 1, stale,
      ...(isEmpty && { vacantSince, vacantBecause: plan.reason }),
      ...(wasEmpty && { earlierGap: gap }),
      ...(index === 0 && lookedAfterByChief.includes(code) && { lookedAfter: true }),
    }
  })
}

/** The watch posts of another district, in the proportions of the province: two posts a village, three where three are held. */
export function districtWatch(districtCode: string, villages: readonly string[], { today }: DemoCalendar, random: Random): WatchPlan[] {
  const counts = districtCoverage[districtCode]
  if (counts === undefined) throw new RangeError(`No coverage is laid down for district ${districtCode}.`)
  return random.shuffled(villages).flatMap((code, place): WatchPlan[] => {
    const [posts, empty] = shareOf(counts, place, random)
    const vacantSince = addDays(today, -random.between(4, 130))
    return Array.from({ length: posts }, (_, index) => ({
      villageCode: code, callOrder: index + 1, stale: false,
      ...(posts - index <= empty && { vacantSince, vacantBecause: random.weighted<EndReason>({ RESIGNATION: 50, END_OF_TERM: 35, HEALTH: 15 }) }),
    }))
  })
}

// how many posts a village has and how many of them are empty, by its place in the shuffled list of the district
function shareOf({ none, single, two, more }: DistrictCoverage, place: number, random: Random): readonly [number, number] {
  if (place < none) return [2, 2]
  if (place < none + single) return [2, 1]
  if (place < none + single + two) return random.chance(0.08) ? [3, 1] : [2, 0]
  return place < none + single + two + more ? [3, 0] : [0, 0]
}
