import type { EndReason as EndReasonTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { EndReason, Sector } from '../../graphql/enums.ts'

@ObjectType({ description: 'How many are of a sector.' })
@Access('signedIn')
export class SectorCount {
  @Field(() => Sector, { nullable: true, description: 'The sector; null for those that are of none.' }) sector!: SectorTerm | null
  @Field(() => Int, { description: 'How many.' }) count!: number
}

@ObjectType({ description: 'The people of an area on a day, as `people` lists them. What is null is not told to a role that may not know who the volunteers are.' })
@Access('signedIn')
export class PeopleCounts {
  @Field(() => Int, { description: 'All.' }) total!: number
  @Field(() => Int, { nullable: true, description: 'People who mainly keep watch in a village.' }) volunteers!: number | null
  @Field(() => Int, { description: 'People who mainly have an office of an agency.' }) officers!: number
  @Field(() => Int, { description: 'People whose last day in the main post is known.' }) leaving!: number
  @Field(() => Int, { nullable: true, description: 'People without a number of their own.' }) noNumber!: number | null
  @Field(() => Int, { nullable: true, description: 'People whose number was confirmed more than 180 days ago, or never.' }) over180!: number | null
  @Field(() => Int, { nullable: true, description: 'People whose number was confirmed 91 to 180 days ago.' }) over90!: number | null
  @Field(() => Int, { nullable: true, description: 'People whose number was confirmed in the last 90 days. With the three above: all people.' }) recent!: number | null
  @Field(() => [SectorCount], { description: 'All people by the sector of the main post, in the order of the sectors.' }) sectors!: SectorCount[]
}

@ObjectType({ description: 'The posts of an area on a day, as `posts` lists them.' })
@Access('signedIn')
export class PostCounts {
  @Field(() => Int, { description: 'All.' }) total!: number
  @Field(() => Int, { description: 'Posts that nobody holds.' }) vacant!: number
  @Field(() => [SectorCount], { description: 'All posts by sector, in the order of the sectors.' }) sectors!: SectorCount[]
}

@ObjectType({ description: 'The agencies of an area on a day, as `agencies` lists them.' })
@Access('signedIn')
export class AgencyCounts {
  @Field(() => Int, { description: 'All.' }) total!: number
  @Field(() => [SectorCount], { description: 'All agencies by sector, in the order of the sectors.' }) sectors!: SectorCount[]
}

@ObjectType({ description: 'The committees of an area on a day, as `committees` lists them.' })
@Access('signedIn')
export class CommitteeCounts {
  @Field(() => Int, { description: 'All.' }) total!: number
  @Field(() => Int, { description: 'Seats of these committees that nobody holds; also of those that work above the area.' }) vacantSeats!: number
}

@ObjectType({ description: 'How many vacant posts were left for a reason.' })
@Access('signedIn')
export class ReasonCount {
  @Field(() => EndReason, { nullable: true, description: 'Why the last appointment ended; null when it is not known, when there was none, or when the viewer may not know who held it.' }) reason!: EndReasonTerm | null
  @Field(() => Int, { description: 'How many.' }) count!: number
}

@ObjectType({ description: 'How many vacant posts wait for somebody to appoint.' })
@Access('signedIn')
export class AppointerCount {
  @Field(() => String, { description: 'Who has to appoint, in Thai.' }) appointedByTh!: string
  @Field(() => String, { description: 'Who has to appoint, in English.' }) appointedByEn!: string
  @Field(() => Int, { description: 'How many.' }) count!: number
}

@ObjectType({ description: 'The posts of an area that nobody holds on a day, as `posts(vacant: true)` lists them.' })
@Access('signedIn')
export class VacancyCounts {
  @Field(() => Int, { description: 'All: watch + offices + seats.' }) total!: number
  @Field(() => Int, { description: 'Watch posts of villages.' }) watch!: number
  @Field(() => Int, { description: 'Offices of agencies.' }) offices!: number
  @Field(() => Int, { description: 'Seats of committees.' }) seats!: number
  @Field(() => Int, { description: 'Posts that are held, but only by somebody acting: still to be filled, and not counted in the total.' }) acting!: number
  @Field(() => Int, { description: 'Vacant for more than 90 days.' }) over90Days!: number
  @Field(() => Int, { description: 'Vacant for 31 to 90 days.' }) over30Days!: number
  @Field(() => Int, { nullable: true, description: 'Half of them have been vacant for this many days or fewer; null without a vacancy.' }) medianDays!: number | null
  @Field(() => Int, { nullable: true, description: 'Days for which the longest vacant one is vacant; null without a vacancy.' }) longestDays!: number | null
  @Field(() => [ReasonCount], { description: 'All by the reason for which they were left, the most frequent first.' }) byReason!: ReasonCount[]
  @Field(() => [AppointerCount], { description: 'All by who has to appoint, the most frequent first.' }) byAppointer!: AppointerCount[]
}

@ObjectType({ description: 'How many people, posts, agencies, committees and vacancies an area has on a day. Every number is that of the list it names, for the same viewer.' })
@Access('signedIn')
export class Register {
  @Field(() => PeopleCounts, { description: 'People.' }) people!: PeopleCounts
  @Field(() => PostCounts, { description: 'Posts.' }) posts!: PostCounts
  @Field(() => AgencyCounts, { description: 'Agencies.' }) agencies!: AgencyCounts
  @Field(() => CommitteeCounts, { description: 'Committees.' }) committees!: CommitteeCounts
  @Field(() => VacancyCounts, { description: 'Vacant posts.' }) vacancies!: VacancyCounts
}
