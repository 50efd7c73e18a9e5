import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, asOfDay, holdsOn } from '../../neo4j/holdsOn.ts'
import type { ListRoot, NodeRoot } from '../../neo4j/statements.ts'
import { namedLike } from '../search/namedLike.ts'
import { personVisible } from '../../neo4j/visibleTo.ts'
import { inArea } from '../posts/posts.queries.ts'
import { personFields } from './person.type.ts'

export const personById: NodeRoot = {
  name: 'person',
  fields: () => personFields,
  match: (person, name) => cypher`MATCH (${person}:Person {id: $id}) WHERE ${personVisible(person, name)}`,
}

/** People who hold a post on the day, reached from the post. */
function holding(person: Cypher, name: NameMaker, postPattern: (post: Cypher) => Cypher): Cypher {
  const [post, appointment] = [name('heldPost'), name('heldBy')]
  return cypher`MATCH ${postPattern(post)} MATCH (${post})<-[:TO_POST]-(${appointment}:Appointment)<-[:HOLDS]-(${person}:Person) WHERE ${appointmentHoldsOn(appointment)}`
}

/** The register of people. */
export const peopleList: ListRoot = {
  name: 'people',
  fields: () => personFields,
  all: (person) => cypher`MATCH (${person}:Person)`,
  filters: {
    agency: (person, name) => ({
      anchor: holding(person, name, (post) => cypher`(${post}:Post)-[:OF]->(:Agency {id: $agency})`),
      condition: cypher`EXISTS { ${holding(person, name, (post) => cypher`(${post}:Post)-[:OF]->(:Agency {id: $agency})`)} }`,
    }),
    committee: (person, name) => {
      const seat = name('seatHeld')
      const members = holding(person, name, (post) => cypher`(:Committee {id: $committee})<-[:OF]-(${seat}:Post)-[:EX_OFFICIO*0..1]->(${post}:Post) WHERE ${holdsOn(seat)}`)
      return { anchor: members, condition: cypher`EXISTS { ${members} }` }
    },
    area: (person, name) => {
      const [post, appointment] = [name('areaPost'), name('areaAppointment')]
      const held = cypher`MATCH (${post})<-[:TO_POST]-(${appointment}:Appointment)<-[:HOLDS]-(${person}:Person) WHERE ${appointmentHoldsOn(appointment)}`
      return { anchor: cypher`${inArea(post, name)} ${held}`, condition: cypher`EXISTS { ${inArea(post, name)} ${held} }` }
    },
    text: (person) => ({ anchor: namedLike(person, 'person'), condition: cypher`EXISTS { ${namedLike(cypher`named`, 'person')} WHERE named = ${person} RETURN named }` }),
  },
  always: (person, name) => cypher`(${person}.to IS NULL OR ${asOfDay} < ${person}.to) AND ${personVisible(person, name)}`,
  sortKey: (person) => cypher`${person}.sortKey`,
  id: (person) => cypher`${person}.id`,
}
