import type { PostKind as PostKindTerm } from '@saan/graph-schema/vocabularies.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, recordId } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { asOfOrToday } from '../../graphql/days.ts'
import { PostKind } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Post } from './post.type.ts'
import { postById, postsList } from './posts.queries.ts'

const PostConnection = connectionOf(() => Post, 'PostConnection')

@ArgsType()
class PostsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only posts at home in this area or inside it, or that cover it or something inside it on the day.' }) area?: string | null
  @Field(() => ID, { nullable: true, description: 'Only posts of this agency.' }) agency?: string | null
  @Field(() => ID, { nullable: true, description: 'Only seats or watch posts of this committee.' }) committee?: string | null
  @Field(() => PostKind, { nullable: true, description: 'Only posts of this kind.' }) kind?: PostKindTerm | null
  @Field(() => Boolean, { nullable: true, description: 'True: only posts that nobody holds on the day. False: only held ones.' }) vacant?: boolean | null
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
  @Query(() => PostConnection, { description: 'Posts that exist on the day, sorted by title in Thai dictionary order.' })
  posts(@Args(() => PostsArgs) args: PostsArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.page(info, postsList, { ...args, asOf: asOfOrToday(args.asOf) }, {
      area: args.area == null ? null : areaCode(args.area, 'area'),
      agency: args.agency == null ? null : recordId(args.agency, 'agency'),
      committee: args.committee == null ? null : recordId(args.committee, 'committee'),
      kind: args.kind, vacant: args.vacant,
    })
  }
}
