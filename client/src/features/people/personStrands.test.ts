import { expect, it } from 'vitest'
import { lastDayOf } from './appointments.ts'
import { appointment, seatOf } from './people.examples.ts'
import { postsHeld } from './personStrands.ts'

const day = '2026-11-24'
const window = { from: '2017-10-01', to: '2028-01-01' }

it('gives a seat ex officio the times of its office, no earlier than the seat began', () => {
  const office = appointment({ from: '2020-10-01', to: '2026-10-01' }, {}, [seatOf('office', { from: '2022-01-01' }), seatOf('another', { id: 'other' })])
  const held = postsHeld([office], day, window)
  expect(held.map(({ post, group, isExOfficio }) => [post.id, group, isExOfficio])).toEqual([['office', 'offices', false], ['seat', 'seats', true]])
  expect(held[1]?.stays).toEqual([{ id: 'to-office-seat', from: '2022-01-01', to: '2026-10-01', basis: 'EX_OFFICIO' }])
})

it('gives an alternate of an office none of its seats', () => {
  const held = postsHeld([appointment({ kind: 'ALTERNATE' }, {}, [seatOf('office')])], day, window)
  expect(held.map(({ post }) => post.id)).toEqual(['office'])
})

it('orders offices before seats before watches, the latest first, and leaves out what ended before the window', () => {
  const held = postsHeld([
    appointment({}, { id: 'watch', kind: 'WATCH' }),
    appointment({ from: '2018-01-01', to: '2020-01-01' }, { id: 'early' }),
    appointment({}, { id: 'late' }),
    appointment({ from: '2010-01-01', to: '2017-10-01' }, { id: 'long ago' }),
    appointment({}, { id: 'seat', kind: 'SEAT' }),
  ], day, window)
  expect(held.map(({ post }) => post.id)).toEqual(['late', 'early', 'seat', 'watch'])
})

it('tells the last day: the one before the end, else the one expected, unless that has passed', () => {
  expect(lastDayOf({ to: '2026-12-01', expectedEndOn: '2027-09-30' }, day)).toBe('2026-11-30')
  expect(lastDayOf({ to: null, expectedEndOn: '2027-09-30' }, day)).toBe('2027-09-30')
  expect(lastDayOf({ to: null, expectedEndOn: '2026-09-30' }, day)).toBeUndefined()
})
