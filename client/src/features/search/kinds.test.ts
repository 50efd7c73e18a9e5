import { expect, test } from 'vitest'
import { kindsWithPage, pageOf } from './kinds.ts'
import { byKind } from './useSearch.ts'

const place = { area: '5605', asOf: '2026-09-30' }

test('a village leads to its page, a larger area to its coverage, and the day goes along', () => {
  expect(pageOf({ kind: 'AREA', id: '56050858' }, place)).toEqual({ name: 'village', params: { code: '56050858' }, query: place })
  expect(pageOf({ kind: 'AREA', id: '560508' }, place)).toEqual({ name: 'coverage', query: { area: '560508', asOf: '2026-09-30' } })
  expect(pageOf({ kind: 'PERSON', id: 'p1' }, place)).toEqual({ name: 'person', params: { id: 'p1' }, query: place })
})

test('only kinds that have a page are looked for', () => {
  expect(kindsWithPage({ hasRoute: (name) => name === 'coverage' || name === 'post' })).toEqual(['AREA', 'POST'])
})

test('hits of one kind stand together, and the best of all comes first', () => {
  const hits = [{ kind: 'POST', id: 1 }, { kind: 'AREA', id: 2 }, { kind: 'POST', id: 3 }, { kind: 'AREA', id: 4 }]

  expect(byKind(hits).map(({ id }) => id)).toEqual([1, 3, 2, 4])
})
