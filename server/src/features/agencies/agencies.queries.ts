import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { holdsOn, isHeld } from '../../neo4j/holdsOn.ts'
import type { ListRoot, NodeRoot } from '../../neo4j/statements.ts'
import { codesAround, visible } from '../../neo4j/visibleTo.ts'
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
    text: (agency) => ({ anchor: namedLike(agency, 'agency') }),
    service: (agency, name) => {
      const offers = name('offersService')
      const pattern = cypher`MATCH (${agency}:Agency)-[${offers}:OFFERS]->(:Service {code: $service}) WHERE ${holdsOn(offers)}`
      return { anchor: pattern, condition: cypher`EXISTS { ${pattern} }` }
    },
    area: (agency, name) => {
      const [area, serves] = [name('servedIn'), name('servesIn')]
      const served = (condition: Cypher) => cypher`MATCH (${agency}:Agency)-[${serves}:SERVES]->(${area}:Area) WHERE ${condition} AND ${holdsOn(serves)}`
      const [inside, around] = [cypher`${area}.code STARTS WITH $area`, cypher`${area}.code IN ${codesAround}`]
      return {
        anchor: cypher`CALL () {
          MATCH (${agency}:Agency) WHERE ${agency}.areaCode STARTS WITH $area RETURN ${agency}
          UNION ${served(inside)} RETURN ${agency} UNION ${served(around)} RETURN ${agency} }`,
        condition: cypher`${agency}.areaCode STARTS WITH $area OR EXISTS { ${served(cypher`(${inside} OR ${around})`)} }`,
      }
    },
    sector: (agency) => ({ condition: cypher`${agency}.sector = $sector` }),
    sectors: (agency) => ({ condition: cypher`${agency}.sector IN $sectors` }),
  },
  always: (agency) => cypher`${holdsOn(agency)} AND ${visible(agency)}`,
  sortKey: (agency) => cypher`${agency}.sortKey`,
  id: (agency) => cypher`${agency}.id`,
}

/** The same, those with most vacant posts first; by name among those with as many. Five digits count down, so that they sort as text. */
export const agenciesByGaps: ListRoot = {
  ...agenciesList,
  name: 'agencies.byGaps',
  sortKey: (agency, name) => {
    const post = name('gapPost')
    return cypher`toString(99999 - COUNT { MATCH (${post}:Post)-[:OF]->(${agency}) WHERE ${holdsOn(post)} AND NOT ${isHeld(post, name)} }) + ' ' + ${agency}.sortKey`
  },
}
