import { staleVillages } from './coverageNumbers.ts'
import type { Holding } from './holdings.ts'
import { randomOf } from './random.ts'

/** How well a person is reached: confirmed within 180 days, not confirmed for longer, without any contact, or as chance has it. */
export type Reach = 'RECENT' | 'STALE' | 'NONE' | 'ANY'

const withoutContact = 6

/**
 * How the watch volunteers of Dok Khamtai are reached. In the stale villages nobody was confirmed in time; in every other village the first
 * one in the call order was. Six of the others have no number at all.
 */
export function reachOfVolunteers(holdings: readonly Holding[], today: string, seed: number): Map<string, Reach> {
  const reach = new Map<string, Reach>()
  const villages = new Map<string, Holding[]>()
  for (const holding of holdings) {
    const { post, from, to } = holding
    const [village] = post.covers
    if (post.areaCode !== '5605' || post.watch === undefined || village === undefined || from > today || (to !== undefined && to <= today)) continue
    villages.set(village, [...(villages.get(village) ?? []), holding])
  }
  const others: string[] = []
  for (const [village, held] of villages) {
    const inOrder = held.filter(({ kind }) => kind === 'PERMANENT').sort((one, other) => (one.post.callOrder ?? 0) - (other.post.callOrder ?? 0))
    for (const [place, { person }] of inOrder.entries()) {
      if (staleVillages.includes(village)) reach.set(person, 'STALE')
      else if (place === 0) reach.set(person, 'RECENT')
      else others.push(person)
    }
  }
  for (const person of randomOf(seed, 'reach').shuffled(others.sort()).slice(0, withoutContact)) reach.set(person, 'NONE')
  return reach
}
