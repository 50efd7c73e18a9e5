import { cypher, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, asOfDay, holdsOn } from '../../neo4j/holdsOn.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { personVisible, visible } from '../../neo4j/visibleTo.ts'
import { namedLike } from '../search/namedLike.ts'
import { candidateFields, candidatePost } from './candidate.type.ts'

/** Those of the place or the organisation: for a watch, who is registered in the subdistrict and keeps no watch; else who holds another post there. */
function ofThePlace(person: Cypher, name: NameMaker): Cypher {
  const [covers, area, appointment, post, organization] = [name('covers'), name('covered'), name('heldBy'), name('otherPost'), name('organization')]
  return cypher`CALL (${candidatePost}) {
    MATCH (${candidatePost})-[${covers}:COVERS]->(${area}:Area) WHERE ${candidatePost}.kind = 'WATCH' AND ${holdsOn(covers)}
    MATCH (${person}:Person) WHERE ${person}.areaCode STARTS WITH left(${area}.code, 6)
      AND NOT EXISTS { MATCH (${person})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(:Post {kind: 'WATCH'}) WHERE ${appointmentHoldsOn(appointment)} }
    RETURN ${person}
    UNION
    MATCH (${candidatePost})-[:OF|REPRESENTS]->(${organization})<-[:OF]-(${post}:Post)<-[:TO_POST]-(${appointment}:Appointment)<-[:HOLDS]-(${person}:Person)
    WHERE ${candidatePost}.kind <> 'WATCH' AND ${appointmentHoldsOn(appointment)}
    RETURN ${person}
  }`
}

/** People of the network whom the viewer may know, who do not hold the post; those registered in a place that it covers come first, then by name. */
const rootOf = (rootName: string, among: (person: Cypher, name: NameMaker) => Cypher): NodeRoot => ({
  name: rootName,
  fields: () => candidateFields,
  match: (person, name) => {
    const [appointment, covers, area] = [name('holdsThis'), name('coversHere'), name('here')]
    return cypher`MATCH (${candidatePost}:Post {id: $post}) WHERE ${visible(candidatePost)} ${among(person, name)}
      WITH DISTINCT ${candidatePost}, ${person} WHERE ${personVisible(person, name)} AND (${person}.to IS NULL OR ${asOfDay} < ${person}.to)
        AND NOT EXISTS { MATCH (${person})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(${candidatePost}) WHERE ${appointmentHoldsOn(appointment)} }
      WITH ${candidatePost}, ${person}, EXISTS { MATCH (${candidatePost})-[${covers}:COVERS]->(${area}:Area {code: ${person}.areaCode}) WHERE ${holdsOn(covers)} } AS isHere
      ORDER BY isHere DESC, ${person}.sortKey, ${person}.id LIMIT toInteger($first)`
  },
  orderBy: (person) => cypher`isHere DESC, ${person}.sortKey, ${person}.id`,
})

export const candidatesOfThePlace = rootOf('candidates', ofThePlace)
export const candidatesByName = rootOf('candidatesByName', (person) => namedLike(person, 'person'))

/** Asked only when nobody was found: whether the viewer sees the post at all. */
export const postExists = query<{ post: string }, { id: string }>('candidates.post', cypher`
  MATCH (${variable('post')}:Post {id: $post}) WHERE ${visible(variable('post'))} RETURN post.id AS id`)
