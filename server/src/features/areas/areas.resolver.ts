import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode } from '../../graphql/checks.ts'
import { cypher } from '../../neo4j/cypher.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { areaVisible } from '../../neo4j/visibleTo.ts'
import { Area, areaFields } from './area.type.ts'

const areaByCode: NodeRoot = {
  name: 'area',
  fields: () => areaFields,
  match: (area) => cypher`MATCH (${area}:Area {code: $code}) WHERE ${areaVisible(area)}`,
}

@Resolver()
export class AreasResolver {
  @Access('signedIn')
  @Query(() => Area, { nullable: true, description: 'One area by its official code. NOT_FOUND when there is none, or when it lies outside of the viewer’s scope.' })
  area(@Arg('code', () => ID, { description: 'Official code of 2, 4, 6 or 8 digits.' }) code: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.found(info, areaByCode, { code: areaCode(code, 'code') })
  }
}
