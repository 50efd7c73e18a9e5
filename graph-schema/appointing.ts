import type { Word } from './model.ts'
import type { AgencyKind, Level, PostKind } from './vocabularies.ts'

/** What decides who appoints to a post: its kind, the agency or committee it is of, and where it takes its holder from. */
export type AppointedPost = {
  readonly kind: PostKind
  /** Names of the agency or committee of the post. */
  readonly organization: Word
  readonly agencyKind: AgencyKind | null
  readonly level: Level
  /** Whether the holders are elected: local offices and headmen with a term. */
  readonly hasTerm: boolean
  /** Whether whoever holds an office has the seat. */
  readonly isExOfficio: boolean
  /** Whether the seat speaks for an agency, which sends somebody. */
  readonly isRepresentative: boolean
}

const governor: Word = { th: 'ผู้ว่าราชการจังหวัด', en: 'Governor' }
const districtChief: Word = { th: 'นายอำเภอ', en: 'District Chief' }
const interior: Word = { th: 'กรมการปกครอง', en: 'Department of Provincial Administration' }
const socialMinistry: Word = { th: 'กระทรวง พม.', en: 'Ministry of Social Development' }
const provincialHealth: Word = { th: 'สสจ.', en: 'Provincial public health office' }

/** Who appoints to the offices of an agency, by its kind: the ministry or department that sends its officers, or the agency itself. */
const byAgency: Readonly<Record<AgencyKind, Word | 'ITSELF' | 'HEAD_OF_AREA'>> = {
  DISTRICT_OFFICE: interior,
  REGISTRATION: interior,
  OPERATION_CENTRE: 'HEAD_OF_AREA',
  COMPLAINT: 'HEAD_OF_AREA',
  SOCIAL_OFFICE: socialMinistry,
  SHELTER: socialMinistry,
  CRISIS_CENTRE: socialMinistry,
  POLICE: { th: 'สำนักงานตำรวจแห่งชาติ', en: 'Royal Thai Police' },
  IMMIGRATION: { th: 'สำนักงานตรวจคนเข้าเมือง', en: 'Immigration Bureau' },
  PROSECUTION: { th: 'สำนักงานอัยการสูงสุด', en: 'Office of the Attorney General' },
  COURT: { th: 'สำนักงานศาลยุติธรรม', en: 'Office of the Judiciary' },
  JUSTICE: { th: 'กระทรวงยุติธรรม', en: 'Ministry of Justice' },
  HOSPITAL: provincialHealth,
  HEALTH_OFFICE: provincialHealth,
  HEALTH_CENTRE: provincialHealth,
  LABOUR: { th: 'กระทรวงแรงงาน', en: 'Ministry of Labour' },
  EDUCATION: { th: 'เขตพื้นที่การศึกษา', en: 'Education area office' },
  COMMUNITY_DEV: { th: 'กรมการพัฒนาชุมชน', en: 'Community Development Department' },
  HEADMAN: { th: 'ราษฎรเลือกตั้ง', en: 'Elected by the villagers' },
  LOCAL_GOV: 'ITSELF',
  HOTLINE: 'ITSELF',
  NGO: 'ITSELF',
  COMMUNITY_GROUP: 'ITSELF',
}

/** Provincial health posts are filled by the ministry, not by the provincial office itself. */
const healthMinistry: Word = { th: 'กระทรวงสาธารณสุข', en: 'Ministry of Public Health' }
const voters: Word = { th: 'ประชาชนเลือกตั้ง', en: 'Elected by the voters' }

/**
 * Who appoints to a post, so that a vacancy says who has to act. A seat held ex officio follows its office, a seat that speaks for an agency is
 * filled by that agency, any other seat by the head of the area that the committee works in; watch volunteers by the District Chief, who signs for the
 * district committee; an office by the ministry, department or body that its agency belongs to.
 */
export function appointedBy({ kind, organization, agencyKind, level, hasTerm, isExOfficio, isRepresentative }: AppointedPost): Word {
  if (kind === 'WATCH') return districtChief
  if (isExOfficio) return { th: 'ตามตำแหน่งต้นทาง', en: 'Follows its office' }
  if (isRepresentative) return { th: 'หน่วยงานที่ส่งผู้แทน', en: 'Agency it speaks for' }
  if (kind === 'SEAT' || agencyKind === null) return headOf(level)
  if (agencyKind === 'LOCAL_GOV' && hasTerm) return voters
  const appointing = byAgency[agencyKind]
  if (appointing === 'ITSELF') return organization
  if (appointing === 'HEAD_OF_AREA') return headOf(level)
  return appointing === provincialHealth && level !== 'DISTRICT' && level !== 'SUBDISTRICT' && level !== 'VILLAGE' ? healthMinistry : appointing
}

/** The head of administration who signs for a level: the District Chief up to the district, the Governor above it. */
const headOf = (level: Level): Word => (level === 'DISTRICT' || level === 'SUBDISTRICT' || level === 'VILLAGE' ? districtChief : governor)
