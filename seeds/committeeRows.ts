import { OPEN_END } from '@saan/graph-schema/model.ts'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import { agencyId } from './agencies.ts'
import type { Areas } from './areas.ts'
import { districtCommittee, dokKhamtaiCommittee, dokKhamtaiWorkingGroup, volunteerNetwork } from './committees.ts'
import type { AgencyPlan, CommitteePlan } from './plans.ts'
import { networkFounded } from './posts.ts'
import { committeeId, postId } from './postRows.ts'
import { provinceCommittees } from './provinceCommittees.ts'
import { row, type Link, type Row } from './tables.ts'

/** All committees of the demo world: the province's with its sub-committees, one a district, the working group of Dok Khamtai, and the volunteers of each district. */
export function committeePlans({ districts, subdistricts }: Areas, agencies: readonly AgencyPlan[]): CommitteePlan[] {
  const offices = new Map(agencies.flatMap((agency) => agency.offices.map((office) => [office.key, { th: office.titleTh, en: office.titleEn, sector: agency.sector }] as const)))
  const officeTitle = (key: string) => {
    const title = offices.get(key)
    if (title === undefined) throw new RangeError(`There is no office ${key}.`)
    return title
  }
  return [
    ...provinceCommittees(districts, officeTitle),
    ...districts.flatMap((district) => {
      const isFull = district.code === '5605'
      const own = isFull ? [dokKhamtaiCommittee(), dokKhamtaiWorkingGroup()] : [districtCommittee(district, subdistricts.filter(({ code }) => code.startsWith(district.code)))]
      return [...own, volunteerNetwork(district, isFull ? 'ymca-5605' : `district-office-${district.code}`)]
    }),
  ]
}

export function committeeRow({ key, nameTh, nameEn, kind, level, areaCode, theme, cadence, quorum, funding, expectedSectors }: CommitteePlan, seed: number): Row {
  return row({ id: committeeId(key, seed), nameTh, nameEn, kind, level, areaCode, theme, cadence, quorum, funding, expectedSectors, from: networkFounded, to: OPEN_END, ...searchableProperties('Committee', { nameTh, nameEn }) })
}

export function committeeLinks(plans: readonly CommitteePlan[], seed: number) {
  const from = (plan: CommitteePlan) => committeeId(plan.key, seed)
  return {
    serves: plans.map((plan): Link => ({ from: from(plan), to: plan.areaCode, properties: { from: networkFounded, to: OPEN_END, partial: false } })),
    oversees: plans.flatMap((plan) => plan.oversees.map((key): Link => ({ from: from(plan), to: committeeId(key, seed) }))),
    secretariat: plans.map((plan): Link => ({ from: from(plan), to: agencyId(plan.secretariat, seed) })),
    appointedByCommittee: plans.flatMap((plan): Link[] => (plan.appointedBy && 'committee' in plan.appointedBy ? [{ from: from(plan), to: committeeId(plan.appointedBy.committee, seed) }] : [])),
    appointedByPost: plans.flatMap((plan): Link[] => (plan.appointedBy && 'office' in plan.appointedBy ? [{ from: from(plan), to: postId(plan.appointedBy.office, seed) }] : [])),
  }
}
