import { isDay, todayInBangkok } from '@saan/graph-schema/days.ts'

/** A calendar day in Asia/Bangkok as Gregorian ISO text, `2026-11-24`; the same text as the API's `Date`. */
export type Day = string

/** The same day of the year so many years later; 29 February becomes 28 February. */
export function addYears(day: Day, count: number): Day {
  const year = Number(day.slice(0, 4)) + count
  const same = `${year}${day.slice(4)}`
  return isDay(same) ? same : `${year}-02-28`
}

/** The last day that may be asked for: two years ahead, the limit of the API. */
export function furthestDay(today: Day = todayInBangkok()): Day {
  return addYears(today, 2)
}

/** The latest 30 September before the day: the last day of a fiscal year, when civil servants retire. */
export function lastSeptemberEnd(day: Day): Day {
  const same = `${day.slice(0, 4)}-09-30`
  return same < day ? same : addYears(same, -1)
}

/** The fiscal year a day lies in, by the Gregorian year it ends in: 1 October 2026 begins 2027. */
export function fiscalYearOf(day: Day): number {
  return Number(day.slice(0, 4)) + (day.slice(5) >= '10-01' ? 1 : 0)
}

type TransferRound = 'civil' | 'police'

/** The transfer round that takes effect on a day: 1 October for civil servants, 1 December for police; none on other days. */
export function roundOn(day: Day): TransferRound | undefined {
  if (day.endsWith('-10-01')) return 'civil'
  return day.endsWith('-12-01') ? 'police' : undefined
}

/** The first day after this one on which a transfer round, any or the one named, takes effect. */
export function nextRound(day: Day, round?: TransferRound): Day {
  return roundDays(day, round).find((candidate) => candidate > day) ?? day
}

/** The last day before this one on which a transfer round, any or the one named, took effect. */
export function previousRound(day: Day, round?: TransferRound): Day {
  return roundDays(day, round).findLast((candidate) => candidate < day) ?? day
}

function roundDays(day: Day, round?: TransferRound): Day[] {
  const year = Number(day.slice(0, 4))
  const all = [year - 1, year, year + 1].flatMap((each) => [`${each}-10-01`, `${each}-12-01`])
  return round ? all.filter((each) => roundOn(each) === round) : all
}
