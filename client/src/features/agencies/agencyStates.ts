import { isOpenAt } from '@saan/graph-schema/hours.ts'
import type { AgencyOfferFragment, AgencyPageFragment, AgencyPostFragment } from '../../apollo/generated/graphql.ts'

/** The posts with the vacant ones first, the longest vacant before the others; within each the order in which they are called stays. */
export function vacantFirst(posts: readonly AgencyPostFragment[]): AgencyPostFragment[] {
  return posts.toSorted((a, b) => Number(b.isVacant) - Number(a.isVacant) || (a.vacantSince ?? '').localeCompare(b.vacantSince ?? ''))
}

type Receiver = Pick<AgencyPostFragment, 'callOrder' | 'isVacant'>

/**
 * Whether nobody is there to receive what the agency offers: the posts that take calls, or all of them where none has a place in the
 * call order, are all vacant. An agency without any post is answered by its own number.
 */
export function hasNobodyToReceive(posts: readonly Receiver[]): boolean {
  const callable = posts.filter(({ callOrder }) => callOrder !== null)
  const receivers = callable.length > 0 ? callable : posts
  return receivers.length > 0 && receivers.every(({ isVacant }) => isVacant)
}

/** When a service is given: its own hours, else those of the agency. */
export function hoursOf(offer: Pick<AgencyOfferFragment, 'hours'>, agency: Pick<AgencyPageFragment, 'hours'>): string | null {
  return offer.hours ?? agency.hours
}

/** Services that can be had at an instant: open, and with somebody to receive. */
export function openOffers<Offer extends Pick<AgencyOfferFragment, 'hours'>>({ offers, posts, hours }: { offers: readonly Offer[]; posts: readonly Receiver[]; hours: string | null }, instant: Date): Offer[] {
  if (hasNobodyToReceive(posts)) return []
  return offers.filter((offer) => {
    const own = hoursOf(offer, { hours })
    return own !== null && isOpenAt(own, instant)
  })
}

interface FirstCall {
  phone: string
  /** The post that answers; without one it is the agency's own number. */
  post?: AgencyPostFragment
}

/** Whom to call first at an instant: the first held post of the call order whose hours it is, else the agency's own number. */
export function firstToCall({ posts, phone }: Pick<AgencyPageFragment, 'posts' | 'phone'>, instant: Date): FirstCall | undefined {
  const post = posts.find((each) => each.callOrder !== null && each.phone !== null && !each.isVacant && (each.hours === null || isOpenAt(each.hours, instant)))
  if (post?.phone) return { phone: post.phone, post }
  return phone ? { phone } : undefined
}
