import type { PostKind as PostKindTerm, SeatRole as SeatRoleTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { PostKind, SeatRole, Sector } from '../../graphql/enums.ts'
import { RequestInput } from '../../graphql/requestInput.ts'
import { DateScalar } from '../../graphql/scalars.ts'

@InputType({ description: 'What may be said of a post. A field that is absent stays as it is; null takes it away.' })
export abstract class PostFieldsInput extends RequestInput {
  @Field(() => String, { nullable: true, description: 'Title in English.' }) titleEn?: string | null
  @Field(() => String, { nullable: true, description: 'Duties in Thai, at most 2,000 characters. Never write of a victim or a child here.' }) dutiesTh?: string | null
  @Field(() => String, { nullable: true, description: 'Duties in English, at most 2,000 characters.' }) dutiesEn?: string | null
  @Field(() => String, { nullable: true, description: 'Official number of the post.' }) phone?: string | null
  @Field(() => String, { nullable: true, description: 'When it is answered: in the OpenStreetMap notation, which is what is kept, or as people write it (จ-ศ 08:30-16:30, 24 ชม.).' }) hours?: string | null
  @Field(() => String, { nullable: true, description: 'Official LINE id of the post.' }) lineId?: string | null
  @Field(() => Int, { nullable: true, description: 'Length of a term in months, 1 to 240.' }) termMonths?: number | null
  @Field(() => Int, { nullable: true, description: 'Place in the order in which posts are called, 1 to 99.' }) callOrder?: number | null
  @Field(() => ID, { nullable: true, description: 'Id of the agency that it speaks for; of seats only.' }) represents?: string | null
}

@InputType({ description: 'A post that is set up: an office of an agency, a seat of a committee, the watch of a village.' })
export class CreatePostInput extends PostFieldsInput {
  @Field(() => PostKind, { description: 'Office, seat or watch.' }) kind!: PostKindTerm
  @Field(() => String, { description: 'Title in Thai.' }) titleTh!: string
  @Field(() => ID, { description: 'Id of the agency or committee.' }) organization!: string
  @Field(() => SeatRole, { nullable: true, description: 'Part in the committee: needed for a seat, and for seats only.' }) role?: SeatRoleTerm | null
  @Field(() => Sector, { nullable: true, description: 'The sector it speaks for.' }) sector?: SectorTerm | null
  @Field(() => [ID], { nullable: true, description: 'Codes of the areas it covers from its first day; villages, at least one, for a watch post.' }) covers?: string[] | null
  @Field(() => ID, { nullable: true, description: 'Id of the office whose holder has this seat. It stays so: a seat that follows another office is another seat.' }) exOfficioOf?: string | null
  @Field(() => DateScalar, { description: 'First day on which it exists.' }) from!: string
}

@InputType({ description: 'What changes about a post. A field that is absent stays as it is; null takes it away.' })
export class UpdatePostInput extends PostFieldsInput {
  @Field(() => ID, { description: 'Id of the post.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Title in Thai.' }) titleTh?: string
}

@InputType({ description: 'Which areas a post covers, from a day.' })
export class SetCoverageInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the post.' }) post!: string
  @Field(() => [ID], { description: 'Codes of all areas it covers from then on; an empty list ends its coverage, but for a watch post, which is closed instead.' }) areas!: string[]
  @Field(() => DateScalar, { description: 'First day on which this holds; at most two years ahead.' }) from!: string
}
