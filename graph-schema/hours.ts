const dayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
const dayMinutes = 1_440
const weekMinutes = 7 * dayMinutes

/** From when to when, in minutes after midnight; an end above 1440 lies on the next day. */
type Span = { readonly opens: number; readonly closes: number }
/** The spans of each weekday, Monday first. */
type Week = readonly (readonly Span[])[]

const time = /^([01]\d|2[0-3]):([0-5]\d)$|^(24):(00)$/

const [dayPattern, timePattern] = ['(?:Mo|Tu|We|Th|Fr|Sa|Su)', '(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)']
const partPattern = [`${dayPattern}(?:-${dayPattern})?`, `${timePattern}-${timePattern}`].map((each) => `${each}(?:,${each})*`).join(' ')
/** The form of the hours that the hub keeps, as a regular expression. */
export const hoursPattern = `24/7|${partPattern}(?:; ${partPattern})*`

/**
 * The week that opening hours describe, or null when they are not in the subset of the OpenStreetMap notation that the hub keeps: `24/7`, or parts
 * such as `Mo-Fr 08:30-12:00,13:00-16:30; Sa 09:00-12:00`. A later part replaces an earlier one on its days; an end before the beginning is after midnight.
 */
function parseHours(text: string): Week | null {
  if (text === '24/7') return dayCodes.map(() => [{ opens: 0, closes: dayMinutes }])
  const week: (readonly Span[])[] = dayCodes.map(() => [])
  for (const part of text.split(';')) {
    const [daysText = '', spansText = '', ...more] = part.trim().split(' ')
    const days = daysText.split(',').flatMap((range) => daysOf(range) ?? [null])
    const spans = spansText.split(',').map(spanOf)
    if (more.length > 0 || !days.every((day) => day !== null) || !spans.every((span) => span !== null)) return null
    for (const day of days) week[day] = spans
  }
  return week
}

/** Whether a text is opening hours that the hub keeps. */
export function isHours(text: string): boolean {
  return parseHours(text) !== null
}

/** Whether something with these hours is open at an instant. Public holidays are not known to it. */
export function isOpenAt(hours: string, instant: Date, timeZone = 'Asia/Bangkok'): boolean {
  return minutesUntilClosed(weekOf(hours), minuteOfWeek(instant, timeZone)) > 0
}

/** The instant at which something that is open closes; null when it is closed at the instant, or never closes. */
export function closesAt(hours: string, instant: Date, timeZone = 'Asia/Bangkok'): Date | null {
  const minutes = minutesUntilClosed(weekOf(hours), minuteOfWeek(instant, timeZone))
  return minutes > 0 && minutes < weekMinutes ? new Date(Math.floor(instant.getTime() / 60_000) * 60_000 + minutes * 60_000) : null
}

/** The instant at which something that is closed opens next; null when it is open at the instant. Public holidays are not known to it. */
export function opensAt(hours: string, instant: Date, timeZone = 'Asia/Bangkok'): Date | null {
  const [week, minute] = [weekOf(hours), minuteOfWeek(instant, timeZone)]
  if (minutesUntilClosed(week, minute) > 0) return null
  const waits = week.flatMap((day, index) => day.map(({ opens }) => (index * dayMinutes + opens - minute + weekMinutes) % weekMinutes))
  return new Date(Math.floor(instant.getTime() / 60_000) * 60_000 + Math.min(...waits) * 60_000)
}

/** The week of stored hours; hours are checked when they are written, so anything else is a fault. */
export function weekOf(hours: string): Week {
  const week = weeks.get(hours) ?? parseHours(hours)
  if (week === null) throw new RangeError(`${hours} are not opening hours such as "Mo-Fr 08:30-16:30" or "24/7"`)
  if (weeks.size === mostWeeks) weeks.clear()
  weeks.set(hours, week)
  return week
}

// a call chain asks for the same few hours again and again
const weeks = new Map<string, Week>()
const mostWeeks = 1_000

// walks from span to span while one begins where the last one ends, so that 24 hours a day never close
function minutesUntilClosed(week: Week, minute: number): number {
  const spans = week.flatMap((day, index) => day.map(({ opens, closes }) => ({ from: index * dayMinutes + opens, length: closes - opens })))
  let open = 0
  for (let found = true; found && open < weekMinutes; ) {
    const ends = spans.map(({ from, length }) => length - ((minute + open - from + weekMinutes) % weekMinutes))
    const further = Math.max(0, ...ends)
    found = further > 0
    open += further
  }
  return open
}

/** The days of a range such as `Mo-Fr` or of one day, Monday being 0; null when it is none. */
export function daysOf(range: string): number[] | null {
  const [first, last, ...more] = range.split('-').map((code) => dayCodes.findIndex((day) => day === code))
  if (first === undefined || first < 0 || more.length > 0 || last === -1) return null
  const count = last === undefined ? 1 : ((last - first + 7) % 7) + 1
  return Array.from({ length: count }, (_, index) => (first + index) % 7)
}

function spanOf(text: string): Span | null {
  const [opens, closes, ...more] = text.split('-').map(minutesOf)
  if (opens === undefined || closes === undefined || opens === null || closes === null || opens === dayMinutes || opens === closes || more.length > 0) return null
  return { opens, closes: closes > opens ? closes : closes + dayMinutes }
}

function minutesOf(text: string): number | null {
  const match = time.exec(text)
  return match ? Number(match[1] ?? match[3]) * 60 + Number(match[2] ?? match[4]) : null
}

function minuteOfWeek(instant: Date, timeZone: string): number {
  const parts = clockIn(timeZone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return dayCodes.findIndex((code) => part('weekday').startsWith(code)) * dayMinutes + Number(part('hour')) * 60 + Number(part('minute'))
}

// making a formatter takes a hundred times as long as using it
const clocks = new Map<string, Intl.DateTimeFormat>()
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  clocks.set(timeZone, clock)
  return clock
}
