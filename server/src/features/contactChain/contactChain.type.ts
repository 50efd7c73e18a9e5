import type { Audience as AudienceTerm, Level as LevelTerm, Sector as SectorTerm, SkipReason as SkipReasonTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { Audience, Level, Sector, SkipReason } from '../../graphql/enums.ts'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { Agency } from '../agencies/agency.type.ts'
import { Area } from '../areas/area.type.ts'
import { Holding } from '../posts/holding.type.ts'
import { Post } from '../posts/post.type.ts'

@ObjectType({ description: 'One step of a call chain: a post or an agency, and the number to call. A step that is passed over stays, and says why.' })
@Access('signedIn')
export class ContactStep {
  @Field(() => Int, { description: 'Place in the chain, from 1.' }) order!: number
  @Field(() => Level, { description: 'Level of the step: from the village up to the nation.' }) level!: LevelTerm
  @Field(() => String, { description: 'What is called, in Thai: the title of the post, else the name of the agency.' }) titleTh!: string
  @Field(() => String, { nullable: true, description: 'The same in English.' }) titleEn!: string | null
  @Field(() => Sector, { nullable: true, description: 'Its sector.' }) sector!: SectorTerm | null
  @Field(() => Post, { nullable: true, description: 'The post of the step; null for a number of the agency alone.' }) post!: Post | null
  @Field(() => Agency, { nullable: true, description: 'The agency of the step; null for a watch post.' }) agency!: Agency | null
  @Field(() => Holding, { nullable: true, description: 'Who answers: the holder, else the acting one, else an alternate. Null when vacant, hidden, or when the agency answers.' }) holder!: Holding | null
  @Field(() => String, { nullable: true, description: 'The number to call, `+66…` or a short code. A personal number is given to those whose scope holds the area, and the look is recorded. Null when skipped.' }) phone!: string | null
  @Field(() => Audience, { nullable: true, description: 'Who may read that number.' }) audience!: AudienceTerm | null
  @Field(() => String, { nullable: true, description: 'When it is answered, in the OpenStreetMap notation; null when not stated.' }) hours!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'When a personal number was last confirmed.' }) confirmedOn!: string | null
  @Field(() => Int, { description: 'Minutes to wait for an answer before the next step.' }) waitMinutes!: number
  @Field(() => Boolean, { description: 'Whether the step is passed over.' }) skipped!: boolean
  @Field(() => SkipReason, { nullable: true, description: 'Why it is passed over.' }) skipReason!: SkipReasonTerm | null
  @Field(() => String, { nullable: true, description: 'The same in a Thai sentence.' }) skipTextTh!: string | null
  @Field(() => String, { nullable: true, description: 'The same in an English sentence.' }) skipTextEn!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Since when the post is vacant.' }) vacantSince!: string | null
}

@ObjectType({ description: 'Whom to call about a village, in order. It is never empty: it ends with the national line.' })
@Access('signedIn')
export class ContactChain {
  @Field(() => Area, { description: 'The village.' }) village!: Area
  @Field(() => DateTimeScalar, { description: 'The moment the chain is for.' }) at!: string
  @Field(() => [ContactStep], { description: 'The steps, in the order in which to call.' }) steps!: ContactStep[]
}
