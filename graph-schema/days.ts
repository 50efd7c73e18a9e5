/** Thailand's offset from UTC; the country keeps no summer time. */
const bangkokOffsetMs = 7 * 3_600_000
const dayMs = 86_400_000

/**
 * Whether a text is a calendar day of the Gregorian era as the API takes it, `YYYY-MM-DD`, that exists. Years above 2400 are Buddhist years
 * typed by mistake and are refused, as are years before 1800; so is the open end of the graph.
 */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const year = Number(text.slice(0, 4))
  const instant = new Date(`${text}T00:00:00Z`)
  return year >= 1800 && year <= 2400 && !Number.isNaN(instant.getTime()) && toDay(instant) === text
}

/** The calendar day in Thailand at an instant, now unless given. */
export function todayInBangkok(now: Date = new Date()): string {
  return toDay(new Date(now.getTime() + bangkokOffsetMs))
}

/** The day so many days later, or earlier when the number is negative. */
export function addDays(day: string, days: number): string {
  return toDay(new Date(atMidnight(day) + days * dayMs))
}

const written = {
  th: new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
}

/** A day as people write it: `1 ต.ค. 2569` in Thai, by the Buddhist Era, `1 Oct 2026` in English. */
export function dayInWords(day: string, language: 'th' | 'en'): string {
  return written[language].formatToParts(atMidnight(day)).filter(({ type }) => type !== 'era').map(({ value }) => value).join('').trim()
}

/** How many days `to` comes after `from`; negative when it comes before. */
export function daysBetween(from: string, to: string): number {
  return (atMidnight(to) - atMidnight(from)) / dayMs
}

/** The Thai fiscal year a day lies in, as a Buddhist year: it runs from 1 October to 30 September and is named by the year it ends in. */
export function fiscalYearOf(day: string): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return year + 543 + (month >= 10 ? 1 : 0)
}

function toDay(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

function atMidnight(day: string): number {
  if (!isDay(day)) throw new RangeError(`${day} is not a calendar day (YYYY-MM-DD)`)
  return Date.parse(`${day}T00:00:00Z`)
}
