import type { PostQuery, PostStayFragment } from '../../apollo/generated/graphql.ts'
import type { Day } from '../../shared/days.ts'
import type { Stay, Strand } from '../../shared/lanes.ts'
import { drawnEnd } from '../people/appointments.ts'

export type PostRecord = NonNullable<PostQuery['post']>

/** Everybody ever named to a post; to a seat held ex officio, those named to its office. */
export function staysOf({ exOfficioOf, history }: Pick<PostRecord, 'exOfficioOf' | 'history'>): readonly PostStayFragment[] {
  return [...(exOfficioOf?.history ?? []), ...history].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

/** The lanes of a post: its permanent holders with the times that had none, and, where there were any, those who acted and the alternates. */
export function strandsOfPost(post: PostRecord, day: Day, words: { lane: (kind: PostStayFragment['kind']) => string; person: (person: PostStayFragment['person']) => Pick<Stay, 'name' | 'shortName'> }): Strand[] {
  const stays = staysOf(post)
  const lane = (kind: PostStayFragment['kind']): Strand => ({
    id: kind, label: words.lane(kind), from: post.from, to: post.to, vacantSince: post.vacantSince,
    isHidden: kind === 'PERMANENT' && isHidden(post), isSparse: kind !== 'PERMANENT',
    // an alternate is drawn as one who holds: the lane says what they are
    stays: stays.filter((stay) => stay.kind === kind)
      .map((stay) => ({ id: stay.id, from: stay.from, to: drawnEnd(stay, day), kind: kind === 'ACTING' ? 'ACTING' : 'PERMANENT', ...words.person(stay.person) })),
  })
  return [lane('PERMANENT'), ...(['ACTING', 'ALTERNATE'] as const).map(lane).filter((each) => each.stays.length > 0)]
}

/** Whether the viewer may not see who held the post: somebody does or did, but no stay is told. */
function isHidden(post: Pick<PostRecord, 'exOfficioOf' | 'history' | 'isVacant' | 'vacantSince' | 'from'>): boolean {
  return staysOf(post).length === 0 && (!post.isVacant || (post.vacantSince !== null && post.vacantSince > post.from))
}
