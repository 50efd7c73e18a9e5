import { cypher, query, type Cypher } from '../../neo4j/cypher.ts'
import type { ListRoot, NodeRoot } from '../../neo4j/statements.ts'
import { inSight } from '../../neo4j/visibleTo.ts'
import { changeFields } from './change.type.ts'
import { kindOfChange } from './changeKinds.ts'

/** The moment in which a day begins in Thailand. */
const midnight = (day: Cypher): Cypher => cypher`datetime({date: date(${day}), timezone: 'Asia/Bangkok'})`

/** The log, the latest change first. */
export const changesList: ListRoot = {
  name: 'changes',
  fields: () => changeFields,
  all: (change) => cypher`MATCH (${change}:Change)`,
  filters: {
    subject: (change) => ({
      anchor: cypher`MATCH (${change}:Change)-[:ABOUT]->(:Person|Post|Agency|Committee|Appointment|Contact|Account {id: $subject})`,
      condition: cypher`EXISTS { (${change})-[:ABOUT]->(:Person|Post|Agency|Committee|Appointment|Contact|Account {id: $subject}) }`,
    }),
    area: (change) => ({ anchor: cypher`MATCH (${change}:Change) WHERE ${change}.areaCode STARTS WITH $area`, condition: cypher`${change}.areaCode STARTS WITH $area` }),
    account: (change) => ({ condition: cypher`${change}.accountId = $account` }),
    kinds: (change) => ({ condition: cypher`${kindOfChange(change)} IN $kinds` }),
    from: (change) => ({ condition: cypher`${change}.at >= ${midnight(cypher`$from`)}` }),
    to: (change) => ({ condition: cypher`${change}.at < ${midnight(cypher`$to`)}` }),
  },
  always: (change) => inSight(change),
  sortKey: (change) => cypher`${change}.seq`,
  id: (change) => cypher`toString(${change}.seq)`,
  descending: true,
}

export const changeBySeq: NodeRoot = {
  name: 'changed',
  fields: () => changeFields,
  match: (change) => cypher`MATCH (${change}:Change {seq: $seq}) WHERE ${inSight(change)}`,
}

/** What a request of the viewer's own wrote. */
export const changeOfRequest: NodeRoot = {
  name: 'changeOfRequest',
  fields: () => changeFields,
  match: (change) => cypher`MATCH (${change}:Change {requestId: $requestId}) WHERE ${change}.accountId = $viewerAccountId`,
}

/** What was committed after a number, in order; the tail that live listeners are fed from. */
export const changesAfter = query<{ after: number }, { seq: number; areaCode: string; action: string }>('changes.after', cypher`
  MATCH (change:Change) WHERE change.seq > toInteger($after)
  RETURN change.seq AS seq, change.areaCode AS areaCode, change.action AS action ORDER BY seq LIMIT 500`)

export const latestSeq = query<Record<string, never>, { seq: number }>('changes.latest', cypher`
  OPTIONAL MATCH (counter:Counter {name: 'change'}) RETURN coalesce(counter.value, 0) AS seq`)
