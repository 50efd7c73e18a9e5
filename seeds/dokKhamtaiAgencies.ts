import { districtOffice, hospital, operationCentre, policeStation } from './districtAgencies.ts'
import { healthCentre, localGovernment, school } from './subdistrictAgencies.ts'
import { offered, officeHours, type AgencyPlan, type Place } from './plans.ts'

/** Numbers of Dok Khamtai begin so; the last three digits are those of the drawings. */
export const dokKhamtaiBlock = '054-000'

const town = '560501'
const schools: Readonly<Record<string, readonly [string, string]>> = {
  '560504': ['บ้านปินพัฒนา', 'Ban Pin Phatthana'], '560505': ['ห้วยลานศึกษา', 'Huai Lan Sueksa'], '560506': ['สันโค้งวิทยา', 'San Khong Witthaya'],
  '560507': ['ป่าซางราษฎร์', 'Pa Sang Rat'], '560508': ['หนองหล่มประชา', 'Nong Lom Pracha'], '560509': ['ดงสุวรรณวิทย์', 'Dong Suwan Wit'],
}

/** The agencies of Dok Khamtai beside its headmen: twelve of the district, and the local governments, health centres and schools of its subdistricts. */
export function dokKhamtaiAgencies(district: Place, subdistricts: readonly Place[]): AgencyPlan[] {
  const block = dokKhamtaiBlock
  const number = (subdistrict: Place) => Number(subdistrict.code.slice(4))
  const withoutTown = subdistricts.filter(({ code }) => code !== town && code !== '560510')
  return [
    districtOffice(district, block, [
      { key: 'clerk-5605', titleTh: 'เจ้าพนักงานปกครองอำเภอดอกคำใต้', titleEn: 'Administrative Clerk, Dok Khamtai', ladder: 'officer', phone: `${block}-105`, hours: officeHours },
      { key: 'legal-5605', titleTh: 'นิติกรอำเภอดอกคำใต้', titleEn: 'Legal Officer, Dok Khamtai', ladder: 'officer', phone: `${block}-106`, hours: officeHours },
      { key: 'complaints-5605', titleTh: 'เจ้าหน้าที่ศูนย์ดำรงธรรมอำเภอดอกคำใต้', titleEn: 'Complaints Officer, Dok Khamtai', ladder: 'officer', phone: `${block}-107`, hours: officeHours },
    ]),
    operationCentre(district, block, [
      { key: 'centre-social-5605', titleTh: 'นักพัฒนาสังคมประจำศูนย์ปฏิบัติการอำเภอดอกคำใต้', titleEn: 'Social Development Officer, Dok Khamtai Operation Centre', ladder: 'officer', phone: `${block}-112`, hours: officeHours },
      { key: 'centre-data-5605', titleTh: 'เจ้าหน้าที่ข้อมูล ศูนย์ปฏิบัติการอำเภอดอกคำใต้', titleEn: 'Data Officer, Dok Khamtai Operation Centre', ladder: 'officer', phone: `${block}-113`, hours: officeHours },
    ]),
    policeStation(district, block, [
      { key: 'inspector-investigation-5605', titleTh: 'สารวัตรสอบสวน สภ.ดอกคำใต้', titleEn: 'Investigation Inspector, Dok Khamtai Police Station', ladder: 'policeInspector', phone: `${block}-193` },
      { key: 'inspector-detective-5605', titleTh: 'สารวัตรสืบสวน สภ.ดอกคำใต้', titleEn: 'Detective Inspector, Dok Khamtai Police Station', ladder: 'policeInspector', phone: `${block}-194` },
    ]),
    hospital(district, block, [
      { key: 'emergency-5605', titleTh: 'หัวหน้าห้องฉุกเฉิน รพ.ดอกคำใต้', titleEn: 'Head of the Emergency Room, Dok Khamtai Hospital', ladder: 'hospitalDirector', phone: `${block}-241`, hours: '24/7', callOrder: 2 },
      { key: 'psychologist-5605', titleTh: 'นักจิตวิทยา รพ.ดอกคำใต้', titleEn: 'Psychologist, Dok Khamtai Hospital', ladder: 'nurse', phone: `${block}-245`, hours: officeHours },
      { key: 'referral-nurse-5605', titleTh: 'พยาบาลเวรส่งต่อ รพ.ดอกคำใต้', titleEn: 'Referral Nurse on Duty, Dok Khamtai Hospital', ladder: 'nurse', phone: `${block}-242`, hours: '24/7', callOrder: 3 },
      { key: 'social-worker-5605', titleTh: 'นักสังคมสงเคราะห์ รพ.ดอกคำใต้', titleEn: 'Social Worker, Dok Khamtai Hospital', ladder: 'nurse', phone: `${block}-243`, hours: officeHours },
    ]),
    ...districtBodies(district, block),
    localGovernment('town', { code: town, nameTh: 'เมืองดอกคำใต้', nameEn: 'Dok Khamtai' }, `${block}-261`, [{ code: '560510' }, ...[town, '560502', '560511'].map((code) => ({ code, partial: true }))]),
    ...withoutTown.map((subdistrict) => localGovernment('subdistrict', subdistrict, `${block}-${260 + number(subdistrict)}`,
      subdistrict.code === '560502' ? [{ code: '560502', partial: true }, { code: town, partial: true }] : [{ code: subdistrict.code, ...(subdistrict.code === '560511' && { partial: true }) }])),
    ...withoutTown.map((subdistrict) => healthCentre(subdistrict, `${block}-${(number(subdistrict) > 9 ? 270 : 250) + number(subdistrict)}`)),
    ...withoutTown.flatMap((subdistrict) => {
      const names = schools[subdistrict.code]
      return names ? [school(subdistrict, names[0], names[1], `${block}-${280 + number(subdistrict)}`)] : []
    }),
  ]
}

