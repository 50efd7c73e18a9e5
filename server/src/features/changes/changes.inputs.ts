import { Field, ID, InputType } from 'type-graphql'
import { RequestInput } from '../../graphql/requestInput.ts'

@InputType({ description: 'That a change is to be undone.' })
export class UndoChangeInput extends RequestInput {
  @Field(() => ID, { description: 'Id of the change.' }) change!: string
}
