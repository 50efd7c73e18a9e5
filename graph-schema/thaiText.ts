import { partAbbreviations } from './abbreviations.ts'
import { splitOfficialWords } from './officialWords.ts'
import { withoutTitle } from './titles.ts'

/** The kinds of node that can be found by name. */
export const searchKinds = ['Person', 'Post', 'Agency', 'Committee', 'Area'] as const
export type SearchKind = (typeof searchKinds)[number]

/**
 * Text as the hub keeps and compares it: NFC, the pair ํ + า (also with the tone typed in between) as ำ, เ + เ as แ, nothing invisible,
 * Thai digits as 0-9, single spaces. Applying it twice changes nothing.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A key whose code-point order is Thai dictionary order: the consonant before the vowel written in front of it, marks only to break a tie.
 * Numbers are padded, so that หมู่ 2 comes before หมู่ 10. Two names that differ in spaces, dots or hyphens only have the same key.
 */
export function sortKey(text: string): string {
  const letters = normaliseText(text)
    .replace(/[\s().-]/g, '')
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
  const swapped = letters.replace(/([\u0E40-\u0E44])([\u0E01-\u0E2E])/g, '$2$1').replace(thaiMarks, '')
  return `${swapped}\u0001${letters.replace(/[^\u0E47-\u0E4E]/g, '\u0002')}`
}

/** Latin text folded for search: lower case, accents off, everything that is neither letter nor digit a space. */
export function latinKey(text: string): string {
  return withoutAccents(normaliseText(text).toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The words of a text folded for search: marks U+0E47-U+0E4E, case, accents and punctuation off, dotted abbreviations closed up
 * (พ.ต.อ. is one word), official words (สำนักงาน, อำเภอ, บ้าน) and scripts parted from what they are glued to.
 */
export function searchWords(text: string): string[] {
  const spaced = withoutAccents(partAbbreviations(normaliseText(text)).toLowerCase())
    .replace(/(?:[ก-ฮ]{1,4}\.)+/g, (abbreviation) => `${abbreviation.replaceAll('.', '')} `)
    .replace(/['’ฯๆ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+|[\u0E4F\u0E5A\u0E5B]+/gu, ' ')
    .replace(/(?<=[\u0E01-\u0E4E])(?=[a-z0-9])|(?<=[a-z])(?=[\u0E01-\u0E4E0-9])|(?<=[0-9])(?=[a-z\u0E01-\u0E4E])/g, ' ')
  return spaced
    .split(' ')
    .flatMap(splitOfficialWords)
    .map((word) => word.replace(thaiMarks, ''))
    .filter((word) => word !== '')
}

/**
 * A name folded for search. Of a person's name titles and ranks come off, also when they are glued to it; of an area's name the words for its
 * level (บ้าน, ต., อำเภอ). Where nothing would be left, everything stays.
 */
export function nameKey(text: string, kind: SearchKind = 'Person'): string {
  const words = searchWords(kind === 'Person' ? withoutTitle(normaliseText(text)) : text)
  const kept = kind === 'Area' ? words.filter((word) => !areaWords.has(word)) : words
  return (kept.length > 0 ? kept : words).join(' ')
}

/** The distinct pairs and triples of letters of a text folded for search without its spaces, parted by spaces: what finds a name mistyped beyond one letter. */
export function nameGrams(text: string): string {
  const letters = [...searchWords(text).join('')]
  const grams = [2, 3].flatMap((size) => letters.slice(0, Math.max(0, letters.length - size + 1)).map((_, start) => letters.slice(start, start + size).join('')))
  return [...new Set(grams)].join(' ')
}

/** The folded words and abbreviations that say of which level an area is, with the word each stands for. People leave them out or add them as they like. */
export const areaWords: ReadonlyMap<string, string> = new Map([
  ['บาน', 'บาน'], ['หมูบาน', 'บาน'], ['ตำบล', 'ตำบล'], ['ต', 'ตำบล'], ['อำเภอ', 'อำเภอ'], ['อ', 'อำเภอ'], ['จังหวัด', 'จังหวัด'], ['จ', 'จังหวัด'], ['แขวง', 'ตำบล'], ['เขต', 'อำเภอ'],
])

const thaiMarks = /[\u0E47-\u0E4E]/g

// Latin accents only: taking every combining mark off would take the Thai vowels with it
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '').normalize('NFC')
}
