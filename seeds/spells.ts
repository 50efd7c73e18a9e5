import { addDays, daysBetween } from '@saan/graph-schema/days.ts'
import type { AppointmentKind, EndReason } from '@saan/graph-schema/vocabularies.ts'
import { nearestRound } from './calendar.ts'
import { ladders, type LadderName } from './ladders.ts'
import type { Random } from './random.ts'

/** One person's time in one post, on `[from, to)`; without `to` it still lasts. `person` names somebody of the cast, else somebody new or moved on. */
export type Spell = {
  readonly from: string
  readonly to?: string | undefined
  readonly kind: AppointmentKind
  readonly endReason?: EndReason | undefined
  readonly expectedEndOn?: string | undefined
  readonly orderNo?: string | undefined
  readonly person?: string | undefined
}

export type Ending = { readonly to?: string | undefined; readonly endReason?: EndReason | undefined }
export type History = {
  readonly random: Random
  readonly ladder: LadderName
  /** The records go back to this day; whoever held the post on it began earlier. */
  readonly opens: string
  /** Nobody held the post before this day. */
  readonly founded: string
  readonly today: string
  /** The latest day on which the last spell may begin; without it any day up to today. */
  readonly lastBegins?: string | undefined
}

/** All spells of a post from the opening of the records, the last of which ends as told (or still lasts today). Oldest first. */
export function spellsUntil(ending: Ending, history: History): Spell[] {
  const { random, opens, founded, today } = history
  const ladder = ladders[history.ladder]
  const spells: Spell[] = []
  let end: Ending = ending
  let latest = history.lastBegins ?? addDays(today, -1)

  for (;;) {
    const reference = end.to ?? today
    const stay = stayInDays(history.ladder, random) * (end.to === undefined ? random.next() : 1)
    const limit = min(latest, addDays(reference, end.to === undefined ? 0 : -30))
    const round = roundBefore(addDays(reference, -Math.round(stay)), limit, history.ladder, random)
    const gap = random.chance(ladder.gaps) ? random.between(14, 75) : 0
    const begins = gap > 0 && addDays(round, gap) <= limit ? addDays(round, gap) : round
    const from = begins < founded ? founded : begins

    spells.push({ from, kind: 'PERMANENT', ...end })
    const previousEnd = begins === round ? from : round
    if (from <= opens || previousEnd <= founded) return spells.reverse()

    if (previousEnd < from && random.chance(ladder.acting)) spells.push({ from: previousEnd, to: from, kind: 'ACTING', endReason: 'ORDER_REVOKED' })
    end = { to: previousEnd, endReason: endReasonOn(previousEnd, history.ladder, random) }
    latest = addDays(previousEnd, -30)
  }
}

/** Why somebody left a post on a day: nobody retires but at the end of a fiscal year, terms of volunteers end with it too. */
export function endReasonOn(to: string, ladder: LadderName, random: Random): EndReason {
  const { RETIREMENT, EARLY_RETIREMENT, END_OF_TERM, ...others }: Partial<Record<EndReason, number>> = ladders[ladder].reasons
  if (ladder === 'headman' || ladder === 'elected') return random.weighted(ladders[ladder].reasons)
  if (ladder === 'watch' && to.endsWith('-10-01')) return random.weighted({ END_OF_TERM: 85, RESIGNATION: 15 })
  const atFiscalYearEnd = { ...others, ...(RETIREMENT && { RETIREMENT }), ...(EARLY_RETIREMENT && { EARLY_RETIREMENT }), ...(END_OF_TERM && { END_OF_TERM }) }
  return random.weighted(to.endsWith('-10-01') ? atFiscalYearEnd : others)
}

function stayInDays(name: LadderName, random: Random): number {
  const { stay, longest = 40 }: { stay: number; longest?: number } = ladders[name]
  // the sum of two draws keeps very short and very long stays rare
  return Math.min(longest * 365, Math.max(45, (random.next() + random.next()) * stay * 365))
}

function roundBefore(day: string, limit: string, name: LadderName, random: Random): string {
  const { october, december } = ladders[name]
  const monthDay = random.weighted({ '10-01': october, '12-01': december, none: 1 - october - december })
  const snapped = monthDay === 'none' ? `${day.slice(0, 8)}${random.pick(['01', '01', '15', day.slice(8)])}` : nearestRound(day, monthDay)
  if (snapped <= limit) return snapped
  const earlier = monthDay === 'none' ? limit : `${Number(snapped.slice(0, 4)) - 1}-${monthDay}`
  return earlier <= limit && daysBetween(earlier, limit) < 400 ? earlier : addDays(limit, -random.between(0, 40))
}

const min = (one: string, other: string) => (one < other ? one : other)
