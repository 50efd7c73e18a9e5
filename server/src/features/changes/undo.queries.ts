import { cypher, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { inSight } from '../../neo4j/visibleTo.ts'
import type { Place } from '../access/viewer.ts'
import { personPlaces } from '../people/people.writes.ts'
import type { UndoFacts } from './undo.ts'

const [change, node] = [variable('change'), variable('node')]

/** A change is in force unless it was undone; an undoing that was itself undone undoes nothing. */
export const isInForce = (each: Cypher): Cypher => cypher`COUNT { (${each})<-[:UNDOES*1..]-(:Change) } % 2 = 0`

/**
 * What stands in the way of undoing a change. A later change about the same records does while it is in force, unless it takes back one
 * that is later too. Looking at a number changes nothing.
 */
export function undoColumns(self: Cypher, name: NameMaker) {
  const [record, later, undone, root, path, undoing] = [name('sameRecord'), name('laterChange'), name('laterUndone'), name('firstChange'), name('undonePath'), name('undoing')]
  return {
    action: cypher`head(COLLECT { MATCH ${path} = (${self})-[:UNDOES*0..]->(${root}:Change) RETURN ${root}.action ORDER BY length(${path}) DESC LIMIT 1 })`,
    isKept: cypher`${self}.kept IS NOT NULL`,
    undoneBy: cypher`head(COLLECT { MATCH (${undoing}:Change)-[:UNDOES]->(${self}) RETURN ${undoing}.seq })`,
    later: cypher`head(COLLECT { MATCH (${self})-[:ABOUT]->(${record})<-[:ABOUT]-(${later}:Change)
      WHERE ${later}.seq > ${self}.seq AND ${later}.action <> 'contact.reveal' AND ${isInForce(later)}
        AND NOT EXISTS { MATCH (${later})-[:UNDOES]->(${undone}:Change) WHERE ${undone}.seq > ${self}.seq }
      RETURN ${later}.seq ORDER BY ${later}.seq DESC LIMIT 1 })`,
  }
}

const columns = undoColumns(change, variable)

export type ChangeToUndo = UndoFacts & { subjectId: string; about: string[]; areaCode: string; count: number; kept: string | null; before: string; after: string }

/** A change with what stands in the way of undoing it; asked once its records are locked. */
export const changeToUndo = query<{ seq: number }, ChangeToUndo>('undo.change', cypher`
  MATCH (${change}:Change {seq: toInteger($seq)}) WHERE ${inSight(change)}
  RETURN ${columns.action} AS action, ${columns.isKept} AS isKept, ${columns.undoneBy} AS undoneBy, ${columns.later} AS later, change.subjectId AS subjectId,
    COLLECT { MATCH (change)-[:ABOUT]->(record) RETURN record.id ORDER BY record.id } AS about,
    change.areaCode AS areaCode, coalesce(change.count, 1) AS count, change.kept AS kept, change.before AS before, change.after AS after`)

/** Locks the records of a change in the order of their ids, so that nothing more is written about them until this is over. */
export const lockRecordsOf = query<{ seq: number }, { locked: number }>('undo.lockRecords', cypher`
  MATCH (${change}:Change {seq: toInteger($seq)})-[:ABOUT]->(record) WHERE ${inSight(change)}
  WITH DISTINCT record ORDER BY record.id
  SET record.revision = coalesce(record.revision, 0) + 1
  RETURN count(*) AS locked`)

const placeOfPost = cypher`{areaCode: post.areaCode, agencyId: head(COLLECT { MATCH (post)-[:OF]->(agency:Agency) RETURN agency.id })}`

/** Where records belong, retracted ones included: an appointment where its post is, a contact where its person is. */
export const placesOf = query<{ ids: string[]; asOf: string }, { places: Place[] }>('undo.places', cypher`
  CALL () {
    MATCH (post:Post) WHERE post.id IN $ids RETURN [${placeOfPost}] AS places
    UNION MATCH (appointment:Appointment)-[:TO_POST]->(post:Post) WHERE appointment.id IN $ids RETURN [${placeOfPost}] AS places
    UNION MATCH (${node}:Agency|Committee) WHERE node.id IN $ids RETURN [{areaCode: node.areaCode, agencyId: CASE WHEN node:Agency THEN node.id END}] AS places
    UNION MATCH (person:Person) WHERE person.id IN $ids RETURN ${personPlaces} AS places
    UNION MATCH (contact:Contact)<-[:REACHED_BY]-(person:Person) WHERE contact.id IN $ids RETURN ${personPlaces} AS places
  }
  RETURN places`)
