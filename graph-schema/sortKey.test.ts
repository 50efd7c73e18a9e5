import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sortKey } from './thaiText.ts'

const csv = readFileSync(new URL('../seeds/data/thailand_tambons.csv', import.meta.url), 'utf8')
const names = [...new Set(csv.trim().split('\n').slice(1).map((line) => line.split(',')[3] ?? ''))]

test('the key orders every subdistrict name of Thailand as a Thai dictionary does', () => {
  expect(names.length).toBeGreaterThan(5_000)
  const byKey = names.map((name) => ({ name, key: sortKey(name) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  expect(byKey.map(({ name }) => name)).toEqual([...names].sort(new Intl.Collator('th').compare))
})

test('two different subdistrict names have two different keys', () => {
  expect(new Set(names.map(sortKey)).size).toBe(names.length)
})
