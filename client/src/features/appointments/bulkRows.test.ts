import { expect, it } from 'vitest'
import type { VacantWatchPostFragment } from '../../apollo/generated/graphql.ts'
import { village } from '../coverage/coverage.examples.ts'
import { bulkRowsOf, rowStateOf } from './bulkRows.ts'

const post = (id: string, code: string, callOrder: number): VacantWatchPostFragment => ({ __typename: 'Post', id, callOrder, covers: [{ __typename: 'Area', code }] })

it('takes each village that lacks somebody once, with the post that is called first', () => {
  const villages = [village({ code: '56050559', watchers: 0 }), village({ code: '56050807', watchers: 1 }), village({ code: '56050801', watchers: 2 })]
  const posts = [post('b', '56050559', 2), post('a', '56050559', 1), post('c', '56050807', 1), post('d', '56050801', 3)]
  expect(bulkRowsOf(villages, posts, ['5605']).map(({ entry, post: { id } }) => [entry.village.code, id])).toEqual([['56050559', 'a'], ['56050807', 'c']])
  expect(bulkRowsOf(villages, posts, ['560508']).map(({ post: { id } }) => id)).toEqual(['c'])
  // a village that is named is taken, however many it has
  expect(bulkRowsOf(villages, posts, ['56050801']).map(({ post: { id } }) => id)).toEqual(['d'])
})

it('says of each row whether it can be written', () => {
  const person = { id: '1', nameTh: 'ก', nameEn: null }
  expect(rowStateOf({ isTicked: false, person: null, fit: null }, false)).toBe('nobody')
  expect(rowStateOf({ isTicked: true, person, fit: 'FITS' }, false)).toBe('fits')
  expect(rowStateOf({ isTicked: true, person, fit: 'ACTING' }, false)).toBe('acting')
  expect(rowStateOf({ isTicked: true, person, fit: 'WARNING' }, false)).toBe('warning')
  expect(rowStateOf({ isTicked: true, person, fit: 'FITS' }, true)).toBe('blocked')
})
