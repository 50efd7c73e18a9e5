import type { PostKind as PostKindTerm, PostOrder as PostOrderTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, recordId, termsOf } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { asOfOrToday } from '../../days.ts'
import { PostKind, PostOrder, Sector } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Post } from './post.type.ts'
import { postById, postsByVacancy, postsList } from './posts.queries.ts'
import { namesQuery } from '../search/namedLike.ts'
import { CloseInput } from '../../graphql/closing.ts'
import { closePost, createPost, setCoverage, updatePost } from './posts.commands.ts'
import { CreatePostInput, SetCoverageInput, UpdatePostInput } from './posts.inputs.ts'

const PostConnection = connectionOf(() => Post, 'PostConnection')

@ArgsType()
class PostsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only posts at home in this area or inside it, or that cover it or something inside it on the day.' }) area?: string | null
  @Field(() => ID, { nullable: true, description: 'Only posts of this agency.' }) agency?: string | null
  @Field(() => ID, { nullable: true, description: 'Only seats or watch posts of this committee.' }) committee?: string | null
  @Field(() => PostKind, { nullable: true, description: 'Only posts of this kind.' }) kind?: PostKindTerm | null
  @Field(() => Boolean, { nullable: true, description: 'True: only posts that nobody holds on the day. False: only held ones.' }) vacant?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'True: only posts that are held by somebody acting on the day. False: only the others.' }) acting?: boolean | null
  @Field(() => [Sector], { nullable: true, description: 'Only posts that speak for one of these sectors; all when empty.' }) sectors?: SectorTerm[] | null
  @Field(() => String, { nullable: true, description: 'Only posts whose Thai or English title holds this text.' }) text?: string | null
  @Field(() => PostOrder, { nullable: true, description: 'The order; by title when absent. A cursor counts in the order it was made in.' }) order?: PostOrderTerm | null
  @Field(() => DateScalar, { nullable: true, description: 'The day; today when absent.' }) asOf?: string | null
}

@Resolver()
export class PostsResolver {
  @Access('signedIn')
  @Query(() => Post, { nullable: true, description: 'One post. NOT_FOUND when there is none, or when it lies outside of the viewer’s scope.' })
  post(@Arg('id', () => ID, { description: 'Id of the post.' }) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.found(info, postById, { id: recordId(id, 'id') })
  }

  @Access('signedIn')
  @Query(() => PostConnection, { description: 'Posts that exist on the day, sorted by title in Thai dictionary order unless another order is asked for.' })
  posts(@Args(() => PostsArgs) args: PostsArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.page(info, args.order === 'VACANT_LONGEST' ? postsByVacancy : postsList, { ...args, asOf: asOfOrToday(args.asOf) }, {
      area: args.area == null ? null : areaCode(args.area, 'area'),
      agency: args.agency == null ? null : recordId(args.agency, 'agency'),
      committee: args.committee == null ? null : recordId(args.committee, 'committee'),
      kind: args.kind, vacant: args.vacant, acting: args.acting, sectors: termsOf(args.sectors), text: namesQuery(args.text),
    })
  }

  @Access('MANAGE_POSTS')
  @Mutation(() => Post, { description: 'Sets up a post; it is vacant until somebody is appointed.' })
  async createPost(@Arg('input', () => CreatePostInput, { description: 'What to write.' }) input: CreatePostInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, postById, { id: await createPost(context, input) })
  }

  @Access('MANAGE_POSTS')
  @Mutation(() => Post, { description: 'Changes what is said of a post. REFUSED when nothing would change, or when it is closed.' })
  async updatePost(@Arg('input', () => UpdatePostInput, { description: 'What to write.' }) input: UpdatePostInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, postById, { id: await updatePost(context, input) })
  }

  @Access('MANAGE_POSTS')
  @Mutation(() => Post, { description: 'Closes a post on a day; while that day lies ahead it may be moved, or taken back with `to: null`. REFUSED while somebody holds it longer or a seat follows it, and for a day after the end of what it belongs to.' })
  async closePost(@Arg('input', () => CloseInput, { description: 'What to write.' }) input: CloseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, postById, { id: await closePost(context, input) })
  }

  @Access('SET_COVERAGE')
  @Mutation(() => Post, { description: 'Says which areas a post covers from a day on; what it covered before stays as it was.' })
  async setCoverage(@Arg('input', () => SetCoverageInput, { description: 'What to write.' }) input: SetCoverageInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, postById, { id: await setCoverage(context, input) })
  }
}
