import { expect, test } from 'vitest'
import { ranked } from './ranking.ts'

type Row = { kind: string; closeness: number; byGrams: boolean; id: string }

/** Rows as they are written for short: kind, how close (`~` for parts of the text only), and a number. */
const rows = (line: string): Row[] => line.split(' ').map((id) => ({ id, kind: id[0]!, byGrams: id[1] === '~', closeness: Number(id[1]) || 0 }))
const chosen = (line: string, first: number) => ranked(rows(line), first).map(({ id }) => id).join(' ')

test('rows stay in their order, and no more are answered than asked for', () => {
  expect(chosen('p3a p2b a1c p0d', 3)).toBe('p3a p2b a1c')
})

test('what shares letters only is left out once a name holds the text, and kept when none does', () => {
  expect(chosen('p2a a0b a~c', 9)).toBe('p2a a0b')
  expect(chosen('p0a a~b', 9)).toBe('p0a a~b')
})

test('while a name holds the text, the best are answered whatever their kind', () => {
  expect(chosen('p1a p1b p1c p0d a0e', 4)).toBe('p1a p1b p1c p0d')
})

test('while none does, each kind has an equal share', () => {
  expect(chosen('p0a p0b p0c p0d a0e a0f a0g o0h', 6)).toBe('p0a p0b p0c a0e a0f o0h')
})

test('the best of each kind is among as many as there are kinds', () => {
  expect(chosen('p0a p0b a0c o0d', 3)).toBe('p0a a0c o0d')
  expect(chosen('p0a p0b a0c o0d', 2)).toBe('p0a a0c')
})

test('what only shares letters has no share beside a name that is near', () => {
  expect(chosen('p0a p0b p0c a~d', 3)).toBe('p0a p0b p0c')
  expect(chosen('p~a p~b p~c a~d', 2)).toBe('p~a a~d')
})

test('nothing is made of nothing', () => {
  expect(ranked([], 5)).toEqual([])
})
