import { addDays, daysBetween } from '@saan/graph-schema/days.ts'
import type { DemoCalendar } from './calendar.ts'
import { watchOpens, type PostSeed } from './posts.ts'
import type { Random } from './random.ts'
import { endReasonOn, spellsUntil, type History, type Spell } from './spells.ts'

const chiefOfDokKhamtai = 'holder:chief-5605'

/** Who held a watch post, oldest first: what is laid down for it holds to the day, the rest is drawn. */
export function watchSpells(post: PostSeed, calendar: DemoCalendar, random: Random): Spell[] {
  const plan = post.watch
  if (plan === undefined) throw new RangeError(`${post.key} is no watch post.`)
  const { today, lastOctober, pastSeptember } = calendar
  const history: History = { random, ladder: 'watch', opens: watchOpens(post.areaCode, calendar), founded: post.founded, today }
  const onPastDay = { ...history, lastBegins: pastSeptember }
  const left = (to: string) => ({ to, endReason: endReasonOn(to, 'watch', random) })

  if (plan.lookedAfter) return [...spellsUntil({ to: lastOctober, endReason: 'END_OF_TERM' }, onPastDay), { from: lastOctober, kind: 'ACTING', person: chiefOfDokKhamtai, orderNo: 'อำเภอดอกคำใต้ 41' }]

  if (plan.earlierGap !== undefined) {
    const { from, to } = plan.earlierGap
    return [...spellsUntil(left(from), history), { from: to, kind: 'PERMANENT', ...(plan.vacantSince !== undefined && { to: plan.vacantSince, endReason: plan.vacantBecause }) }]
  }
  if (plan.vacantSince !== undefined) return spellsUntil({ to: plan.vacantSince, endReason: plan.vacantBecause }, plan.vacantSince > pastSeptember ? onPastDay : history)
  if (plan.stale) return spellsUntil({}, { ...history, lastBegins: earlier(pastSeptember, addDays(today, -260)) })

  const successor = changeAfterPastDay(calendar, random)
  return successor === undefined ? spellsUntil({}, onPastDay) : [...spellsUntil(left(successor), onPastDay), { from: successor, kind: 'PERMANENT' }]
}

/** The day since the past 30 September on which one volunteer followed another without a gap, most often 1 October; none in most posts. */
function changeAfterPastDay({ today, lastOctober, pastSeptember }: DemoCalendar, random: Random): string | undefined {
  const days = daysBetween(pastSeptember, today)
  if (!random.chance(Math.min(0.4, 0.08 + days / 1100))) return undefined
  return random.chance(0.65) ? lastOctober : addDays(pastSeptember, random.between(1, days - 1))
}

const earlier = (one: string, other: string) => (one < other ? one : other)
