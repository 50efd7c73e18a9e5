import type { CandidateFit as CandidateFitTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, Float, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { CandidateFit } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { cypher, variable } from '../../neo4j/cypher.ts'
import { derived, many, one, value, type GraphFields } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, asOfDay, contactHoldsOn, holdsOn } from '../../neo4j/holdsOn.ts'
import { visible } from '../../neo4j/visibleTo.ts'
import { Appointment, appointmentFields } from '../appointments/appointment.type.ts'
import { Person, personFields } from '../people/person.type.ts'
import { fitOf, type CandidateFacts } from './fit.ts'

@ObjectType({ description: 'Somebody who could take a post.' })
@Access('APPOINT')
export class Candidate {
  @Field(() => Person, { description: 'Who.' }) person!: Person
  @Field(() => CandidateFit, { description: 'How well they fit.' }) fit!: CandidateFitTerm
  @Field(() => String, { nullable: true, description: 'Why not at once, in Thai; null for who fits.' }) reasonTh!: string | null
  @Field(() => String, { nullable: true, description: 'Why not at once, in English.' }) reasonEn!: string | null
  @Field(() => [Appointment], { description: 'What they hold on the day, of what the viewer sees.' }) holdsNow!: Appointment[]
  @Field(() => Float, { nullable: true, description: 'Kilometres as the crow flies from where they are registered to the nearest area that the post covers; null when either is not known, and for posts that keep no watch.' }) km!: number | null
  @Field(() => DateScalar, { nullable: true, description: 'The latest day of a training that is still good; null when there is none.' }) trainedOn!: string | null
  @Field(() => Boolean, { description: 'Whether a telephone number of theirs is in use.' }) hasNumber!: boolean
}

/** The post that candidates are for. It has this one name in the whole statement. */
export const candidatePost = variable('candidatePost')

/** How the graph answers each field of a candidate, from the person. */
export const candidateFields: GraphFields = (person, name) => {
  const [same, appointment, post, contact, training, covers, home] = ['samePerson', 'heldNow', 'heldPost', 'number', 'training', 'covers', 'home'].map(name) as [typeof person, typeof person, typeof person, typeof person, typeof person, typeof person, typeof person]
  const held = cypher`(${person})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(${post}:Post)`
  const covered = name('covered')
  const coversPattern = cypher`MATCH (${candidatePost})-[${covers}:COVERS]->(${covered}:Area) WHERE ${holdsOn(covers)}`
  const hasNumber = cypher`EXISTS { MATCH (${person})-[:REACHED_BY]->(${contact}:Contact {kind: 'PHONE'}) WHERE ${contactHoldsOn(contact)} }`
  const trainedOn = cypher`toString(head(COLLECT { MATCH (${person})-[:TOOK]->(${training}:Training)
    WHERE ${training}.on <= ${asOfDay} AND (${training}.expiresOn IS NULL OR ${asOfDay} < ${training}.expiresOn) RETURN ${training}.on ORDER BY ${training}.on DESC LIMIT 1 }))`
  const facts = [
    cypher`${candidatePost}.kind`, hasNumber, trainedOn,
    cypher`EXISTS { MATCH ${held} WHERE ${post} <> ${candidatePost} AND ${post}.kind = ${candidatePost}.kind AND ${appointmentHoldsOn(appointment)} AND ${appointment}.kind <> 'ALTERNATE' }`,
    cypher`EXISTS { ${coversPattern} AND (${person}.areaCode STARTS WITH left(${covered}.code, 6) OR ${covered}.code STARTS WITH ${person}.areaCode) }`,
  ]
  const fit = (columns: readonly unknown[]) => {
    const [kind, has, trained, holdsSameKind, isNear] = columns
    return fitOf({ kind, hasNumber: has, isTrained: trained !== null, holdsSameKind, isNear } as CandidateFacts)
  }
  return {
    person: one(() => personFields, same, cypher`(${same}:Person {id: ${person}.id})`),
    fit: derived(facts, (columns) => fit(columns).fit),
    reasonTh: derived(facts, (columns) => fit(columns).reason?.th ?? null),
    reasonEn: derived(facts, (columns) => fit(columns).reason?.en ?? null),
    holdsNow: many(() => appointmentFields, appointment, held, { where: cypher`${appointmentHoldsOn(appointment)} AND ${visible(post)}`, orderBy: cypher`${appointment}.from DESC, ${appointment}.id` }),
    km: value(cypher`CASE ${candidatePost}.kind WHEN 'WATCH' THEN head(COLLECT { MATCH (${home}:Area {code: ${person}.areaCode}) ${coversPattern}
      RETURN round(point.distance(${home}.location, ${covered}.location) / 100) / 10 AS kilometres ORDER BY kilometres LIMIT 1 }) END`),
    trainedOn: value(trainedOn),
    hasNumber: value(hasNumber),
  }
}
