import type { CommitteeKind as CommitteeKindTerm, Level as LevelTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { CommitteeKind, Level, Sector } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { answered } from '../../graphql/selectionResolver.ts'
import { cypher } from '../../neo4j/cypher.ts'
import { many, one, value, type GraphFields } from '../../neo4j/fields.ts'
import { day, endDay, holdsOn, isHeld } from '../../neo4j/holdsOn.ts'
import { visible } from '../../neo4j/visibleTo.ts'
import { Agency, agencyFields, ServedArea, servesOf } from '../agencies/agency.type.ts'
import { Area, areaFields } from '../areas/area.type.ts'
import { Post, postFields } from '../posts/post.type.ts'

@ObjectType({ description: 'A committee, working group, operation centre or volunteer network, with its seats or watch posts.' })
@Access('signedIn')
export class Committee {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string
  @Field(() => String, { description: 'Name in Thai.' }) nameTh!: string
  @Field(() => String, { nullable: true, description: 'Name in English.' }) nameEn!: string | null
  @Field(() => CommitteeKind, { description: 'What it is.' }) kind!: CommitteeKindTerm
  @Field(() => Level, { description: 'The level it works at.' }) level!: LevelTerm
  @Field(() => Area, { nullable: true, description: 'Its home area.' }) area!: Area | null
  @Field(() => String, { nullable: true, description: 'What it is about.' }) theme!: string | null
  @Field(() => String, { nullable: true, description: 'How often it is due to meet, an ISO 8601 duration: `P3M`.' }) cadence!: string | null
  @Field(() => Int, { nullable: true, description: 'Seats that must be present for a decision.' }) quorum!: number | null
  @Field(() => String, { nullable: true, description: 'Where its money comes from.' }) funding!: string | null
  @Field(() => DateScalar, { description: 'First day on which it exists.' }) from!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day after its last; null while it exists.' }) to!: string | null
  @Field(() => [Committee], { description: 'The committees it oversees.' }) oversees!: Committee[]
  @Field(() => Committee, { nullable: true, description: 'The committee that oversees it.' }) overseenBy!: Committee | null
  @Field(() => Agency, { nullable: true, description: 'The agency that keeps its secretariat.' }) secretariat!: Agency | null
  @Field(() => [Post], { description: 'Its seats on the day: chair first, then by role.' })
  seats(@AsOf() _asOf?: string): Post[] { return answered() }
  @Field(() => [ServedArea], { description: 'The areas it serves on the day.' })
  serves(@AsOf() _asOf?: string): ServedArea[] { return answered() }
  @Field(() => [Sector], { description: 'Sectors with at least one held seat on the day.' })
  sectorsPresent(@AsOf() _asOf?: string): SectorTerm[] { return answered() }
  @Field(() => [Sector], { description: 'Sectors that its template expects and that hold no seat on the day.' })
  sectorsMissing(@AsOf() _asOf?: string): SectorTerm[] { return answered() }
}

/** How the graph answers each field of a committee. */
export const committeeFields: GraphFields = (committee, name) => {
  const [home, below, above, secretariat, seat, heldSeat] = [name('homeArea'), name('below'), name('above'), name('secretariat'), name('seat'), name('heldSeat')]
  const presentSectors = cypher`COLLECT { MATCH (${heldSeat}:Post {kind: 'SEAT'})-[:OF]->(${committee})
    WHERE ${holdsOn(heldSeat)} AND ${heldSeat}.sector IS NOT NULL AND ${isHeld(heldSeat, name)} RETURN DISTINCT ${heldSeat}.sector AS sector ORDER BY sector }`
  return {
    id: value(cypher`${committee}.id`),
    nameTh: value(cypher`${committee}.nameTh`),
    nameEn: value(cypher`${committee}.nameEn`),
    kind: value(cypher`${committee}.kind`),
    level: value(cypher`${committee}.level`),
    area: one(() => areaFields, home, cypher`(${home}:Area {code: ${committee}.areaCode})`),
    theme: value(cypher`${committee}.theme`),
    cadence: value(cypher`${committee}.cadence`),
    quorum: value(cypher`${committee}.quorum`),
    funding: value(cypher`${committee}.funding`),
    from: value(day(cypher`${committee}.from`)),
    to: value(endDay(committee)),
    oversees: many(() => committeeFields, below, cypher`(${committee})-[:OVERSEES]->(${below}:Committee)`, { where: visible(below), orderBy: cypher`${below}.sortKey` }),
    overseenBy: one(() => committeeFields, above, cypher`(${above}:Committee)-[:OVERSEES]->(${committee})`, { where: visible(above) }),
    secretariat: one(() => agencyFields, secretariat, cypher`(${committee})-[:SECRETARIAT]->(${secretariat}:Agency)`, { where: visible(secretariat) }),
    seats: many(() => postFields, seat, cypher`(${seat}:Post {kind: 'SEAT'})-[:OF]->(${committee})`, {
      where: holdsOn(seat),
      orderBy: cypher`CASE ${seat}.role WHEN 'CHAIR' THEN 0 WHEN 'VICE_CHAIR' THEN 1 WHEN 'SECRETARY' THEN 2 WHEN 'ASSISTANT_SECRETARY' THEN 3 WHEN 'MEMBER' THEN 4 ELSE 5 END, ${seat}.callOrder, ${seat}.sortKey, ${seat}.id`,
    }),
    serves: servesOf(committee, name),
    sectorsPresent: value(presentSectors),
    sectorsMissing: value(cypher`[expected IN coalesce(${committee}.expectedSectors, []) WHERE NOT expected IN ${presentSectors}]`),
  }
}
