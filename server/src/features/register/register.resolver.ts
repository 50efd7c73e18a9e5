import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { asOfOrToday } from '../../days.ts'
import { NotFound } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { AsOf } from '../../graphql/asOf.ts'
import { areaCode } from '../../graphql/checks.ts'
import { registerOf } from './register.ts'
import { registerOfArea } from './register.queries.ts'
import { Register } from './register.type.ts'

@Resolver()
export class RegisterResolver {
  @Access('signedIn')
  @Query(() => Register, { description: 'How many people, posts, agencies, committees and vacancies an area has on a day, as the lists show them to the viewer. NOT_FOUND for an area that the viewer does not see.' })
  async register(@Arg('area', () => ID, { description: 'Official code of 2, 4, 6 or 8 digits.' }) area: string, @AsOf() asOf: string | undefined, @Ctx() { graph }: Context) {
    const day = asOfOrToday(asOf)
    const [row] = await graph.read(registerOfArea, { area: areaCode(area, 'area'), asOf: day, vacant: true })
    if (!row) throw new NotFound()
    return registerOf(row, day, graph.viewer.parameters)
  }
}
