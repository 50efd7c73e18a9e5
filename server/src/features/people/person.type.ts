import { personNameEn, personNameTh, type PersonName } from '@saan/graph-schema/names.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { answered } from '../../graphql/selectionResolver.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { derived, many, value, type GraphFields } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, contactHoldsOn, day } from '../../neo4j/holdsOn.ts'
import { holderVisible, visible } from '../../neo4j/visibleTo.ts'
import { Appointment, appointmentFields } from '../appointments/appointment.type.ts'
import { Contact, contactFields } from './contact.type.ts'

@ObjectType({ description: 'A training that a person took.' })
@Access('signedIn')
export class Training {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { description: 'Name of the course.' }) course!: string
  @Field(() => DateScalar, { description: 'The day it was completed.' }) on!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day it has to be renewed by.' }) expiresOn!: string | null
}

@ObjectType({ description: 'Somebody of the network: an officer, a committee member, a volunteer. Carries only what goes away with the person; what stays hangs on the post.' })
@Access('signedIn')
export class Person {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Title before the name (นาย, นาง, นพ.).' }) prefix!: string | null
  @Field(() => String, { nullable: true, description: 'Police or military rank, written instead of the title.' }) rank!: string | null
  @Field(() => String, { description: 'Given name in Thai: Thais are addressed and sorted by it.' }) givenNameTh!: string
  @Field(() => String, { nullable: true, description: 'Family name in Thai; some people have none.' }) familyNameTh!: string | null
  @Field(() => String, { nullable: true, description: 'Given name in Latin letters.' }) givenNameEn!: string | null
  @Field(() => String, { nullable: true, description: 'Family name in Latin letters.' }) familyNameEn!: string | null
  @Field(() => String, { nullable: true, description: 'What people call them.' }) nickname!: string | null
  @Field(() => [String], { description: 'Languages spoken, ISO 639 codes.' }) languages!: string[]
  @Field(() => String, { description: 'Full name in Thai with title or rank, as it is written.' }) nameTh!: string
  @Field(() => String, { nullable: true, description: 'Full name in Latin letters.' }) nameEn!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The day from which the person is no longer part of the network; null while they are.' }) to!: string | null
  @Field(() => [Appointment], { description: 'Every appointment the person ever had to a post the viewer sees, retracted ones apart, the latest first.' }) appointments!: Appointment[]
  @Field(() => [Appointment], { description: 'What the person holds on the day, alternates included.' })
  holds(@AsOf() _asOf?: string): Appointment[] { return answered() }
  @Field(() => [Contact], { description: 'Contacts in use on the day; their values only where the audience is PUBLIC. Empty when the viewer’s role may not read contacts of people.' })
  contacts(@AsOf() _asOf?: string): Contact[] { return answered() }
  @Field(() => [Training], { description: 'Trainings taken, the latest first.' }) trainings!: Training[]
}

const nameColumns = (person: Cypher) => ['prefix', 'rank', 'givenNameTh', 'familyNameTh', 'givenNameEn', 'familyNameEn'].map((part) => ({ ...cypher``, text: `${person.text}.${part}` }) as Cypher)
const nameOf = ([prefix, rank, givenNameTh, familyNameTh, givenNameEn, familyNameEn]: readonly unknown[]) =>
  ({ prefix, rank, givenNameTh, familyNameTh, givenNameEn, familyNameEn }) as PersonName

/** How the graph answers each field of a person. */
export const personFields: GraphFields = (person, name) => {
  const [appointment, post, contact, training] = [name('ownAppointment'), name('ownPost'), name('ownContact'), name('ownTraining')]
  const everHeld = name('everHeld')
  const held = (each: Cypher) => cypher`(${person})-[:HOLDS]->(${each}:Appointment)-[:TO_POST]->(${post}:Post)`
  const seen = cypher`${visible(post)} AND ${holderVisible(post)}`
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
      where: cypher`${contactHoldsOn(contact)} AND (${contact}.audience = 'PUBLIC' OR $viewerSeesVolunteers)`, orderBy: cypher`${contact}.kind, ${contact}.id`,
    }),
    trainings: many(() => trainingFields, training, cypher`(${person})-[:TOOK]->(${training}:Training)`, { orderBy: cypher`${training}.on DESC` }),
  }
}

const trainingFields: GraphFields = (training) => ({
  id: value(cypher`${training}.id`),
  course: value(cypher`${training}.course`),
  on: value(day(cypher`${training}.on`)),
  expiresOn: value(day(cypher`${training}.expiresOn`)),
})
