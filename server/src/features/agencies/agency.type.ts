import type { AgencyKind as AgencyKindTerm, Level as LevelTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { AgencyKind, Level, Sector } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { answered } from '../../graphql/selectionResolver.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { found, itself, many, one, value, type GraphFields, type NameMaker } from '../../neo4j/fields.ts'
import { day, endDay, holdsOn, isHeld } from '../../neo4j/holdsOn.ts'
import { areaVisible, visible } from '../../neo4j/visibleTo.ts'
import { Area, areaFields } from '../areas/area.type.ts'
import { Post, postFields } from '../posts/post.type.ts'
import { isActing } from '../posts/vacancy.fields.ts'
import { Service, serviceFields } from '../services/service.type.ts'

@ObjectType({ description: 'That an agency or committee serves an area.' })
@Access('signedIn')
export class ServedArea {
  @Field(() => Area, { description: 'The area served.' }) area!: Area
  @Field(() => Boolean, { description: 'Whether only part of it is served, as a municipality may serve part of a subdistrict.' }) partial!: boolean
  @Field(() => DateScalar, { description: 'First day.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after the last; null while it holds.' }) to!: string | null
}

@ObjectType({ description: 'That an agency offers a service (HSDS: service at location).' })
@Access('signedIn')
export class Offer {
  @Field(() => Service, { description: 'The service.' }) service!: Service
  @Field(() => String, { nullable: true, description: 'When it is given, in the OpenStreetMap notation: `Mo-Fr 08:30-16:30`, `24/7`.' }) hours!: string | null
  @Field(() => Int, { nullable: true, description: 'Places, where they are limited.' }) capacity!: number | null
  @Field(() => DateScalar, { description: 'First day.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after the last; null while it holds.' }) to!: string | null
}

@ObjectType({ description: 'The posts of an agency that exist on a day, counted by who holds them: held + vacant are all.' })
@Access('signedIn')
export class PostHoldCounts {
  @Field(() => Int, { description: 'Posts that somebody holds, acting ones included.' }) held!: number
  @Field(() => Int, { description: 'How many of them are held by somebody acting.' }) acting!: number
  @Field(() => Int, { description: 'Posts that nobody holds.' }) vacant!: number
}

@ObjectType({ description: 'An office, hospital, station, school, municipality or association of the network.' })
@Access('signedIn')
export class Agency {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { description: 'Name in Thai.' }) nameTh!: string
  @Field(() => String, { nullable: true, description: 'Name in English.' }) nameEn!: string | null
  @Field(() => String, { nullable: true, description: 'Official abbreviation (พมจ., สภ.).' }) shortNameTh!: string | null
  @Field(() => Sector, { description: 'Its sector.' }) sector!: SectorTerm
  @Field(() => AgencyKind, { description: 'What it is.' }) kind!: AgencyKindTerm
  @Field(() => Level, { description: 'The level it works at.' }) level!: LevelTerm
  @Field(() => Area, { nullable: true, description: 'Its home area; null for the nation.' }) area!: Area | null
  @Field(() => String, { nullable: true, description: 'Official number, `+66…` or a short code.' }) phone!: string | null
  @Field(() => String, { nullable: true, description: 'Opening hours in the OpenStreetMap notation.' }) hours!: string | null
  @Field(() => DateScalar, { description: 'First day on which it exists.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after its last; null while it exists.' }) to!: string | null
  @Field(() => Agency, { nullable: true, description: 'The agency it is part of.' }) partOf!: Agency | null
  @Field(() => [Post], { description: 'Its posts that exist on the day.' })
  posts(@AsOf() _asOf?: string): Post[] { return answered() }
  @Field(() => PostHoldCounts, { description: 'Its posts that exist on the day, counted by who holds them.' })
  postCounts(@AsOf() _asOf?: string): PostHoldCounts { return answered() }
  @Field(() => [ServedArea], { description: 'The areas it serves on the day.' })
  serves(@AsOf() _asOf?: string): ServedArea[] { return answered() }
  @Field(() => [Offer], { description: 'The services it offers on the day.' })
  offers(@AsOf() _asOf?: string): Offer[] { return answered() }
  @Field(() => [Post], { description: 'Seats of committees that speak for it or are held ex officio by one of its offices, on the day.' })
  seats(@AsOf() _asOf?: string): Post[] { return answered() }
}

