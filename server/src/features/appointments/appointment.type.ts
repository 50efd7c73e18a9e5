import type { AppointmentKind as AppointmentKindTerm, EndReason as EndReasonTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AppointmentKind, EndReason } from '../../graphql/enums.ts'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { one, value, type GraphFields } from '../../neo4j/fields.ts'
import { day, endDay, instant } from '../../neo4j/holdsOn.ts'
import { Person, personFields } from '../people/person.type.ts'
import { Post, postFields } from '../posts/post.type.ts'

@ObjectType({ description: 'That a person holds a post from a day (Popolo: Membership). It ends or is retracted, and is never deleted.' })
@Access('signedIn')
export class Appointment {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => Person, { description: 'Who holds.' }) person!: Person
  @Field(() => Post, { description: 'What is held.' }) post!: Post
  @Field(() => AppointmentKind, { description: 'How it is held.' }) kind!: AppointmentKindTerm
  @Field(() => DateScalar, { description: 'First day.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after the last one; null while no end is known.' }) to!: string | null
  @Field(() => String, { nullable: true, description: 'Number of the appointment order.' }) orderNo!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the order.' }) orderedOn!: string | null
  @Field(() => EndReason, { nullable: true, description: 'Why it ended; null while it holds.' }) endReason!: EndReasonTerm | null
  @Field(() => DateScalar, { nullable: true, description: 'When it is expected to end: retirement or end of term.' }) expectedEndOn!: string | null
  @Field(() => DateTimeScalar, { description: 'When it was written down.' }) recordedAt!: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn as a mistake; it then counts on no day.' }) retractedAt!: string | null
}

/** How the graph answers each field of an appointment. */
export const appointmentFields: GraphFields = (appointment, name) => {
  const [person, post] = [name('appointee'), name('appointedTo')]
  return {
    id: value(cypher`${appointment}.id`),
    person: one(() => personFields, person, cypher`(${appointment})<-[:HOLDS]-(${person}:Person)`),
    post: one(() => postFields, post, cypher`(${appointment})-[:TO_POST]->(${post}:Post)`),
    kind: value(cypher`${appointment}.kind`),
    from: value(day(cypher`${appointment}.from`)),
    to: value(endDay(appointment)),
    orderNo: value(cypher`${appointment}.orderNo`),
    orderedOn: value(day(cypher`${appointment}.orderedOn`)),
    endReason: value(cypher`${appointment}.endReason`),
    expectedEndOn: value(day(cypher`${appointment}.expectedEndOn`)),
    recordedAt: value(instant(cypher`${appointment}.recordedAt`)),
    retractedAt: value(instant(cypher`${appointment}.retractedAt`)),
  }
}
