import type { AppointmentKind, EndReason } from '@saan/graph-schema/vocabularies.ts'
import { cypher, query, variable } from '../../neo4j/cypher.ts'
import { endDay, openEndDay } from '../../neo4j/holdsOn.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { personVisible, visible } from '../../neo4j/visibleTo.ts'
import { appointmentFields } from './appointment.type.ts'

const [post, person, appointment] = [variable('post'), variable('person'), variable('appointment')]

export type PostRow = { areaCode: string; agencyId: string | null; kind: string; from: string; to: string | null; isExOfficio: boolean; districtCode: string }

/** Columns of a post that a command decides by. */
const postColumns = cypher`post.areaCode AS areaCode, head(COLLECT { MATCH (post)-[:OF]->(agency:Agency) RETURN agency.id }) AS agencyId, post.kind AS kind,
  toString(post.from) AS from, ${endDay(post)} AS to, EXISTS { (post)-[:EX_OFFICIO]->() } AS isExOfficio, left(post.areaCode, 4) AS districtCode`

/** Takes the write lock of a post: whoever appoints to it next waits until this transaction is over. */
export const lockPost = query<{ post: string }, PostRow>('appointments.lockPost', cypher`
  MATCH (${post}:Post {id: $post}) WHERE ${visible(post)}
  SET post.revision = coalesce(post.revision, 0) + 1
  RETURN ${postColumns}`)

/** The person to appoint, locked: whoever takes the person out of the network waits, and then finds the appointment. */
export const personForCommand = query<{ person: string }, { to: string | null }>('appointments.person', cypher`
  MATCH (${person}:Person {id: $person}) WHERE ${personVisible(person)}
  SET person.revision = coalesce(person.revision, 0) + 1
  RETURN toString(person.to) AS to`, { timeless: 'asks for the person, not for what holds on a day' })

export type ClashRow = { appointment: string; person: string; personTh: string; kind: AppointmentKind; from: string; to: string | null }

/** Appointments to a post that share a day with an interval: of the same kind, or, for an alternate, of the same person. */
export const overlapping = query<{ post: string; person: string; kind: AppointmentKind; from: string; to: string | null; except: string | null }, ClashRow>('appointments.overlapping', cypher`
  MATCH (:Post {id: $post})<-[:TO_POST]-(${appointment}:Appointment)<-[:HOLDS]-(${person}:Person)
  WHERE appointment.retractedAt IS NULL AND appointment.kind = $kind AND (appointment.kind <> 'ALTERNATE' OR person.id = $person)
    AND ($except IS NULL OR appointment.id <> $except)
    AND appointment.from < coalesce(date($to), ${openEndDay}) AND date($from) < appointment.to
  RETURN appointment.id AS appointment, person.id AS person, person.givenNameTh + coalesce(' ' + person.familyNameTh, '') AS personTh,
    appointment.kind AS kind, toString(appointment.from) AS from, ${endDay(appointment)} AS to ORDER BY from`)

/** An open appointment carries `openKey`, unique in the database: even a fault in our code cannot make a second holder. */
export const createAppointment = query<{
  id: string; person: string; post: string; kind: AppointmentKind; from: string; to: string | null; openKey: string | null; districtCode: string
  orderNo: string | null; orderedOn: string | null; expectedEndOn: string | null
}, { id: string }>('appointments.create', cypher`
  MATCH (post:Post {id: $post}) MATCH (person:Person {id: $person})
  CREATE (person)-[:HOLDS]->(appointment:Appointment {id: $id, kind: $kind, from: date($from), to: coalesce(date($to), ${openEndDay}), openKey: $openKey,
    districtCode: $districtCode, orderNo: $orderNo, orderedOn: date($orderedOn), expectedEndOn: date($expectedEndOn), recordedAt: datetime()})-[:TO_POST]->(post)
  RETURN appointment.id AS id`)

export type AppointmentRow = PostRow & { post: string; person: string; personTo: string | null; appointmentKind: AppointmentKind; appointmentFrom: string; appointmentTo: string | null; endReason: EndReason | null; isRetracted: boolean }

/** An appointment with its post and its person, which are locked in this order, as when somebody is appointed. */
export const lockAppointment = query<{ appointment: string }, AppointmentRow>('appointments.lock', cypher`
  MATCH (${appointment}:Appointment {id: $appointment})-[:TO_POST]->(${post}:Post) WHERE ${visible(post)}
  SET post.revision = coalesce(post.revision, 0) + 1
  WITH appointment, post MATCH (appointment)<-[:HOLDS]-(person:Person)
  SET person.revision = coalesce(person.revision, 0) + 1
  WITH appointment, post, person
  RETURN ${postColumns}, post.id AS post, person.id AS person, toString(person.to) AS personTo, appointment.kind AS appointmentKind, toString(appointment.from) AS appointmentFrom, ${endDay(appointment)} AS appointmentTo,
    appointment.endReason AS endReason, appointment.retractedAt IS NOT NULL AS isRetracted`, { timeless: 'finds one appointment by its id' })

export const endAppointmentOn = query<{ appointment: string; to: string; reason: EndReason; orderNo: string | null }, { id: string }>('appointments.end', cypher`
  MATCH (appointment:Appointment {id: $appointment})
  SET appointment.to = date($to), appointment.endReason = $reason, appointment.endOrderNo = $orderNo
  REMOVE appointment.openKey
  RETURN appointment.id AS id`)

export const retract = query<{ appointment: string }, { id: string }>('appointments.retract', cypher`
  MATCH (appointment:Appointment {id: $appointment})
  SET appointment.retractedAt = datetime()
  REMOVE appointment.openKey
  RETURN appointment.id AS id`, { timeless: 'a retracted appointment counts on no day' })

export const appointmentById: NodeRoot = {
  name: 'appointment',
  fields: () => appointmentFields,
  match: (each) => cypher`MATCH (${each}:Appointment {id: $id})-[:TO_POST]->(${post}:Post) WHERE ${visible(post)}`,
}

/** What a batch appointed, in the order of its items. */
export const appointmentsOfRequest: NodeRoot = {
  name: 'appointmentsOfRequest',
  fields: () => appointmentFields,
  match: (each) => cypher`MATCH (:Change {requestId: $requestId})-[:ABOUT]->(${each}:Appointment)-[:TO_POST]->(${post}:Post) WHERE ${visible(post)}`,
  orderBy: () => cypher`head([place IN range(0, size($posts) - 1) WHERE $posts[place] = post.id])`,
}
