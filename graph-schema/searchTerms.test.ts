import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fulltextQueries } from './searchTerms.ts'

const word = (text: string) => `(${text}^4 OR ${text}~1 OR ${text}*)`

test('every word is asked for exactly, with a letter wrong, and as a beginning', () => {
  expect(fulltextQueries('สมชาย ใจดี').keys).toBe(`${word('สมชาย')} AND ${word('ใจดี')}`)
})

test('a glued title is asked for with and without', () => {
  expect(fulltextQueries('นายสมชาย').keys).toBe(`(${word('นายสมชาย')}) OR (${word('สมชาย')})`)
  expect(fulltextQueries('นายก อบต.').keys).toContain(word('นายก'))
})

test('an abbreviation is asked for in both forms', () => {
  const { keys } = fulltextQueries('สภ.ดอกคำใต้')
  expect(keys).toContain(`(สภ^4 OR สภ*) AND ${word('ดอกคำใต')}`)
  expect(keys).toContain(`${word('สถานี')} AND ${word('ตำรวจ')} AND ${word('ภูธร')} AND ${word('ดอกคำใต')}`)
})

test('words for the level of an area lift, and a number is never fuzzy', () => {
  expect(fulltextQueries('บ้านใหม่ ม.3 ต.ห้วยลาน').keys).toBe(`${word('ใหม')} AND 3 AND ${word('หวยลาน')} บาน ม ตำบล`)
  expect(fulltextQueries('อำเภอ').keys).toBe(word('อำเภอ'))
})

test('Latin names are found however they are spaced', () => {
  expect(fulltextQueries('Bun Koet').keys).toBe(`(${word('bun')} AND ${word('koet')}) OR (${word('bunkoet')})`)
})

test('nothing is asked of an empty text', () => {
  expect(fulltextQueries(' "(*)" ')).toEqual({ keys: '', grams: '' })
})

test('no text can reach the query language of Lucene', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<>=', ' AND ', ' OR ', ' NOT ', ' TO ', 'nameKey:', 'ก', 'นาย', 'สภ.', 'a', 'Z', '๑', '\n'), maxLength: 200 })
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      const { keys, grams } = fulltextQueries(text)
      const withoutOurs = keys.replace(/\(|\)| AND | OR |\^4|~1|\*/g, ' ')
      expect(withoutOurs).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u)
      expect(withoutOurs).not.toMatch(/\b(?:AND|OR|NOT|TO)\b/)
      expect(keys.length).toBeLessThan(8_000)
      expect(grams).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u)
    }),
  )
})
