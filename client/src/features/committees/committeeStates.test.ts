import { expect, it } from 'vitest'
import type { CommitteeSeatFragment } from '../../apollo/generated/graphql.ts'
import { readCadence } from './cadence.ts'
import { countSeats, seatsBySector, sectorLines } from './committeeStates.ts'

const seat = (id: string, told: Partial<CommitteeSeatFragment> = {}): CommitteeSeatFragment => ({
  __typename: 'Post', id, titleTh: id, titleEn: null, role: 'MEMBER', sector: 'HEALTH', isVacant: false, vacantSince: null, holder: null, exOfficioOf: null, represents: null, ...told,
})
const acting = { __typename: 'Holding' as const, kind: 'ACTING' as const, from: '2026-10-01', person: { __typename: 'Person' as const, id: 'p', prefix: null, rank: null, givenNameTh: 'ก', givenNameEn: null, nameTh: 'ก', nameEn: null } }

it('counts an acting holder among the filled seats, and apart', () => {
  const counts = countSeats([seat('a', { holder: acting, exOfficioOf: { __typename: 'Post', id: 'o' } }), seat('b', { isVacant: true, represents: { __typename: 'Agency', id: 'x' } }), seat('c')])
  expect(counts).toEqual({ seats: 3, filled: 2, acting: 1, vacant: 1, exOfficio: 1, agency: 1, person: 1 })
})

it('orders seats by sector, the chair and the secretary first in theirs, seats without a sector last', () => {
  const seats = [seat('none', { sector: null }), seat('health'), seat('secretary', { role: 'SECRETARY' }), seat('police', { sector: 'POLICE' }), seat('chair', { role: 'CHAIR' })]
  expect(seatsBySector(seats).map(({ id }) => id)).toEqual(['police', 'chair', 'secretary', 'health', 'none'])
})

it('puts missing sectors first, those with an empty seat and those without any', () => {
  const lines = sectorLines([seat('a', { sector: 'POLICE' }), seat('b', { isVacant: true })], ['HEALTH', 'NGO'])
  expect(lines).toEqual([
    { sector: 'HEALTH', seats: 1, filled: 0, isMissing: true },
    { sector: 'NGO', seats: 0, filled: 0, isMissing: true },
    { sector: 'POLICE', seats: 1, filled: 1, isMissing: false },
  ])
})

it('reads a cadence, and takes anything else for a fault', () => {
  expect(readCadence('P3M')).toEqual({ count: 3, unit: 'months' })
  expect(readCadence('P1Y')).toEqual({ count: 1, unit: 'years' })
  expect(() => readCadence('quarterly')).toThrow(RangeError)
})
