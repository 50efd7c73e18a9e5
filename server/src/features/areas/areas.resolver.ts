import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode } from '../../graphql/checks.ts'
import { Area } from './area.type.ts'
import { allProvinces, areaByCode } from './areas.queries.ts'

@Resolver()
export class AreasResolver {
  @Access('signedIn')
  @Query(() => Area, { nullable: true, description: 'One area by its official code. NOT_FOUND when there is none, or when it lies outside of the viewer’s scope.' })
  area(@Arg('code', () => ID, { description: 'Official code of 2, 4, 6 or 8 digits.' }) code: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.found(info, areaByCode, { code: areaCode(code, 'code') })
  }

  @Access('signedIn')
  @Query(() => [Area], { description: 'The provinces that the viewer sees, in Thai dictionary order: where somebody begins who looks at the whole country.' })
  provinces(@Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.nodes(info, allProvinces, {})
  }
}
