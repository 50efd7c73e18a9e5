import { exportedLists } from '@saan/graph-schema/changeVocabularies.ts'
import { isDay, todayInBangkok } from '@saan/graph-schema/days.ts'
import { formatPhone } from '@saan/graph-schema/phone.ts'
import { accountStates, agencyKinds, appointmentKinds, audiences, committeeKinds, contactKinds, endReasons, levels, postKinds, roles, seatRoles, sectors } from '@saan/graph-schema/vocabularies.ts'
import { useI18n } from 'vue-i18n'
import type { ChangedRecordFragment } from '../../apollo/generated/graphql.ts'
import { describeHours } from '../../shared/hours.ts'
import { useWords } from '../../shared/useWords.ts'
import { readCadence } from '../committees/cadence.ts'
import { entriesOf, nounOf } from './changedValues.ts'

type Vocabulary = Readonly<Record<string, { th: string; en: string }>>

const kindsOf: Readonly<Record<string, Vocabulary>> = { appointment: appointmentKinds, post: postKinds, agency: agencyKinds, committee: committeeKinds }
const vocabularies: Readonly<Record<string, Vocabulary>> = { endReason: endReasons, role: seatRoles, sector: sectors, expectedSectors: sectors, level: levels, list: exportedLists }
/** What the fields of an account say; its role is none of a seat. */
const ofAccounts: Readonly<Record<string, Vocabulary>> = { role: roles, status: accountStates }
/** Fields that hold ids of records or codes of areas. */
const ofRecords = ['person', 'post', 'organization', 'exOfficioOf', 'represents', 'partOf', 'secretariat', 'covers', 'serves', 'area']
/** Elsewhere `areas` is a number of them. */
const ofAccountRecords = ['areas', 'agency']
const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const most = 3

/** The fields of a change as people say them: names for ids, days as they are written, words of the vocabularies. */
export function useChangedValues() {
  const { te } = useI18n()
  const { t, day, time, word, language, title, count } = useWords()

  /** What a field of a record is called. */
  function labelOf(name: string, deed: string): string {
    const keys = [`changes.fields.${nounOf(deed)}.${name}`, `changes.fields.${name}`, `form.fields.${name}`]
    return t(keys.find((key) => te(key)) ?? 'changes.fields.other')
  }

  /** What a field said. `records` are those that the change names by id; standing alone, without the name of its field, a day says what it is. */
  function valueOf(name: string, text: string | null, deed: string, records: readonly ChangedRecordFragment[], isAlone: boolean): string {
    if (text === null || text === '[]') return te(`changes.without.${name}`) ? t(`changes.without.${name}`) : t('changes.without.other')
    if (name === 'contacts') return contactsOf(text)
    const entries = [...new Set(entriesOf(name, text).map((entry) => entryOf(name, entry, deed, records, isAlone)))]
    return entries.length > most ? t('changes.many', { count: count(entries.length) }, entries.length) : entries.join(', ')
  }

  function entryOf(name: string, entry: unknown, deed: string, records: readonly ChangedRecordFragment[], isAlone: boolean): string {
    if (name === 'items') return nameOf((entry as { person: string }).person, records)
    const text = typeof entry === 'string' ? entry : entry === null ? t('changes.without.other') : JSON.stringify(entry)
    const isAccount = nounOf(deed) === 'account'
    if (ofRecords.includes(name) || (isAccount && ofAccountRecords.includes(name))) return nameOf(text, records)
    if (name === 'phone') return formatPhone(text, language.value)
    if (name === 'hours') return describeHours(text, language.value)
    if (name === 'cadence') return cadenceOf(text)
    if (name === 'isRetracted' || name === 'revealed') return t(`changes.${name}.${text}`)
    const term = (isAccount ? ofAccounts[name] : name === 'kind' ? kindsOf[nounOf(deed)] : vocabularies[name])?.[text]
    if (term) return word(term)
    if (isInstant.test(text)) return t('changes.at', { day: day(todayInBangkok(new Date(text))), time: time(new Date(text)) })
    if (!isDay(text)) return text
    return isAlone && te(`changes.onDay.${name}`) ? t(`changes.onDay.${name}`, { day: day(text) }) : day(text)
  }

  function nameOf(id: string, records: readonly ChangedRecordFragment[]): string {
    const { titleTh, titleEn } = records.find((record) => record.id === id) ?? {}
    return titleTh ? title({ titleTh, titleEn: titleEn ?? null }) : t('changes.unnamed')
  }

  function cadenceOf(text: string): string {
    const { unit, count: every } = readCadence(text)
    return t(`committee.cadence.${unit}`, { count: every }, every)
  }

  /** Contacts are told by their kind and by who may read them: the number of a contact is in no change. */
  function contactsOf(text: string): string {
    const read = JSON.parse(text) as Added[] | { added: Added[]; ended: unknown[] }
    const { added, ended } = Array.isArray(read) ? { added: read, ended: [] } : read
    const lines = added.map(({ kind, audience }) => t('changes.contactAdded', { kind: word(contactKinds[kind]), audience: word(audiences[audience]) }))
    return [...lines, ...(ended.length > 0 ? [t('changes.contactsEnded', { count: ended.length }, ended.length)] : [])].join(', ')
  }

  return { labelOf, valueOf }
}

interface Added {
  kind: keyof typeof contactKinds
  audience: keyof typeof audiences
}
