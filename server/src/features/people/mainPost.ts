import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, asOfDay, holdsOn, openEndDay } from '../../neo4j/holdsOn.ts'
import { holderVisible, visible } from '../../neo4j/visibleTo.ts'

/**
 * The post by which somebody is known on a day, of those that the viewer sees: an office before a seat before a watch, what is held permanently before what
 * is held as acting, then the post of the larger area and the one held longest. Being an alternate counts last.
 */
export function mainPost(person: Cypher, name: NameMaker) {
  const [post, appointment] = [name('mainPost'), name('mainAppointment')]
  const match = cypher`(${person})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(${post}:Post)`
  const where = cypher`${appointmentHoldsOn(appointment)} AND ${visible(post)} AND ${holderVisible(post)}`
  const orderBy = cypher`CASE ${appointment}.kind WHEN 'ALTERNATE' THEN 1 ELSE 0 END, CASE ${post}.kind WHEN 'OFFICE' THEN 0 WHEN 'SEAT' THEN 1 ELSE 2 END,
    CASE ${appointment}.kind WHEN 'PERMANENT' THEN 0 ELSE 1 END, size(${post}.areaCode), ${appointment}.from, ${appointment}.id`
  /** Something of the main post or of the appointment to it, null without one. */
  const ask = (expression: Cypher): Cypher => cypher`head(COLLECT { MATCH ${match} WHERE ${where} RETURN ${expression} AS asked ORDER BY ${orderBy} LIMIT 1 })`
  const [kind, sector, leavesOn] = [cypher`${post}.kind`, cypher`${post}.sector`, lastDay(appointment)]
  return {
    post, appointment, match, where, orderBy,
    kind: ask(kind),
    sector: ask(sector),
    phone: ask(cypher`${post}.phone`),
    leavesOn: ask(leavesOn),
    /** Kind and sector of it, and whether the last day is known: in one look. */
    traits: ask(cypher`[${kind}, ${sector}, ${leavesOn} IS NOT NULL]`),
  }
}

/** The last day of an appointment as far as it is known on the day: the one before its end, else the day of retirement or of the end of the term, unless that has passed. */
const lastDay = (appointment: Cypher): Cypher => cypher`CASE WHEN ${appointment}.to < ${openEndDay} THEN ${appointment}.to - duration({days: 1})
  WHEN ${appointment}.expectedEndOn >= ${asOfDay} THEN ${appointment}.expectedEndOn END`

/** How many posts that the viewer sees somebody holds on a day, seats that go with an office and alternates included. */
export function postCount(person: Cypher, name: NameMaker): Cypher {
  const [post, appointment, path] = [name('countedPost'), name('countedBy'), name('countedPath')]
  return cypher`COUNT { MATCH ${path} = (${person})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(:Post)<-[:EX_OFFICIO*0..1]-(${post}:Post)
    WHERE ${appointmentHoldsOn(appointment)} AND (${appointment}.kind <> 'ALTERNATE' OR length(${path}) = 2) AND ${holdsOn(post)} AND ${visible(post)} AND ${holderVisible(post)} RETURN DISTINCT ${post} }`
}
