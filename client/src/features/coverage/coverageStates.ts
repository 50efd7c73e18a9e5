import type { SubareaWatchFragment, VillageWatchFragment } from '../../apollo/generated/graphql.ts'

/** How many watch volunteers a village has: nobody, one, two, three or more; or that no post is planned for it, so that nobody is missed. Colour, hatch and word follow from it. */
export type WatchState = 'none' | 'one' | 'two' | 'three' | 'unplanned'
export const watchStates: readonly WatchState[] = ['none', 'one', 'two', 'three']

export function watchStateOf({ watchers, watchPosts }: { watchers: number; watchPosts: number }): WatchState {
  return watchPosts === 0 ? 'unplanned' : watchStates[Math.min(watchers, 3)] ?? 'none'
}

export type WatchCounts = Pick<SubareaWatchFragment, 'none' | 'single' | 'two' | 'threeOrMore' | 'unplanned'>

/** The parts of a bar: how many villages are in each state, gaps first; a state without villages has no part. */
export function countsByState({ none, single, two, threeOrMore, unplanned }: WatchCounts): { state: WatchState; value: number }[] {
  const all: { state: WatchState; value: number }[] = [
    { state: 'none', value: none }, { state: 'one', value: single }, { state: 'two', value: two }, { state: 'three', value: threeOrMore }, { state: 'unplanned', value: unplanned },
  ]
  return all.filter(({ value }) => value > 0)
}

/** What a list of villages can be narrowed to. `gaps`, nobody or one, is what the page opens with. */
export const coverageFilters = ['gaps', 'none', 'one', 'covered', 'two', 'three', 'stale', 'unplanned', 'all'] as const
export type CoverageFilter = (typeof coverageFilters)[number]

const tests: Record<CoverageFilter, (village: VillageWatchFragment) => boolean> = {
  gaps: ({ watchers, watchPosts }) => watchers < 2 && watchPosts > 0,
  none: ({ watchers, watchPosts }) => watchers === 0 && watchPosts > 0,
  one: ({ watchers }) => watchers === 1,
  covered: ({ watchers }) => watchers > 1,
  two: ({ watchers }) => watchers === 2,
  three: ({ watchers }) => watchers > 2,
  stale: ({ stale }) => stale,
  unplanned: ({ watchPosts }) => watchPosts === 0,
  all: () => true,
}

/** The villages of a filter, in the order in which the API gives them: gaps first, the longest empty before. */
export function villagesOf(filter: CoverageFilter, villages: readonly VillageWatchFragment[]): VillageWatchFragment[] {
  return villages.filter(tests[filter])
}

/** Areas with the largest share of villages without anybody first; among equals the largest share with one. */
export function worstFirst(subareas: readonly SubareaWatchFragment[]): SubareaWatchFragment[] {
  const share = (part: number, { total }: SubareaWatchFragment) => (total === 0 ? -1 : part / total)
  return subareas.toSorted((a, b) => share(b.none, b) - share(a.none, a) || share(b.single, b) - share(a.single, a) || b.total - a.total)
}

interface WatchChange {
  village: VillageWatchFragment['village']
  before: VillageWatchFragment
  after: VillageWatchFragment
}

/** What became of each village between two days: those that lost everybody, those that found somebody, and all whose number changed. */
export function compareCoverage(before: readonly VillageWatchFragment[], after: readonly VillageWatchFragment[]) {
  const earlier = new Map(before.map((each) => [each.village.code, each]))
  const changes = after.flatMap<WatchChange>((each) => {
    const previous = earlier.get(each.village.code)
    return previous && previous.watchers !== each.watchers ? [{ village: each.village, before: previous, after: each }] : []
  })
  return {
    changes: changes.toSorted((a, b) => a.after.watchers - a.before.watchers - (b.after.watchers - b.before.watchers) || a.after.watchers - b.after.watchers),
    lostAll: changes.filter(({ after }) => after.watchers === 0 && after.watchPosts > 0).length,
    foundSomebody: changes.filter(({ before }) => before.watchers === 0 && before.watchPosts > 0).length,
  }
}
