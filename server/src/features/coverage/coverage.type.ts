import type { CoverageStatus as CoverageStatusTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { CoverageStatus } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Area } from '../areas/area.type.ts'

@ObjectType({ description: 'The nearest village that can help: it has three or more watch volunteers of its own.' })
@Access('signedIn')
export class VillageHelp {
  @Field(() => Area, { description: 'The village.' }) village!: Area
  @Field(() => Float, { description: 'Distance in kilometres, as the crow flies.' }) kilometres!: number
}

@ObjectType({ description: 'The number to call about a village that lacks volunteers: its subdistrict headman, by the post’s own number.' })
@Access('signedIn')
export class CallTarget {
  @Field(() => ID, { description: 'Id of the post.' }) postId!: string
  @Field(() => String, { description: 'Title of the post in Thai.' }) titleTh!: string
  @Field(() => String, { nullable: true, description: 'Title of the post in English.' }) titleEn!: string | null
  @Field(() => String, { description: 'Official number, `+66…`.' }) phone!: string
  @Field(() => String, { nullable: true, description: 'When it is answered, in the OpenStreetMap notation; null when not stated.' }) hours!: string | null
}

@ObjectType({ description: 'How a village is watched over on a day.' })
@Access('signedIn')
export class VillageCoverage {
  @Field(() => Area, { description: 'The village.' }) village!: Area
  @Field(() => CoverageStatus, { description: 'Nobody, one, or two and more of its watch posts are held; NONE as well when no post is planned (`watchPosts` is 0).' }) status!: CoverageStatusTerm
  @Field(() => Boolean, { description: 'Whether somebody holds, but no holder’s contact was confirmed in the last 180 days.' }) stale!: boolean
  @Field(() => Int, { description: 'Watch posts that exist; 0 means that none is planned.' }) watchPosts!: number
  @Field(() => Int, { description: 'Watch posts that are held.' }) watchers!: number
  @Field(() => Int, { description: 'How many of them by an acting holder.' }) acting!: number
  @Field(() => DateScalar, { nullable: true, description: 'Since when a post is vacant: the latest that fell vacant. Null when all are held.' }) vacantSince!: string | null
  @Field(() => VillageHelp, { nullable: true, description: 'Who nearby can help; null for a village that is covered, or when nobody can.' }) helper!: VillageHelp | null
  @Field(() => CallTarget, { nullable: true, description: 'Whom to call about it; null when the subdistrict has no headman with a number.' }) call!: CallTarget | null
}

@ObjectType({ description: 'The villages of an area counted by how they are watched over.' })
@Access('signedIn')
export class AreaCoverage {
  @Field(() => Area, { description: 'The area.' }) area!: Area
  @Field(() => Int, { description: 'Villages in it.' }) total!: number
  @Field(() => Int, { description: 'Villages with watch posts of which none is held.' }) none!: number
  @Field(() => Int, { description: 'Villages with one.' }) single!: number
  @Field(() => Int, { description: 'Villages with two.' }) two!: number
  @Field(() => Int, { description: 'Villages with three or more.' }) threeOrMore!: number
  @Field(() => Int, { description: 'Villages with two or more.' }) covered!: number
  @Field(() => Int, { description: 'Villages whose holders’ contacts were not confirmed for 180 days.' }) stale!: number
  @Field(() => Int, { description: 'Villages without any watch post planned; counted apart from `none`, so that none + single + two + threeOrMore + unplanned = total.' }) unplanned!: number
}

@ObjectType({ description: 'Which villages of an area have nobody, one, or enough watch volunteers on a day.' })
@Access('signedIn')
export class Coverage extends AreaCoverage {
  @Field(() => DateScalar, { description: 'The day the answer is for.' }) asOf!: string
  @Field(() => Int, { description: 'Watch posts in the area.' }) watchPosts!: number
  @Field(() => Int, { description: 'Watch posts that are held.' }) held!: number
  @Field(() => [VillageCoverage], { description: 'Every village: nobody first, the longest empty first among them, then by code.' }) villages!: VillageCoverage[]
  @Field(() => [AreaCoverage], { description: 'The same by the areas one level below, in Thai dictionary order; empty for a subdistrict.' }) bySubarea!: AreaCoverage[]
}
