import { expect, test } from 'vitest'
import { closeness, ranked } from './ranking.ts'

type Row = Parameters<typeof ranked>[0][number]

const row = (nameKey: string, rest: Partial<Row> = {}): Row => ({
  kind: 'PERSON', id: nameKey, titleTh: nameKey, titleEn: null, detailTh: null, detailEn: null, nameKey, nameEnKey: null, person: null, score: 1, byGrams: false, ...rest,
})
const order = (text: string, ...rows: Row[]) => ranked(rows, text, 10).map(({ id }) => id)

test.each([
  ['มาลี ใจดี', 'มาลี ใจดี', 3], ['น.ส.มาลี ใจดี', 'มาลี ใจดี', 3], ['มาลี', 'มาลี ใจดี', 2], ['ใจดี', 'มาลี ใจดี', 1], ['มาลัย', 'มาลี ใจดี', 0], ['แกวมา', 'แกวมา', 3],
])('%s answers %s with %i', (text, nameKey, weight) => {
  expect(closeness(row(nameKey), text)).toBe(weight)
})

test('a Latin name is answered in any case', () => {
  expect(closeness(row('สมชาย', { nameEnKey: 'somchai wongyai' }), 'SOMCHAI')).toBe(2)
  expect(closeness(row('สมชาย', { nameEnKey: null }), 'Somchai')).toBe(0)
})

test('the word for the level of an area counts for nothing', () => {
  expect(closeness(row('ใหม บานใหม', { kind: 'AREA' }), 'ต.ใหม่')).toBe(2)
})

test('the same name comes before what begins so, that before what holds it, that before what is near', () => {
  expect(order('มาลี', row('มาลา'), row('นางมาลี'), row('มาลีวรรณ'), row('มาลี'))).toEqual(['มาลี', 'มาลีวรรณ', 'นางมาลี', 'มาลา'])
})

test('among equals the higher score comes first, then the shorter name, then the id', () => {
  expect(order('ก', row('กข', { id: 'b', score: 1 }), row('กข', { id: 'a', score: 1 }), row('กขค', { id: 'c', score: 1 }), row('กงง', { id: 'd', score: 2 }))).toEqual(['d', 'a', 'b', 'c'])
})

test('what shares letters only is left out once a name holds the text, and kept when none does', () => {
  const near = row('มาลา', { byGrams: true, score: 9 })

  expect(order('มาลี', near, row('มาลี'))).toEqual(['มาลี'])
  expect(order('มาลย', near, row('มาลี'))).toEqual(['มาลี', 'มาลา'])
})

test('no more are answered than asked for, and a person is written as everywhere', () => {
  const person = { prefix: 'นาย', rank: 'พ.ต.อ.', givenNameTh: 'สมชาย', familyNameTh: 'ใจดี', givenNameEn: 'Somchai', familyNameEn: 'Jaidee' }

  expect(ranked([row('สมชาย ใจดี', { person, id: 'p', score: 4 }), row('สมชาย')], 'สมชาย ใจดี', 1)).toEqual(
    [{ kind: 'PERSON', id: 'p', titleTh: 'พ.ต.อ.สมชาย ใจดี', titleEn: 'Pol. Col. Somchai Jaidee', detailTh: null, detailEn: null, score: 4, exact: true }])
})
