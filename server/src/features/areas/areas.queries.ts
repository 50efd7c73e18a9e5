import { cypher } from '../../neo4j/cypher.ts'
import { holdsOn } from '../../neo4j/holdsOn.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { areaVisible } from '../../neo4j/visibleTo.ts'
import { areaFields } from './area.type.ts'

export const areaByCode: NodeRoot = {
  name: 'area',
  fields: () => areaFields,
  match: (area) => cypher`MATCH (${area}:Area {code: $code}) WHERE ${areaVisible(area)}`,
}

export const allProvinces: NodeRoot = {
  name: 'provinces',
  fields: () => areaFields,
  match: (area) => cypher`MATCH (${area}:Province) WHERE ${holdsOn(area)} AND ${areaVisible(area)}`,
  orderBy: (area) => cypher`${area}.sortKey, ${area}.code`,
}
