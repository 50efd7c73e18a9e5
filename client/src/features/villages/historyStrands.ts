import type { PostHistoryFragment, VillageHistoryQuery } from '../../apollo/generated/graphql.ts'
import { fiscalYearOf, type Day } from '../../shared/days.ts'
import type { Stay, Strand, Window } from '../../shared/lanes.ts'

type Office = VillageHistoryQuery['offices']['nodes'][number]

/** The offices that a village leans on first. */
const leanedOn = ['HEADMAN', 'HEALTH_CENTRE'] as const
type LeanedOn = (typeof leanedOn)[number]

/** The posts that the lanes of a village show: its watch posts by call order, then the headman and the health centre of the subdistrict. */
export function postsToShow({ watch, offices }: VillageHistoryQuery): { post: PostHistoryFragment; office?: LeanedOn }[] {
  const kindOf = ({ organization }: Office) => (organization.__typename === 'Agency' ? organization.kind : '')
  const byCallOrder = (a: PostHistoryFragment, b: PostHistoryFragment) => (a.callOrder ?? 99) - (b.callOrder ?? 99)
  const first = (kind: LeanedOn) =>
    offices.nodes.filter((office) => kindOf(office) === kind).toSorted(byCallOrder).slice(0, 1).map((post) => ({ post, office: kind }))
  return [...watch.nodes.toSorted(byCallOrder).map((post) => ({ post })), ...leanedOn.flatMap(first)]
}

/** A post's history as a strand. A post that is held although no stay is shown has a holder whom this viewer may not see. */
export function strandOf(post: PostHistoryFragment, label: string, namesOf: (person: PostHistoryFragment['history'][number]['person']) => Pick<Stay, 'name' | 'shortName'>): Strand {
  return {
    id: post.id, label, from: post.from, to: post.to, vacantSince: post.vacantSince,
    isHidden: post.history.length === 0 && (!post.isVacant || (post.vacantSince !== null && post.vacantSince > post.from)),
    stays: post.history.map(({ id, from, to, kind, person }) => ({ id, from, to, kind, ...namesOf(person) })),
  }
}

/** Four fiscal years back and to the end of the one the day lies in. */
export function windowAround(day: Day): Window {
  const fiscalYear = fiscalYearOf(day)
  return { from: `${fiscalYear - 5}-10-01`, to: `${fiscalYear}-10-01` }
}
