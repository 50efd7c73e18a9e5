import { seatRoles, type Sector, type SeatRole } from '@saan/graph-schema/vocabularies.ts'
import type { CommitteePlan, Place, SeatPlan } from './plans.ts'

type Held = SeatPlan['kind']
type More = Partial<Pick<SeatPlan, 'vacantDays' | 'hasAlternate'>>

/** A seat whose title says its part and whose it is: กรรมการ (สาธารณสุขอำเภอดอกคำใต้). */
export function seat(committee: string, number: number, role: SeatRole, sector: Sector, whoseTh: string, whoseEn: string, kind: Held, more: More = {}): SeatPlan {
  return { key: `seat-${committee}-${number}`, titleTh: `${seatRoles[role].th} (${whoseTh})`, titleEn: `${seatRoles[role].en} (${whoseEn})`, role, sector, kind, ...more }
}

/** A committee of every other district: 13 seats, the chair with the District Chief, the secretary with the operation centre. */
export function districtCommittee(district: Place, kamnan: readonly Place[]): CommitteePlan {
  const key = `committee-${district.code}`
  const { code, nameTh, nameEn } = district
  const hospital = code === '5601' ? 'hospital-director-56' : `hospital-director-${code}`
  const seats: SeatPlan[] = [
    seat(key, 1, 'CHAIR', 'ADMINISTRATION', `นายอำเภอ${nameTh}`, `District Chief of ${nameEn}`, { exOfficio: `chief-${code}` }),
    seat(key, 2, 'VICE_CHAIR', 'ADMINISTRATION', 'ปลัดอาวุโส', 'Senior Assistant District Chief', { exOfficio: `senior-assistant-${code}` }),
    seat(key, 3, 'SECRETARY', 'ADMINISTRATION', 'ผู้ประสานงานศูนย์ปฏิบัติการ', 'Coordinator of the operation centre', { exOfficio: `coordinator-${code}` }),
    seat(key, 4, 'ASSISTANT_SECRETARY', 'ADMINISTRATION', 'เจ้าหน้าที่รับแจ้ง', 'Intake Officer', { exOfficio: `intake-${code}` }),
    seat(key, 5, 'MEMBER', 'POLICE', `ผู้กำกับการ สภ.${nameTh}`, 'Police Superintendent', { exOfficio: `superintendent-${code}` }),
    seat(key, 6, 'MEMBER', 'HEALTH', 'ผู้อำนวยการโรงพยาบาล', 'Hospital Director', { exOfficio: hospital }),
    seat(key, 7, 'MEMBER', 'SOCIAL', 'ผู้แทน พมจ.', 'Provincial social development office', { represents: 'social-office-56', office: 'social-developer-2' }),
    ...kamnan.slice(0, 3).map((subdistrict, index) => seat(key, 8 + index, 'MEMBER', 'ADMINISTRATION', `กำนันตำบล${subdistrict.nameTh}`, `Kamnan of ${subdistrict.nameEn}`, { exOfficio: `kamnan-${subdistrict.code}` })),
    seat(key, 11, 'MEMBER', 'EDUCATION', 'ผู้แทนครู', 'Teachers', 'PERSONAL'),
    seat(key, 12, 'MEMBER', 'COMMUNITY', 'ผู้นำสตรี', 'Women leader', 'PERSONAL'),
    seat(key, 13, 'MEMBER', 'COMMUNITY', 'ผู้แทนอาสาเฝ้าระวัง', 'Watch volunteers', 'PERSONAL'),
  ]
  return {
    key, nameTh: `คณะกรรมการอำเภอ${nameTh}`, nameEn: `${nameEn} District Committee`, kind: 'COMMITTEE', level: 'DISTRICT', areaCode: code, theme: 'ป้องกันและปราบปรามการค้ามนุษย์', cadence: 'P3M', quorum: 7,
    expectedSectors: ['ADMINISTRATION', 'POLICE', 'HEALTH', 'SOCIAL', 'EDUCATION', 'COMMUNITY'], secretariat: `district-office-${code}`, oversees: [networkKey(code)], appointedBy: { committee: 'committee-56' }, seats,
  }
}

