import { cypher } from '../../neo4j/cypher.ts'
import { holdsOn } from '../../neo4j/holdsOn.ts'
import type { ListRoot, NodeRoot } from '../../neo4j/statements.ts'
import { visible } from '../../neo4j/visibleTo.ts'
import { namedLike } from '../search/namedLike.ts'
import { agencyFields } from './agency.type.ts'

export const agencyById: NodeRoot = {
  name: 'agency',
  fields: () => agencyFields,
  match: (agency) => cypher`MATCH (${agency}:Agency {id: $id}) WHERE ${visible(agency)}`,
}

/** The register of agencies. An agency belongs to an area when it serves it, something inside it, or what holds it. */
export const agenciesList: ListRoot = {
  name: 'agencies',
  fields: () => agencyFields,
  all: (agency) => cypher`MATCH (${agency}:Agency)`,
  filters: {
    service: (agency, name) => {
      const offers = name('offersService')
      const pattern = cypher`MATCH (${agency}:Agency)-[${offers}:OFFERS]->(:Service {code: $service}) WHERE ${holdsOn(offers)}`
      return { anchor: pattern, condition: cypher`EXISTS { ${pattern} }` }
    },
    area: (agency, name) => {
      const [area, serves] = [name('servedIn'), name('servesIn')]
      return {
        condition: cypher`${agency}.areaCode STARTS WITH $area OR EXISTS { MATCH (${agency})-[${serves}:SERVES]->(${area}:Area) WHERE (${area}.code STARTS WITH $area OR $area STARTS WITH ${area}.code) AND ${holdsOn(serves)} }`,
      }
    },
    sector: (agency) => ({ condition: cypher`${agency}.sector = $sector` }),
    text: (agency) => ({ anchor: namedLike(agency, 'agency'), condition: cypher`EXISTS { ${namedLike(cypher`named`, 'agency')} WHERE named = ${agency} }` }),
  },
  always: (agency) => cypher`${holdsOn(agency)} AND ${visible(agency)}`,
  sortKey: (agency) => cypher`${agency}.sortKey`,
  id: (agency) => cypher`${agency}.id`,
}