/** Offices of the district beside the four that every district has, its civil society and its groups. */
function districtBodies(district: Place, block: string): AgencyPlan[] {
  const common = { level: 'DISTRICT', areaCode: district.code, serves: [{ code: district.code }], hours: officeHours } as const
  const office = (key: string, titleTh: string, titleEn: string, ladder: AgencyPlan['offices'][number]['ladder'], phone?: string) =>
    ({ key: `${key}-5605`, titleTh, titleEn, ladder, hours: officeHours, ...(phone !== undefined && { phone: `${block}-${phone}` }) })
  return [
    { ...common, key: 'health-office-5605', nameTh: 'สำนักงานสาธารณสุขอำเภอดอกคำใต้', nameEn: 'Dok Khamtai District Health Office', shortNameTh: 'สสอ.ดอกคำใต้', sector: 'HEALTH', kind: 'HEALTH_OFFICE', phone: `${block}-250`, partOf: 'health-office-56',
      offers: offered(officeHours, 'PREVENTION', 'FOLLOW_UP', 'TRAINING'), offices: [
        { ...office('health-officer', 'สาธารณสุขอำเภอดอกคำใต้', 'District Health Officer of Dok Khamtai', 'healthOfficer', '250'), callOrder: 1, dutiesTh: 'คัดกรองและส่งต่อผู้เสียหายในระบบสาธารณสุขของอำเภอ ประสาน รพ.สต. และ อสม. และนั่งเป็นกรรมการอำเภอโดยตำแหน่ง', dutiesEn: 'Screens and refers within the health system of the district, works with health centres and health volunteers, and sits on the district committee ex officio.' },
        office('health-deputy', 'ผู้ช่วยสาธารณสุขอำเภอดอกคำใต้', 'Deputy District Health Officer of Dok Khamtai', 'healthOfficer', '251'), office('health-academic', 'นักวิชาการสาธารณสุข สสอ.ดอกคำใต้', 'Public Health Officer, Dok Khamtai', 'officer')] },
    { ...common, key: 'community-development-5605', nameTh: 'สำนักงานพัฒนาชุมชนอำเภอดอกคำใต้', nameEn: 'Dok Khamtai Community Development Office', shortNameTh: 'สพอ.ดอกคำใต้', sector: 'COMMUNITY_DEVELOPMENT', kind: 'COMMUNITY_DEV', phone: `${block}-120`,
      offers: offered(officeHours, 'VOCATIONAL_TRAINING', 'PREVENTION'), offices: [
        office('development-officer', 'พัฒนาการอำเภอดอกคำใต้', 'District Community Development Officer of Dok Khamtai', 'healthOfficer', '120'), office('development-worker-1', 'นักวิชาการพัฒนาชุมชน สพอ.ดอกคำใต้ คนที่ 1', 'Community Development Worker 1, Dok Khamtai', 'officer', '121'), office('development-worker-2', 'นักวิชาการพัฒนาชุมชน สพอ.ดอกคำใต้ คนที่ 2', 'Community Development Worker 2, Dok Khamtai', 'officer')] },
    { ...common, key: 'registrar-5605', nameTh: 'สำนักทะเบียนอำเภอดอกคำใต้', nameEn: 'Dok Khamtai District Registrar', sector: 'ADMINISTRATION', kind: 'REGISTRATION', phone: `${block}-130`, partOf: 'district-office-5605',
      offers: offered(officeHours, 'NATIONALITY', 'FAMILY_TRACING'), offices: [office('registrar', 'ปลัดอำเภอ นายทะเบียนอำเภอดอกคำใต้', 'Registrar of Dok Khamtai', 'assistantChief', '130'), office('registry-clerk', 'เจ้าหน้าที่ทะเบียนอำเภอดอกคำใต้', 'Registry Clerk, Dok Khamtai', 'officer', '131')] },
    { ...common, key: 'ymca-5605', nameTh: 'มูลนิธิวาย.เอ็ม.ซี.เอ. ดอกคำใต้', nameEn: 'YMCA Dok Khamtai', shortNameTh: 'YMCA', sector: 'NGO', kind: 'NGO', phone: `${block}-140`,
      offers: offered(officeHours, 'EDUCATION', 'REINTEGRATION', 'TRAINING', 'FOLLOW_UP'), offices: [
        { ...office('ymca-coordinator', 'ผู้ประสานงาน YMCA ดอกคำใต้', 'Coordinator, YMCA Dok Khamtai', 'civilSociety', '140'), callOrder: 1, dutiesTh: 'เป็นฝ่ายเลขานุการของคณะกรรมการอำเภอ นัดประชุม บันทึกมติ และติดตามการตอบกลับ', dutiesEn: 'Keeps the secretariat of the district committee: calls meetings, records decisions, follows up answers.' },
        office('ymca-field-1', 'เจ้าหน้าที่ภาคสนาม YMCA คนที่ 1', 'Field Officer 1, YMCA Dok Khamtai', 'civilSociety', '141'), office('ymca-field-2', 'เจ้าหน้าที่ภาคสนาม YMCA คนที่ 2', 'Field Officer 2, YMCA Dok Khamtai', 'civilSociety')] },
    { ...common, key: 'ing-foundation-5605', nameTh: 'มูลนิธิเด็กลุ่มน้ำอิง', nameEn: 'Ing Basin Children Foundation', sector: 'NGO', kind: 'NGO', phone: `${block}-145`,
      offers: [{ service: 'TEMPORARY_SHELTER', hours: '24/7', capacity: 8 }, ...offered(officeHours, 'EDUCATION', 'PSYCHOSOCIAL')], offices: [office('ing-director', 'ผู้อำนวยการมูลนิธิเด็กลุ่มน้ำอิง', 'Director, Ing Basin Children Foundation', 'civilSociety', '145'), office('ing-worker', 'นักสังคมสงเคราะห์ มูลนิธิเด็กลุ่มน้ำอิง', 'Social Worker, Ing Basin Children Foundation', 'civilSociety', '146')] },
    { ...common, key: 'women-network-5605', nameTh: 'เครือข่ายผู้หญิงลุ่มน้ำอิง', nameEn: 'Ing Basin Women Network', sector: 'NGO', kind: 'NGO', phone: `${block}-150`,
      offers: offered(officeHours, 'PSYCHOSOCIAL', 'PREVENTION', 'INTERPRETER'), offices: [office('women-network-lead', 'ผู้ประสานงานเครือข่ายผู้หญิงลุ่มน้ำอิง', 'Coordinator, Ing Basin Women Network', 'civilSociety', '150'), office('women-network-field', 'เจ้าหน้าที่เครือข่ายผู้หญิงลุ่มน้ำอิง', 'Field Officer, Ing Basin Women Network', 'civilSociety')] },
    { ...common, key: 'women-group-5605', nameTh: 'กลุ่มสตรีอำเภอดอกคำใต้', nameEn: 'Dok Khamtai Women Group', sector: 'COMMUNITY', kind: 'COMMUNITY_GROUP', phone: `${block}-155`,
      offers: offered('Sa-Su 09:00-15:00', 'PREVENTION', 'FOLLOW_UP'), offices: [office('women-group-chair', 'ประธานกลุ่มสตรีอำเภอดอกคำใต้', 'Chair, Dok Khamtai Women Group', 'community', '155'), office('women-group-secretary', 'เลขานุการกลุ่มสตรีอำเภอดอกคำใต้', 'Secretary, Dok Khamtai Women Group', 'community')] },
    { ...common, key: 'youth-council-5605', nameTh: 'สภาเด็กและเยาวชนอำเภอดอกคำใต้', nameEn: 'Dok Khamtai Youth Council', sector: 'COMMUNITY', kind: 'COMMUNITY_GROUP', phone: `${block}-160`,
      offers: offered('Sa 09:00-15:00', 'PREVENTION'), offices: [office('youth-adviser', 'ที่ปรึกษาสภาเด็กและเยาวชนอำเภอดอกคำใต้', 'Adviser, Dok Khamtai Youth Council', 'community', '160'), office('youth-coordinator', 'ผู้ประสานงานสภาเด็กและเยาวชนอำเภอดอกคำใต้', 'Coordinator, Dok Khamtai Youth Council', 'community')] },
  ]
}
