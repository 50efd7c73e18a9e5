import type { DayMarkKind as DayMarkKindTerm } from '@saan/graph-schema/vocabularies.ts'
import { Field, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { DayMarkKind } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'

@ObjectType({ description: 'A day on which posts change hands.' })
@Access('signedIn')
export class DayMark {
  @Field(() => DateScalar, { description: 'The day.' }) on!: string
  @Field(() => DayMarkKind, { description: 'Why it is marked: APPOINTED and ENDED up to today, ANNOUNCED after it, ROUND on the days of the yearly rounds of transfers.' }) kind!: DayMarkKindTerm
  @Field(() => Int, { description: 'Posts that somebody takes (APPOINTED), that were left (ENDED: the day after the last one), or that change hands in either way (ANNOUNCED, ROUND).' }) count!: number
  @Field(() => String, { description: 'The same in a few Thai words.' }) textTh!: string
  @Field(() => String, { description: 'The same in a few English words.' }) textEn!: string
}
