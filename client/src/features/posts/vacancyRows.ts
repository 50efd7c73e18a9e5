import type { VacantPostFragment } from '../../apollo/generated/graphql.ts'
import type { Day } from '../../shared/days.ts'

/** Posts to fill that are filled together: the watch posts of one village, an office with the seats that go with it. */
export interface VacancyRow {
  id: string
  /** The post that names the row: the office before its seats, else the one empty longest. */
  first: VacantPostFragment
  posts: VacantPostFragment[]
  since: Day
}

/** The rows of the list of vacancies, in its order: the row stands where its longest empty post does, and counts for all of them. */
export function vacancyRows(posts: readonly VacantPostFragment[]): VacancyRow[] {
  const offices = new Set(posts.map(({ id }) => id))
  const rowOf = (post: VacantPostFragment) => {
    if (post.kind === 'WATCH') return post.covers[0]?.code ?? post.id
    return post.exOfficioOf && offices.has(post.exOfficioOf.id) ? post.exOfficioOf.id : post.id
  }
  const rows = new Map<string, VacancyRow>()
  for (const post of posts) {
    const id = rowOf(post)
    const row = rows.get(id)
    const since = post.vacancy?.since ?? ''
    if (!row) rows.set(id, { id, first: post, posts: [post], since })
    else rows.set(id, { ...row, first: post.id === id ? post : row.first, posts: [...row.posts, post], since: since < row.since ? since : row.since })
  }
  return [...rows.values()]
}

/** The post that somebody is appointed to from a row; none where a seat follows an office that is not to be filled here. */
export function postToFill({ posts }: VacancyRow): VacantPostFragment | undefined {
  return posts.find(({ exOfficioOf }) => !exOfficioOf)
}

/** Seats that are empty with the office of the row. */
export function seatsWith({ first, posts }: VacancyRow): number {
  return posts.filter(({ exOfficioOf }) => exOfficioOf?.id === first.id).length
}
