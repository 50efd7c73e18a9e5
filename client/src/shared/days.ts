/** A calendar day in Asia/Bangkok as Gregorian ISO text, `2026-11-24`; the same text as the API's `Date`. */
export type Day = string

const zone = 'Asia/Bangkok'
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const millisecondsOfDay = 86_400_000

/** The day it is in Bangkok at an instant. */
export function dayOf(instant: Date): Day {
  return isoDay.format(instant)
}

/** Whether a value is a day that exists, between 1900 and 2200: `2026-02-29` is not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false
  const instant = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)
}

/** The day a number of days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * millisecondsOfDay).toISOString().slice(0, 10)
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / millisecondsOfDay)
}

/** The same day of the year so many years later; 29 February becomes 28 February. */
export function addYears(day: Day, count: number): Day {
  const year = Number(day.slice(0, 4)) + count
  const same = `${year}${day.slice(4)}`
  return isDay(same) ? same : `${year}-02-28`
}

/** The last day that may be asked for: two years ahead, the limit of the API. */
export function furthestDay(today: Day): Day {
  return addYears(today, 2)
}

/** The latest 30 September before the day: the last day of a fiscal year, when civil servants retire. */
export function lastSeptemberEnd(day: Day): Day {
  const same = `${day.slice(0, 4)}-09-30`
  return same < day ? same : addYears(same, -1)
}

export type TransferRound = 'civil' | 'police'

/** The transfer round that takes effect on a day: 1 October for civil servants, 1 December for police; none on other days. */
export function roundOn(day: Day): TransferRound | undefined {
  if (day.endsWith('-10-01')) return 'civil'
  return day.endsWith('-12-01') ? 'police' : undefined
}

/** The first day after this one on which a transfer round takes effect. */
export function nextRound(day: Day, round?: TransferRound): Day {
  return roundDays(day, round).find((candidate) => candidate > day) ?? day
}

/** The last day before this one on which a transfer round took effect. */
export function previousRound(day: Day, round?: TransferRound): Day {
  return roundDays(day, round).findLast((candidate) => candidate < day) ?? day
}

function roundDays(day: Day, round?: TransferRound): Day[] {
  const year = Number(day.slice(0, 4))
  const all = [year - 1, year, year + 1].flatMap((each) => [`${each}-10-01`, `${each}-12-01`])
  return round ? all.filter((each) => roundOn(each) === round) : all
}
