import { isDay } from '@saan/graph-schema/days.ts'
import type { Day } from './days.ts'

const thaiMonths = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.']
const longThaiMonths = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน',
  'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
]
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a day as people type it: `25/11/2569`, `25 พ.ย. 2569`, `25 Nov 2026`, `2026-11-25`, with Thai or Arabic digits.
 * Years above 2400 are Buddhist Era. Years of two digits, and days that do not exist, give nothing.
 */
export function readTypedDay(text: string): Day | undefined {
  const plain = text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)))
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return compose(iso[1], iso[2], iso[3])
  const numeric = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(plain)
  if (numeric) return compose(numeric[3], numeric[2], numeric[1])
  const named = /^(\d{1,2})\s*([^\d\s]+)\s*(\d{4})$/.exec(plain)
  return named ? compose(named[3], monthNumber(named[2] ?? ''), named[1]) : undefined
}

function monthNumber(name: string): string {
  const english = englishMonths.indexOf(name.slice(0, 3).toLowerCase())
  const thai = Math.max(thaiMonths.indexOf(name), longThaiMonths.indexOf(name))
  return String(Math.max(english, thai) + 1)
}

function compose(year = '', month = '', day = ''): Day | undefined {
  const gregorian = Number(year) > 2400 ? Number(year) - 543 : Number(year)
  const composed = `${gregorian}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(composed) ? composed : undefined
}
