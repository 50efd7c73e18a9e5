import type { Sector, SeatRole } from '@saan/graph-schema/vocabularies.ts'
import { seat } from './committees.ts'
import type { CommitteePlan, Place, SeatPlan } from './plans.ts'

type Held = SeatPlan['kind']
type Row = readonly [role: SeatRole, sector: Sector, whoseTh: string, whoseEn: string, kind: Held, vacantDays?: number]

const office = (key: string): Held => ({ exOfficio: key })

/** Offices of the province that sit in its committee by themselves. */
const officeSeats: readonly Row[] = [
  ['CHAIR', 'ADMINISTRATION', 'ผู้ว่าราชการจังหวัด', 'Governor', office('governor')],
  ['VICE_CHAIR', 'ADMINISTRATION', 'รองผู้ว่าราชการจังหวัด', 'Vice Governor', office('vice-governor-1')],
  ['VICE_CHAIR', 'ADMINISTRATION', 'ปลัดจังหวัด', 'Chief Administrator', office('chief-administrator')],
  ['SECRETARY', 'SOCIAL', 'พมจ.พะเยา', 'Head of the social development office', office('social-head-56')],
  ['ASSISTANT_SECRETARY', 'SOCIAL', 'หัวหน้าศูนย์ปฏิบัติการจังหวัด', 'Head of the operation centre', office('centre-head-56')],
  ['MEMBER', 'POLICE', 'ผู้บังคับการตำรวจภูธรจังหวัด', 'Police Commander', office('police-commander')],
  ['MEMBER', 'POLICE', 'ตรวจคนเข้าเมือง', 'Immigration', office('immigration-head')],
  ['MEMBER', 'JUSTICE', 'อัยการจังหวัด', 'Provincial Prosecutor', office('prosecutor')],
  ['MEMBER', 'JUSTICE', 'ยุติธรรมจังหวัด', 'Provincial Justice Officer', office('justice-head')],
  ['ADVISER', 'JUSTICE', 'ศาลเยาวชนและครอบครัว', 'Juvenile and Family Court', office('juvenile-court-director')],
  ['MEMBER', 'HEALTH', 'นายแพทย์สาธารณสุขจังหวัด', 'Provincial Chief Medical Officer', office('health-chief-56')],
  ['MEMBER', 'HEALTH', 'ผู้อำนวยการโรงพยาบาลพะเยา', 'Director of Phayao Hospital', office('hospital-director-56')],
  ['MEMBER', 'LABOUR', 'แรงงานจังหวัด', 'Provincial Labour Officer', office('labour-head')],
  ['MEMBER', 'LABOUR', 'จัดหางานจังหวัด', 'Provincial Employment Officer', office('employment-head')],
  ['MEMBER', 'LABOUR', 'สวัสดิการและคุ้มครองแรงงานจังหวัด', 'Provincial Labour Protection Officer', office('labour-protection-head')],
  ['MEMBER', 'EDUCATION', 'ศึกษาธิการจังหวัด', 'Provincial Education Officer', office('education-head')],
  ['MEMBER', 'EDUCATION', 'ผู้อำนวยการ สพม.พะเยา', 'Director of the secondary education area', office('secondary-education-head')],
  ['MEMBER', 'COMMUNITY_DEVELOPMENT', 'พัฒนาการจังหวัด', 'Provincial Community Development Officer', office('development-head')],
  ['MEMBER', 'LOCAL_GOVERNMENT', 'นายก อบจ.พะเยา', 'President of the provincial administrative organisation', office('pao-president')],
  ['MEMBER', 'SOCIAL', 'หัวหน้าบ้านพักเด็กและครอบครัว', 'Head of the shelter', office('shelter-head-56')],
  ['MEMBER', 'ADMINISTRATION', 'ศูนย์ดำรงธรรมจังหวัด', 'Complaint centre', office('complaint-head')],
]

const sentSeats: readonly Row[] = [
  ['MEMBER', 'NGO', 'มูลนิธิเพื่อนเด็กและสตรีพะเยา', 'Friends of Children and Women Foundation', { represents: 'women-friends-56', office: 'women-friends-director' }],
  ['MEMBER', 'NGO', 'สมาคมเยาวชนสานพลังพะเยา', 'Youth Association', { represents: 'youth-association-56', office: 'youth-association-head' }],
  ['MEMBER', 'NGO', 'YMCA ดอกคำใต้', 'YMCA Dok Khamtai', { represents: 'ymca-5605', office: 'ymca-coordinator-5605' }],
  ['MEMBER', 'COMMUNITY', 'อาสาสมัครพัฒนาสังคม', 'Social development volunteers', { represents: 'social-volunteers-56', office: 'volunteers-head' }],
  ['ADVISER', 'COMMUNITY', 'ผู้ทรงคุณวุฒิ ด้านเด็ก', 'Expert on children', 'PERSONAL', 76],
  ['MEMBER', 'COMMUNITY', 'ผู้แทนเยาวชน', 'Young people', 'PERSONAL', 31],
]

