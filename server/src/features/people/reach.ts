import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { asOfDay, contactHoldsOn } from '../../neo4j/holdsOn.ts'
import { lastConfirmation } from './contact.type.ts'

/** What the numbers of a person that are in use on a day say: whether there is none, and on which day one was confirmed last, null when none ever was. */
function numbers(person: Cypher, name: NameMaker, answer: (none: Cypher, confirmed: Cypher) => Cypher): Cypher {
  const [contact, latest] = [name('ownNumber'), name('latestNumber')]
  // The best number as a list of none or one, looked at twice; an aggregate would not be allowed where people are counted.
  return cypher`head([${latest} IN [COLLECT { MATCH (${person})-[:REACHED_BY]->(${contact}:Contact {kind: 'PHONE'}) WHERE ${contactHoldsOn(contact)}
    RETURN ${lastConfirmation(contact)} AS confirmed ORDER BY confirmed IS NULL, confirmed DESC LIMIT 1 }] | ${answer(cypher`size(${latest}) = 0`, cypher`head(${latest})`)}])`
}

const daysAgo = (days: 90 | 180): Cypher => (days === 90 ? cypher`${asOfDay} - duration({days: 90})` : cypher`${asOfDay} - duration({days: 180})`)

/** How well a person is reached on a day, as a term of `Reach`. */
export const reachOf = (person: Cypher, name: NameMaker): Cypher => numbers(person, name, (none, confirmed) =>
  cypher`CASE WHEN ${none} THEN 'NO_NUMBER' WHEN ${confirmed} IS NULL OR ${confirmed} < ${daysAgo(180)} THEN 'OVER_180' WHEN ${confirmed} < ${daysAgo(90)} THEN 'OVER_90' ELSE 'RECENT' END`)

/** The latest day, up to the day asked for, on which a number of the person was confirmed. */
export const numberConfirmedOn = (person: Cypher, name: NameMaker): Cypher => numbers(person, name, (_none, confirmed) => cypher`toString(${confirmed})`)

/** Sorts people who are hardest to reach first: without a number, never confirmed, then by the day of the confirmation. */
export const hardness = (person: Cypher, name: NameMaker): Cypher => numbers(person, name, (none, confirmed) => cypher`CASE WHEN ${none} THEN '0' ELSE coalesce(toString(${confirmed}), '1') END`)
