import { weekOf } from './hours.ts'

type Words = { readonly days: readonly string[]; readonly everyDay: string; readonly always: string; readonly to: string; readonly and: string }
const thai: Words = { days: ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'], everyDay: 'ทุกวัน', always: 'ทุกเวลา', to: 'ถึง', and: ' และ ' }
const english: Words = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], everyDay: 'Every day', always: 'At all hours', to: 'to', and: ' and ',
}

/** Opening hours as a person reads them in Thai: จันทร์ถึงศุกร์ 08:30 ถึง 16:30, or ทุกเวลา. */
export function describeHoursTh(hours: string): string {
  return describe(hours, thai, (first, last) => `${first}ถึง${last}`)
}

/** Opening hours as a person reads them in English: Monday to Friday 08:30 to 16:30, or At all hours. */
export function describeHoursEn(hours: string): string {
  return describe(hours, english, (first, last) => `${first} to ${last}`)
}

function describe(hours: string, words: Words, range: (first: string, last: string) => string): string {
  const spansOfDays = weekOf(hours).map((spans) => spans.map(({ opens, closes }) => `${clock(opens)} ${words.to} ${clock(closes)}`).join(words.and))
  if (spansOfDays.every((spans) => spans === `00:00 ${words.to} 24:00`)) return words.always
  return [...new Set(spansOfDays)]
    .filter((spans) => spans !== '')
    .map((spans) => `${daysInWords(spansOfDays.map((own) => own === spans), words, range)} ${spans}`)
    .join(', ')
}

// a run of three days or more is written as a range
function daysInWords(isOn: readonly boolean[], words: Words, range: (first: string, last: string) => string): string {
  if (isOn.every((on) => on)) return words.everyDay
  const runs = isOn.reduce<number[][]>((all, on, day) => (on ? (isOn[day - 1] ? [...all.slice(0, -1), [...(all.at(-1) ?? []), day]] : [...all, [day]]) : all), [])
  const named = runs.map((run) => run.map((day) => words.days[day] ?? ''))
  return named.flatMap((run) => (run.length > 2 ? [range(run[0] ?? '', run.at(-1) ?? '')] : run)).join(words.and)
}

function clock(minutes: number): string {
  const within = minutes > 1_440 ? minutes - 1_440 : minutes
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
