import { expandAbbreviations } from './abbreviations.ts'
import { areaWords, nameGrams, normaliseText, searchWords } from './thaiText.ts'
import { withoutTitle } from './titles.ts'

/** Lucene queries for one text, each empty when it would ask for nothing; an empty query must not be sent. */
export type FulltextQueries = {
  /** For the index on `nameKey` and `nameEnKey`: every word exactly, with one letter wrong, or as a beginning; asked first. */
  readonly keys: string
  /** For the index on `nameGrams`: asked only when the keys find nothing; the more grams a name shares, the higher it comes. */
  readonly grams: string
}

/** Longer texts and more words than these are cut, so that a query stays small whatever is typed. */
const longestText = 100
const mostWords = 8
/** Words that people write before a name and that need not be in it: they lift what has them, and exclude nothing. */
const optionalWords = new Set(['หมู', 'ม', 'mr', 'mrs', 'ms', 'miss', 'dr', 'pol', 'gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'ven', 'ban', 'tambon', 'amphoe', 'changwat', 'moo', 'village', 'subdistrict', 'district', 'province'])

/**
 * The queries that find what a person typed, safe for Lucene whatever it holds: words are letters and digits only. Every word must be found, in the text
 * as typed, without its title, or with its abbreviations written out or official names abbreviated; words for the level of an area only lift.
 */
export function fulltextQueries(text: string): FulltextQueries {
  const typed = [...normaliseText(text)].slice(0, longestText).join('')
  const forms = [...new Set([typed, withoutTitle(typed)])].flatMap(expandAbbreviations).map((form) => searchWords(form).slice(0, mostWords))
  const [words = []] = forms
  // the spacing of Latin place names varies: bun koet is also bunkoet
  const closedUp = words.length > 1 && words.every((word) => /^[a-z]/.test(word)) ? [[words.join('')]] : []
  return { keys: anyOf([...forms, ...closedUp].map(allOf)), grams: nameGrams(withoutTitle(typed)) }
}

function anyOf(clauses: readonly string[]): string {
  const distinct = [...new Set(clauses)].filter((clause) => clause !== '')
  return distinct.length > 1 ? distinct.map((clause) => `(${clause})`).join(' OR ') : (distinct[0] ?? '')
}

function allOf(words: readonly string[]): string {
  const isOptional = (word: string) => areaWords.has(word) || optionalWords.has(word)
  const needed = words.some((word) => !isOptional(word)) ? words.filter((word) => !isOptional(word)) : words
  const lifting = words.filter((word) => !needed.includes(word)).map((word) => areaWords.get(word) ?? word)
  return [needed.map(wordQuery).join(' AND '), ...lifting].join(' ')
}

// one letter wrong in a word of two letters is another word, and a number is another number
function wordQuery(word: string): string {
  if (/^\d+$/.test(word)) return word
  return word.length < 3 ? `(${word}^4 OR ${word}*)` : `(${word}^4 OR ${word}~1 OR ${word}*)`
}
