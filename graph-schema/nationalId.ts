import { normaliseText } from './thaiText.ts'

// In one piece, or parted as on the card: 1-5601-00123-45-1. The look-ahead lets numbers that share digits all be tried.
const parting = ' ?[-.\\u2010-\\u2015\\u2212]? ?'
const asOnTheCard = new RegExp(`(?<!\\d)(?=([1-8]${[4, 5, 2, 1].map((digits) => `${parting}\\d{${digits}}`).join('')})(?!\\d))`, 'g')

/**
 * Whether a text holds the number of a Thai identity card: 13 digits, Arabic or Thai, whose last one is the check digit of the others. It begins with
 * 1 to 8, so that a telephone number with its country code is none.
 */
export function holdsNationalId(text: string): boolean {
  return [...normaliseText(text).matchAll(asOnTheCard)].some(([, written = '']) => isChecked(written.replace(/\D/g, '')))
}

function isChecked(digits: string): boolean {
  const sum = [...digits.slice(0, 12)].reduce((all, digit, at) => all + Number(digit) * (13 - at), 0)
  return (11 - (sum % 11)) % 10 === Number(digits[12])
}
