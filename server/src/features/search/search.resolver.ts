import { fulltextQueries } from '@saan/graph-schema/searchTerms.ts'
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { textLine } from '../../graphql/checks.ts'
import { todayInBangkok } from '../../days.ts'
import { SearchKind } from '../../graphql/enums.ts'
import { ranked } from './ranking.ts'
import { hits } from './search.queries.ts'

@ObjectType({ description: 'Something whose name fits a search.' })
@Access('signedIn')
class SearchHit {
  @Field(() => SearchKind, { description: 'What it is.' }) kind!: keyof typeof SearchKind
  @Field(() => ID, { description: 'Its id; for an area its code.' }) id!: string
  @Field(() => String, { description: 'Name or title in Thai.' }) titleTh!: string
  @Field(() => String, { nullable: true, description: 'Name or title in English.' }) titleEn!: string | null
  @Field(() => String, { nullable: true, description: 'What tells it from others of the same name, in Thai: post and organisation, or where it lies (หมู่ 3 ต.ห้วยลาน).' }) detailTh!: string | null
  @Field(() => String, { nullable: true, description: 'The same in English.' }) detailEn!: string | null
  @Field(() => Boolean, { description: 'Whether the name holds the text as typed; false when it only comes near.' }) exact!: boolean
  @Field(() => Float, { description: 'Score of the full-text index; comparable inside one answer only.' }) score!: number
}

@Resolver()
export class SearchResolver {
  @Access('signedIn')
  @Query(() => [SearchHit], { description: 'People, posts, agencies, committees and areas whose name fits a text, the best first: Thai or English, with typing errors, missing tone marks, titles glued on, or official abbreviations.' })
  async search(
    @Arg('text', () => String, { description: 'What was typed, at most 100 characters.' }) text: string,
    @Arg('kinds', () => [SearchKind], { nullable: true, description: 'Only these kinds.' }) kinds: (keyof typeof SearchKind)[] | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many hits, 1 to 100; 20 when absent.' }) first: number | undefined,
    @Ctx() { graph }: Context,
  ) {
    const most = first ?? 20
    if (most < 1 || most > 100) throw new Invalid('page.badSize', { fields: ['first'] })
    const typed = textLine(text, 'text', 100)
    if (typed === null) return []
    const { keys, grams } = fulltextQueries(typed)
    const rows = await graph.read(hits, { asked: { keys, grams, kinds: kinds ?? Object.keys(SearchKind) }, asOf: todayInBangkok() })
    return ranked(rows, typed, most)
  }
}
