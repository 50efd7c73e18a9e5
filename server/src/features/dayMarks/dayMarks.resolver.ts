import { daysBetween } from '@saan/graph-schema/days.ts'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { checkedDay, todayInBangkok } from '../../days.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { Access } from '../../graphql/access.ts'
import { areaCode, intervalOf } from '../../graphql/checks.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { DayMark } from './dayMark.type.ts'
import { marksOf } from './dayMarks.ts'
import { turnsInArea } from './dayMarks.queries.ts'

/** A calendar shows a year at most, a leap year too. */
const mostDays = 366

@Resolver()
export class DayMarksResolver {
  @Access('signedIn')
  @Query(() => [DayMark], { description: 'The days on which posts of an area change hands, as a calendar marks them, in order. NOT_FOUND for an area that the viewer does not see.' })
  async dayMarks(
    @Arg('area', () => ID, { description: 'Official code of 2, 4, 6 or 8 digits.' }) area: string,
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The day after the last one; at most 366 days after the first.' }) to: string,
    @Ctx() { graph }: Context,
  ) {
    intervalOf(checkedDay(from, 'from'), checkedDay(to, 'to'))
    if (daysBetween(from, to) > mostDays) throw new Invalid('interval.tooLong', { fields: ['to'], most: mostDays })
    const [row] = await graph.read(turnsInArea, { area: areaCode(area, 'area'), from, to })
    if (!row) throw new NotFound()
    return marksOf(row.turns, { from, to, today: todayInBangkok() })
  }
}
