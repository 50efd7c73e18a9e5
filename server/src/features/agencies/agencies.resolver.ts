import type { AgencyOrder as AgencyOrderTerm, Sector as SectorTerm } from '@saan/graph-schema/vocabularies.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, recordId, termsOf } from '../../graphql/checks.ts'
import { connectionOf, PageArgs } from '../../graphql/connection.ts'
import { asOfOrToday } from '../../days.ts'
import { AgencyOrder, Sector } from '../../graphql/enums.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Agency } from './agency.type.ts'
import { agenciesByGaps, agenciesList, agencyById } from './agencies.queries.ts'
import { createAgency, updateAgency } from './agencies.commands.ts'
import { CreateAgencyInput, UpdateAgencyInput } from './agencies.inputs.ts'
import { closeOrganization } from './closeOrganization.ts'
import { CloseInput } from '../../graphql/closing.ts'
import { namesQuery } from '../search/namedLike.ts'

const AgencyConnection = connectionOf(() => Agency, 'AgencyConnection')

@ArgsType()
class AgenciesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only agencies that serve this area, something inside it, or all that holds it.' }) area?: string | null
  @Field(() => Sector, { nullable: true, description: 'Only agencies of this sector.' }) sector?: SectorTerm | null
  @Field(() => [Sector], { nullable: true, description: 'Only agencies of one of these sectors; all when empty.' }) sectors?: SectorTerm[] | null
  @Field(() => ID, { nullable: true, description: 'Only agencies that offer this service on the day: its code.' }) service?: string | null
  @Field(() => String, { nullable: true, description: 'Only agencies whose Thai, short or Latin name holds this text.' }) text?: string | null
  @Field(() => AgencyOrder, { nullable: true, description: 'The order; by name when absent. GAPS: those with most vacant posts first. A cursor counts in the order it was made in.' }) order?: AgencyOrderTerm | null
  @Field(() => DateScalar, { nullable: true, description: 'The day; today when absent.' }) asOf?: string | null
}

@Resolver()
export class AgenciesResolver {
  @Access('signedIn')
  @Query(() => Agency, { nullable: true, description: 'One agency. NOT_FOUND when there is none, or when it lies outside of the viewer’s scope.' })
  agency(@Arg('id', () => ID, { description: 'Id of the agency.' }) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.found(info, agencyById, { id: recordId(id, 'id') })
  }

  @Access('signedIn')
  @Query(() => AgencyConnection, { description: 'Agencies that exist on the day, in Thai dictionary order unless another order is asked for.' })
  agencies(@Args(() => AgenciesArgs) args: AgenciesArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.page(info, args.order === 'GAPS' ? agenciesByGaps : agenciesList, { ...args, asOf: asOfOrToday(args.asOf) }, {
      area: args.area == null ? null : areaCode(args.area, 'area'),
      sector: args.sector, sectors: termsOf(args.sectors), service: args.service,
      text: namesQuery(args.text),
    })
  }

  @Access('MANAGE_AGENCIES')
  @Mutation(() => Agency, { description: 'Adds an agency to the network, with the areas it serves.' })
  async createAgency(@Arg('input', () => CreateAgencyInput, { description: 'What to write.' }) input: CreateAgencyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, agencyById, { id: await createAgency(context, input) })
  }

  @Access('MANAGE_AGENCIES')
  @Mutation(() => Agency, { description: 'Changes what is said of an agency. REFUSED when nothing would change, or when it is closed.' })
  async updateAgency(@Arg('input', () => UpdateAgencyInput, { description: 'What to write.' }) input: UpdateAgencyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, agencyById, { id: await updateAgency(context, input) })
  }

  @Access('MANAGE_AGENCIES')
  @Mutation(() => Agency, { description: 'Closes an agency on a day, with what it serves and offers; while that day lies ahead it may be moved, or taken back with `to: null`. REFUSED while its posts last longer.' })
  async closeAgency(@Arg('input', () => CloseInput, { description: 'What to write.' }) input: CloseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.graph.node(info, agencyById, { id: await closeOrganization(context, 'Agency', input) })
  }
}
