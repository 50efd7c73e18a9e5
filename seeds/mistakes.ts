import { addDays } from '@saan/graph-schema/days.ts'
import type { Holding } from './holdings.ts'
import type { PostSeed } from './posts.ts'
import { randomOf } from './random.ts'

const howMany = 3

/**
 * Appointments recorded by mistake in the last weeks and retracted soon after: a volunteer of a neighbouring village put on an empty watch post.
 * They count on no day, so every figure must come out as if they were not there.
 */
export function mistakenHoldings(posts: readonly PostSeed[], holdings: readonly Holding[], today: string, seed: number): Holding[] {
  const random = randomOf(seed, 'mistakes')
  const open = holdings.filter(({ post, kind, to }) => post.watch !== undefined && post.areaCode === '5605' && kind === 'PERMANENT' && to === undefined)
  const empty = posts.filter(({ areaCode, watch }) => areaCode === '5605' && watch?.vacantSince !== undefined && watch.vacantSince < addDays(today, -45))
  return random.shuffled(empty).slice(0, howMany).map((post, place) => {
    const from = addDays(today, -random.between(9, 30))
    return { post, person: random.pick(open).person, from, kind: 'PERMANENT', retractedOn: addDays(from, place + 1) }
  })
}
