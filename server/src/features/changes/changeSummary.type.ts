import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { DateScalar } from '../../graphql/scalars.ts'

@ObjectType({ description: 'How many changes were committed on a day in Thailand.' })
@Access('READ_CHANGES')
export class ChangesOfDay {
  @Field(() => DateScalar, { description: 'The day.' }) day!: string
  @Field(() => Int, { description: 'All, undoings included.' }) total!: number
  @Field(() => Int, { description: 'Those that undid another one.' }) undoings!: number
}

@ObjectType({ description: 'How many changes an account made.' })
@Access('READ_CHANGES')
export class ChangesOfAccount {
  @Field(() => ID, { description: 'Id of the account.' }) account!: string
  @Field(() => String, { description: 'Its name in Thai.' }) nameTh!: string
  @Field(() => String, { description: 'Its name in English.' }) nameEn!: string
  @Field(() => Int, { description: 'How many.' }) total!: number
}

@ObjectType({ description: 'The changes that `changes` lists, counted.' })
@Access('READ_CHANGES')
export class ChangeSummary {
  @Field(() => Int, { description: 'All, undoings included.' }) total!: number
  @Field(() => Int, { description: 'Those that undid another one.' }) undoings!: number
  @Field(() => [ChangesOfDay], { description: 'By day, the latest first; days without any are left out.' }) days!: ChangesOfDay[]
  @Field(() => [ChangesOfAccount], { description: 'By account, whichever was asked for, the busiest first: whom the list may be narrowed to.' }) accounts!: ChangesOfAccount[]
}
