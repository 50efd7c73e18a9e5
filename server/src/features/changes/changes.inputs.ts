import type { ExportedList as ExportedListTerm } from '@saan/graph-schema/changeVocabularies.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { ExportedList } from '../../graphql/enums.ts'
import { RequestInput } from '../../graphql/requestInput.ts'
import { DateScalar } from '../../graphql/scalars.ts'

@InputType({ description: 'That a change is to be undone.' })
export class UndoChangeInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the change.' }) change!: string
}

@InputType({ description: 'That a list was taken out of the hub as a file.' })
export class RecordExportInput extends RequestInput {
  @Field(() => ExportedList, { description: 'Which list.' }) list!: ExportedListTerm
  @Field(() => ID, { nullable: true, description: 'Official code of the area that the list is of; absent for one that reaches over all that the viewer sees.' }) area?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The day that the list is of; absent for one that is of no day.' }) asOf?: string | null
  @Field(() => Int, { description: 'How many rows the file has, 1 to 5,000.' }) rows!: number
}
