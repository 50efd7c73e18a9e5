import { cypher, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import { appointmentHoldsOn, openEndDay } from '../../neo4j/holdsOn.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { countUses, postUse, type UsesRow } from '../../neo4j/uses.ts'
import { holderVisible, personVisible, visible, within } from '../../neo4j/visibleTo.ts'
import { contactFields, revealedContactFields } from './contact.type.ts'
import type { Place } from '../access/viewer.ts'

const [person, post, organization] = [variable('person'), variable('post'), variable('organization')]

const placeOf = cypher`{areaCode: post.areaCode, agencyId: head(COLLECT { MATCH (post)-[:OF]->(agency:Agency) RETURN agency.id })}`

/**
 * Where a person belongs: the area of registration; without one, every place held today; of one who holds nothing, every place ever
 * held. Whoever changes what is known of a person must work in all of them, so that nobody gains a right over somebody by appointing them.
 */
export const personPlaces = cypher`CASE WHEN person.areaCode IS NOT NULL THEN [{areaCode: person.areaCode, agencyId: null}] ELSE
  COLLECT { MATCH (person)-[:HOLDS]->(appointment:Appointment)-[:TO_POST]->(post:Post)
    WHERE ${appointmentHoldsOn(variable('appointment'))} OR NOT EXISTS { MATCH (person)-[:HOLDS]->(held:Appointment) WHERE ${appointmentHoldsOn(variable('held'))} }
    RETURN DISTINCT ${placeOf} } END`

export const createPersonNode = query<{ id: string; properties: Record<string, unknown> }, { id: string }>('people.create', cypher`
  CREATE (person:Person {id: $id}) SET person += $properties RETURN person.id AS id`)

export const lockPerson = query<{ id: string; asOf: string }, { properties: Record<string, unknown>; to: string | null; places: Place[] }>('people.lock', cypher`
  MATCH (${person}:Person {id: $id}) WHERE ${personVisible(person)}
  SET person.revision = coalesce(person.revision, 0) + 1
  RETURN person {.prefix, .rank, .givenNameTh, .familyNameTh, .givenNameEn, .familyNameEn, .nickname, .languages} AS properties, toString(person.to) AS to, ${personPlaces} AS places`)

export const setPerson = query<{ id: string; properties: Record<string, unknown> }, { id: string }>('people.set', cypher`
  MATCH (person:Person {id: $id}) SET person += $properties RETURN person.id AS id`)

export const addContacts = query<{ id: string; from: string; contacts: Record<string, unknown>[] }, { id: string }>('people.addContacts', cypher`
  MATCH (person:Person {id: $id})
  UNWIND $contacts AS each
  CREATE (person)-[:REACHED_BY]->(contact:Contact {from: date($from), to: coalesce(person.to, ${openEndDay}), confirmations: []})
  SET contact += each, contact.plannedEndOn = CASE WHEN person.to IS NOT NULL THEN ${openEndDay} END
  RETURN contact.id AS id`)

/** Contacts of the person that end on a day. One that began on it or later was written down by mistake, and is retracted: it counts on no day. */
export const endContacts = query<{ id: string; contacts: string[]; to: string }, { id: string }>('people.endContacts', cypher`
  MATCH (:Person {id: $id})-[:REACHED_BY]->(contact:Contact)
  WHERE contact.to > date($to) AND contact.retractedAt IS NULL AND contact.id IN $contacts
  FOREACH (used IN CASE WHEN contact.from < date($to) THEN [contact] ELSE [] END | SET used.to = date($to), used.plannedEndOn = null)
  FOREACH (mistake IN CASE WHEN contact.from >= date($to) THEN [contact] ELSE [] END | SET mistake.retractedAt = datetime())
  RETURN contact.id AS id`)

/** The posts that somebody holds longer, as far as the viewer may know of it. */
export const appointmentsAfter = query<{ id: string; to: string | null }, UsesRow>('people.appointmentsAfter', cypher`
  MATCH (:Person {id: $id})-[:HOLDS]->(appointment:Appointment)-[:TO_POST]->(${post}:Post)-[:OF]->(${organization}:Agency|Committee)
  WHERE appointment.retractedAt IS NULL AND appointment.to > date($to)
  WITH CASE WHEN ${visible(post)} AND ${holderVisible(post)} THEN ${postUse(post, organization)} END AS use, appointment.from AS since, appointment.id AS id
  ${countUses}`)

/** Takes a person out of the network on a day, or back into it, and with the person their contacts (`factsEndWith` says how); one that would begin later was a mistake. */
export const closePersonOn = query<{ id: string; to: string | null }, { id: string }>('people.close', cypher`
  MATCH (person:Person {id: $id})
  SET person.to = date($to)
  WITH person
  CALL (person) {
    MATCH (person)-[:REACHED_BY]->(contact:Contact) WHERE contact.retractedAt IS NULL
    SET contact.to = coalesce(contact.plannedEndOn, contact.to)
    REMOVE contact.plannedEndOn
    WITH contact, person WHERE contact.to > person.to
    FOREACH (used IN CASE WHEN contact.from < person.to THEN [contact] ELSE [] END | SET used.plannedEndOn = used.to, used.to = person.to)
    FOREACH (mistake IN CASE WHEN contact.from >= person.to THEN [contact] ELSE [] END | SET mistake.retractedAt = datetime())
  }
  RETURN person.id AS id`)

export const lockContact = query<{ contact: string; asOf: string }, { person: string; audience: string; from: string; confirmations: string[]; places: Place[] }>('people.lockContact', cypher`
  MATCH (contact:Contact {id: $contact})<-[:REACHED_BY]-(${person}:Person) WHERE ${personVisible(person)} AND contact.to > $asOf AND contact.retractedAt IS NULL
    AND (contact.audience = 'PUBLIC' OR $viewerKnowsPeople)
  SET contact.revision = coalesce(contact.revision, 0) + 1
  RETURN person.id AS person, contact.audience AS audience, toString(contact.from) AS from, [on IN contact.confirmations | toString(on)] AS confirmations, ${personPlaces} AS places`)

export const setConfirmations = query<{ contact: string; confirmations: string[] }, { id: string }>('people.confirmContact', cypher`
  MATCH (contact:Contact {id: $contact}) SET contact.confirmations = [on IN $confirmations | date(on)] RETURN contact.id AS id`, { timeless: 'writes to one contact by its id' })

/** Writes down who looked at a contact. */
export const recordLook = query<{ contact: string }, { id: string }>('people.recordLook', cypher`
  MATCH (contact:Contact {id: $contact}) MATCH (account:Account {id: $viewerAccountId})
  CREATE (contact)<-[:ABOUT]-(reading:Reading {id: randomUUID(), at: datetime(), via: 'revealContact'})-[:BY]->(account)
  RETURN reading.id AS id`, { timeless: 'writes down a look at one contact' })

const ofVisiblePerson = (contact: Cypher) => cypher`MATCH (${contact}:Contact {id: $id})<-[:REACHED_BY]-(${person}:Person) WHERE ${personVisible(person)}`

export const contactById: NodeRoot = { name: 'contact', fields: () => contactFields, match: ofVisiblePerson }

/** The contacts that a batch confirmed, in the order in which they were sent. */
export const contactsOfRequest: NodeRoot = {
  name: 'contactsOfRequest',
  fields: () => contactFields,
  match: (contact) => cypher`MATCH (:Change {requestId: $requestId})-[:ABOUT]->(${contact}:Contact)<-[:REACHED_BY]-(${person}:Person) WHERE ${personVisible(person)}`,
  orderBy: (contact) => cypher`head([place IN range(0, size($contacts) - 1) WHERE $contacts[place] = ${contact}.id])`,
}

/** A contact whose value is opened. It is asked again at each answer whether the viewer may: a request that is sent twice gets no more than a new one would. */
export const revealedContact: NodeRoot = {
  name: 'revealedContact',
  fields: () => revealedContactFields,
  match: (contact) => cypher`${ofVisiblePerson(contact)} AND $viewerKnowsPeople
    AND (${contact}.audience <> 'AREA' OR all(place IN ${personPlaces} WHERE ${within(cypher`place.areaCode`)})) WITH ${contact}`,
}
