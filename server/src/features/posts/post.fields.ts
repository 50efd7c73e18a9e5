import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { itself, many, one, value, type GraphFields } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, day, endDay, holderPattern, holdsOn, isHeld, vacantSince } from '../../neo4j/holdsOn.ts'
import { areaVisible, holderVisible, visible } from '../../neo4j/visibleTo.ts'
import { agencyFields } from '../agencies/agency.type.ts'
import { appointmentFields } from '../appointments/appointment.type.ts'
import { areaFields } from '../areas/area.type.ts'
import { committeeFields } from '../committees/committee.type.ts'
import { personFields } from '../people/person.type.ts'
import { isToFill, vacancyFields } from './vacancy.fields.ts'

/** How the graph answers who holds a post, from the appointment that says so: to the post itself, or to the office that a seat goes with. */
export const holdingFields = (post: Cypher): GraphFields => (appointment, name) => {
  const [person, held] = [name('holder'), name('heldPost')]
  return {
    post: itself(() => postFields, held, post),
    person: one(() => personFields, person, cypher`(${appointment})<-[:HOLDS]-(${person}:Person)`),
    kind: value(cypher`${appointment}.kind`),
    from: value(day(cypher`${appointment}.from`)),
    to: value(endDay(appointment)),
    appointmentId: value(cypher`${appointment}.id`),
  }
}

/** How the graph answers each field of a post. */
export const postFields: GraphFields = (post, name) => {
  const [organization, area, office, agency] = [name('organization'), name('coveredArea'), name('office'), name('speaksFor')]
  const [superior, appointment, everHere] = [name('superior'), name('toThis'), name('everHere')]
  const [covers, vacancy] = [name('covers'), name('vacancy')]
  const holder = holderPattern(post, name)
  return {
    id: value(cypher`${post}.id`),
    kind: value(cypher`${post}.kind`),
    titleTh: value(cypher`${post}.titleTh`),
    titleEn: value(cypher`${post}.titleEn`),
    role: value(cypher`${post}.role`),
    sector: value(cypher`${post}.sector`),
    organization: one(() => ({ Agency: agencyFields, Committee: committeeFields }), organization, cypher`(${post})-[:OF]->(${organization})`),
    dutiesTh: value(cypher`${post}.dutiesTh`),
    dutiesEn: value(cypher`${post}.dutiesEn`),
    phone: value(cypher`${post}.phone`),
    hours: value(cypher`${post}.hours`),
    lineId: value(cypher`${post}.lineId`),
    termMonths: value(cypher`${post}.termMonths`),
    callOrder: value(cypher`${post}.callOrder`),
    from: value(day(cypher`${post}.from`)),
    to: value(endDay(post)),
    holder: one(() => holdingFields(post), holder.appointment, holder.match, { where: cypher`${holder.where} AND ${holderVisible(post)}`, orderBy: holder.orderBy }),
    holders: many(() => holdingFields(post), appointment, cypher`(${post})<-[:TO_POST]-(${appointment}:Appointment)`, {
      where: cypher`${appointmentHoldsOn(appointment)} AND ${holderVisible(post)}`, orderBy: cypher`CASE ${appointment}.kind WHEN 'PERMANENT' THEN 0 WHEN 'ACTING' THEN 1 ELSE 2 END, ${appointment}.from, ${appointment}.id`,
    }),
    isVacant: value(cypher`NOT ${isHeld(post, name)}`),
    vacancy: itself(() => vacancyFields, vacancy, post, isToFill(post, name)),
    vacantSince: value(cypher`CASE WHEN ${isHeld(post, name)} THEN null ELSE toString(${vacantSince(post, name)}) END`),
    history: many(() => appointmentFields, everHere, cypher`(${post})<-[:TO_POST]-(${everHere}:Appointment)`, {
      where: cypher`${everHere}.retractedAt IS NULL AND ${holderVisible(post)}`, orderBy: cypher`${everHere}.from, ${everHere}.id`,
    }),
    covers: many(() => areaFields, area, cypher`(${post})-[${covers}:COVERS]->(${area}:Area)`, { where: cypher`${holdsOn(covers)} AND ${areaVisible(area)}`, orderBy: cypher`${area}.code` }),
    exOfficioOf: one(() => postFields, office, cypher`(${post})-[:EX_OFFICIO]->(${office}:Post)`, { where: visible(office) }),
    represents: one(() => agencyFields, agency, cypher`(${post})-[:REPRESENTS]->(${agency}:Agency)`, { where: visible(agency) }),
    reportsTo: one(() => postFields, superior, cypher`(${post})-[:REPORTS_TO]->(${superior}:Post)`, { where: visible(superior) }),
  }
}