/** The areas that an agency or committee serves on a day. */
export function servesOf(organization: Cypher, name: NameMaker) {
  const [serves, served] = [name('serves'), name('served')]
  return many(() => servedFields, serves, cypher`(${organization})-[${serves}:SERVES]->(${served}:Area)`, { where: cypher`${holdsOn(serves)} AND ${areaVisible(served)}`, orderBy: cypher`${served}.code` })
}

const servedFields: GraphFields = (serves, name) => {
  const area = name('servedArea')
  return {
    area: one(() => areaFields, area, cypher`()-[${serves}]->(${area}:Area)`),
    partial: value(cypher`coalesce(${serves}.partial, false)`),
    from: value(day(cypher`${serves}.from`)),
    to: value(endDay(serves)),
  }
}

const offerFields: GraphFields = (offers, name) => {
  const service = name('offeredService')
  return {
    service: one(() => serviceFields, service, cypher`()-[${offers}]->(${service}:Service)`),
    hours: value(cypher`${offers}.hours`),
    capacity: value(cypher`${offers}.capacity`),
    from: value(day(cypher`${offers}.from`)),
    to: value(endDay(offers)),
  }
}

const postCountFields: GraphFields = (agency, name) => {
  const post = name('countedPost')
  const count = (condition: Cypher) => value(cypher`COUNT { MATCH (${post}:Post)-[:OF]->(${agency}) WHERE ${holdsOn(post)} AND ${condition} }`)
  return { held: count(isHeld(post, name)), acting: count(isActing(post, name)), vacant: count(cypher`NOT ${isHeld(post, name)}`) }
}

/** How the graph answers each field of an agency. */
export const agencyFields: GraphFields = (agency, name) => {
  const [home, whole, post, offers, offered, seat] = [name('homeArea'), name('wholeAgency'), name('agencyPost'), name('offers'), name('offered'), name('agencySeat')]
  const counted = name('countedAgency')
  return {
    id: value(cypher`${agency}.id`),
    nameTh: value(cypher`${agency}.nameTh`),
    nameEn: value(cypher`${agency}.nameEn`),
    shortNameTh: value(cypher`${agency}.shortNameTh`),
    sector: value(cypher`${agency}.sector`),
    kind: value(cypher`${agency}.kind`),
    level: value(cypher`${agency}.level`),
    area: one(() => areaFields, home, cypher`(${home}:Area {code: ${agency}.areaCode})`),
    phone: value(cypher`${agency}.phone`),
    hours: value(cypher`${agency}.hours`),
    from: value(day(cypher`${agency}.from`)),
    to: value(endDay(agency)),
    partOf: one(() => agencyFields, whole, cypher`(${agency})-[:PART_OF]->(${whole}:Agency)`, { where: visible(whole) }),
    posts: many(() => postFields, post, cypher`(${post}:Post)-[:OF]->(${agency})`, { where: holdsOn(post), orderBy: cypher`${post}.callOrder, ${post}.sortKey, ${post}.id` }),
    postCounts: itself(() => postCountFields, counted, agency),
    serves: servesOf(agency, name),
    offers: many(() => offerFields, offers, cypher`(${agency})-[${offers}:OFFERS]->(${offered}:Service)`, { where: holdsOn(offers), orderBy: cypher`${offered}.code` }),
    seats: found(() => postFields, seat, cypher`CALL (${agency}) {
      MATCH (${seat}:Post {kind: 'SEAT'})-[:REPRESENTS]->(${agency}) RETURN ${seat}
      UNION MATCH (${seat}:Post {kind: 'SEAT'})-[:EX_OFFICIO]->(:Post)-[:OF]->(${agency}) RETURN ${seat} } WITH * WHERE ${holdsOn(seat)} AND ${visible(seat)}`,
    cypher`${seat}.sortKey, ${seat}.id`),
  }
}
