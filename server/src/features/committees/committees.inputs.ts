import type { CommitteeKind as CommitteeKindTerm, Level as LevelTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CommitteeKind, Level, Sector } from '../../graphql/enums.ts'
import { RequestInput } from '../../graphql/requestInput.ts'
import { DateScalar } from '../../graphql/scalars.ts'

@InputType({ description: 'What may be said of a committee. A field that is absent stays as it is; null takes it away.' })
export abstract class CommitteeFieldsInput extends RequestInput {
  @Field(() => String, { nullable: true, description: 'Name in English.' }) nameEn?: string | null
  @Field(() => String, { nullable: true, description: 'What it is about.' }) theme?: string | null
  @Field(() => String, { nullable: true, description: 'How often it is due to meet: an ISO 8601 duration such as `P3M`.' }) cadence?: string | null
  @Field(() => Int, { nullable: true, description: 'Seats that must be present for a decision, 1 to 200.' }) quorum?: number | null
  @Field(() => String, { nullable: true, description: 'Where its money comes from.' }) funding?: string | null
  @Field(() => [Sector], { nullable: true, description: 'Sectors that should hold a seat.' }) expectedSectors?: SectorTerm[] | null
  @Field(() => ID, { nullable: true, description: 'Id of the agency that keeps its secretariat.' }) secretariat?: string | null
}

@InputType({ description: 'A committee, working group or volunteer network that is set up.' })
export class CreateCommitteeInput extends CommitteeFieldsInput {
  @Field(() => String, { description: 'Name in Thai.' }) nameTh!: string
  @Field(() => CommitteeKind, { description: 'What it is.' }) kind!: CommitteeKindTerm
  @Field(() => Level, { description: 'The level it works at.' }) level!: LevelTerm
  @Field(() => ID, { description: 'Code of its home area, which it serves.' }) area!: string
  @Field(() => DateScalar, { description: 'First day on which it exists.' }) from!: string
}

@InputType({ description: 'What changes about a committee. A field that is absent stays as it is; null takes it away.' })
export class UpdateCommitteeInput extends CommitteeFieldsInput {
  @Field(() => ID, { description: 'Id of the committee.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Name in Thai.' }) nameTh?: string
}
