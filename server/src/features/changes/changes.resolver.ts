import type { ChangeKind as ChangeKindTerm } from '@saan/graph-schema/vocabularies.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, intervalOf, recordId, termsOf } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { ChangeKind } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Change } from './change.type.ts'
import { changeBySeq, changesList } from './changes.queries.ts'
import type { Committed } from './changeTail.ts'

const ChangeConnection = connectionOf(() => Change, 'ChangeConnection')

@ArgsType()
class ChangesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only changes in this area or inside it.' }) area?: string | null
  @Field(() => ID, { nullable: true, description: 'Only changes about this record.' }) subject?: string | null
  @Field(() => ID, { nullable: true, description: 'Only changes by this account.' }) account?: string | null
  @Field(() => [ChangeKind], { nullable: true, description: 'Only changes of these kinds; all when empty.' }) kinds?: ChangeKindTerm[] | null
  @Field(() => DateScalar, { nullable: true, description: 'Only changes committed on this day in Thailand or later.' }) from?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Only changes committed before this day in Thailand.' }) to?: string | null
}

@Resolver()
export class ChangesResolver {
  @Access('READ_CHANGES')
  @Query(() => ChangeConnection, { description: 'The log of changes that the viewer may see, the latest first.' })
  changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    if (args.from != null) intervalOf(args.from, args.to)
    return graph.page(info, changesList, args, {
      area: args.area == null ? null : areaCode(args.area, 'area'),
      subject: args.subject == null ? null : recordId(args.subject, 'subject'),
      account: args.account == null ? null : recordId(args.account, 'account'),
      kinds: termsOf(args.kinds), from: args.from, to: args.to,
    })
  }

  @Access('signedIn')
  @Subscription(() => Change, {
    description: 'Each change committed in an area or above it, as it happens, that the viewer may see; also those of other processes on the same database. Ends when the session ends. Details are null for those who may not read the log.',
    subscribe: ({ args, context }: { args: { area: string }; context: Context }) => liveChanges(context, areaCode(args.area, 'area')),
  })
  async changed(
    @Arg('area', () => ID, { description: 'Official code of the area.' }) _area: string,
    @Root() committed: Committed, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo,
  ) {
    return graph.found(info, changeBySeq, { seq: committed.seq })
  }
}

/** Changes that concern an area and that the viewer sees. */
function liveChanges({ tail, viewer }: Context, area: string): Promise<AsyncIterableIterator<Committed>> {
  const concerns = (code: string, other: string) => code.startsWith(other) || other.startsWith(code)
  return tail.listen(({ areaCode: at }) => concerns(at, area) && (viewer?.scopes.some((scope) => concerns(at, scope)) ?? false))
}