/** The volunteers of a district as one body: it owns the watch posts of all its villages. */
export function volunteerNetwork(district: Place, secretariat: string): CommitteePlan {
  return {
    key: networkKey(district.code), nameTh: `เครือข่ายอาสาเฝ้าระวังอำเภอ${district.nameTh}`, nameEn: `${district.nameEn} Watch Volunteer Network`, kind: 'VOLUNTEER_NETWORK', level: 'DISTRICT', areaCode: district.code,
    theme: 'เฝ้าระวังในหมู่บ้าน', cadence: 'P1Y', quorum: 20, expectedSectors: ['COMMUNITY'], secretariat, oversees: [], appointedBy: { office: `chief-${district.code}` }, seats: [],
  }
}

export const networkKey = (districtCode: string) => `network-${districtCode}`

/** The district committee of Dok Khamtai: 19 seats, 12 held with an office, 5 sent by an agency, 2 in person. */
export function dokKhamtaiCommittee(): CommitteePlan {
  const key = 'committee-5605'
  const schools = [['560509', 'ดงสุวรรณวิทย์', 'Dong Suwan Wit'], ['560505', 'ห้วยลานศึกษา', 'Huai Lan Sueksa'], ['560504', 'บ้านปินพัฒนา', 'Ban Pin Phatthana'], ['560506', 'สันโค้งวิทยา', 'San Khong Witthaya'], ['560507', 'ป่าซางราษฎร์', 'Pa Sang Rat'], ['560508', 'หนองหล่มประชา', 'Nong Lom Pracha']] as const
  return {
    key, nameTh: 'คณะกรรมการอำเภอดอกคำใต้', nameEn: 'Dok Khamtai District Committee', kind: 'COMMITTEE', level: 'DISTRICT', areaCode: '5605', theme: 'ป้องกันและปราบปรามการค้ามนุษย์', cadence: 'P3M', quorum: 10, funding: 'งบประมาณจังหวัดและ YMCA',
    expectedSectors: ['ADMINISTRATION', 'POLICE', 'SOCIAL', 'HEALTH', 'EDUCATION', 'COMMUNITY_DEVELOPMENT', 'NGO', 'COMMUNITY'], secretariat: 'ymca-5605', oversees: ['working-group-5605', networkKey('5605')], appointedBy: { committee: 'committee-56' },
    seats: [
      seat(key, 1, 'CHAIR', 'ADMINISTRATION', 'นายอำเภอดอกคำใต้', 'District Chief of Dok Khamtai', { exOfficio: 'chief-5605' }, { hasAlternate: 'coordinator-5605' }),
      seat(key, 2, 'MEMBER', 'SOCIAL', 'ผู้แทน พมจ.พะเยา', 'Provincial social development office', { represents: 'social-office-56', office: 'social-developer-1' }, { hasAlternate: 'social-developer-2' }),
      seat(key, 3, 'MEMBER', 'POLICE', 'ผู้กำกับการ สภ.ดอกคำใต้', 'Police Superintendent', { exOfficio: 'superintendent-5605' }, { hasAlternate: 'deputy-superintendent-5605' }),
      seat(key, 4, 'MEMBER', 'POLICE', 'สารวัตรสอบสวน สภ.ดอกคำใต้', 'Investigation Inspector', { exOfficio: 'inspector-investigation-5605' }),
      seat(key, 5, 'MEMBER', 'HEALTH', 'สาธารณสุขอำเภอดอกคำใต้', 'District Health Officer', { exOfficio: 'health-officer-5605' }),
      seat(key, 6, 'MEMBER', 'HEALTH', 'ผู้อำนวยการโรงพยาบาลดอกคำใต้', 'Hospital Director', { exOfficio: 'hospital-director-5605' }, { hasAlternate: 'emergency-5605' }),
      seat(key, 7, 'MEMBER', 'HEALTH', 'ศูนย์พึ่งได้ รพ.ดอกคำใต้', 'Crisis centre of the hospital', { represents: 'hospital-5605', office: 'crisis-nurse-5605' }, { hasAlternate: 'psychologist-5605' }),
      seat(key, 8, 'MEMBER', 'COMMUNITY_DEVELOPMENT', 'พัฒนาการอำเภอดอกคำใต้', 'District Community Development Officer', { exOfficio: 'development-officer-5605' }, { hasAlternate: 'development-worker-1-5605' }),
      ...schools.map(([code, th, en], index) => seat(key, 9 + index, 'MEMBER', 'EDUCATION', `ผู้อำนวยการโรงเรียน${th}`, `Director, ${en} School`, { exOfficio: `school-director-${code}` })),
      seat(key, 15, 'SECRETARY', 'NGO', 'ผู้แทน YMCA', 'YMCA', { represents: 'ymca-5605', office: 'ymca-coordinator-5605' }, { hasAlternate: 'ymca-field-1-5605' }),
      seat(key, 16, 'MEMBER', 'NGO', 'ผู้แทนมูลนิธิเด็กลุ่มน้ำอิง', 'Ing Basin Children Foundation', { represents: 'ing-foundation-5605', office: 'ing-director-5605' }),
      seat(key, 17, 'MEMBER', 'NGO', 'ผู้แทนเครือข่ายผู้หญิงลุ่มน้ำอิง', 'Ing Basin Women Network', { represents: 'women-network-5605', office: 'women-network-lead-5605' }, { hasAlternate: 'women-network-field-5605' }),
      seat(key, 18, 'MEMBER', 'COMMUNITY', 'ประธานกลุ่มสตรี', 'Chair of the women group', 'PERSONAL'),
      seat(key, 19, 'MEMBER', 'COMMUNITY', 'ผู้นำสตรีตำบล', 'Women leader of a subdistrict', 'PERSONAL', { vacantDays: 118 }),
    ],
  }
}

