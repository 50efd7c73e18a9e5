import { Field, ID, InputType } from 'type-graphql'

/** What every mutation takes: the id that makes it happen once. */
@InputType({ description: 'What every mutation takes.' })
export abstract class RequestInput {
  @Field(() => ID, { description: 'A UUID made when the form was opened. The same id again returns the first result and writes nothing; with other content it is CONFLICT.' }) requestId!: string
}

/** The input as it is compared when the same id comes again: without the id itself. */
export function contentOf<Input extends RequestInput>(input: Input): Omit<Input, 'requestId'> {
  const { requestId: _requestId, ...content } = input
  return content
}
