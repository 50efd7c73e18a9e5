import { expect, it } from 'vitest'
import type { PostSuccessionQuery } from '../../apollo/generated/graphql.ts'
import { officialPhoneOf, successionOf } from './succession.ts'

type Stay = NonNullable<PostSuccessionQuery['post']>['history'][number]
type Hold = Stay['person']['holds'][number]

const stay = (id: string, from: string, kind: Stay['kind'] = 'PERMANENT', holds: Hold[] = []): Stay => ({
  __typename: 'Appointment', id, from, to: null, kind, expectedEndOn: null,
  person: { __typename: 'Person', id: `person-${id}`, prefix: null, rank: null, givenNameTh: id, givenNameEn: null, nameTh: id, nameEn: null, holds },
})
const hold = (kind: Hold['kind'], phone: string | null): Hold => ({ __typename: 'Appointment', id: `${kind}${phone}`, kind, post: { __typename: 'Post', id: `${kind}${phone}`, phone } })

it('names the permanent holder before, not the one who filled the gap, and the next one named', () => {
  const history = [stay('a', '2015-01-01'), stay('b', '2020-01-01'), stay('gap', '2024-10-01', 'ACTING'), stay('own', '2025-01-01'), stay('alternate', '2025-06-01', 'ALTERNATE'), stay('next', '2027-10-01')]
  const { before, own, after } = successionOf(history, 'own')
  expect([before?.id, own?.id, after?.id]).toEqual(['b', 'own', 'next'])
})

it('names nobody for the first holder, nor when the history may not be read', () => {
  expect(successionOf([stay('own', '2025-01-01')], 'own')).toMatchObject({ own: { id: 'own' } })
  expect(successionOf([], 'own')).toEqual({})
})

it('reaches a person by the number of a post of their own before one they fill as acting', () => {
  expect(officialPhoneOf(stay('a', '2020-01-01', 'PERMANENT', [hold('ACTING', '+661'), hold('PERMANENT', null), hold('PERMANENT', '+662')]))).toBe('+662')
  expect(officialPhoneOf(stay('a', '2020-01-01'))).toBeUndefined()
})
