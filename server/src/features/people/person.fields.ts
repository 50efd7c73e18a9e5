import { personNameEn, personNameTh, type PersonName } from '@saan/graph-schema/names.ts'
import { cypher, literal, type Cypher } from '../../neo4j/cypher.ts'
import { derived, many, one, value, type GraphFields } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, contactHoldsOn, day } from '../../neo4j/holdsOn.ts'
import { areaVisible, holderVisible, inSight, visible } from '../../neo4j/visibleTo.ts'
import { appointmentFields } from '../appointments/appointment.type.ts'
import { areaFields } from '../areas/area.type.ts'
import { changeFields } from '../changes/change.type.ts'
import { holdingFields } from '../posts/post.fields.ts'
import { contactFields } from './contact.type.ts'
import { mainPost, postCount } from './mainPost.ts'
import { numberConfirmedOn, reachOf } from './reach.ts'

const nameColumns = (person: Cypher) => ['prefix', 'rank', 'givenNameTh', 'familyNameTh', 'givenNameEn', 'familyNameEn'].map((part) => cypher`${person}.${literal(part)}`)
const nameOf = ([prefix, rank, givenNameTh, familyNameTh, givenNameEn, familyNameEn]: readonly unknown[]) =>
  ({ prefix, rank, givenNameTh, familyNameTh, givenNameEn, familyNameEn }) as PersonName

/** How the graph answers each field of a person. */
export const personFields: GraphFields = (person, name) => {
  const [appointment, post, contact, training] = [name('ownAppointment'), name('ownPost'), name('ownContact'), name('ownTraining')]
  const everHeld = name('everHeld')
  const held = (each: Cypher) => cypher`(${person})-[:HOLDS]->(${each}:Appointment)-[:TO_POST]->(${post}:Post)`
  const seen = cypher`${visible(post)} AND ${holderVisible(post)}`
  const [home, change] = [name('homeArea'), name('changeAbout')]
  const main = mainPost(person, name)
  const forThoseWhoMay = (expression: Cypher) => cypher`CASE WHEN $viewerKnowsPeople THEN ${expression} END`
  return {
    id: value(cypher`${person}.id`),
    prefix: value(cypher`${person}.prefix`),
    rank: value(cypher`${person}.rank`),
    givenNameTh: value(cypher`${person}.givenNameTh`),
    familyNameTh: value(cypher`${person}.familyNameTh`),
    givenNameEn: value(cypher`${person}.givenNameEn`),
    familyNameEn: value(cypher`${person}.familyNameEn`),
    nickname: value(cypher`${person}.nickname`),
    languages: value(cypher`coalesce(${person}.languages, [])`),
    nameTh: derived(nameColumns(person), (columns) => personNameTh(nameOf(columns))),
    nameEn: derived(nameColumns(person), (columns) => personNameEn(nameOf(columns))),
    to: value(day(cypher`${person}.to`)),
    appointments: many(() => appointmentFields, everHeld, held(everHeld), { where: cypher`${everHeld}.retractedAt IS NULL AND ${seen}`, orderBy: cypher`${everHeld}.from DESC, ${everHeld}.id` }),
    holds: many(() => appointmentFields, appointment, held(appointment), { where: cypher`${appointmentHoldsOn(appointment)} AND ${seen}`, orderBy: cypher`${appointment}.from DESC, ${appointment}.id` }),
    contacts: many(() => contactFields, contact, cypher`(${person})-[:REACHED_BY]->(${contact}:Contact)`, {
      where: cypher`${contactHoldsOn(contact)} AND (${contact}.audience = 'PUBLIC' OR $viewerKnowsPeople)`, orderBy: cypher`${contact}.kind, ${contact}.id`,
    }),
    area: one(() => areaFields, home, cypher`(${home}:Area {code: ${person}.areaCode})`, { where: cypher`$viewerKnowsPeople AND ${areaVisible(home)}` }),
    mainPost: one(() => holdingFields(main.post), main.appointment, main.match, main),
    postCount: value(postCount(person, name)),
    reach: value(forThoseWhoMay(reachOf(person, name))),
    numberConfirmedOn: value(forThoseWhoMay(numberConfirmedOn(person, name))),
    officialPhone: value(main.phone),
    leavesOn: value(day(main.leavesOn)),
    lastChange: one(() => changeFields, change, cypher`(${change}:Change)-[:ABOUT]->(${person})`, { where: cypher`$viewerReadsChanges AND ${inSight(change)}`, orderBy: cypher`${change}.seq DESC` }),
    trainings: many(() => trainingFields, training, cypher`(${person})-[:TOOK]->(${training}:Training)`, { orderBy: cypher`${training}.on DESC` }),
  }
}

const trainingFields: GraphFields = (training) => ({
  id: value(cypher`${training}.id`),
  course: value(cypher`${training}.course`),
  on: value(day(cypher`${training}.on`)),
  expiresOn: value(day(cypher`${training}.expiresOn`)),
})
