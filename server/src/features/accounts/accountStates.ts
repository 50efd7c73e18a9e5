import { accountStates, type AccountState } from '@saan/graph-schema/vocabularies.ts'
import { cypher, joined, literal, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { asOfDay, openEndDay } from '../../neo4j/holdsOn.ts'
import { isInOffice } from '../access/accounts.queries.ts'

/** Days without use after which an account counts as unused, and days ahead in which a known end counts as near. */
const reviewDays = cypher`duration({days: 90})`

/** When the appointments of the person of an account end that hold or begin later; null stands for a person without any, and nothing for an account of no person. */
function endsOf(account: Cypher, name: NameMaker): Cypher {
  const [person, later] = [name('endingPerson'), name('laterAppointment')]
  return cypher`COLLECT { MATCH (${account})-[:OF_PERSON]->(${person}:Person) OPTIONAL MATCH (${person})-[:HOLDS]->(${later}:Appointment) WHERE ${later}.retractedAt IS NULL AND ${later}.to > ${asOfDay} RETURN ${later}.to }`
}

/** The day from which the person of an account holds nothing any more: the end of the last appointment, also of one that begins later; null while one has no end. */
export function closesOn(account: Cypher, name: NameMaker): Cypher {
  const ends = name('endsOfPosts')
  return cypher`head([${ends} IN [${endsOf(account, name)}] WHERE NOT ${openEndDay} IN ${ends} | reduce(last = null, each IN ${ends} | CASE WHEN last IS NULL OR each > last THEN each ELSE last END)])`
}

/** Until when a one-time link of an account is good; null when none is. */
export function openLink(account: Cypher, name: NameMaker): Cypher {
  const link = name('openLink')
  return cypher`head(COLLECT { MATCH (${link}:SignInLink)-[:SESSION_OF]->(${account}) WHERE ${link}.usedAt IS NULL AND ${link}.expiresAt > datetime() RETURN ${link}.expiresAt ORDER BY ${link}.expiresAt DESC LIMIT 1 })`
}

/** The states in the order of the list: those that need a decision first. */
const states = Object.keys(accountStates) as AccountState[]
const place = (state: AccountState): Cypher => literal(String(states.indexOf(state)))

/** The place of the state of an account: what was decided of it first, then what becomes of it by itself. */
export const rankOf = (account: Cypher, name: NameMaker): Cypher => cypher`CASE
  WHEN ${account}.status = 'SUSPENDED' THEN ${place('SUSPENDED')}
  WHEN NOT ${isInOffice(account, name)} THEN ${place('CLOSED')}
  WHEN ${account}.status = 'INVITED' THEN ${place('INVITED')}
  WHEN ${closesOn(account, name)} <= ${asOfDay} + ${reviewDays} THEN ${place('CLOSING')}
  WHEN coalesce(${account}.lastUsedAt, ${account}.createdAt) < datetime() - ${reviewDays} THEN ${place('UNUSED')}
  ELSE ${place('ACTIVE')} END`

/** The state at a place. */
export const stateAt = (rank: Cypher): Cypher => cypher`[${joined(states.map((state) => literal(`'${state}'`)), cypher`, `)}][${rank}]`

/** How an account stands, as a term of `AccountState`. */
export const stateOf = (account: Cypher, name: NameMaker): Cypher => stateAt(rankOf(account, name))
