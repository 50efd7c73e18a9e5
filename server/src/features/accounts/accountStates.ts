import { accountStates, type AccountState } from '@saan/graph-schema/vocabularies.ts'
import { cypher, joined, literal, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { asOfDay, openEndDay } from '../../neo4j/holdsOn.ts'
import { isInOffice } from '../access/accounts.queries.ts'

/** Days without use after which an account counts as unused, and days ahead in which a known end counts as near. */
const reviewDays = cypher`duration({days: 90})`

/** The day from which the person of an account holds nothing any more: the end of the last appointment that ends, also of one that begins later; null while one has no end. */
export function closesOn(account: Cypher, name: NameMaker): Cypher {
  const [later, last] = [name('laterAppointment'), name('lastEnd')]
  return cypher`head([${last} IN COLLECT { MATCH (${account})-[:OF_PERSON]->(:Person)-[:HOLDS]->(${later}:Appointment)
    WHERE ${later}.retractedAt IS NULL AND ${later}.to > ${asOfDay} RETURN ${later}.to ORDER BY ${later}.to DESC LIMIT 1 } WHERE ${last} < ${openEndDay}])`
}

/** Until when a one-time link of an account is good; null when none is. */
export function openLink(account: Cypher, name: NameMaker): Cypher {
  const link = name('openLink')
  return cypher`head(COLLECT { MATCH (${link}:SignInLink)-[:SESSION_OF]->(${account}) WHERE ${link}.usedAt IS NULL AND ${link}.expiresAt > datetime() RETURN ${link}.expiresAt ORDER BY ${link}.expiresAt DESC LIMIT 1 })`
}

/** How an account stands, as a term of `AccountState`: what was decided of it first, then what becomes of it by itself. */
export const stateOf = (account: Cypher, name: NameMaker): Cypher => cypher`CASE
  WHEN ${account}.status = 'SUSPENDED' THEN 'SUSPENDED'
  WHEN NOT ${isInOffice(account, name)} THEN 'CLOSED'
  WHEN ${account}.status = 'INVITED' THEN 'INVITED'
  WHEN ${closesOn(account, name)} <= ${asOfDay} + ${reviewDays} THEN 'CLOSING'
  WHEN coalesce(${account}.lastUsedAt, ${account}.createdAt) < datetime() - ${reviewDays} THEN 'UNUSED'
  ELSE 'ACTIVE' END`

/** The place of a state in the list: those that need a decision first. */
export const rankOf = (state: Cypher): Cypher =>
  cypher`CASE ${state} ${joined((Object.keys(accountStates) as AccountState[]).map((term, rank) => cypher`WHEN ${literal(`'${term}'`)} THEN ${literal(`'${rank}'`)}`), cypher` `)} END`
