import { closesAt, isOpenAt, opensAt, weekOf } from '@saan/graph-schema/hours.ts'
import { describeHoursEn, describeHoursTh } from '@saan/graph-schema/hoursInWords.ts'
import type { Language } from '../i18n.ts'
import type { Day } from './days.ts'

const minutesOfDay = 1_440
const bangkokOffsetMinutes = 7 * 60

/** Opening hours as stored, in the words of a language. */
export function describeHours(hours: string, language: Language): string {
  return language === 'th' ? describeHoursTh(hours) : describeHoursEn(hours)
}

/** Whether something is open at an instant, and when that changes; what never closes has no `until`. */
export type OpenState = { isOpen: true; until: Date | null } | { isOpen: false; opensAt: Date | null }

/** Whether something with these hours is open at an instant, and when it closes or opens next. */
export function openStateAt(hours: string, instant: Date): OpenState {
  return isOpenAt(hours, instant) ? { isOpen: true, until: closesAt(hours, instant) } : { isOpen: false, opensAt: opensAt(hours, instant) }
}

/** A part of a day, from 0 to 1. */
interface DayPart {
  from: number
  to: number
}

/** The open parts of each weekday, Monday first; what stays open past midnight goes on in the next day. */
export function openParts(hours: string): DayPart[][] {
  const spans = weekOf(hours).flatMap((day, index) => day.map(({ opens, closes }) => ({ index, opens, closes })))
  return Array.from({ length: 7 }, (_, weekday) =>
    spans.flatMap(({ index, opens, closes }): DayPart[] => {
      if (index === weekday) return [{ from: opens / minutesOfDay, to: Math.min(1, closes / minutesOfDay) }]
      return (index + 1) % 7 === weekday && closes > minutesOfDay ? [{ from: 0, to: closes / minutesOfDay - 1 }] : []
    }),
  )
}

/** The place of a day in the week, Monday being 0. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** How much of the day is over in Thailand at an instant, from 0 to 1. */
export function shareOfDay(instant: Date): number {
  return ((Math.floor(instant.getTime() / 60_000) + bangkokOffsetMinutes) % minutesOfDay) / minutesOfDay
}
