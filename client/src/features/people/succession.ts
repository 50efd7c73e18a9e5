import type { PostSuccessionQuery } from '../../apollo/generated/graphql.ts'

type Stay = NonNullable<PostSuccessionQuery['post']>['history'][number]

/** Who held a post before an appointment to it, and who is named to come after. A permanent holder goes before one who filled a gap as acting; an alternate is neither. */
export function successionOf(history: readonly Stay[], appointmentId: string): { before?: Stay; own?: Stay; after?: Stay } {
  const own = history.find(({ id }) => id === appointmentId)
  if (!own) return {}
  const others = history.filter(({ kind, person }) => kind !== 'ALTERNATE' && person.id !== own.person.id)
  const permanentFirst = (stays: Stay[]) => stays.find(({ kind }) => kind === 'PERMANENT') ?? stays[0]
  const before = permanentFirst(others.filter(({ from }) => from < own.from).toReversed())
  const after = permanentFirst(others.filter(({ from }) => from > own.from))
  return { own, ...(before && { before }), ...(after && { after }) }
}

/** The official number at which a person is reached today, by a post of their own before one they fill as acting. */
export function officialPhoneOf({ person }: Stay): string | undefined {
  const withPhone = person.holds.filter(({ post }) => post.phone !== null)
  return (withPhone.find(({ kind }) => kind === 'PERMANENT') ?? withPhone[0])?.post.phone ?? undefined
}
