import { todayInBangkok as bangkokDay } from '@saan/graph-schema/days.ts'
import { Invalid } from './errors.ts'

const settings: { today: string | null } = { today: null }

/** Fixes the day that counts as today, for a demo world shown as of its own day and for tests. */
export function fixToday(day: string | null): void {
  settings.today = day
}

/** Today in Asia/Bangkok, `YYYY-MM-DD`: the day of every question that names none. */
export function todayInBangkok(): string {
  return settings.today ?? bangkokDay()
}

/** The latest day that may be asked for or written: two years from today. */
function latestDay(): string {
  const today = todayInBangkok()
  const later = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`
  return later.endsWith('-02-29') ? `${later.slice(0, 8)}28` : later
}

/** A day as a request gave it, refused when it lies more than two years ahead. */
export function checkedDay(day: string, field: string): string {
  if (day > latestDay()) throw new Invalid('day.tooFarAhead', { fields: [field] })
  return day
}

/** The day a root field is asked for: today when the request names none. */
export function asOfOrToday(asOf: string | null | undefined): string {
  return asOf == null ? todayInBangkok() : checkedDay(asOf, 'asOf')
}
