import type { PostKind, SeatRole, Sector } from '@saan/graph-schema/vocabularies.ts'
import type { DemoCalendar } from './calendar.ts'
import type { WatchPlan } from './coveragePlan.ts'
import type { LadderName } from './ladders.ts'
import type { AgencyPlan, CommitteePlan, OfficePlan, Place } from './plans.ts'

/** A post of the demo world with what hangs on it, before anybody holds it. Keys point to other posts, agencies and committees. */
export type PostSeed = {
  readonly key: string
  readonly kind: PostKind
  readonly titleTh: string
  readonly titleEn: string
  readonly areaCode: string
  readonly sector: Sector
  readonly role?: SeatRole
  readonly of: { readonly agency: string } | { readonly committee: string }
  readonly ladder: LadderName
  /** Nobody held it before this day. */
  readonly founded: string
  readonly covers: readonly string[]
  readonly office?: OfficePlan
  readonly exOfficio?: string
  readonly represents?: string
  /** The office whose holder sits here, or whose holder is at the same time this village's headman. */
  readonly follows?: string
  readonly watch?: WatchPlan
  readonly dutiesTh?: string
  readonly dutiesEn?: string
  readonly callOrder?: number
  readonly termMonths?: number
}

/** The day on which Phayao became a province: nothing of the demo world is older. */
export const provinceFounded = '1977-08-28'
/** The Cabinet's decision that set up operation centres in the provinces: no committee of the network is older. */
export const networkFounded = '2005-06-14'

export function officePosts(agency: AgencyPlan): PostSeed[] {
  return agency.offices.map((office) => ({
    key: office.key, kind: 'OFFICE', titleTh: office.titleTh, titleEn: office.titleEn, areaCode: agency.areaCode, sector: agency.sector, of: { agency: agency.key }, ladder: office.ladder,
    founded: provinceFounded, covers: office.covers ?? [], office,
    ...(office.heldWith !== undefined && { follows: office.heldWith }),
    ...(office.dutiesTh !== undefined && { dutiesTh: office.dutiesTh }), ...(office.dutiesEn !== undefined && { dutiesEn: office.dutiesEn }),
    ...(office.callOrder !== undefined && { callOrder: office.callOrder }), ...(office.termMonths !== undefined && { termMonths: office.termMonths }),
  }))
}

export function seatPosts(committee: CommitteePlan): PostSeed[] {
  return committee.seats.map((seat) => ({
    key: seat.key, kind: 'SEAT', titleTh: seat.titleTh, titleEn: seat.titleEn, areaCode: committee.areaCode, sector: seat.sector, role: seat.role, of: { committee: committee.key }, ladder: 'community',
    founded: networkFounded, covers: [],
    ...(seat.kind !== 'PERSONAL' && ('exOfficio' in seat.kind ? { exOfficio: seat.kind.exOfficio } : { represents: seat.kind.represents, follows: seat.kind.office })), ...(seat.kind === 'PERSONAL' && { termMonths: 36 }),
  }))
}

/** The network of Dok Khamtai has records of ten years; those of the other districts were set up six years later. */
export function watchOpens(districtCode: string, { opens }: DemoCalendar): string {
  return districtCode === '5605' ? opens : `${Number(opens.slice(0, 4)) + 6}-10-01`
}

/** The watch posts of a district: they belong to its volunteer network, cover one village each, and are called in their order. */
export function watchPosts(district: Place, committee: string, plans: readonly WatchPlan[], calendar: DemoCalendar): PostSeed[] {
  const opens = watchOpens(district.code, calendar)
  return plans.map((watch) => ({
    key: `watch-${watch.villageCode}-${watch.callOrder}`, kind: 'WATCH', titleTh: `อาสาเฝ้าระวัง คนที่ ${watch.callOrder}`, titleEn: `Watch volunteer ${watch.callOrder}`,
    areaCode: district.code, sector: 'COMMUNITY', of: { committee }, ladder: 'watch', founded: district.code === '5605' ? networkFounded : opens, covers: [watch.villageCode], watch,
    callOrder: watch.callOrder, termMonths: 36, dutiesTh: 'เฝ้าระวังในหมู่บ้าน รับฟังและแจ้งเหตุตามลำดับการโทร ไม่สอบถามรายละเอียดของผู้เสียหาย', dutiesEn: 'Keeps watch in the village, listens, and passes on what happens by the call order, without asking for details of those affected.',
  }))
}
