import { addDays } from '@saan/graph-schema/days.ts'
import type { DemoCalendar } from './calendar.ts'
import { heldBy, type Holding, type Holdings } from './holdings.ts'
import { networkFounded, type PostSeed } from './posts.ts'
import { randomOf } from './random.ts'
import { announcedOrder } from './stories.ts'

/** The order announced for next 1 October: the offices are left on that day, and some successors begin on it. */
export function withAnnouncedOrder({ holdings, people }: Holdings, { today, nextOctober }: DemoCalendar): Holdings {
  const orderNo = 'มท 712'
  const result = [...holdings]
  const added = new Map(people)
  for (const { office, because, successor } of announcedOrder) {
    const leaver = heldBy(holdings, office, today)
    if (leaver === undefined || leaver.to !== undefined) throw new RangeError(`Nobody can leave ${office}: it is not held, or its end is known.`)
    result[result.indexOf(leaver)] = { ...leaver, to: nextOctober, endReason: because, ...(because === 'RETIREMENT' && { expectedEndOn: addDays(nextOctober, -1) }) }
    if (successor === undefined) continue
    const person = successor === 'SOMEBODY_NEW' ? `${office}/${nextOctober}` : heldBy(holdings, successor.from, today)?.person
    if (person === undefined) throw new RangeError(`Nobody can follow in ${office}.`)
    const seed = people.get(leaver.person)
    if (seed !== undefined && !added.has(person)) added.set(person, { ...seed, key: person })
    result.push({ post: leaver.post, person, from: nextOctober, kind: 'PERMANENT', orderNo })
  }
  return { holdings: result, people: added }
}

/** Posts that go with an office: the seat of whoever an agency sends, some weeks after the office was taken, and the headman's post of the kamnan. */
export function following(posts: readonly PostSeed[], holdings: readonly Holding[], calendar: DemoCalendar, seed: number): Holding[] {
  return posts.flatMap((post) => {
    const { follows } = post
    if (follows === undefined) return []
    const random = randomOf(seed, `following/${post.key}`)
    const ofOffice = holdings.filter((holding) => holding.post.key === follows && holding.from <= calendar.today && (holding.to === undefined || holding.to > calendar.opens))
    return ofOffice.flatMap((holding): Holding[] => {
      const isSeat = post.kind === 'SEAT'
      const earliest = isSeat && holding.from < networkFounded ? networkFounded : holding.from
      const named = isSeat && holding.kind === 'PERMANENT' ? addDays(earliest, random.between(0, 40)) : earliest
      const from = named <= calendar.today ? named : earliest
      if (holding.to !== undefined && from >= holding.to) return []
      if (!isSeat && holding.kind !== 'PERMANENT') return []
      return [{ ...holding, post, from }]
    })
  })
}

/** Named alternates: of seats, and of the duty posts that must answer. */
export function alternates(wanted: readonly { readonly post: PostSeed; readonly office: string }[], holdings: readonly Holding[], { today }: DemoCalendar, seed: number): Holding[] {
  return wanted.map(({ post, office }) => {
    const random = randomOf(seed, `alternate/${post.key}`)
    const holder = heldBy(holdings, office, today)
    if (holder === undefined) throw new RangeError(`Nobody can be the alternate from ${office}.`)
    const named = addDays(today, -random.between(70, 600))
    return { post, person: holder.person, from: named > holder.from ? named : holder.from, kind: 'ALTERNATE', ...(holder.to !== undefined && { to: holder.to, endReason: holder.endReason }) }
  })
}
