import { sectors, type Sector } from '@saan/graph-schema/vocabularies.ts'
import type { CommitteeSeatFragment } from '../../apollo/generated/graphql.ts'
import { holderStateOf } from '../../shared/holderState.ts'

/** How a seat is filled: with an office, by an agency that sends somebody, or by a person named to it. */
export type SeatBasis = 'exOfficio' | 'agency' | 'person'

const sectorOrder = Object.keys(sectors)
const leading = ['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'ASSISTANT_SECRETARY']

/** A seat that goes with an office is ex officio; one that speaks for an agency is filled by it; the rest by name. */
export function basisOf({ exOfficioOf, represents }: Pick<CommitteeSeatFragment, 'exOfficioOf' | 'represents'>): SeatBasis {
  if (exOfficioOf) return 'exOfficio'
  return represents ? 'agency' : 'person'
}

/** The chair and the secretary, without whom a committee does not meet. */
export function isKeySeat({ role }: Pick<CommitteeSeatFragment, 'role'>): boolean {
  return role === 'CHAIR' || role === 'SECRETARY'
}

/** Seats by sector in the order of the vocabulary; within a sector the chair and the secretary first. */
export function seatsBySector<Seat extends Pick<CommitteeSeatFragment, 'sector' | 'role'>>(seats: readonly Seat[]): Seat[] {
  const place = ({ sector }: Seat) => (sector ? sectorOrder.indexOf(sector) : sectorOrder.length)
  const rank = ({ role }: Seat) => (role && leading.includes(role) ? leading.indexOf(role) : leading.length)
  return seats.toSorted((a, b) => place(a) - place(b) || rank(a) - rank(b))
}

interface SeatCounts {
  seats: number
  filled: number
  acting: number
  vacant: number
  exOfficio: number
  agency: number
  person: number
}

/** The seats of a committee counted on the day they were asked for; an acting holder fills a seat and is counted apart as well. */
export function countSeats(seats: readonly CommitteeSeatFragment[]): SeatCounts {
  const states = seats.map(holderStateOf)
  const bases = seats.map(basisOf)
  const vacant = states.filter((state) => state === 'vacant').length
  const of = (basis: SeatBasis) => bases.filter((each) => each === basis).length
  return {
    seats: seats.length, filled: seats.length - vacant, acting: states.filter((state) => state === 'acting').length, vacant,
    exOfficio: of('exOfficio'), agency: of('agency'), person: of('person'),
  }
}

interface SectorLine {
  sector: Sector
  filled: number
  seats: number
  /** Expected by the committee's template, and nobody sits for it. */
  isMissing: boolean
}

/** The sectors that sit in a committee, and those that should; the missing ones first. */
export function sectorLines(seats: readonly CommitteeSeatFragment[], missing: readonly Sector[]): SectorLine[] {
  const all = new Set<Sector>([...missing, ...seats.flatMap(({ sector }) => sector ?? [])])
  return [...all]
    .map((sector) => {
      const own = seats.filter((seat) => seat.sector === sector)
      return { sector, seats: own.length, filled: own.filter(({ isVacant }) => !isVacant).length, isMissing: missing.includes(sector) }
    })
    .toSorted((a, b) => Number(b.isMissing) - Number(a.isMissing) || sectorOrder.indexOf(a.sector) - sectorOrder.indexOf(b.sector))
}
