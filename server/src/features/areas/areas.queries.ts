import { cypher, query, variable } from '../../neo4j/cypher.ts'
import { holdsOn } from '../../neo4j/holdsOn.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { areaVisible } from '../../neo4j/visibleTo.ts'
import { areaFields } from './area.type.ts'
import type { AreaRow } from './areaTree.ts'

export const areaByCode: NodeRoot = {
  name: 'area',
  fields: () => areaFields,
  match: (area) => cypher`MATCH (${area}:Area {code: $code}) WHERE ${areaVisible(area)}`,
}

/** The areas around some areas, for answers that were not compiled from the selection. */
export const areasAround = query<{ ids: string[]; asOf: string }, { id: string; relation: 'ABOVE' | 'INSIDE' } & AreaRow>('area.around', cypher`
  UNWIND $ids AS id
  MATCH (area:Area {code: id})
  CALL (area) {
    MATCH (area)-[:IN*1..3]->(other:Area) RETURN other, 'ABOVE' AS relation
    UNION ALL MATCH (other:Area)-[:IN]->(area) WHERE ${holdsOn(variable('other'))} AND ${areaVisible(variable('other'))} RETURN other, 'INSIDE' AS relation
  }
  RETURN id, relation, other.code AS code, other.nameTh AS nameTh, other.nameEn AS nameEn, other.moo AS moo, other.location.latitude AS latitude,
    other.location.longitude AS longitude, coalesce(other.isSynthetic, false) AS isSynthetic
  ORDER BY relation, CASE relation WHEN 'ABOVE' THEN other.code ELSE '' END, other.moo, other.sortKey`)
