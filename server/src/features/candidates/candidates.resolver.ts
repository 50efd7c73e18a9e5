import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { recordId } from '../../graphql/checks.ts'
import { asOfOrToday } from '../../days.ts'
import { namesQuery } from '../search/namedLike.ts'
import { Candidate } from './candidate.type.ts'
import { candidatesByName, candidatesOfThePlace, postExists } from './candidates.queries.ts'

@Resolver()
export class CandidatesResolver {
  @Access('APPOINT')
  @Query(() => [Candidate], { description: 'Who could take a post: for a watch, people registered in its villages, then in their subdistricts, who keep no watch; for an office or a seat, people of its agency or committee. With `text`, people of that name among all whom the viewer may know.' })
  async candidates(
    @Arg('post', () => ID, { description: 'Id of the post.' }) post: string,
    @Arg('text', () => String, { nullable: true, description: 'A part of a Thai or Latin name.' }) text: string | undefined,
    @AsOf() asOf: string | undefined,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    if (first < 1 || first > 100) throw new Invalid('page.badSize', { fields: ['first'] })
    const names = namesQuery(text)
    const found = await graph.nodes(info, names === null ? candidatesOfThePlace : candidatesByName, { post: recordId(post, 'post'), text: names, first, asOf: asOfOrToday(asOf) })
    if (found.length === 0 && (await graph.read(postExists, { post })).length === 0) throw new NotFound()
    return found
  }
}
