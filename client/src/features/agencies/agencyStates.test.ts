import { expect, it } from 'vitest'
import type { AgencyOfferFragment, AgencyPostFragment } from '../../apollo/generated/graphql.ts'
import { firstToCall, hasNobodyToReceive, openOffers, vacantFirst } from './agencyStates.ts'

// a Tuesday, 14:05 in Thailand
const afternoon = new Date('2026-11-24T07:05:00Z')
const night = new Date('2026-11-24T15:05:00Z')

const post = (id: string, told: Partial<AgencyPostFragment> = {}): AgencyPostFragment => ({
  __typename: 'Post', id, titleTh: id, titleEn: null, phone: null, hours: null, callOrder: null, isVacant: false, vacantSince: null, holder: null, ...told,
})
const offer = (code: string, hours: string | null): AgencyOfferFragment => ({ __typename: 'Offer', service: { __typename: 'Service', code, nameTh: code, nameEn: code }, hours, capacity: null })
const ids = (posts: readonly { id: string }[]) => posts.map(({ id }) => id)

it('lists vacant posts first, the longest vacant before the others, and keeps the order of calls', () => {
  const posts = [post('a'), post('b', { isVacant: true, vacantSince: '2026-10-01' }), post('c'), post('d', { isVacant: true, vacantSince: '2026-01-01' })]
  expect(ids(vacantFirst(posts))).toEqual(['d', 'b', 'a', 'c'])
})

it('has nobody to receive when every post that takes calls is vacant, whoever else is there', () => {
  const vacant = { isVacant: true, vacantSince: '2026-10-01' }
  expect(hasNobodyToReceive([post('a', { callOrder: 1, ...vacant }), post('b')])).toBe(true)
  expect(hasNobodyToReceive([post('a', { callOrder: 1, ...vacant }), post('b', { callOrder: 2 })])).toBe(false)
  expect(hasNobodyToReceive([post('a', vacant), post('b')])).toBe(false)
  expect(hasNobodyToReceive([])).toBe(false)
})

it('counts a service as open by its own hours, else by those of the agency, and none where nobody receives', () => {
  const agency = { hours: 'Mo-Fr 08:30-16:30', posts: [post('a')], offers: [offer('X', null), offer('Y', '24/7'), offer('Z', 'Sa 09:00-12:00')] }
  expect(openOffers(agency, afternoon).map(({ service }) => service.code)).toEqual(['X', 'Y'])
  expect(openOffers(agency, night).map(({ service }) => service.code)).toEqual(['Y'])
  expect(openOffers({ ...agency, posts: [post('a', { isVacant: true })] }, afternoon)).toEqual([])
})

it('calls the first held post of the call order whose hours it is, else the number of the agency', () => {
  const posts = [
    post('empty', { callOrder: 1, phone: '+661', isVacant: true }),
    post('office', { callOrder: 2, phone: '+662', hours: 'Mo-Fr 08:30-16:30' }),
    post('duty', { callOrder: 3, phone: '+663', hours: '24/7' }),
  ]
  expect(firstToCall({ posts, phone: '+660' }, afternoon)?.post?.id).toBe('office')
  expect(firstToCall({ posts, phone: '+660' }, night)?.post?.id).toBe('duty')
  expect(firstToCall({ posts: posts.slice(0, 1), phone: '+660' }, afternoon)).toEqual({ phone: '+660' })
  expect(firstToCall({ posts: [], phone: null }, afternoon)).toBeUndefined()
})
