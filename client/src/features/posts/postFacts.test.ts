import { expect, it } from 'vitest'
import type { PostStayFragment } from '../../apollo/generated/graphql.ts'
import { heldPost } from '../people/people.examples.ts'
import { factsOf } from './postFacts.ts'
import { strandsOfPost, type PostRecord } from './postStrands.ts'

const day = '2026-11-24'
const stay = (id: string, from: string, to: string | null, kind: PostStayFragment['kind'] = 'PERMANENT'): PostStayFragment => ({
  __typename: 'Appointment', id, from, to, kind, orderNo: null, expectedEndOn: null,
  person: { __typename: 'Person', id: `person-${id}`, prefix: null, rank: null, givenNameTh: id, givenNameEn: null, nameTh: id, nameEn: null },
})
const post = (told: Partial<PostRecord> = {}): PostRecord => ({
  ...heldPost(), dutiesTh: null, dutiesEn: null, lineId: null, termMonths: null, isVacant: false, vacantSince: null, holder: null, history: [], covers: [],
  exOfficioOf: null, represents: null, reportsTo: null, organization: { __typename: 'Agency', id: 'a', nameTh: 'อำเภอ', nameEn: null, area: null, seats: [] }, ...told,
})
const heldBy = (appointment: PostStayFragment): PostRecord['holder'] => ({ __typename: 'Holding', appointmentId: appointment.id, kind: appointment.kind, from: appointment.from, to: appointment.to, person: appointment.person })
const lanes = (record: PostRecord) => strandsOfPost(record, day, { lane: (kind) => kind, person: ({ nameTh }) => ({ name: nameTh, shortName: nameTh }) })

it('tells the acting holder, until when, and who comes next', () => {
  const acting = stay('acting', '2026-10-01', '2026-12-01', 'ACTING')
  const facts = factsOf(post({ holder: heldBy(acting), history: [stay('before', '2020-10-01', '2026-10-01'), acting, stay('next', '2026-12-01', null), stay('alternate', '2025-01-01', null, 'ALTERNATE')] }), day)
  expect([facts.state, facts.holding?.id, facts.lastDay, facts.next?.id, facts.alternates.map(({ id }) => id)]).toEqual(['acting', 'acting', '2026-11-30', 'next', ['alternate']])
})

it('tells a vacant post from one whose holder is hidden, and one that does not exist on the day from both', () => {
  expect(factsOf(post({ isVacant: true, vacantSince: '2026-10-01' }), day).state).toBe('vacant')
  expect(factsOf(post(), day).state).toBe('hidden')
  expect(factsOf(post({ to: day, isVacant: true, vacantSince: '2026-10-01' }), day).state).toBe('closed')
  expect(factsOf(post({ from: '2026-12-01', isVacant: true }), day).state).toBe('ahead')
})

it('takes the holder of a seat ex officio from its office', () => {
  const chief = stay('chief', '2025-10-01', null)
  const seat = post({ holder: heldBy(chief), exOfficioOf: { __typename: 'Post', id: 'office', titleTh: 'นายอำเภอ', titleEn: null, history: [chief] } })
  expect([factsOf(seat, day).state, factsOf(seat, day).holding?.id]).toEqual(['held', 'chief'])
  expect(lanes(seat)[0]?.stays.map(({ id }) => id)).toEqual(['chief'])
})

it('has a lane for those who acted and for alternates only where there were any, without gaps of their own', () => {
  expect(lanes(post({ history: [stay('a', '2020-10-01', null)] })).map(({ id }) => id)).toEqual(['PERMANENT'])
  const all = lanes(post({ history: [stay('a', '2020-10-01', null), stay('b', '2019-10-01', '2020-10-01', 'ACTING'), stay('c', '2021-01-01', null, 'ALTERNATE')] }))
  expect(all.map(({ id, isSparse }) => [id, isSparse])).toEqual([['PERMANENT', false], ['ACTING', true], ['ALTERNATE', true]])
})
