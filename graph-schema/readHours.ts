import { daysOf, isHours } from './hours.ts'
import { normaliseText } from './thaiText.ts'

/**
 * What people write, word by word, and what each stands for. Of words that begin alike the longer one comes first; a short one for a day
 * ends at its dot, or where no other word goes on.
 */
const end = '(?:\\.|(?=ถึง|และ|[^ก-๛]|$))'
const words: readonly (readonly [pattern: string, symbol: string])[] = [
  ['(?:(?:ทุกวัน|every ?day|daily)[ ]?)?(?:(?:ตลอด[ ]?)?24[ ]?(?:ชั่วโมง|ชม\\.?|hours?(?: a day)?|hrs?\\.?)|24/7|ทุกเวลา|ตลอดเวลา|at all hours)', 'always'],
  ['(?:ทุกวัน|every ?day|daily)', 'Mo-Su'],
  [`(?:วัน)?(?:จันทร์|จ${end})|mon(?:day)?\\b|mo\\b`, 'Mo'],
  [`(?:วัน)?(?:อังคาร|อ${end})|tue(?:s|sday)?\\b|tu\\b`, 'Tu'],
  [`(?:วัน)?(?:พุธ|พ${end})|wed(?:nesday)?\\b|we\\b`, 'We'],
  [`(?:วัน)?(?:พฤหัสบดี|พฤหัสฯ?|พฤ${end})|thu(?:rs?|rsday)?\\b|th\\b`, 'Th'],
  [`(?:วัน)?(?:ศุกร์|ศ${end})|fri(?:day)?\\b|fr\\b`, 'Fr'],
  [`(?:วัน)?(?:เสาร์|ส${end})|sat(?:urday)?\\b|sa\\b`, 'Sa'],
  [`(?:วัน)?(?:อาทิตย์|อา${end})|sun(?:day)?\\b|su\\b`, 'Su'],
  ['\\d{1,2}[:.]\\d{2}(?!\\d)(?:[ ]?(?:นาฬิกา|น\\.|น(?![ก-๛])))?', 'time'],
  ['[-\\u2010-\\u2015\\u2212~]|(?:จน)?ถึง|to\\b', '-'],
  ['[,;&]|และ|and\\b', ','],
  ['[ :]|เวลา', ''],
]
const word = new RegExp(words.map(([pattern]) => `(${pattern})`).join('|'), 'iy')

const [day, time] = ['(?:Mo|Tu|We|Th|Fr|Sa|Su)', '\\d\\d:\\d\\d']
const list = (each: string) => `${each}(?:,?${each})*`
const part = `(${list(`${day}(?:-${day})?`)})(always|${list(`${time}-${time}`)})`

/**
 * Opening hours as somebody wrote them, in the notation that the hub keeps: the notation itself as it is, and what officers write and the hub
 * shows, such as จ.-ศ. 8.30-16.30 น., Mon-Fri 08:30-16:30, จันทร์ถึงศุกร์ 08:30 ถึง 16:30, 24 ชม. Null for what cannot be read for certain.
 */
export function readHours(text: string): string | null {
  const typed = normaliseText(text)
  if (isHours(typed)) return typed
  const symbols = symbolsOf(typed)
  if (symbols === 'always') return '24/7'
  if (symbols === null || !new RegExp(`^${list(part)}$`).test(symbols)) return null
  const parts = [...symbols.matchAll(new RegExp(part, 'g'))].map(([, days = '', spans = '']) => ({
    days: days.match(new RegExp(`${day}(?:-${day})?`, 'g')) ?? [], spans: spans === 'always' ? ['00:00-24:00'] : (spans.match(new RegExp(`${time}-${time}`, 'g')) ?? []),
  }))
  // In the notation a later part replaces an earlier one; who writes of a day twice in words may mean both.
  const named = parts.flatMap(({ days }) => days.flatMap((range) => daysOf(range) ?? []))
  const hours = parts.map(({ days, spans }) => `${days.join(',')} ${spans.join(',')}`).join('; ')
  return new Set(named).size === named.length && isHours(hours) ? hours : null
}

function symbolsOf(text: string): string | null {
  let symbols = ''
  for (let at = 0; at < text.length; at = word.lastIndex) {
    word.lastIndex = at
    const match = word.exec(text)
    if (match === null) return null
    const symbol = words[match.slice(1).findIndex((written) => written !== undefined)]?.[1] ?? ''
    symbols += symbol === 'time' ? match[0].replace(/^(\d{1,2})[:.](\d\d).*$/, '$1:$2').padStart(5, '0') : symbol
  }
  return symbols
}
