import { normaliseText } from './thaiText.ts'

const extension = /\s*(?:ต่อ|ext(?:ension)?\.?|x|#|;ext=)\s*(\d{1,6})$/i
const landline = /^0[2-57]\d{7}$/
const mobile = /^0[689]\d{8}$/
const shortCode = /^1\d{2,3}$/

/** The form in which a number is stored, as a regular expression: what normalisePhone gives. */
export const storedPhonePattern = '(?:\\+66(?:[2-57][0-9]{7}|[689][0-9]{8})|1[0-9]{2,3})(?:;ext=[0-9]{1,6})?'

/**
 * A telephone number as the graph keeps it: `+66` without the leading zero for landlines (9 digits) and mobiles (10 digits, 06, 08, 09), short
 * codes such as 1300 as they are, an extension as `;ext=11`. Null for everything that cannot be dialled in Thailand.
 */
export function normalisePhone(text: string): string | null {
  const typed = normaliseText(text)
  const number = typed.replace(extension, '')
  if (!/^\+?[\d\s().-]+$/.test(number)) return null
  const stored = national(number)
  const internal = extension.exec(typed)?.[1]
  return stored && internal ? `${stored};ext=${internal}` : stored
}

function national(number: string): string | null {
  const digits = number.replace(/\D/g, '')
  const dialled = digits.replace(number.startsWith('+') ? /^660?/ : /^(?:0066|66(?=\d{8}))0?/, '0')
  if (landline.test(dialled) || mobile.test(dialled)) return `+66${dialled.slice(1)}`
  return !number.startsWith('+') && shortCode.test(digits) ? digits : null
}

/** A stored telephone number as people read it: `081-234-5678`, `054-000-218`, `02-123-4567`, `1300`, with `ต่อ 11` (in English `ext. 11`). */
export function formatPhone(stored: string, language: 'th' | 'en' = 'th'): string {
  const [number = '', internal] = stored.split(';ext=')
  const digits = number.replace(/^\+66/, '0')
  const grouped = digits.replace(/^(02)(\d{3})(\d{4})$/, '$1-$2-$3').replace(/^(0\d{2})(\d{3})(\d{3,4})$/, '$1-$2-$3')
  return internal ? `${grouped} ${language === 'th' ? 'ต่อ' : 'ext.'} ${internal}` : grouped
}