/** The sub-committees: theme in both languages, and the offices that sit in it, the chair first and the secretary second. Each adds two seats in person. */
const themes: readonly (readonly [th: string, en: string, offices: readonly string[], personal: readonly [number?, number?]])[] = [
  ['ป้องกันและรณรงค์', 'Prevention', ['vice-governor-1', 'youth-association-head', 'education-head', 'primary-education-head', 'development-head', 'health-violence-56', 'labour-head', 'pao-clerk', 'volunteers-head'], [88, undefined]],
  ['คุ้มครองและฟื้นฟู', 'Protection and recovery', ['vice-governor-2', 'social-head-56', 'shelter-head-56', 'hospital-director-56', 'crisis-nurse-56', 'shelter-social-worker', 'crisis-head', 'women-friends-director', 'employment-head'], [undefined, 40]],
  ['ดำเนินคดี', 'Prosecution', ['prosecutor', 'women-children-police', 'police-commander', 'immigration-head', 'rights-prosecutor', 'justice-head', 'labour-protection-head', 'court-director', 'forensic-doctor'], [undefined, undefined]],
  ['ข้อมูลและการส่งต่อ', 'Information and referral', ['chief-administrator', 'centre-head-56', 'social-developer-1', 'centre-case-56', 'crisis-operator', 'health-chief-56', 'security-head', 'complaint-head', 'justice-fund'], [59, undefined]],
  ['เด็กและเยาวชน', 'Children and youth', ['education-head', 'secondary-education-head', 'juvenile-court-director', 'shelter-psychologist', 'youth-association-head', 'social-developer-2', 'women-friends-lawyer', 'labour-inspector', 'volunteers-head'], [104, 21]],
  ['งบประมาณและเครือข่าย', 'Budget and network', ['chief-administrator', 'social-head-56', 'pao-president', 'pao-clerk', 'development-head', 'labour-head', 'women-friends-director', 'security-head', 'health-chief-56'], [undefined, undefined]],
]

/** The committee of the province with 36 seats, and its six sub-committees with 11 each. The words of a sub-committee's office seats come from the offices. */
export function provinceCommittees(districts: readonly Place[], officeTitle: (key: string) => { readonly th: string; readonly en: string; readonly sector: Sector }): CommitteePlan[] {
  const key = 'committee-56'
  const ofDistricts = districts.map(({ code, nameTh, nameEn }): Row => ['MEMBER', 'ADMINISTRATION', `ผู้แทนอำเภอ${nameTh}`, `${nameEn} District`, { represents: `district-office-${code}`, office: `chief-${code}` }])
  const seats = (committee: string, rows: readonly Row[]) => rows.map(([role, sector, th, en, kind, vacantDays], index) => seat(committee, index + 1, role, sector, th, en, kind, vacantDays === undefined ? {} : { vacantDays }))
  const common = { level: 'PROVINCE', areaCode: '56', secretariat: 'social-office-56' } as const

  const subcommittees = themes.map(([themeTh, themeEn, offices, personal], number): CommitteePlan => {
    const own = `subcommittee-56-${number + 1}`
    const held = offices.map((each, index): Row => {
      const title = officeTitle(each)
      return [index === 0 ? 'CHAIR' : index === 1 ? 'SECRETARY' : 'MEMBER', title.sector, title.th, title.en, office(each)]
    })
    const inPerson = personal.map((vacantDays, index): Row => ['MEMBER', 'COMMUNITY', index === 0 ? 'ผู้ทรงคุณวุฒิ' : 'ผู้แทนชุมชน', index === 0 ? 'Expert' : 'Community', 'PERSONAL', vacantDays])
    return { ...common, key: own, nameTh: `คณะอนุกรรมการ${themeTh}จังหวัดพะเยา`, nameEn: `Phayao Sub-committee on ${themeEn}`, kind: 'SUBCOMMITTEE', theme: themeTh, cadence: 'P2M', quorum: 6, expectedSectors: [...new Set(held.map(([, sector]) => sector))], oversees: [], appointedBy: { committee: key }, seats: seats(own, [...held, ...inPerson]) }
  })
  const main: CommitteePlan = {
    ...common, key, nameTh: 'คณะกรรมการจังหวัดพะเยา', nameEn: 'Phayao Provincial Committee', kind: 'COMMITTEE', theme: 'ป้องกันและปราบปรามการค้ามนุษย์', cadence: 'P3M', quorum: 18, funding: 'งบประมาณจังหวัด',
    expectedSectors: ['ADMINISTRATION', 'POLICE', 'JUSTICE', 'SOCIAL', 'HEALTH', 'LABOUR', 'EDUCATION', 'LOCAL_GOVERNMENT', 'COMMUNITY_DEVELOPMENT', 'NGO', 'COMMUNITY'],
    oversees: [...subcommittees.map((each) => each.key), ...districts.map(({ code }) => `committee-${code}`)], appointedBy: { office: 'governor' }, seats: seats(key, [...officeSeats, ...ofDistricts, ...sentSeats]),
  }
  return [main, ...subcommittees]
}
