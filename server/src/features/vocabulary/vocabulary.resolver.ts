import { hotlines } from '@saan/graph-schema/hotlines.ts'
import type { Vocabulary as Words } from '@saan/graph-schema/model.ts'
import * as lists from '@saan/graph-schema/vocabularies.ts'
import { Field, ObjectType, Query, Resolver } from 'type-graphql'
import { Access } from '../../graphql/access.ts'

@ObjectType({ description: 'A term of a closed list with its words.' })
@Access('public')
export class Term {
  @Field(() => String, { description: 'Name of the list, such as sectors or endReasons.' }) list!: string
  @Field(() => String, { description: 'The term, as enums and answers carry it.' }) value!: string
  @Field(() => String, { description: 'Its word in Thai.' }) th!: string
  @Field(() => String, { description: 'Its word in English.' }) en!: string
}

@ObjectType({ description: 'A short number of the whole country, answered around the clock.' })
@Access('public')
export class Hotline {
  @Field(() => String, { description: 'The number.' }) number!: string
  @Field(() => String, { description: 'Who answers, in Thai.' }) nameTh!: string
  @Field(() => String, { description: 'Who answers, in English.' }) nameEn!: string
}

@ObjectType({ description: 'Every closed list with its Thai and English words, and the national hotlines.' })
@Access('public')
export class Vocabulary {
  @Field(() => [Term], { description: 'The terms of all lists, in the order in which they are shown.' }) terms!: Term[]
  @Field(() => [Hotline], { description: 'National hotlines.' }) hotlines!: Hotline[]
}

const terms: Term[] = Object.entries(lists as Record<string, Words>).flatMap(([list, words]) => Object.entries(words).map(([value, { th, en }]) => ({ list, value, th, en })))

@Resolver()
export class VocabularyResolver {
  @Access('public')
  @Query(() => Vocabulary, { description: 'The words of the hub. Answered to everybody.' })
  vocabulary(): Vocabulary {
    return { terms, hotlines: [...hotlines] }
  }
}
