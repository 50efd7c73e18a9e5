import { randomUUID } from 'node:crypto'
import { OPEN_END } from '@saan/graph-schema/model.ts'
import type { AppointmentKind } from '@saan/graph-schema/vocabularies.ts'
import type { Context } from '../../context.ts'
import { Conflict, Refused } from '../../errors.ts'
import { intervalOf, recordId, requestUuid, requiredLine, textLine } from '../../graphql/checks.ts'
import { checkedDay, todayInBangkok } from '../../days.ts'
import { commonArea, eachInOrder, someOf } from '../../graphql/batch.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import type { Transaction } from '../../neo4j/write.ts'
import type { AppointInput, AppointManyInput, EndAppointmentInput, RetractInput } from './appointments.inputs.ts'
import {
  createAppointment, endAppointmentOn, lockAppointment, lockPost, overlapping, personForCommand, retract, type AppointmentRow, type ClashRow, type PostRow,
} from './appointments.queries.ts'

/** Appoints a person to a post from a day. A post has at most one permanent and one acting holder on a day; the second is told who holds it. */
export function appoint({ graph }: Context, input: AppointInput): Promise<string> {
  const [person, post] = [recordId(input.person, 'person'), recordId(input.post, 'post')]
  const orderNo = textLine(input.orderNo, 'orderNo', 60)
  const [from, to] = [checkedDay(input.from, 'from'), input.to == null ? null : checkedDay(input.to, 'to')]
  intervalOf(from, to)
  return graph.write({ action: 'appointment.appoint', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const order = { kind: input.kind, from, to, orderNo, orderedOn: input.orderedOn ?? null, expectedEndOn: input.expectedEndOn ?? null }
    const { id, areaCode } = await appointOne(transaction, graph.viewer, { person, post, ...order })
    return { subjectId: id, about: [person, post], areaCode, after: { person, post, kind: input.kind, from, to, orderNo } }
  })
}

/** Appoints several people to several posts from one day by one order: all of them or none. A refusal names the item it is about. */
export function appointMany({ graph }: Context, input: AppointManyInput): Promise<string> {
  const items = someOf(input.items, 'items', 50).map((item) => ({ person: recordId(item.person, 'person'), post: recordId(item.post, 'post') }))
  const from = checkedDay(input.from, 'from')
  const order = { kind: input.kind, from, to: null, orderNo: textLine(input.orderNo, 'orderNo', 60), orderedOn: input.orderedOn ?? null, expectedEndOn: null }
  return graph.write({ action: 'appointment.appointMany', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const made = await eachInOrder(items, ({ post }) => post, (item) => appointOne(transaction, graph.viewer, { ...item, ...order }))
    return {
      subjectId: made[0]!.id, about: [...made.map(({ id }) => id), ...items.flatMap(({ person, post }) => [person, post])], areaCode: commonArea(made.map(({ areaCode }) => areaCode)),
      count: items.length, after: { items, kind: input.kind, from, orderNo: order.orderNo },
    }
  })
}

type Naming = { person: string; post: string; kind: AppointmentKind; from: string; to: string | null; orderNo: string | null; orderedOn: string | null; expectedEndOn: string | null }

async function appointOne(transaction: Transaction, viewer: Context['graph']['viewer'], { person, post, kind, from, to, ...order }: Naming): Promise<{ id: string; areaCode: string }> {
  const place = await transaction.one(lockPost, { post })
  viewer.mustBeAllowed('APPOINT', place)
  const appointee = await transaction.one(personForCommand, { person })
  if (place.isExOfficio) throw new Refused('appointment.exOfficioSeat', { fields: ['post'] })
  mustFit({ from, to }, place, appointee.to, 'from')
  refuseClash(await transaction.all(overlapping, { post, person, kind, from, to, except: null }), person, place.kind, viewer)
  const id = randomUUID()
  const openKey = to === null && kind !== 'ALTERNATE' ? `${post}#${kind}` : null
  await transaction.one(createAppointment, { id, person, post, kind, from, to, openKey, districtCode: place.districtCode, ...order })
  transaction.creates(id)
  return { id, areaCode: place.areaCode }
}

/**
 * Ends an appointment on a day. One that ended up to today stays as it is; an end that lies ahead may be moved, but not
 * into the days of the next holder, nor beyond the post or the person's time in the network.
 */
export function endAppointment({ graph }: Context, input: EndAppointmentInput): Promise<string> {
  const appointment = recordId(input.appointment, 'appointment')
  const orderNo = textLine(input.orderNo, 'orderNo', 60)
  const to = checkedDay(input.to, 'to')
  return graph.write({ action: 'appointment.end', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await standing(transaction, appointment)
    graph.viewer.mustBeAllowed('APPOINT', found)
    const { person, post, appointmentKind: kind, appointmentFrom: from, appointmentTo, endReason } = found
    intervalOf(from, to)
    if (appointmentTo !== null && appointmentTo <= todayInBangkok()) throw new Refused('appointment.alreadyEnded', { to: appointmentTo })
    if (appointmentTo === to && endReason === input.reason) throw new Refused('record.nothingToChange')
    mustFit({ from, to }, found, found.personTo, 'to')
    refuseClash(await transaction.all(overlapping, { post, person, kind, from, to, except: appointment }), person, found.kind, graph.viewer)
    await transaction.one(endAppointmentOn, { appointment, to, reason: input.reason, orderNo })
    return { subjectId: appointment, about: [person, post], areaCode: found.areaCode, before: { to: appointmentTo, endReason }, after: { to, endReason: input.reason, orderNo } }
  })
}

/** Withdraws an appointment that was written down by mistake: it is kept, and counts on no day. */
export function retractAppointment({ graph }: Context, input: RetractInput): Promise<string> {
  const appointment = recordId(input.appointment, 'appointment')
  const reason = requiredLine(input.reason, 'reason', 200)
  return graph.write({ action: 'appointment.retract', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    const found = await standing(transaction, appointment)
    graph.viewer.mustBeAllowed('APPOINT', found)
    await transaction.one(retract, { appointment })
    return { subjectId: appointment, about: [found.person, found.post], areaCode: found.areaCode, before: { isRetracted: false }, after: { isRetracted: true, reason } }
  })
}

async function standing(transaction: Transaction, appointment: string): Promise<AppointmentRow> {
  const found = await transaction.one(lockAppointment, { appointment })
  if (found.isRetracted) throw new Refused('appointment.retracted')
  await transaction.keep(appointment)
  return found
}

/** An appointment lies within the life of the post, and ends no later than the person leaves. */
function mustFit({ from, to }: { from: string; to: string | null }, post: PostRow, personTo: string | null, field: string): void {
  const end = to ?? OPEN_END
  if (personTo !== null && end > personTo) throw new Refused('person.closed', { fields: [field === 'to' ? field : 'person'] })
  if (from < post.from || end > (post.to ?? OPEN_END)) throw new Refused('appointment.outsidePost', { fields: [field], from: post.from, to: post.to })
}

/** Names the clashing appointment, and the holder where the viewer may know who it is. */
function refuseClash(clashes: readonly ClashRow[], person: string, postKind: string, viewer: Context['graph']['viewer']): void {
  const [clash] = clashes
  if (!clash) return
  const { appointment, person: holder, personTh, kind, from, to } = clash
  const known = postKind !== 'WATCH' || viewer.parameters.viewerSeesVolunteers
  throw new Conflict(holder === person ? 'appointment.samePerson' : 'appointment.postIsHeld', {
    fields: ['post', 'from'], clash: { appointment, kind, from, to, ...(known && { person: holder, personTh }) },
  })
}
