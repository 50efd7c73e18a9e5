import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode } from '../../graphql/checks.ts'
import { todayInBangkok } from '../../days.ts'
import { AnsweredLater } from '../../graphql/selectionResolver.ts'
import { Area } from './area.type.ts'
import { areaByCode, areasAround } from './areas.queries.ts'
import { areaTree, type AreaRow, type KnownArea } from './areaTree.ts'

@Resolver(() => Area)
export class AreasResolver {
  @Access('signedIn')
  @Query(() => Area, { nullable: true, description: 'One area by its official code. NOT_FOUND when there is none, or when it lies outside of the viewer’s scope.' })
  area(@Arg('code', () => ID, { description: 'Official code of 2, 4, 6 or 8 digits.' }) code: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo) {
    return graph.found(info, areaByCode, { code: areaCode(code, 'code') })
  }

  @AnsweredLater()
  @FieldResolver(() => Area, { nullable: true, description: 'The area it lies in.' })
  async parent(@Root() area: KnownArea, @Ctx() context: Context) {
    return around(area, context, (rows) => rows.filter(({ relation }) => relation === 'ABOVE').at(-1) ?? null)
  }

  @AnsweredLater()
  @FieldResolver(() => [Area], { description: 'The areas it lies in, the largest first.' })
  async ancestors(@Root() area: KnownArea, @Ctx() context: Context) {
    return around(area, context, (rows) => rows.filter(({ relation }) => relation === 'ABOVE'))
  }

  @AnsweredLater()
  @FieldResolver(() => [Area], { description: 'The areas inside it that the viewer sees: villages by number, others in Thai dictionary order.' })
  async children(@Root() area: KnownArea, @Ctx() context: Context) {
    return around(area, context, (rows) => rows.filter(({ relation }) => relation === 'INSIDE'))
  }
}

type Around = { relation: 'ABOVE' | 'INSIDE' } & AreaRow

/** Some of the areas around one, by one batched read for all areas that ask. */
async function around(area: KnownArea, { graph }: Context, pick: (rows: readonly Around[]) => Around | readonly Around[] | null) {
  const picked = pick(await graph.readFor(areasAround, area.code, { asOf: todayInBangkok() }))
  return picked === null ? null : 'length' in picked ? picked.map(readArea) : readArea(picked as Around)
}

const readArea = (row: AreaRow) => areaTree([row])(row.code)
