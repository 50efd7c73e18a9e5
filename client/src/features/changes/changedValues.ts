/** A field of a change as the log tells it: text, or JSON for a list. */
export interface FieldChange {
  name: string
  before: string | null
  after: string | null
}

/** What is said by one field of a change where there is room for one: the first of these that differs, else the first that does. */
const telling = ['to', 'isRetracted', 'confirmedOn', 'covers', 'from', 'list', 'nameTh', 'titleTh', 'role', 'status']

/** The fields that say something else after the change than before. */
export function differing<Field extends FieldChange>(fields: readonly Field[]): Field[] {
  return fields.filter(({ before, after }) => before !== after)
}

/** The field that says most about what a change did. */
export function mostTelling<Field extends FieldChange>(fields: readonly Field[]): Field | undefined {
  const all = differing(fields)
  return telling.map((wanted) => all.find(({ name }) => name === wanted)).find((field) => field !== undefined) ?? all[0]
}

/** The fields that may hold a list; in any other, a text that looks like one is a text. */
const lists = ['areas', 'confirmedOn', 'covers', 'expectedSectors', 'items', 'languages', 'serves', 'villages']

/** The entries of a field that is a list; one entry for what is none. */
export function entriesOf(name: string, text: string): unknown[] {
  return lists.includes(name) && text.startsWith('[') ? (JSON.parse(text) as unknown[]) : [text]
}

/** The noun of an action: `appointment` of `appointment.appoint`. */
export const nounOf = (action: string): string => action.split('.')[0] ?? ''

/** What was done: the action, or for an undoing the one that it took back. */
export const deedOf = ({ action, undoes }: { action: string; undoes: { action: string } | null }): string => (action === 'change.undo' && undoes ? undoes.action : action)

/** The labels of the records that an action is about, the one that names it first. */
const subjectsOf: Readonly<Record<string, readonly string[]>> = {
  appointment: ['Person', 'Post'], contact: ['Person'], person: ['Person'], post: ['Post'], agency: ['Agency'], committee: ['Committee'], places: ['Area'], list: ['Area'],
  account: ['Account'],
}
const anyOf = ['Person', 'Post', 'Agency', 'Committee', 'Area', 'Account']

/** The records that a change is about, those that name it first. */
export function namedFirst<Subject extends { kind: string }>(deed: string, subjects: readonly Subject[]): Subject[] {
  const first = subjectsOf[nounOf(deed)] ?? anyOf
  const place = ({ kind }: Subject) => (first.includes(kind) ? first.indexOf(kind) : first.length)
  return subjects.filter(({ kind }) => anyOf.includes(kind)).toSorted((one, other) => place(one) - place(other))
}
