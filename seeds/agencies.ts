import { OPEN_END } from '@saan/graph-schema/model.ts'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import { normalisePhone } from '@saan/graph-schema/phone.ts'
import { services } from '@saan/graph-schema/vocabularies.ts'
import type { Areas } from './areas.ts'
import { districtOffice, hospital, operationCentre, policeStation } from './districtAgencies.ts'
import { dokKhamtaiAgencies, dokKhamtaiBlock } from './dokKhamtaiAgencies.ts'
import { headmen } from './headmen.ts'
import type { AgencyPlan } from './plans.ts'
import { provinceFounded } from './posts.ts'
import { nationalAgencies, provinceAgencies } from './provinceAgencies.ts'
import { idOf } from './random.ts'
import { row, type Link, type Row } from './tables.ts'

const fullDistrict = '5605'

/** All agencies: those of the nation and the province, Dok Khamtai in full with the headmen of its villages, the core of the other districts with their kamnan. */
export function agencyPlans({ districts, subdistricts, villages }: Areas): AgencyPlan[] {
  return [...nationalAgencies, ...provinceAgencies, ...districts.flatMap((district) => {
    const inside = subdistricts.filter(({ code }) => code.startsWith(district.code))
    const isFull = district.code === fullDistrict
    const block = isFull ? dokKhamtaiBlock : `054-00${district.code.slice(3)}`
    const ofHeadmen = inside.map((subdistrict) => headmen(subdistrict, isFull ? villages.filter((village) => village.subdistrict === subdistrict.code) : [], `${block}-${210 + Number(subdistrict.code.slice(4))}`))
    if (isFull) return [...dokKhamtaiAgencies(district, inside), ...ofHeadmen]
    return [districtOffice(district, block), operationCentre(district, block), policeStation(district, block), ...(district.code === '5601' ? [] : [hospital(district, block)]), ...ofHeadmen]
  })]
}

export function agencyRow(plan: AgencyPlan, seed: number): Row {
  const { key, nameTh, nameEn, shortNameTh, sector, kind, level, areaCode, hours } = plan
  return row({ id: agencyId(key, seed), nameTh, nameEn, shortNameTh, sector, kind, level, areaCode, phone: storedPhone(plan.phone), hours, from: provinceFounded, to: OPEN_END, ...searchableProperties('Agency', { nameTh, nameEn, shortNameTh }) })
}

export const agencyId = (key: string, seed: number) => idOf(seed, 'agency', key)

export function servesLinks(plans: readonly AgencyPlan[], seed: number): Link[] {
  return plans.flatMap(({ key, serves }) => serves.map(({ code, partial = false }) => ({ from: agencyId(key, seed), to: code, properties: { from: provinceFounded, to: OPEN_END, partial } })))
}

export function offersLinks(plans: readonly AgencyPlan[], seed: number): Link[] {
  return plans.flatMap(({ key, offers }) => offers.map(({ service, hours, capacity }) => ({ from: agencyId(key, seed), to: service, properties: row({ from: provinceFounded, to: OPEN_END, hours, capacity }) })))
}

/** Which agency is part of which; an agency whose larger one is not in the demo world stands alone. */
export function partOfLinks(plans: readonly AgencyPlan[], seed: number): Link[] {
  const known = new Set(plans.map(({ key }) => key))
  return plans.flatMap(({ key, partOf }) => (partOf !== undefined && known.has(partOf) ? [{ from: agencyId(key, seed), to: agencyId(partOf, seed) }] : []))
}

export const serviceRows: readonly Row[] = Object.entries(services).map(([code, { th, en }]) => ({ code, nameTh: th, nameEn: en }))

/** A telephone as the graph keeps it; one that cannot be dialled is a fault of the plans. */
export function storedPhone(printed: string | undefined): string | undefined {
  if (printed === undefined) return undefined
  const stored = normalisePhone(printed)
  if (stored === null) throw new RangeError(`${printed} is no telephone number.`)
  return stored
}
