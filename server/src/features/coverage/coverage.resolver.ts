import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { Forbidden, Invalid, NotFound } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { areaCode } from '../../graphql/checks.ts'
import { asOfOrToday } from '../../days.ts'
import { coverageOfArea, staleAfterDays } from './coverage.queries.ts'
import { Coverage } from './coverage.type.ts'

@Resolver()
export class CoverageResolver {
  @Access('signedIn')
  @Query(() => Coverage, { description: 'Which villages of an area have nobody, one, or enough watch volunteers on a day. For a province, a district or a subdistrict; FORBIDDEN for one that reaches beyond the viewer’s scope.' })
  async coverage(@Arg('area', () => ID, { description: 'Official code of 2, 4 or 6 digits.' }) area: string, @AsOf() asOf: string | undefined, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    if (areaCode(area, 'area').length === 8) throw new Invalid('area.isAVillage', { fields: ['area'] })
    // An area above the scope is seen as a place; how its villages are watched is for those who work in all of it.
    if (!graph.viewer.worksIn(area)) throw graph.viewer.sees(area) ? new Forbidden('access.outsideScope') : new NotFound()
    const coverage = await graph.analysis(info, coverageOfArea, { area, asOf: asOfOrToday(asOf), staleAfterDays })
    if (coverage === null) throw new NotFound()
    return coverage
  }
}
