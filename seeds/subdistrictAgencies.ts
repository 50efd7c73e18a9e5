import { offered, officeHours, type AgencyPlan, type OfficePlan, type Place } from './plans.ts'

/** A municipality of a town or the administrative organisation of a subdistrict (อบต.). The areas it serves need not be whole subdistricts. */
export function localGovernment(form: 'town' | 'subdistrict', place: Place, phone: string, serves: AgencyPlan['serves']): AgencyPlan {
  const isTown = form === 'town'
  const short = isTown ? `เทศบาล${place.nameTh}` : `อบต.${place.nameTh}`
  const english = isTown ? `${place.nameEn} Town Municipality` : `${place.nameEn} Subdistrict Administrative Organisation`
  const more: OfficePlan[] = isTown
    ? [{ key: `welfare-director-${place.code}`, titleTh: `ผู้อำนวยการกองสวัสดิการสังคม ${short}`, titleEn: `Director of Social Welfare, ${english}`, ladder: 'clerk', hours: officeHours },
       { key: `local-development-${place.code}`, titleTh: `นักพัฒนาชุมชน ${short}`, titleEn: `Community Development Officer, ${english}`, ladder: 'officer', hours: officeHours }]
    : place.code === '560505' ? [{ key: `local-development-${place.code}`, titleTh: `นักวิชาการพัฒนาชุมชน ${short}`, titleEn: `Community Development Officer, ${english}`, ladder: 'officer', hours: officeHours }] : []
  return {
    key: `local-government-${place.code}`, nameTh: isTown ? `เทศบาล${place.nameTh}` : `องค์การบริหารส่วนตำบล${place.nameTh}`, nameEn: english, shortNameTh: short,
    sector: 'LOCAL_GOVERNMENT', kind: 'LOCAL_GOV', level: 'SUBDISTRICT', areaCode: place.code, phone, hours: officeHours,
    serves, offers: offered(officeHours, 'FAMILY_ASSESSMENT', 'TRANSPORT', 'EMERGENCY_MONEY'),
    offices: [
      { key: `mayor-${place.code}`, titleTh: isTown ? `นายกเทศมนตรี${place.nameTh}` : `นายก ${short}`, titleEn: isTown ? `Mayor, ${english}` : `Chief, ${english}`, ladder: 'elected', termMonths: 48, hours: officeHours },
      { key: `clerk-${place.code}`, titleTh: isTown ? `ปลัด${short}` : `ปลัด ${short}`, titleEn: `Clerk, ${english}`, ladder: 'clerk', phone, hours: officeHours, callOrder: 1 },
      ...more,
    ],
  }
}

/** A subdistrict's health promoting hospital (รพ.สต.). */
export function healthCentre(subdistrict: Place, phone: string): AgencyPlan {
  const short = `รพ.สต.${subdistrict.nameTh}`
  const english = `${subdistrict.nameEn} Health Promoting Hospital`
  const more: OfficePlan[] = subdistrict.code !== '560507' ? [] : [
    { key: `health-nurse-${subdistrict.code}`, titleTh: `พยาบาลวิชาชีพ ${short}`, titleEn: `Nurse, ${english}`, ladder: 'nurse', hours: officeHours },
    { key: `health-duty-${subdistrict.code}`, titleTh: `เจ้าหน้าที่เวร ${short}`, titleEn: `Officer on Duty, ${english}`, ladder: 'nurse', hours: officeHours },
  ]
  return {
    key: `health-centre-${subdistrict.code}`, nameTh: `โรงพยาบาลส่งเสริมสุขภาพตำบล${subdistrict.nameTh}`, nameEn: english, shortNameTh: short,
    sector: 'HEALTH', kind: 'HEALTH_CENTRE', level: 'SUBDISTRICT', areaCode: subdistrict.code, phone, hours: 'Mo-Fr 08:30-16:30; Sa 08:30-12:00',
    serves: [{ code: subdistrict.code }], offers: offered('Mo-Fr 08:30-16:30; Sa 08:30-12:00', 'MEDICAL', 'FAMILY_ASSESSMENT', 'PREVENTION'), partOf: `health-office-${subdistrict.code.slice(0, 4)}`,
    offices: [{ key: `health-director-${subdistrict.code}`, titleTh: `ผู้อำนวยการ ${short}`, titleEn: `Director, ${english}`, ladder: 'healthOfficer', phone, hours: officeHours, callOrder: 1, covers: [subdistrict.code], reportsTo: `health-officer-${subdistrict.code.slice(0, 4)}` }, ...more],
  }
}

/** A secondary school. Its number is answered in school hours. */
export function school(subdistrict: Place, nameTh: string, nameEn: string, phone: string): AgencyPlan {
  return {
    key: `school-${subdistrict.code}`, nameTh: `โรงเรียน${nameTh}`, nameEn: `${nameEn} School`, shortNameTh: `รร.${nameTh}`,
    sector: 'EDUCATION', kind: 'EDUCATION', level: 'SUBDISTRICT', areaCode: subdistrict.code, phone, hours: 'Mo-Fr 08:00-16:30',
    serves: [{ code: subdistrict.code }], offers: offered('Mo-Fr 08:00-16:30', 'EDUCATION', 'PREVENTION'), partOf: 'secondary-education-56',
    offices: [{ key: `school-director-${subdistrict.code}`, titleTh: `ผู้อำนวยการโรงเรียน${nameTh}`, titleEn: `Director, ${nameEn} School`, ladder: 'schoolDirector', phone, hours: 'Mo-Fr 08:00-16:30' }],
  }
}
