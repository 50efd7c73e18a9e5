import { addDays, daysBetween } from '@saan/graph-schema/days.ts'

/** The days around which the demo world is laid out. All of them follow from the day it is loaded, so that the world is always alive. */
export type DemoCalendar = {
  readonly today: string
  /** The first day of the records: the 1 October that lies at least ten years back. */
  readonly opens: string
  /** The 1 October on which the last yearly round of transfers took effect; today when today is 1 October. */
  readonly lastOctober: string
  /** The 1 October for which an order is announced; always after today. */
  readonly nextOctober: string
  /** The 1 December on which the next police round takes effect; always after today. */
  readonly policeRound: string
  /**
   * The 30 September whose coverage is laid out exactly: the latest one at least 55 days back, so that a village that has been empty for 54 days
   * was still held on it.
   */
  readonly pastSeptember: string
}

export function calendarOf(today: string): DemoCalendar {
  const year = Number(today.slice(0, 4))
  const latest = (monthDay: string, until: string) => (`${year}-${monthDay}` <= until ? `${year}-${monthDay}` : `${year - 1}-${monthDay}`)
  const next = (monthDay: string) => (`${year}-${monthDay}` > today ? `${year}-${monthDay}` : `${year + 1}-${monthDay}`)
  const lastOctober = latest('10-01', today)

  return {
    today,
    opens: `${Number(lastOctober.slice(0, 4)) - 10}-10-01`,
    lastOctober,
    nextOctober: next('10-01'),
    policeRound: next('12-01'),
    pastSeptember: latest('09-30', addDays(today, -55)),
  }
}

/** The day of a yearly round (10-01 or 12-01) nearest to a day, earlier or later. */
export function nearestRound(day: string, monthDay: string): string {
  const year = Number(day.slice(0, 4))
  const distance = (round: string) => Math.abs(daysBetween(round, day))
  return [year - 1, year, year + 1].map((each) => `${each}-${monthDay}`).reduce((best, round) => (distance(round) < distance(best) ? round : best))
}

/** The year of the Buddhist Era in which a day lies, as orders are numbered. */
export function buddhistYear(day: string): number {
  return Number(day.slice(0, 4)) + 543
}
