import { todayInBangkok as bangkokDay } from '@saan/graph-schema/days.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Invalid } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode } from '../../graphql/checks.ts'
import { checkedDay, todayInBangkok } from '../../days.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import type { Selected } from '../../neo4j/selection.ts'
import { chainOfVillage, chainParameters } from './contactChain.queries.ts'
import { ContactChain } from './contactChain.type.ts'

@Resolver()
export class ContactChainResolver {
  @Access('signedIn')
  @Query(() => ContactChain, { description: 'Whom to call about a village at a moment, step by step: its watch volunteers, the offices of its subdistrict and district that serve it, the district centre, the province, the national line. Personal numbers that are shown are recorded as read; a chain asked for without `phone` shows none.' })
  async contactChain(
    @Arg('village', () => ID, { description: 'Official code of the village, 8 digits.' }) village: string,
    @Arg('service', () => ID, { nullable: true, description: 'Code of a service: every agency that serves the village and offers it on the day is a step, before the others of its level. NOT_FOUND when there is no such service.' }) service: string | undefined,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'The moment; now when absent.' }) at: string | undefined,
    @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo,
  ): Promise<Selected> {
    if (areaCode(village, 'village').length !== 8) throw new Invalid('area.notAVillage', { fields: ['village'] })
    const asOf = at == null ? todayInBangkok() : checkedDay(bangkokDay(new Date(at)), 'at')
    return graph.found(info, chainOfVillage, { ...chainParameters, village, service: service ?? null, asOf, at: at ?? new Date().toISOString() })
  }
}
