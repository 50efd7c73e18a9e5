import { Arg } from 'type-graphql'
import { DateScalar } from './scalars.ts'

/** The day a question is asked for. */
export const AsOf = () => Arg('asOf', () => DateScalar, {
  nullable: true,
  description: 'The day the question is asked for; at most two years ahead. Without it the day of the enclosing field counts, else today in Asia/Bangkok.',
})