/** The multi-disciplinary working group of Dok Khamtai: 11 seats, the District Chief in the chair. */
export function dokKhamtaiWorkingGroup(): CommitteePlan {
  const key = 'working-group-5605'
  return {
    key, nameTh: 'คณะทำงานสหวิชาชีพอำเภอดอกคำใต้', nameEn: 'Dok Khamtai Multidisciplinary Working Group', kind: 'WORKING_GROUP', level: 'DISTRICT', areaCode: '5605', theme: 'ช่วยเหลือและส่งต่อ', cadence: 'P2M', quorum: 6, funding: 'YMCA',
    expectedSectors: ['ADMINISTRATION', 'POLICE', 'SOCIAL', 'HEALTH', 'EDUCATION', 'NGO', 'COMMUNITY'], secretariat: 'ymca-5605', oversees: [], appointedBy: { committee: 'committee-5605' },
    seats: [
      seat(key, 1, 'CHAIR', 'ADMINISTRATION', 'นายอำเภอดอกคำใต้', 'District Chief of Dok Khamtai', { exOfficio: 'chief-5605' }),
      seat(key, 2, 'VICE_CHAIR', 'ADMINISTRATION', 'ผู้ประสานงานศูนย์ปฏิบัติการ', 'Coordinator of the operation centre', { exOfficio: 'coordinator-5605' }),
      seat(key, 3, 'SECRETARY', 'NGO', 'ผู้แทน YMCA', 'YMCA', { represents: 'ymca-5605', office: 'ymca-field-1-5605' }),
      seat(key, 4, 'MEMBER', 'POLICE', 'สารวัตรสอบสวน สภ.ดอกคำใต้', 'Investigation Inspector', { exOfficio: 'inspector-investigation-5605' }),
      seat(key, 5, 'MEMBER', 'HEALTH', 'สาธารณสุขอำเภอดอกคำใต้', 'District Health Officer', { exOfficio: 'health-officer-5605' }),
      seat(key, 6, 'MEMBER', 'HEALTH', 'ศูนย์พึ่งได้ รพ.ดอกคำใต้', 'Crisis centre of the hospital', { represents: 'hospital-5605', office: 'crisis-nurse-5605' }),
      seat(key, 7, 'MEMBER', 'SOCIAL', 'ผู้แทน พมจ.พะเยา', 'Provincial social development office', { represents: 'social-office-56', office: 'social-developer-1' }),
      seat(key, 8, 'MEMBER', 'EDUCATION', 'ผู้อำนวยการโรงเรียนดงสุวรรณวิทย์', 'Director, Dong Suwan Wit School', { exOfficio: 'school-director-560509' }),
      seat(key, 9, 'MEMBER', 'COMMUNITY_DEVELOPMENT', 'พัฒนาการอำเภอดอกคำใต้', 'District Community Development Officer', { exOfficio: 'development-officer-5605' }),
      seat(key, 10, 'MEMBER', 'NGO', 'ผู้แทนมูลนิธิเด็กลุ่มน้ำอิง', 'Ing Basin Children Foundation', { represents: 'ing-foundation-5605', office: 'ing-worker-5605' }),
      seat(key, 11, 'MEMBER', 'COMMUNITY', 'ผู้แทนอาสาเฝ้าระวัง', 'Watch volunteers', 'PERSONAL'),
    ],
  }
}
