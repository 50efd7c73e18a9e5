import type { CommitteeKind as CommitteeKindTerm } from '@saan/graph-schema/vocabularies.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, recordId } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { asOfOrToday } from '../../days.ts'
import { CommitteeKind } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Committee } from './committee.type.ts'
import { committeeById, committeesList } from './committees.queries.ts'
import { closeOrganization } from '../agencies/closeOrganization.ts'
import { CloseInput } from '../../graphql/closing.ts'
import { createCommittee, updateCommittee } from './committees.commands.ts'
import { CreateCommitteeInput, UpdateCommitteeInput } from './committees.inputs.ts'

const CommitteeConnection = connectionOf(() => Committee, 'CommitteeConnection')

@ArgsType()
class CommitteesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only committees at home in this area, inside it, or in an area that holds it.' }) area?: string | null
  @Field(() => CommitteeKind, { nullable: true, description: 'Only committees of this kind.' }) kind?: CommitteeKindTerm | null
  @Field(() => DateScalar, { nullable: true, description: 'The day; today when absent.' }) asOf?: string | null
}

@Resolver()
export class CommitteesResolver {
  @Access('signedIn')
  @Query(() => Committee, { nullable: true, description: 'One committee. NOT_FOUND when there is none, or when it lies outside of the viewer’s scope.' })
  committee(@Arg('id', () => ID, { description: 'Id of the committee.' }) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.found(info, committeeById, { id: recordId(id, 'id') })
  }

  @Access('signedIn')
  @Query(() => CommitteeConnection, { description: 'Committees, working groups and networks that exist on the day, in Thai dictionary order.' })
  committees(@Args(() => CommitteesArgs) args: CommitteesArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.page(info, committeesList, { ...args, asOf: asOfOrToday(args.asOf) }, { area: args.area == null ? null : areaCode(args.area, 'area'), kind: args.kind })
  }

  @Access('MANAGE_COMMITTEES')
  @Mutation(() => Committee, { description: 'Sets up a committee, working group or volunteer network.' })
  async createCommittee(@Arg('input', () => CreateCommitteeInput, { description: 'What to write.' }) input: CreateCommitteeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, committeeById, { id: await createCommittee(context, input) })
  }

  @Access('MANAGE_COMMITTEES')
  @Mutation(() => Committee, { description: 'Changes what is said of a committee. REFUSED when nothing would change, or when it is closed.' })
  async updateCommittee(@Arg('input', () => UpdateCommitteeInput, { description: 'What to write.' }) input: UpdateCommitteeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, committeeById, { id: await updateCommittee(context, input) })
  }

  @Access('MANAGE_COMMITTEES')
  @Mutation(() => Committee, { description: 'Closes a committee on a day; while that day lies ahead it may be moved, or taken back with `to: null`. REFUSED while its seats last longer.' })
  async closeCommittee(@Arg('input', () => CloseInput, { description: 'What to write.' }) input: CloseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, committeeById, { id: await closeOrganization(context, 'Committee', input) })
  }
}
