import { cypher, query, variable } from '../../neo4j/cypher.ts'
import { asOfDay, contactHoldsOn, day, holdsOn, appointmentHoldsOn, isHeld } from '../../neo4j/holdsOn.ts'
import { codesAround, visible } from '../../neo4j/visibleTo.ts'

const [village, post, covers, committee, seat] = [variable('village'), variable('post'), variable('covers'), variable('committee'), variable('seat')]

export type VillageLook = { code: string; nameTh: string; nameEn: string; watchPosts: number; watchers: number }
export type CommitteeLook = { id: string; nameTh: string; nameEn: string | null; quorum: number | null; seats: number; filled: number; sectors: string[] }
export type Look = { villages: VillageLook[]; vacantPosts: number; vacantSeats: number; committees: CommitteeLook[] }

const watch = cypher`MATCH (${post}:Post {kind: 'WATCH'})-[${covers}:COVERS]->(${village}) WHERE ${holdsOn(covers)} AND ${holdsOn(post)}`
const heldSeat = cypher`MATCH (${seat}:Post {kind: 'SEAT'})-[:OF]->(${committee}) WHERE ${holdsOn(seat)} AND ${isHeld(seat)}`

/** An area on a day: its villages with their watch posts, its vacancies, and the committees in it and above it. */
export const lookAtArea = query<{ area: string; asOf: string }, Look>('preview.look', cypher`
  RETURN COLLECT {
      MATCH (${village}:Village) WHERE ${village}.code STARTS WITH $area AND ${holdsOn(village)}
      RETURN {code: ${village}.code, nameTh: ${village}.nameTh, nameEn: ${village}.nameEn, watchPosts: COUNT { ${watch} }, watchers: COUNT { ${watch} AND ${isHeld(post)} }} ORDER BY ${village}.code
    } AS villages,
    COUNT { MATCH (${post}:Post) WHERE ${post}.areaCode STARTS WITH $area AND ${post}.kind <> 'SEAT' AND ${holdsOn(post)} AND NOT ${isHeld(post)} } AS vacantPosts,
    COUNT { MATCH (${seat}:Post {kind: 'SEAT'}) WHERE ${seat}.areaCode STARTS WITH $area AND ${holdsOn(seat)} AND NOT ${isHeld(seat)} } AS vacantSeats,
    COLLECT {
      CALL () { MATCH (${committee}:Committee) WHERE ${committee}.areaCode STARTS WITH $area RETURN ${committee}
        UNION MATCH (${committee}:Committee) WHERE ${committee}.areaCode IN ${codesAround} RETURN ${committee} }
      WITH ${committee} WHERE ${holdsOn(committee)} AND ${visible(committee)}
      RETURN {id: ${committee}.id, nameTh: ${committee}.nameTh, nameEn: ${committee}.nameEn, quorum: ${committee}.quorum,
        seats: COUNT { MATCH (${seat}:Post {kind: 'SEAT'})-[:OF]->(${committee}) WHERE ${holdsOn(seat)} }, filled: COUNT { ${heldSeat} },
        sectors: COLLECT { ${heldSeat} AND ${seat}.sector IS NOT NULL RETURN DISTINCT ${seat}.sector AS sector ORDER BY sector }} ORDER BY ${committee}.id
    } AS committees`)

export type Appointee = { nameTh: string; nameEn: string | null; kind: string; holdsOther: boolean; isReached: boolean; isTrained: boolean; livesElsewhere: boolean }

/** What there is to look at about people who are to be appointed, as of the first day. */
export const appointees = query<{ items: { person: string; post: string }[]; asOf: string }, Appointee>('preview.appointees', cypher`
  UNWIND $items AS item
  MATCH (person:Person {id: item.person}) MATCH (${post}:Post {id: item.post})
  RETURN person.givenNameTh + coalesce(' ' + person.familyNameTh, '') AS nameTh, person.givenNameEn + coalesce(' ' + person.familyNameEn, '') AS nameEn, ${post}.kind AS kind,
    EXISTS { MATCH (person)-[:HOLDS]->(appointment:Appointment)-[:TO_POST]->(other:Post) WHERE other <> ${post} AND other.kind = ${post}.kind AND ${appointmentHoldsOn(variable('appointment'))} AND appointment.kind <> 'ALTERNATE' } AS holdsOther,
    EXISTS { MATCH (person)-[:REACHED_BY]->(contact:Contact {kind: 'PHONE'}) WHERE ${contactHoldsOn(variable('contact'))} } AS isReached,
    EXISTS { MATCH (person)-[:TOOK]->(training:Training) WHERE training.on <= ${asOfDay} AND (training.expiresOn IS NULL OR ${asOfDay} < training.expiresOn) } AS isTrained,
    person.areaCode IS NOT NULL AND NOT EXISTS { MATCH (${post})-[${covers}:COVERS]->(${village}:Area) WHERE ${holdsOn(covers)} AND (${village}.code STARTS WITH person.areaCode OR person.areaCode STARTS WITH ${village}.code) } AS livesElsewhere`)

export const firstDayOf = query<{ appointment: string }, { from: string }>('preview.firstDay', cypher`
  MATCH (appointment:Appointment {id: $appointment}) RETURN ${day(cypher`appointment.from`)} AS from`, { timeless: 'finds one appointment by its id' })
