import { addDays } from '@saan/graph-schema/days.ts'
import { cast, type CastName } from './cast.ts'
import type { PostHistory } from './histories.ts'
import { ladders, type Dress } from './ladders.ts'
import type { PostSeed } from './posts.ts'
import { randomOf } from './random.ts'
import type { Spell } from './spells.ts'

/** A spell with the person it belongs to. `person` is a key: of the cast, or of somebody named by chance. */
export type Holding = Spell & { readonly post: PostSeed; readonly person: string; /** Recorded by mistake, and withdrawn on this day. */ readonly retractedOn?: string }

/** What a person's name is drawn from, and the area in which the person was last registered. */
export type PersonSeed = { readonly key: string; readonly dress: Dress; readonly areaCode: string }

export type Holdings = { readonly holdings: readonly Holding[]; readonly people: ReadonlyMap<string, PersonSeed> }

const isCast = (key: string): key is CastName => Object.hasOwn(cast, key)
const moved = new Set<Spell['endReason']>(['TRANSFER', 'PROMOTION'])

/**
 * Finds a person for every spell, in the order of time: the laid-down one; else somebody whom the same round moved from another post of
 * the ladder; else somebody new. Acting holders come from the same agency; where nobody could act, the post stays empty.
 */
export function findPeople(histories: readonly PostHistory[], seed: number, today: string): Holdings {
  const random = randomOf(seed, 'holdings')
  const people = new Map<string, PersonSeed>()
  const movedOn = new Map<string, Holding[]>()
  const holdings: Holding[] = []

  const inTime = histories.flatMap(({ post, spells }) => spells.map((spell) => ({ post, spell }))).sort((a, b) => compare(a.spell.from, b.spell.from) || compare(a.post.key, b.post.key))
  const take = (post: PostSeed, spell: Spell, person: string) => {
    people.set(person, { key: person, dress: ladders[post.ladder].dress, areaCode: homeOf(post) })
    holdings.push({ ...spell, post, person })
  }

  for (const { post, spell } of inTime.filter(({ spell }) => spell.kind === 'PERMANENT')) {
    const waiting = movedOn.get(post.ladder) ?? []
    const next = waiting.find((last) => last.to !== undefined && last.to <= spell.from && last.to >= addDays(spell.from, -40) && last.post.key !== post.key)
    const goesOn = spell.person === undefined && next !== undefined && random.chance(0.7)
    if (goesOn) movedOn.set(post.ladder, waiting.filter((last) => last !== next))
    take(post, spell, spell.person ?? (goesOn ? next.person : `${post.key}/${spell.from}`))

    const holding = holdings.at(-1)
    if (holding?.to !== undefined && holding.to <= today && !isCast(holding.person) && ladders[post.ladder].movesOn && moved.has(spell.endReason)) movedOn.set(post.ladder, [...(movedOn.get(post.ladder) ?? []), holding])
  }
  for (const { post, spell } of inTime.filter(({ spell }) => spell.kind === 'ACTING')) {
    const colleagues = holdings.filter((other) => other.kind === 'PERMANENT' && other.post.key !== post.key && sameBody(other.post, post) && holdsThrough(other, spell))
    const named = spell.person?.startsWith('holder:') ? heldBy(holdings, spell.person.slice('holder:'.length), spell.from)?.person : spell.person
    const person = named ?? (colleagues.length > 0 ? random.pick(colleagues).person : undefined)
    if (person === undefined) continue
    if (!people.has(person)) people.set(person, { key: person, dress: ladders[post.ladder].dress, areaCode: homeOf(post) })
    holdings.push({ ...spell, post, person })
  }
  return { holdings, people }
}

/** Whoever holds an office as permanent holder on a day. */
export function heldBy(holdings: readonly Holding[], postKey: string, day: string): Holding | undefined {
  return holdings.find(({ post, kind, from, to }) => post.key === postKey && kind === 'PERMANENT' && from <= day && (to === undefined || to > day))
}

/** A volunteer is registered in the village, everybody else where the post is. */
const homeOf = (post: PostSeed) => (post.kind === 'WATCH' ? (post.covers[0] ?? post.areaCode) : post.areaCode)

const sameBody = (one: PostSeed, other: PostSeed) => 'agency' in one.of && 'agency' in other.of && one.of.agency === other.of.agency
const holdsThrough = (holding: Spell, spell: Spell) => holding.from <= spell.from && (holding.to === undefined || (spell.to !== undefined && holding.to >= spell.to))
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
