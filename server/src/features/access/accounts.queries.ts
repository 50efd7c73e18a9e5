import type { Role } from '@saan/graph-schema/vocabularies.ts'
import { cypher, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, holdsOn } from '../../neo4j/holdsOn.ts'
import { Viewer } from './viewer.ts'

/** An account with its scope, as the queries of this folder answer it. */
export type AccountRow = {
  id: string; username: string; nameTh: string; nameEn: string; isDemo: boolean; role: Role
  areaCodes: string[]; agencyId: string | null; servedCodes: string[]; personId: string | null; homeAreaCode: string | null
}

/** Columns of an account: what it is, and which areas or agency it is scoped to. */
export const accountColumns = cypher`
  account.id AS id, account.username AS username, account.nameTh AS nameTh, account.nameEn AS nameEn, coalesce(account.isDemo, false) AS isDemo, account.role AS role,
  account.homeAreaCode AS homeAreaCode,
  COLLECT { MATCH (account)-[:SCOPED_TO]->(area:Area) RETURN area.code ORDER BY area.code } AS areaCodes,
  head(COLLECT { MATCH (account)-[:SCOPED_TO]->(agency:Agency) RETURN agency.id }) AS agencyId,
  COLLECT { MATCH (account)-[:SCOPED_TO]->(:Agency)-[serves:SERVES]->(area:Area) WHERE ${holdsOn(variable('serves'))} RETURN area.code ORDER BY area.code } AS servedCodes,
  head(COLLECT { MATCH (account)-[:OF_PERSON]->(person:Person) RETURN person.id }) AS personId`

/** The viewer that an account is. An administrator looks at the whole country, with no more personal data than a viewer. */
export function viewerOf(row: AccountRow): Viewer {
  const scopes = row.role === 'ADMINISTRATOR' ? [''] : [...row.areaCodes, ...row.servedCodes]
  return new Viewer({ id: row.id, username: row.username, nameTh: row.nameTh, nameEn: row.nameEn, isDemo: row.isDemo }, row.role, scopes, row.agencyId, row.personId, row.homeAreaCode)
}

/** An account of a person of the network works while that person holds something: the day the last appointment ends, it ends too. */
export function isInOffice(account: Cypher = variable('account'), name: NameMaker = variable): Cypher {
  const held = name('held')
  return cypher`(NOT EXISTS { (${account})-[:OF_PERSON]->(:Person) }
    OR EXISTS { MATCH (${account})-[:OF_PERSON]->(:Person)-[:HOLDS]->(${held}:Appointment) WHERE ${appointmentHoldsOn(held)} })`
}

export const accountByUsername = query<{ username: string; asOf: string }, AccountRow & { passwordHash: string | null }>('access.accountByUsername', cypher`
  MATCH (account:Account {username: $username, status: 'ACTIVE'}) WHERE ${isInOffice()}
  RETURN ${accountColumns}, account.passwordHash AS passwordHash`)

/** Uses up a one-time link, and opens the account that was invited with it. A second caller finds it used: the node is locked by the first `SET`. */
/**
 * The link of a start, of an account that was suspended or made something else while nobody else in office keeps the accounts: without it
 * nobody could get in any more. Who uses it is whoever reads the terminal, so of the account's own sessions and password nothing stays.
 */
const isLostWithoutIt = cypher`(coalesce(link.isOfStart, false) AND NOT coalesce(account.isDemo, false) AND (account.role <> 'ADMINISTRATOR' OR account.status <> 'ACTIVE')
    AND NOT EXISTS { MATCH (other:Account {role: 'ADMINISTRATOR', status: 'ACTIVE'}) WHERE other <> account AND ${isInOffice(variable('other'))} })`

export const redeemLink = query<{ tokenHash: string; asOf: string }, AccountRow>('access.redeemLink', cypher`
  MATCH (link:SignInLink {tokenHash: $tokenHash})
  SET link.tries = coalesce(link.tries, 0) + 1
  WITH link WHERE link.usedAt IS NULL AND link.expiresAt > datetime()
  MATCH (link)-[:SESSION_OF]->(account:Account)
  WITH link, account, ${isLostWithoutIt} AS isLost
  WHERE isLost OR (account.status IN ['ACTIVE', 'INVITED'] AND ${isInOffice()})
  CALL (account, isLost) {
    WITH * WHERE isLost
    SET account.role = 'ADMINISTRATOR', account.homeAreaCode = null
    REMOVE account.passwordHash
    WITH account
    CALL (account) { MATCH (account)-[scope:SCOPED_TO]->() DELETE scope }
    CALL (account) { MATCH (session:Session)-[:SESSION_OF]->(account) DETACH DELETE session }
  }
  SET link.usedAt = datetime(), account.status = 'ACTIVE'
  RETURN ${accountColumns}`)

export const demoAccounts = query<Record<string, never>, { username: string; role: Role; nameTh: string; nameEn: string }>('access.demoAccounts', cypher`
  MATCH (account:Account {isDemo: true, status: 'ACTIVE'})
  RETURN account.username AS username, account.role AS role, account.nameTh AS nameTh, account.nameEn AS nameEn`)

/** The account that the link of a start signs in where there is no demo world. Nobody else is called so. */
export const startUsername = 'administrator'

/**
 * Makes the one-time link of a start: for the demo coordinator when there is a demo world, else for the administrator, made now if there is none.
 * A start by itself changes nothing of an account that is there: a machine that starts anew must not undo a suspension. What its link gives back,
 * it gives back when somebody uses it.
 */
export const createSignInLink = query<{ tokenHash: string; username: string; hours: number; accountId: string; asOf: string }, { username: string }>('access.createSignInLink', cypher`
  MERGE (account:Account {username: $username})
  ON CREATE SET account.id = $accountId, account.nameTh = 'ผู้ดูแลระบบ', account.nameEn = 'Administrator', account.role = 'ADMINISTRATOR', account.status = 'ACTIVE', account.isDemo = false, account.createdAt = datetime()
  CREATE (:SignInLink {tokenHash: $tokenHash, isOfStart: true, expiresAt: datetime() + duration({hours: toInteger($hours)})})-[:SESSION_OF]->(account)
  RETURN account.username AS username`)

/** The account that the link of a demo start signs in. */
export const demoCoordinator = query<Record<string, never>, { username: string }>('access.demoCoordinator', cypher`
  MATCH (account:Account {username: 'demo-coordinator', isDemo: true, status: 'ACTIVE'}) RETURN account.username AS username`)
