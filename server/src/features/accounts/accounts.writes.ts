import type { Role } from '@saan/graph-schema/vocabularies.ts'
import { cypher, query, variable } from '../../neo4j/cypher.ts'
import { appointmentHoldsOn, holdsOn } from '../../neo4j/holdsOn.ts'
import { personVisible, visible } from '../../neo4j/visibleTo.ts'
import { isInOffice } from '../access/accounts.queries.ts'
import { sessionIsOpen } from '../access/sessions.ts'

const [person, agency] = [variable('person'), variable('agency')]

export type Invited = {
  prefix: string | null; rank: string | null; givenNameTh: string; familyNameTh: string | null; givenNameEn: string | null; familyNameEn: string | null
  holdsSomething: boolean; username: string | null
}

/** The person who is invited, locked, so that two invitations at once make one account. */
export const lockInvited = query<{ person: string; asOf: string }, Invited>('accounts.lockPerson', cypher`
  MATCH (${person}:Person {id: $person}) WHERE ${personVisible(person)}
  SET person.revision = coalesce(person.revision, 0) + 1
  RETURN person.prefix AS prefix, person.rank AS rank, person.givenNameTh AS givenNameTh, person.familyNameTh AS familyNameTh, person.givenNameEn AS givenNameEn, person.familyNameEn AS familyNameEn,
    EXISTS { MATCH (person)-[:HOLDS]->(held:Appointment) WHERE ${appointmentHoldsOn(variable('held'))} } AS holdsSomething,
    head(COLLECT { MATCH (own:Account)-[:OF_PERSON]->(person) RETURN own.username }) AS username`)

export const usernamesLike = query<{ beginning: string }, { username: string }>('accounts.usernamesLike', cypher`
  MATCH (account:Account) WHERE account.username STARTS WITH $beginning RETURN account.username AS username`)

/** Which of the areas there are, and where the agency is, if there is one. */
export const placesOfScope = query<{ areas: readonly string[]; agency: string | null; asOf: string }, { areas: string[]; agencyArea: string | null }>('accounts.placesOfScope', cypher`
  RETURN COLLECT { MATCH (area:Area) WHERE area.code IN $areas AND ${holdsOn(variable('area'))} RETURN area.code } AS areas,
    head(COLLECT { MATCH (${agency}:Agency {id: $agency}) WHERE ${holdsOn(agency)} AND ${visible(agency)} RETURN agency.areaCode }) AS agencyArea`)

/** How many accounts may already appoint people in an area. */
export const coordinatorsOf = query<{ area: string; asOf: string }, { count: number }>('accounts.coordinatorsOf', cypher`
  MATCH (scopeArea:Area)<-[:SCOPED_TO]-(account:Account)
  WHERE scopeArea.code IN [left($area, 2), $area] AND account.role IN ['PROVINCE_COORDINATOR', 'DISTRICT_SECRETARY'] AND account.status IN ['ACTIVE', 'INVITED'] AND ${isInOffice()}
  RETURN count(account) AS count`)

export const createAccount = query<{ id: string; person: string; username: string; nameTh: string; nameEn: string }, { id: string }>('accounts.create', cypher`
  MATCH (person:Person {id: $person})
  CREATE (account:Account {id: $id, username: $username, nameTh: $nameTh, nameEn: $nameEn, sortKey: person.sortKey, status: 'INVITED', isDemo: false, createdAt: datetime()})-[:OF_PERSON]->(person)
  RETURN account.id AS id`)

export type Scope = { role: Role; areas: readonly string[]; agency: string | null }

/** Gives an account its role, its scope and the area that its pages open with. */
export const setScope = query<Scope & { account: string; home: string | null }, { id: string }>('accounts.setScope', cypher`
  MATCH (account:Account {id: $account})
  SET account.role = $role, account.homeAreaCode = $home
  WITH account
  CALL (account) { MATCH (account)-[was:SCOPED_TO]->() DELETE was }
  CALL (account) { MATCH (area:Area) WHERE area.code IN $areas CREATE (account)-[:SCOPED_TO]->(area) }
  CALL (account) { MATCH (agency:Agency {id: $agency}) CREATE (account)-[:SCOPED_TO]->(agency) }
  RETURN account.id AS id`)

export type LockedAccount = Scope & { id: string; status: string; isDemo: boolean; inOffice: boolean; homeAreaCode: string }

export const lockAccount = query<{ account: string; asOf: string }, LockedAccount>('accounts.lock', cypher`
  MATCH (account:Account {id: $account})
  SET account.revision = coalesce(account.revision, 0) + 1
  RETURN account.id AS id, account.role AS role, account.status AS status, coalesce(account.isDemo, false) AS isDemo, ${isInOffice()} AS inOffice, coalesce(account.homeAreaCode, '') AS homeAreaCode,
    COLLECT { MATCH (account)-[:SCOPED_TO]->(area:Area) RETURN area.code ORDER BY area.code } AS areas,
    head(COLLECT { MATCH (account)-[:SCOPED_TO]->(agency:Agency) RETURN agency.id }) AS agency`)

/** Locks all administrators, so that two of them cannot end each other at once, and counts those who would be left without one. */
export const administratorsBeside = query<{ account: string; asOf: string }, { others: number }>('accounts.administratorsBeside', cypher`
  MATCH (account:Account {role: 'ADMINISTRATOR'})
  WITH account ORDER BY account.id
  SET account.revision = coalesce(account.revision, 0) + 1
  WITH account WHERE account.id <> $account AND account.status = 'ACTIVE' AND ${isInOffice()}
  RETURN count(account) AS others`)

/** Suspends an account, or gives it back as it was: invited, if nobody has used it yet. */
export const setSuspended = query<{ account: string; isSuspended: boolean }, { status: string }>('accounts.setSuspended', cypher`
  MATCH (account:Account {id: $account})
  SET account.status = CASE WHEN $isSuspended THEN 'SUSPENDED' WHEN account.lastUsedAt IS NULL AND account.passwordHash IS NULL THEN 'INVITED' ELSE 'ACTIVE' END
  RETURN account.status AS status`)

/** Signs an account out everywhere, and counts where it was signed in: a session that is over goes too, and counts for nothing. */
export const endSessions = query<{ account: string }, { ended: number }>('accounts.endSessions', cypher`
  MATCH (account:Account {id: $account})
  OPTIONAL MATCH (session:Session)-[:SESSION_OF]->(account)
  WITH session, ${sessionIsOpen(variable('session'))} AS isOpen
  DETACH DELETE session
  RETURN count(CASE WHEN isOpen THEN 1 END) AS ended`)

/** Makes the one-time links of an account worth nothing. */
export const endLinks = query<{ account: string }, { ended: number }>('accounts.endLinks', cypher`
  MATCH (account:Account {id: $account})
  OPTIONAL MATCH (link:SignInLink)-[:SESSION_OF]->(account)
  DETACH DELETE link
  RETURN count(link) AS ended`)

export const createLink = query<{ account: string; tokenHash: string; hours: number }, { expiresAt: string }>('accounts.createLink', cypher`
  MATCH (account:Account {id: $account})
  CREATE (link:SignInLink {tokenHash: $tokenHash, expiresAt: datetime() + duration({hours: toInteger($hours)})})-[:SESSION_OF]->(account)
  RETURN toString(link.expiresAt) AS expiresAt`)
