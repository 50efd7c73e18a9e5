import { useI18n } from 'vue-i18n'
import type { RouteLocationRaw } from 'vue-router'
import type { ChangedRecordFragment, DoneChangeFragment, LoggedChangeFragment } from '../../apollo/generated/graphql.ts'
import { usePlace } from '../../shared/useAddress.ts'
import { useWords } from '../../shared/useWords.ts'
import { useSession } from '../access/session.ts'
import { deedOf, differing, mostTelling, namedFirst, nounOf } from './changedValues.ts'
import { useChangedValues } from './useChangedValues.ts'

/** Who did it and what was done: what both the log and the pages of records ask for. */
type Done = Pick<DoneChangeFragment, 'action' | 'account' | 'subjects' | 'undoes'>

const icons: Readonly<Record<string, string>> = {
  'appointment': 'i-lucide-user-plus', 'appointment.end': 'i-lucide-user-minus', 'appointment.retract': 'i-lucide-user-x', 'person': 'i-lucide-user-pen',
  'contact': 'i-lucide-badge-check', 'contact.reveal': 'i-lucide-eye', 'post': 'i-lucide-briefcase-business', 'post.setCoverage': 'i-lucide-map-pin', 'agency': 'i-lucide-building-2',
  'committee': 'i-lucide-landmark', 'list': 'i-lucide-download', 'change': 'i-lucide-undo-2', 'places': 'i-lucide-map', 'account': 'i-lucide-user-cog',
}

/** A change in words: who, what was done, to what, and what was there before and after. */
export function useChangeWords() {
  const { te } = useI18n()
  const { t, name, title, count } = useWords()
  const { viewer } = useSession()
  const place = usePlace()
  const { labelOf, valueOf } = useChangedValues()

  const who = ({ account }: Done) => (account === null ? t('changes.somebody') : account.id === viewer.value?.account.id ? t('changes.me') : name(account))

  const isKnown = (action: string) => te(`changes.actions.${action}`)
  const verb = (action: string) => t(isKnown(action) ? `changes.actions.${action}` : 'changes.actions.other')
  function what(change: Done): string {
    const deed = deedOf(change)
    return deed === change.action ? verb(deed) : t('changes.undid', { what: verb(deed) })
  }

  const nameOf = ({ titleTh, titleEn }: ChangedRecordFragment) => (titleTh ? title({ titleTh, titleEn }) : undefined)
  /** The records it is about by their names, those that say most first; left out is what has none, or none that is shown. */
  const records = (change: Done) => namedFirst(deedOf(change), change.subjects).filter((record) => nameOf(record) !== undefined)

  /** What it is about: the first record, and how many others of its kind where it is a batch. */
  function subject(change: Done): string {
    const [first, ...others] = records(change)
    if (!first) return t('changes.unnamed')
    const alike = others.filter(({ kind }) => kind === first.kind).length
    const called = nameOf(first) ?? ''
    return alike > 0 ? t('changes.andMore', { name: called, count: count(alike) }) : called
  }

  const routes: Readonly<Record<string, string>> = { Person: 'person', Post: 'post', Agency: 'agency', Committee: 'committee' }
  function link(change: Done): RouteLocationRaw | undefined {
    const [first] = records(change)
    const route = first && routes[first.kind]
    return route ? { name: route, params: { id: first.id }, query: place.value } : undefined
  }

  /** The second line: the post of an appointment; else which fields were written. */
  function detail(change: LoggedChangeFragment): string {
    const deed = deedOf(change)
    if (deed === 'list.export') return t('changes.rows', { count: count(change.count) }, change.count)
    const [first] = records(change)
    const post = nounOf(deed) === 'appointment' && change.count === 1 ? records(change).find(({ kind }) => kind === 'Post' && kind !== first?.kind) : undefined
    if (post) return whereToo(post, change)
    if (change.count > 1) return t('changes.inBatch', { count: count(change.count) }, change.count)
    if (nounOf(deed) === 'contact') return ''
    return differing(change.fields).slice(0, 3).map((field) => labelOf(field.name, deed)).join(', ')
  }

  /** A post with its village or body: its title is the same in many. */
  function whereToo(post: ChangedRecordFragment, { subjects }: LoggedChangeFragment): string {
    const { whereTh, whereEn } = subjects.find(({ id }) => id === post.id) ?? {}
    return [nameOf(post), whereTh && name({ nameTh: whereTh, nameEn: whereEn ?? null })].filter(Boolean).join(' ')
  }

  const told = (change: LoggedChangeFragment) => [...change.mentions, ...change.subjects]
  const valuesOf = (change: LoggedChangeFragment, isAlone: boolean) => ({ name: field, before, after }: LoggedChangeFragment['fields'][number]) => ({
    name: field, label: labelOf(field, deedOf(change)), before: valueOf(field, before, deedOf(change), told(change), isAlone), after: valueOf(field, after, deedOf(change), told(change), isAlone),
  })

  return {
    who, what, subject, link, detail,
    /** The other records it is about, by their names: posts that are called the same, once. */
    others: (change: Done, than: string) => [...new Set(records(change).filter(({ id }) => id !== than).flatMap((record) => nameOf(record) ?? []))],
    icon: ({ action }: Done) => icons[action] ?? icons[nounOf(action)] ?? 'i-lucide-pencil',
    /** What is told of it in a row: one field, before and after. */
    pair: (change: LoggedChangeFragment) => [mostTelling(change.fields)].filter((field) => field !== undefined).map(valuesOf(change, true))[0],
    /** Each field that it changed, before and after. */
    fields: (change: LoggedChangeFragment) => differing(change.fields).map(valuesOf(change, false)),
  }
}
