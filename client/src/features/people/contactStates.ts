import { daysBetween } from '@saan/graph-schema/days.ts'
import type { PersonContactFragment } from '../../apollo/generated/graphql.ts'
import type { Day } from '../../shared/days.ts'

/** After so many days without a confirmation a contact counts as old: it may not work any more. */
const daysUntilOld = 180

export interface ContactAge {
  state: 'today' | 'recent' | 'old' | 'never'
  /** Days since the last confirmation. */
  days: number
}

/** How long ago somebody last said that a contact works. */
export function contactAge({ confirmedOn }: Pick<PersonContactFragment, 'confirmedOn'>, day: Day): ContactAge {
  if (confirmedOn === null) return { state: 'never', days: 0 }
  const days = daysBetween(confirmedOn, day)
  return { state: days === 0 ? 'today' : days > daysUntilOld ? 'old' : 'recent', days }
}

const kinds: PersonContactFragment['kind'][] = ['PHONE', 'LINE', 'EMAIL']

/** Contacts in the order in which they are tried: those that everyone may read first, then telephone, LINE, email. */
export function inOrder(contacts: readonly PersonContactFragment[]): PersonContactFragment[] {
  const rank = ({ audience, kind }: PersonContactFragment) => (audience === 'PUBLIC' ? 0 : 10) + kinds.indexOf(kind)
  return contacts.toSorted((a, b) => rank(a) - rank(b))
}

/** The contact whose confirmation is most wanted: the telephone confirmed longest ago, else any other; none when all were confirmed today. */
export function mostWanted(contacts: readonly PersonContactFragment[], day: Day): PersonContactFragment | undefined {
  const since = ({ confirmedOn }: PersonContactFragment) => confirmedOn ?? ''
  return contacts
    .filter((contact) => contactAge(contact, day).state !== 'today')
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (since(a) < since(b) ? -1 : 1))[0]
}
