import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { day, holdsOn, isHeld, openEndDay, vacantSince } from '../../neo4j/holdsOn.ts'
import type { ListRoot, NodeRoot } from '../../neo4j/statements.ts'
import { visible } from '../../neo4j/visibleTo.ts'
import { namedLike } from '../search/namedLike.ts'
import { postFields } from './post.type.ts'
import { isActing } from './vacancy.fields.ts'

export const postById: NodeRoot = {
  name: 'post',
  fields: () => postFields,
  match: (post) => cypher`MATCH (${post}:Post {id: $id}) WHERE ${visible(post)}`,
}

/** Posts that belong to an area: those of an organisation at home in it or inside it, and those that cover it or something inside it on the day. */
export function inArea(post: Cypher, name: NameMaker): Cypher {
  const [area, covers] = [name('coveredIn'), name('coversIn')]
  return cypher`CALL () {
    MATCH (${post}:Post) WHERE ${post}.areaCode STARTS WITH $area RETURN ${post}
    UNION MATCH (${post}:Post)-[${covers}:COVERS]->(${area}:Area) WHERE ${area}.code STARTS WITH $area AND ${holdsOn(covers)} RETURN ${post} }`
}

/** The same, asked of one post. */
export function isInArea(post: Cypher, name: NameMaker): Cypher {
  const [area, covers] = [name('filterArea'), name('filterCovers')]
  return cypher`${post}.areaCode STARTS WITH $area OR EXISTS { MATCH (${post})-[${covers}:COVERS]->(${area}:Area) WHERE ${area}.code STARTS WITH $area AND ${holdsOn(covers)} }`
}

/** The register of posts. */
export const postsList: ListRoot = {
  name: 'posts',
  fields: () => postFields,
  all: (post) => cypher`MATCH (${post}:Post)`,
  filters: {
    text: (post) => ({ anchor: namedLike(post, 'post') }),
    agency: (post) => ({ anchor: cypher`MATCH (${post}:Post)-[:OF]->(:Agency {id: $agency})`, condition: cypher`EXISTS { (${post})-[:OF]->(:Agency {id: $agency}) }` }),
    committee: (post) => ({ anchor: cypher`MATCH (${post}:Post)-[:OF]->(:Committee {id: $committee})`, condition: cypher`EXISTS { (${post})-[:OF]->(:Committee {id: $committee}) }` }),
    area: (post, name) => ({ anchor: inArea(post, name), condition: isInArea(post, name) }),
    kind: (post) => ({ condition: cypher`${post}.kind = $kind` }),
    sectors: (post) => ({ condition: cypher`${post}.sector IN $sectors` }),
    vacant: (post, name) => ({ condition: cypher`$vacant <> ${isHeld(post, name)}` }),
    acting: (post, name) => ({ condition: cypher`$acting = ${isActing(post, name)}` }),
  },
  always: (post) => cypher`${holdsOn(post)} AND ${visible(post)}`,
  sortKey: (post) => cypher`${post}.sortKey`,
  id: (post) => cypher`${post}.id`,
}

/** The same, vacant ones first, the longest vacant before all; by title among those of one day. */
export const postsByVacancy: ListRoot = {
  ...postsList,
  name: 'posts.byVacancy',
  sortKey: (post, name) => cypher`${day(cypher`CASE WHEN ${isHeld(post, name)} THEN ${openEndDay} ELSE ${vacantSince(post, name)} END`)} + ' ' + ${post}.sortKey`,
}
