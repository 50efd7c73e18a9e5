import type { CommitteeKind as CommitteeKindTerm } from '@saan/graph-schema/vocabularies.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, recordId } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { asOfOrToday } from '../../graphql/days.ts'
import { CommitteeKind } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Committee } from './committee.type.ts'
import { committeeById, committeesList } from './committees.queries.ts'

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
}
