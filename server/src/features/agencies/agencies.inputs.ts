import type { AgencyKind as AgencyKindTerm, Level as LevelTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, InputType } from 'type-graphql'
import { AgencyKind, Level, Sector } from '../../graphql/enums.ts'
import { RequestInput } from '../../graphql/requestInput.ts'
import { DateScalar } from '../../graphql/scalars.ts'

@InputType({ description: 'What may be said of an agency. A field that is absent stays as it is; null takes it away.' })
export abstract class AgencyFieldsInput extends RequestInput {
  @Field(() => String, { nullable: true, description: 'Name in English.' }) nameEn?: string | null
  @Field(() => String, { nullable: true, description: 'Official abbreviation.' }) shortNameTh?: string | null
  @Field(() => String, { nullable: true, description: 'Official number.' }) phone?: string | null
  @Field(() => String, { nullable: true, description: 'Opening hours in the OpenStreetMap notation, which is what is kept (`Mo-Fr 08:30-16:30`, `24/7`), or as people write them (จ-ศ 08:30-16:30, 24 ชม.).' }) hours?: string | null
}

@InputType({ description: 'An agency that joins the network.' })
export class CreateAgencyInput extends AgencyFieldsInput {
  @Field(() => String, { description: 'Name in Thai.' }) nameTh!: string
  @Field(() => Sector, { description: 'Its sector.' }) sector!: SectorTerm
  @Field(() => AgencyKind, { description: 'What it is.' }) kind!: AgencyKindTerm
  @Field(() => Level, { description: 'The level it works at.' }) level!: LevelTerm
  @Field(() => ID, { description: 'Code of its home area.' }) area!: string
  @Field(() => [ID], { description: 'Codes of the areas it serves.' }) serves!: string[]
  @Field(() => ID, { nullable: true, description: 'Id of the agency it is part of.' }) partOf?: string | null
  @Field(() => DateScalar, { description: 'First day on which it exists.' }) from!: string
}

@InputType({ description: 'What changes about an agency. A field that is absent stays as it is; null takes it away.' })
export class UpdateAgencyInput extends AgencyFieldsInput {
  @Field(() => ID, { description: 'Id of the agency.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Name in Thai.' }) nameTh?: string
  @Field(() => Sector, { nullable: true, description: 'Its sector.' }) sector?: SectorTerm
}
