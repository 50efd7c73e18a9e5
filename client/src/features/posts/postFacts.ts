import type { PostStayFragment } from '../../apollo/generated/graphql.ts'
import type { Day } from '../../shared/days.ts'
import { holdsOn, lastDayOf } from '../people/appointments.ts'
import { staysOf, type PostRecord } from './postStrands.ts'

export interface PostFacts {
  state: 'closed' | 'ahead' | 'hidden' | 'vacant' | 'acting' | 'held'
  /** Who holds it on the day: the permanent holder, else the acting one. */
  holding: PostStayFragment | undefined
  /** The last day that is known of the holder. */
  lastDay: Day | undefined
  alternates: PostStayFragment[]
  /** The next holder who is named already. */
  next: PostStayFragment | undefined
}

/** What is to be said of a post on a day: who holds it and until when, who stands in, who comes next. */
export function factsOf(post: PostRecord, day: Day): PostFacts {
  const stays = staysOf(post)
  const onDay = stays.filter((stay) => holdsOn(stay, day))
  const holding = onDay.find(({ id }) => id === post.holder?.appointmentId)
  return {
    state: stateOf(post, day, holding),
    holding,
    lastDay: holding && lastDayOf(holding, day),
    alternates: onDay.filter(({ kind }) => kind === 'ALTERNATE'),
    next: stays.find(({ from, kind }) => from > day && kind !== 'ALTERNATE'),
  }
}

function stateOf(post: PostRecord, day: Day, holding: PostStayFragment | undefined): PostFacts['state'] {
  if (post.to !== null && post.to <= day) return 'closed'
  if (post.from > day) return 'ahead'
  if (holding) return holding.kind === 'ACTING' ? 'acting' : 'held'
  return post.isVacant ? 'vacant' : 'hidden'
}
