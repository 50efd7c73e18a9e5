import { cypher, query, variable, type Cypher } from '../../neo4j/cypher.ts'

const [one, other] = [variable('one'), variable('other')]

/** Gives records back what they said before; null takes a property away. */
export const restoreProperties = query<{ records: { id: string; properties: Record<string, unknown> }[] }, { restored: number }>('undo.properties', cypher`
  UNWIND $records AS each
  MATCH (node:Person|Post|Agency|Committee|Appointment|Contact {id: each.id})
  SET node += each.properties
  RETURN count(*) AS restored`, { timeless: 'restores records by their ids' })

/** A fact to restore: what it is now (null: it does not exist), and what it becomes (null: it goes, which only an undated one does). */
export type FactToRestore = { id: string; target: string; was: Record<string, unknown> | null; becomes: Record<string, unknown> | null }

const restoreFactsOf = (name: string, type: Cypher, target: Cypher) => query<{ facts: FactToRestore[] }, { restored: number }>(name, cypher`
  UNWIND $facts AS each
  MATCH (node:Post|Agency|Committee {id: each.id})
  MATCH ${target}
  CALL (node, target, each) {
    OPTIONAL MATCH (node)-[known:${type}]->(target) WHERE each.was IS NOT NULL AND all(name IN keys(each.was) WHERE known[name] = each.was[name]) AND all(name IN keys(known) WHERE each.was[name] IS NOT NULL)
    RETURN known LIMIT 1
  }
  FOREACH (gone IN CASE WHEN each.becomes IS NULL THEN [known] ELSE [] END | DELETE gone)
  FOREACH (stays IN CASE WHEN known IS NOT NULL AND each.becomes IS NOT NULL THEN [known] ELSE [] END | SET stays = each.becomes)
  FOREACH (new IN CASE WHEN each.was IS NULL THEN [1] ELSE [] END | CREATE (node)-[made:${type}]->(target) SET made = each.becomes)
  RETURN count(*) AS restored`, { timeless: 'restores facts with the days that they had' })

/** How facts of each type are restored. */
export const restoreFacts = {
  COVERS: restoreFactsOf('undo.covers', cypher`COVERS`, cypher`(target:Area {code: each.target})`),
  SERVES: restoreFactsOf('undo.serves', cypher`SERVES`, cypher`(target:Area {code: each.target})`),
  OFFERS: restoreFactsOf('undo.offers', cypher`OFFERS`, cypher`(target:Service {code: each.target})`),
  REPRESENTS: restoreFactsOf('undo.represents', cypher`REPRESENTS`, cypher`(target:Agency {id: each.target})`),
  SECRETARIAT: restoreFactsOf('undo.secretariat', cypher`SECRETARIAT`, cypher`(target:Agency {id: each.target})`),
}

/** How much still hangs on records that were created by what is undone. */
export const usesOf = query<{ ids: string[] }, { count: number }>('undo.uses', cypher`
  MATCH (node:Person|Post|Agency|Committee) WHERE node.id IN $ids
  RETURN coalesce(sum(COUNT { (node)-[:HOLDS]->(appointment:Appointment) WHERE appointment.retractedAt IS NULL }
    + COUNT { (node)<-[:OF|TO_POST|EX_OFFICIO|REPRESENTS|REPORTS_TO|PART_OF|SECRETARIAT|OVERSEES|OF_PERSON|SCOPED_TO]-(user) WHERE user.retractedAt IS NULL }), 0) AS count`, { timeless: 'what hangs on a record on any day' })

/** Restored records that do not fit any more: appointments that clash, or that outlast their post or person; posts that outlast their organisation. */
export const unfit = query<{ ids: string[] }, { isClash: boolean }>('undo.unfit', cypher`
  CALL () {
    MATCH (post:Post)<-[:TO_POST]-(${one}:Appointment)<-[:HOLDS]-(person:Person) WHERE one.id IN $ids AND one.retractedAt IS NULL
    WITH one, post, person, EXISTS { MATCH (post)<-[:TO_POST]-(${other}:Appointment)<-[:HOLDS]-(holder:Person)
      WHERE other <> one AND other.kind = one.kind AND other.retractedAt IS NULL AND (one.kind <> 'ALTERNATE' OR holder = person) AND other.from < one.to AND one.from < other.to } AS isClash
    WHERE isClash OR post.retractedAt IS NOT NULL OR person.retractedAt IS NOT NULL OR one.from < post.from OR one.to > post.to OR one.to > person.to
    RETURN isClash
    UNION ALL
    MATCH (post:Post)-[:OF]->(organization:Agency|Committee) WHERE post.id IN $ids AND post.retractedAt IS NULL
      AND (organization.retractedAt IS NOT NULL OR post.from < organization.from OR post.to > organization.to)
    RETURN false AS isClash
  }
  RETURN isClash ORDER BY isClash DESC LIMIT 1`, { timeless: 'compares whole intervals' })
