import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, asOfDay, holdsOn } from '../../neo4j/holdsOn.ts'
import type { ListFilter, ListRoot, NodeRoot } from '../../neo4j/statements.ts'
import { namedLike } from '../search/namedLike.ts'
import { holderVisible, personVisible, visible } from '../../neo4j/visibleTo.ts'
import { inArea, isInArea } from '../posts/posts.queries.ts'
import { mainPost } from './mainPost.ts'
import { personFields } from './person.type.ts'
import { hardness, reachOf } from './reach.ts'

export const personById: NodeRoot = {
  name: 'person',
  fields: () => personFields,
  match: (person, name) => cypher`MATCH (${person}:Person {id: $id}) WHERE ${personVisible(person, name)}`,
}

/** People who hold a post on the day that the viewer may know them by: reached from the posts, or asked of each person. */
const throughPosts = (find: (post: Cypher, name: NameMaker) => Cypher, fits: (post: Cypher, name: NameMaker) => Cypher) => (person: Cypher, name: NameMaker): ListFilter => {
  const [post, appointment] = [name('heldPost'), name('heldBy')]
  const holds = cypher`MATCH (${post}:Post)<-[:TO_POST]-(${appointment}:Appointment)<-[:HOLDS]-(${person}:Person)
    WHERE ${appointmentHoldsOn(appointment)} AND ${visible(post)} AND ${holderVisible(post)}`
  return { anchor: cypher`${find(post, name)} ${holds}`, condition: cypher`EXISTS { ${holds} AND (${fits(post, name)}) }` }
}

/** A seat of the committee, or the office that it goes with. */
const seatOf = (post: Cypher, seat: Cypher) => cypher`(:Committee {id: $committee})<-[:OF]-(${seat}:Post)-[:EX_OFFICIO*0..1]->(${post}:Post) WHERE ${holdsOn(seat)}`

/** The register of people. */
export const peopleList: ListRoot = {
  name: 'people',
  fields: () => personFields,
  all: (person) => cypher`MATCH (${person}:Person)`,
  filters: {
    // First, for a search begins at its index and at nothing else.
    text: (person) => ({ anchor: namedLike(person, 'person') }),
    agency: throughPosts((post) => cypher`MATCH (${post}:Post)-[:OF]->(:Agency {id: $agency})`, (post) => cypher`EXISTS { (${post})-[:OF]->(:Agency {id: $agency}) }`),
    committee: throughPosts(
      (post, name) => cypher`MATCH ${seatOf(post, name('seatHeld'))}`,
      (post, name) => cypher`EXISTS { ${seatOf(post, name('seatHeld'))} }`,
    ),
    area: throughPosts(inArea, isInArea),
    sectors: (person, name) => ({ condition: cypher`${mainPost(person, name).sector} IN $sectors` }),
    mainKind: (person, name) => ({ condition: cypher`${mainPost(person, name).kind} = $mainKind` }),
    leaving: (person, name) => ({ condition: cypher`$leaving = (${mainPost(person, name).leavesOn} IS NOT NULL)` }),
    reach: (person, name) => ({ condition: cypher`${reachOf(person, name)} IN $reach` }),
  },
  always: (person, name) => cypher`(${person}.to IS NULL OR ${asOfDay} < ${person}.to) AND ${personVisible(person, name)}`,
  sortKey: (person) => cypher`${person}.sortKey`,
  id: (person) => cypher`${person}.id`,
}

/** The same, whoever is hardest to reach first; by name among those of one day. */
export const peopleByReach: ListRoot = {
  ...peopleList,
  name: 'people.byReach',
  sortKey: (person, name) => cypher`${hardness(person, name)} + ' ' + ${person}.sortKey`,
}
