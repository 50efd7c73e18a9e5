import type { AgencyPlan, OfficePlan, Place } from './plans.ts'

const hoursOfHeadmen = 'Mo-Su 06:00-21:00'
export type VillagePlace = Place & { readonly moo: number }

/**
 * The headmen of a subdistrict: the kamnan, whose number is the first one after the village's own volunteers, and below the kamnan the
 * headmen of the villages that are given. A kamnan is the headman of one of the villages; here always of the first.
 */
export function headmen(subdistrict: Place, villages: readonly VillagePlace[], phone: string): AgencyPlan {
  const kamnan: OfficePlan = {
    key: `kamnan-${subdistrict.code}`, titleTh: `กำนันตำบล${subdistrict.nameTh}`, titleEn: `Kamnan of ${subdistrict.nameEn}`, ladder: 'headman', phone, hours: hoursOfHeadmen, callOrder: 1,
    covers: [subdistrict.code], reportsTo: `chief-${subdistrict.code.slice(0, 4)}`,
    dutiesTh: 'รับแจ้งเหตุของตำบลเมื่อติดต่ออาสาของหมู่บ้านไม่ได้ แจ้งศูนย์ปฏิบัติการอำเภอ และดูแลให้ทุกหมู่บ้านมีผู้เฝ้าระวัง',
    dutiesEn: 'Takes alerts of the subdistrict when a village volunteer cannot be reached, tells the district centre, and sees that every village has its watch.',
  }
  const heads = villages.map((village, place): OfficePlan => ({
    key: `headman-${village.code}`, titleTh: `ผู้ใหญ่บ้าน${village.nameTh.replace(/^บ้าน/, '')} หมู่ ${village.moo} ตำบล${subdistrict.nameTh}`, titleEn: `Village Headman of ${village.nameEn}, Moo ${village.moo}, ${subdistrict.nameEn}`,
    ladder: 'headman', hours: hoursOfHeadmen, covers: [village.code], reportsTo: kamnan.key, ...(place === 0 && { heldWith: kamnan.key }),
  }))
  return {
    key: `headmen-${subdistrict.code}`, nameTh: `กำนันผู้ใหญ่บ้านตำบล${subdistrict.nameTh}`, nameEn: `Kamnan and Village Headmen of ${subdistrict.nameEn}`,
    sector: 'ADMINISTRATION', kind: 'HEADMAN', level: 'SUBDISTRICT', areaCode: subdistrict.code, phone, hours: hoursOfHeadmen,
    serves: [{ code: subdistrict.code }], offers: [], partOf: `district-office-${subdistrict.code.slice(0, 4)}`, offices: [kamnan, ...heads],
  }
}
