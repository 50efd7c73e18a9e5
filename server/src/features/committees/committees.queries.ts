import { cypher } from '../../neo4j/cypher.ts'
import { holdsOn } from '../../neo4j/holdsOn.ts'
import type { ListRoot, NodeRoot } from '../../neo4j/statements.ts'
import { codesAround, visible } from '../../neo4j/visibleTo.ts'
import { committeeFields } from './committee.type.ts'

export const committeeById: NodeRoot = {
  name: 'committee',
  fields: () => committeeFields,
  match: (committee) => cypher`MATCH (${committee}:Committee {id: $id}) WHERE ${visible(committee)}`,
}

/** The register of committees. */
export const committeesList: ListRoot = {
  name: 'committees',
  fields: () => committeeFields,
  all: (committee) => cypher`MATCH (${committee}:Committee)`,
  filters: {
    area: (committee) => ({
      anchor: cypher`CALL () {
        MATCH (${committee}:Committee) WHERE ${committee}.areaCode STARTS WITH $area RETURN ${committee}
        UNION MATCH (${committee}:Committee) WHERE ${committee}.areaCode IN ${codesAround} RETURN ${committee} }`,
      condition: cypher`${committee}.areaCode STARTS WITH $area OR ${committee}.areaCode IN ${codesAround}`,
    }),
    kind: (committee) => ({ condition: cypher`${committee}.kind = $kind` }),
  },
  always: (committee) => cypher`${holdsOn(committee)} AND ${visible(committee)}`,
  sortKey: (committee) => cypher`${committee}.sortKey`,
  id: (committee) => cypher`${committee}.id`,
}
