import { createHash } from 'node:crypto'
import { addDays } from '@saan/graph-schema/days.ts'
import { OPEN_END } from '@saan/graph-schema/model.ts'
import { accountId } from './accounts.ts'
import { instantOf, orderAge, type Appointed } from './appointments.ts'
import type { ContactOf } from './contacts.ts'
import { postId } from './postRows.ts'
import { idOf, randomOf } from './random.ts'
import { row, type Link, type Row } from './tables.ts'

/** Something that was done in the last weeks, as the log of changes tells it. */
type Event = { readonly at: string; readonly action: string; readonly subject: string; readonly person: string; readonly post?: string; readonly areaCode: string; readonly before: object; readonly after: object; readonly kept: Kept }

/** What the record was and became, as the hub keeps it for undoing: days as `{day}`, instants as `{instant}`; null before it was created. */
type Kept = { readonly before: object | null; readonly after: object }

export type ChangeLog = { readonly rows: Row[]; readonly by: Link[]; readonly aboutAppointment: Link[]; readonly aboutContact: Link[]; readonly aboutPerson: Link[]; readonly aboutPost: Link[] }

const weeks = 7
const howMany = 200

/** The changes of the last seven weeks by the demo accounts: every appointment recorded or ended in them, the latest first to be kept, and confirmations of contacts. */
export function changeLog(appointed: readonly Appointed[], contacts: readonly ContactOf[], today: string, seed: number): ChangeLog {
  const since = addDays(today, -weeks * 7)
  const ofAppointments = appointed.flatMap((each) => [...begun(each, since, seed), ...ended(each, since, today, seed), ...retracted(each, seed)])
  const latest = ofAppointments.sort(byTime).slice(-Math.round(howMany * 0.7))
  const confirmations = randomOf(seed, 'confirmations').shuffled(contacts.flatMap((contact) => confirmed(contact, since, seed))).slice(0, howMany - latest.length)
  const events = [...latest, ...confirmations].sort(byTime).map((event, index) => ({ ...event, seq: index + 1 }))
  const about = (target: (event: Event) => string | undefined) => events.flatMap((event): Link[] => {
    const to = target(event)
    return to === undefined ? [] : [{ from: event.seq, to }]
  })

  return {
    rows: events.map(({ seq, at, action, subject, areaCode, before, after, kept }) => row({
      seq, at, action, requestId: idOf(seed, 'request', `${action}/${subject}`), inputHash: createHash('sha256').update(`${action}/${subject}`).digest('base64url'),
      accountId: accountOf(areaCode, seed), subjectId: subject, areaCode, before: JSON.stringify(before), after: JSON.stringify(after),
      kept: JSON.stringify([{ id: subject, before: kept.before && { properties: kept.before, facts: [] }, after: { properties: kept.after, facts: [] } }]),
    })),
    by: about(({ areaCode }) => accountOf(areaCode, seed)),
    aboutAppointment: about((event) => (event.action.startsWith('appointment.') ? event.subject : undefined)),
    aboutContact: about((event) => (event.action.startsWith('contact.') ? event.subject : undefined)),
    aboutPerson: about((event) => event.person),
    aboutPost: about((event) => event.post),
  }
}

function begun({ row: appointment, holding, id, recordedAt }: Appointed, since: string, seed: number): Event[] {
  if (recordedAt < since) return []
  const { post, kind, from } = holding
  const person = idOf(seed, 'person', holding.person)
  // an end that was known at once is part of the appointment, any other was recorded when it was known
  return [{ at: recordedAt, action: 'appointment.appoint', subject: id, person, post: postId(post.key, seed), areaCode: post.areaCode, before: {}, after: { person, post: postId(post.key, seed), kind, from, to: null, orderNo: appointment['orderNo'] ?? null }, kept: { before: null, after: {} } }]
}

function ended({ holding, id, recordedAt }: Appointed, since: string, today: string, seed: number): Event[] {
  const { post, kind, to, endReason, person } = holding
  if (to === undefined || to < since) return []
  const random = randomOf(seed, `ended/${id}`)
  const known = addDays(to, -random.between(1, 9))
  const at = instantOf(known < today ? known : addDays(today, 2 - orderAge), random.between(0, 480))
  if (at < since || at <= recordedAt) return []
  return [{ at, action: 'appointment.end', subject: id, person: idOf(seed, 'person', person), post: postId(post.key, seed), areaCode: post.areaCode, before: { to: null, endReason: null }, after: { to, endReason, orderNo: null },
    kept: { before: { to: { day: OPEN_END }, endReason: null, openKey: kind === 'ALTERNATE' ? null : `${postId(post.key, seed)}#${kind}` }, after: { to: { day: to }, endReason: endReason ?? null, openKey: null } } }]
}

function retracted({ row: appointment, holding, id }: Appointed, seed: number): Event[] {
  const at = appointment['retractedAt']
  if (typeof at !== 'string') return []
  return [{ at, action: 'appointment.retract', subject: id, person: idOf(seed, 'person', holding.person), post: postId(holding.post.key, seed), areaCode: holding.post.areaCode, before: { isRetracted: false }, after: { isRetracted: true, reason: 'เลือกผิดคน' },
    kept: { before: { retractedAt: null, openKey: holding.to === undefined && holding.kind !== 'ALTERNATE' ? `${postId(holding.post.key, seed)}#${holding.kind}` : null }, after: { retractedAt: { instant: at }, openKey: null } } }]
}

function confirmed({ id, personId, areaCode, confirmations }: ContactOf, since: string, seed: number): Event[] {
  const on = confirmations.at(-1)
  if (on === undefined || on < since) return []
  return [{ at: instantOf(on, randomOf(seed, `confirmed/${id}`).between(0, 480)), action: 'contact.confirm', subject: id, person: personId, areaCode, before: { confirmedOn: confirmations.at(-2) ?? null }, after: { confirmedOn: on }, kept: { before: { confirmations: confirmations.slice(0, -1).map(dayOf) }, after: { confirmations: confirmations.map(dayOf) } } }]
}

const dayOf = (day: string) => ({ day })

/** Who keeps the records of an area: its district's secretary, and the coordinator for the rest of the province. */
const accountOf = (areaCode: string, seed: number) => accountId(areaCode.startsWith('5605') ? 'demo-secretary' : 'demo-coordinator', seed)

const byTime = (one: Event, other: Event) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.subject < other.subject ? -1 : 1)
