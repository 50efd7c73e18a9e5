import type { AgencyKind, CommitteeKind, Level, SeatRole, Sector, ServiceCode } from '@saan/graph-schema/vocabularies.ts'
import type { LadderName } from './ladders.ts'

/** A place as the plans name it. */
export type Place = { readonly code: string; readonly nameTh: string; readonly nameEn: string }

/** An office of an agency before anybody holds it. `key` is unique in the world; telephones are written as people print them. */
export type OfficePlan = {
  readonly key: string
  readonly titleTh: string
  readonly titleEn: string
  readonly ladder: LadderName
  readonly phone?: string
  readonly hours?: string
  readonly dutiesTh?: string
  readonly dutiesEn?: string
  readonly callOrder?: number
  readonly termMonths?: number
  /** Codes of the areas that the office covers by itself, beside what its agency serves. */
  readonly covers?: readonly string[]
  readonly reportsTo?: string
  /** Another office that is always held by the same person. */
  readonly heldWith?: string
}

export type ServiceOffer = { readonly service: ServiceCode; readonly hours?: string; readonly capacity?: number }

export type AgencyPlan = {
  readonly key: string
  readonly nameTh: string
  readonly nameEn: string
  readonly shortNameTh?: string
  readonly sector: Sector
  readonly kind: AgencyKind
  readonly level: Level
  readonly areaCode: string
  readonly phone?: string
  readonly hours?: string
  /** Codes of the areas served; `partial` when only part of the area is. */
  readonly serves: readonly { readonly code: string; readonly partial?: boolean }[]
  readonly offers: readonly ServiceOffer[]
  readonly partOf?: string
  readonly offices: readonly OfficePlan[]
}

/** A seat of a committee: held with an office, sent by an agency (whoever holds `office` there sits), or held in person. */
export type SeatPlan = {
  readonly key: string
  readonly titleTh: string
  readonly titleEn: string
  readonly role: SeatRole
  readonly sector: Sector
  readonly kind: { readonly exOfficio: string } | { readonly represents: string; readonly office: string } | 'PERSONAL'
  /** Days before today since when a personal seat is empty. */
  readonly vacantDays?: number
  readonly hasAlternate?: string
}

export type CommitteePlan = {
  readonly key: string
  readonly nameTh: string
  readonly nameEn: string
  readonly kind: CommitteeKind
  readonly level: Level
  readonly areaCode: string
  readonly theme?: string
  readonly cadence: string
  readonly quorum: number
  readonly funding?: string
  readonly expectedSectors: readonly Sector[]
  readonly secretariat: string
  readonly oversees: readonly string[]
  readonly appointedBy?: { readonly committee: string } | { readonly office: string }
  readonly seats: readonly SeatPlan[]
}

export const officeHours = 'Mo-Fr 08:30-16:30'
export const always = '24/7'

/** Services offered at the same hours. */
export function offered(hours: string, ...services: readonly ServiceCode[]): ServiceOffer[] {
  return services.map((service) => ({ service, hours }))
}
