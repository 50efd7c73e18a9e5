import { cypher, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import { listed, type ListRoot, type NodeRoot } from '../../neo4j/statements.ts'
import { areaVisible, inSight } from '../../neo4j/visibleTo.ts'
import { changeFields, isOfAccount } from './change.type.ts'
import { kindOfChange } from './changeKinds.ts'

/** The moment in which a day begins in Thailand. */
const midnight = (day: Cypher): Cypher => cypher`datetime({date: date(${day}), timezone: 'Asia/Bangkok'})`

/** The log, the latest change first. What was decided of accounts is told to those who decide it. */
export const changesList: ListRoot = {
  name: 'changes',
  fields: () => changeFields,
  all: (change) => cypher`MATCH (${change}:Change)`,
  filters: {
    subject: (change) => ({
      anchor: cypher`MATCH (${change}:Change)-[:ABOUT]->(:Person|Post|Agency|Committee|Appointment|Contact|Account {id: $subject})`,
      condition: cypher`EXISTS { (${change})-[:ABOUT]->(:Person|Post|Agency|Committee|Appointment|Contact|Account {id: $subject}) }`,
    }),
    from: (change) => ({ anchor: cypher`MATCH (${change}:Change) WHERE ${change}.at >= ${midnight(cypher`$from`)}`, condition: cypher`${change}.at >= ${midnight(cypher`$from`)}` }),
    area: (change) => ({ anchor: cypher`MATCH (${change}:Change) WHERE ${change}.areaCode STARTS WITH $area`, condition: cypher`${change}.areaCode STARTS WITH $area` }),
    account: (change) => ({ anchor: cypher`MATCH (:Account {id: $account})<-[:BY]-(${change}:Change)`, condition: cypher`${change}.accountId = $account` }),
    kinds: (change, name) => ({ condition: cypher`${kindOfChange(change, name)} IN $kinds` }),
    to: (change) => ({ condition: cypher`${change}.at < ${midnight(cypher`$to`)}` }),
  },
  always: (change) => cypher`${inSight(change)} AND (NOT ${isOfAccount(change)} OR 'MANAGE_ACCOUNTS' IN $viewerCan)`,
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
const after = (name: string, limited: Cypher) => query<{ after: number }, { seq: number; areaCode: string; action: string }>(name, cypher`
  MATCH (change:Change) WHERE change.seq > toInteger($after)
  RETURN change.seq AS seq, change.areaCode AS areaCode, change.action AS action ${limited}`)

export const changesAfter = after('changes.after', cypher`ORDER BY seq LIMIT 500`)

/** The latest first; of no more than can be looked through at once. */
export const latestAfter = after('changes.latestAfter', cypher`ORDER BY seq DESC LIMIT 2000`)

export const latestSeq = query<Record<string, never>, { seq: number }>('changes.latest', cypher`
  OPTIONAL MATCH (counter:Counter {name: 'change'}) RETURN coalesce(counter.value, 0) AS seq`)

const change = variable('change')

/** How many changes an account made on a day, in Thailand, and whether they were undoings. */
export type ChangesRow = { day: string; isUndoing: boolean; count: number; account: { id: string; nameTh: string; nameEn: string } }

const counted = (name: string, given: readonly string[]) => query<{ area: string; kinds: readonly string[]; from: string | null; to: string }, ChangesRow>(name, cypher`
  ${listed(changesList, given, change, variable)}
  WITH change.accountId AS accountId, toString(date(datetime({datetime: change.at, timezone: 'Asia/Bangkok'}))) AS day, change.action = 'change.undo' AS isUndoing, count(*) AS count
  MATCH (account:Account {id: accountId})
  RETURN day, isUndoing, count, account {.id, .nameTh, .nameEn} AS account ORDER BY day DESC, account.nameTh, isUndoing`)

/** The changes that the list shows, counted in groups, the latest day first: looked for by their time since a first day, and without one by their area. */
export const changesCounted = { since: counted('changes.countedSince', ['from', 'area', 'kinds', 'to']), inArea: counted('changes.countedInArea', ['area', 'kinds', 'to']) }

/** An area whose lists the viewer may take out. */
export const exportedArea = query<{ area: string }, { code: string }>('changes.exportedArea', cypher`
  MATCH (area:Area {code: $area}) WHERE ${areaVisible(variable('area'))} RETURN area.code AS code`)
