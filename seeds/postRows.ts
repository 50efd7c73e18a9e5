import { OPEN_END } from '@saan/graph-schema/model.ts'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import { agencyId, storedPhone } from './agencies.ts'
import type { DemoCalendar } from './calendar.ts'
import type { Holding } from './holdings.ts'
import { networkFounded, watchOpens, type PostSeed } from './posts.ts'
import { idOf } from './random.ts'
import { row, type Link, type Row } from './tables.ts'

export const postId = (key: string, seed: number) => idOf(seed, 'post', key)
export const committeeId = (key: string, seed: number) => idOf(seed, 'committee', key)

/** The first day of each post: when its records open, or when the first holder that they know began, if earlier. */
export function postsBegin(posts: readonly PostSeed[], holdings: readonly Holding[], calendar: DemoCalendar): ReadonlyMap<string, string> {
  const opens = ({ kind, areaCode }: PostSeed) => (kind === 'WATCH' ? watchOpens(areaCode, calendar) : kind === 'SEAT' ? networkFounded : calendar.opens)
  const begins = new Map(posts.map((post) => [post.key, opens(post)]))
  for (const { post, from } of holdings) if (from < (begins.get(post.key) ?? from)) begins.set(post.key, from)
  return begins
}

export function postRow(post: PostSeed, from: string, seed: number): Row {
  const { key, kind, titleTh, titleEn, role, sector, areaCode, dutiesTh, dutiesEn, termMonths, callOrder, office } = post
  return row({
    id: postId(key, seed), kind, titleTh, titleEn, role, sector, areaCode, dutiesTh, dutiesEn, phone: storedPhone(office?.phone), hours: office?.hours, termMonths, callOrder,
    revision: 0, from, to: OPEN_END, ...searchableProperties('Post', { titleTh, titleEn }),
  })
}

export function coversLinks(posts: readonly PostSeed[], begins: ReadonlyMap<string, string>, seed: number): Link[] {
  return posts.flatMap(({ key, covers }) => covers.map((code) => ({ from: postId(key, seed), to: code, properties: { from: begins.get(key) ?? '', to: OPEN_END } })))
}

/** Links from posts to what `target` names: another post, an agency or a committee. */
export function postLinks(posts: readonly PostSeed[], seed: number, target: (post: PostSeed) => string | undefined): Link[] {
  return posts.flatMap((post) => {
    const to = target(post)
    return to === undefined ? [] : [{ from: postId(post.key, seed), to }]
  })
}

export const ofAgency = (seed: number) => ({ of }: PostSeed) => ('agency' in of ? agencyId(of.agency, seed) : undefined)
export const ofCommittee = (seed: number) => ({ of }: PostSeed) => ('committee' in of ? committeeId(of.committee, seed) : undefined)
