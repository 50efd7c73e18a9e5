import type { Vocabulary } from './model.ts'

/** The eleven sectors of the network, in the order in which lists show them. */
export const sectors = {
  ADMINISTRATION: { th: 'ปกครอง', en: 'Administration' },
  POLICE: { th: 'ตำรวจ', en: 'Police' },
  JUSTICE: { th: 'ยุติธรรม', en: 'Justice' },
  SOCIAL: { th: 'พัฒนาสังคม', en: 'Social development' },
  HEALTH: { th: 'สาธารณสุข', en: 'Health' },
  LABOUR: { th: 'แรงงาน', en: 'Labour' },
  EDUCATION: { th: 'การศึกษา', en: 'Education' },
  LOCAL_GOVERNMENT: { th: 'ท้องถิ่น', en: 'Local government' },
  COMMUNITY_DEVELOPMENT: { th: 'พัฒนาชุมชน', en: 'Community development' },
  NGO: { th: 'องค์กรเอกชน', en: 'Civil society' },
  COMMUNITY: { th: 'ชุมชนและอาสาสมัคร', en: 'Community and volunteers' },
} as const satisfies Vocabulary
export type Sector = keyof typeof sectors

/** What an agency is, in the terms of the Thai administration. */
export const agencyKinds = {
  DISTRICT_OFFICE: { th: 'ที่ทำการปกครอง', en: 'Provincial hall or district office' },
  SOCIAL_OFFICE: { th: 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์', en: 'Social development office' },
  OPERATION_CENTRE: { th: 'ศูนย์ปฏิบัติการ', en: 'Operation centre' },
  SHELTER: { th: 'บ้านพักหรือสถานคุ้มครอง', en: 'Shelter' },
  CRISIS_CENTRE: { th: 'ศูนย์ช่วยเหลือสังคม', en: 'Social assistance centre' },
  POLICE: { th: 'ตำรวจ', en: 'Police' },
  PROSECUTION: { th: 'อัยการ', en: 'Public prosecutor' },
  COURT: { th: 'ศาล', en: 'Court' },
  HOSPITAL: { th: 'โรงพยาบาล', en: 'Hospital' },
  HEALTH_OFFICE: { th: 'สำนักงานสาธารณสุข', en: 'Public health office' },
  HEALTH_CENTRE: { th: 'รพ.สต.', en: 'Health promoting hospital' },
  LABOUR: { th: 'แรงงาน', en: 'Labour office' },
  EDUCATION: { th: 'สถานศึกษา', en: 'School or education office' },
  COMMUNITY_DEV: { th: 'พัฒนาชุมชน', en: 'Community development office' },
  LOCAL_GOV: { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'Local government' },
  IMMIGRATION: { th: 'ตรวจคนเข้าเมือง', en: 'Immigration' },
  REGISTRATION: { th: 'สำนักทะเบียน', en: 'Registrar' },
  JUSTICE: { th: 'ยุติธรรมจังหวัด', en: 'Justice office' },
  COMPLAINT: { th: 'ศูนย์ดำรงธรรม', en: 'Complaint centre' },
  HEADMAN: { th: 'กำนันผู้ใหญ่บ้าน', en: 'Kamnan and village headmen' },
  HOTLINE: { th: 'สายด่วน', en: 'Hotline' },
  NGO: { th: 'องค์กรพัฒนาเอกชน', en: 'NGO, foundation or association' },
  COMMUNITY_GROUP: { th: 'กลุ่มชุมชน', en: 'Community group' },
} as const satisfies Vocabulary
export type AgencyKind = keyof typeof agencyKinds

/** The level at which an agency or committee works. */
export const levels = {
  NATIONAL: { th: 'ประเทศ', en: 'National' },
  REGION: { th: 'ภาค', en: 'Region' },
  PROVINCE: { th: 'จังหวัด', en: 'Province' },
  DISTRICT: { th: 'อำเภอ', en: 'District' },
  SUBDISTRICT: { th: 'ตำบล', en: 'Subdistrict' },
  VILLAGE: { th: 'หมู่บ้าน', en: 'Village' },
} as const satisfies Vocabulary
export type Level = keyof typeof levels

/** What a post is: an office of an agency, a seat of a committee, or the watch of a village. */
export const postKinds = {
  OFFICE: { th: 'ตำแหน่งในหน่วยงาน', en: 'Office' },
  SEAT: { th: 'ที่นั่งในคณะ', en: 'Seat' },
  WATCH: { th: 'ผู้เฝ้าระวัง', en: 'Watch volunteer' },
} as const satisfies Vocabulary
export type PostKind = keyof typeof postKinds

/** The part a seat plays in its committee. */
export const seatRoles = {
  CHAIR: { th: 'ประธาน', en: 'Chair' },
  VICE_CHAIR: { th: 'รองประธาน', en: 'Vice chair' },
  SECRETARY: { th: 'เลขานุการ', en: 'Secretary' },
  ASSISTANT_SECRETARY: { th: 'ผู้ช่วยเลขานุการ', en: 'Assistant secretary' },
  MEMBER: { th: 'กรรมการ', en: 'Member' },
  ADVISER: { th: 'ที่ปรึกษา', en: 'Adviser' },
} as const satisfies Vocabulary
export type SeatRole = keyof typeof seatRoles

/** How a person holds a post. On a day a post has at most one permanent and one acting holder; alternates as many as named. */
export const appointmentKinds = {
  PERMANENT: { th: 'ตัวจริง', en: 'Permanent' },
  ACTING: { th: 'รักษาการ', en: 'Acting' },
  ALTERNATE: { th: 'ผู้แทนสำรอง', en: 'Alternate' },
} as const satisfies Vocabulary
export type AppointmentKind = keyof typeof appointmentKinds

/** Why an appointment ended (the words of FHIR PractitionerRole and iHRIS). */
export const endReasons = {
  TRANSFER: { th: 'ย้าย', en: 'Transfer' },
  PROMOTION: { th: 'เลื่อนตำแหน่ง', en: 'Promotion' },
  REDEPLOYMENT: { th: 'ไปช่วยราชการ', en: 'Redeployment' },
  RETIREMENT: { th: 'เกษียณอายุราชการ', en: 'Retirement' },
  EARLY_RETIREMENT: { th: 'เกษียณก่อนกำหนด', en: 'Early retirement' },
  RESIGNATION: { th: 'ลาออก', en: 'Resignation' },
  END_OF_TERM: { th: 'ครบวาระ', en: 'End of term' },
  ORDER_REVOKED: { th: 'ยกเลิกคำสั่ง', en: 'Order revoked' },
  HEALTH: { th: 'สุขภาพ', en: 'Health' },
  DEATH: { th: 'ถึงแก่กรรม', en: 'Death' },
} as const satisfies Vocabulary
export type EndReason = keyof typeof endReasons

/** What a committee is. */
export const committeeKinds = {
  COMMITTEE: { th: 'คณะกรรมการ', en: 'Committee' },
  SUBCOMMITTEE: { th: 'คณะอนุกรรมการ', en: 'Sub-committee' },
  WORKING_GROUP: { th: 'คณะทำงาน', en: 'Working group' },
  OPERATION_CENTRE: { th: 'ศูนย์ปฏิบัติการ', en: 'Operation centre' },
  VOLUNTEER_NETWORK: { th: 'เครือข่ายอาสา', en: 'Volunteer network' },
} as const satisfies Vocabulary
export type CommitteeKind = keyof typeof committeeKinds

/** How a person is reached. */
export const contactKinds = {
  PHONE: { th: 'โทรศัพท์', en: 'Telephone' },
  EMAIL: { th: 'อีเมล', en: 'Email' },
  LINE: { th: 'ไลน์', en: 'LINE' },
} as const satisfies Vocabulary
export type ContactKind = keyof typeof contactKinds

/** Who may read a contact: everyone signed in, the network's own people, or only people whose scope holds the person's area. */
export const audiences = {
  PUBLIC: { th: 'ทุกคน', en: 'Everyone' },
  NETWORK: { th: 'เครือข่าย', en: 'Network' },
  AREA: { th: 'ในอำเภอ', en: 'In the district' },
} as const satisfies Vocabulary
export type Audience = keyof typeof audiences

/** What an account may do; the scope says where. */
export const roles = {
  ADMINISTRATOR: { th: 'ผู้ดูแลระบบ', en: 'Administrator' },
  PROVINCE_COORDINATOR: { th: 'ผู้ประสานงานจังหวัด', en: 'Province coordinator' },
  DISTRICT_SECRETARY: { th: 'เลขานุการอำเภอ', en: 'District secretary' },
  AGENCY_FOCAL: { th: 'ผู้ประสานของหน่วยงาน', en: 'Agency focal point' },
  VIEWER: { th: 'ผู้อ่าน', en: 'Viewer' },
} as const satisfies Vocabulary
export type Role = keyof typeof roles

/** How an account stands, those that need a decision first. */
export const accountStates = {
  CLOSING: { th: 'ใกล้ปิด', en: 'Closing soon' }, INVITED: { th: 'รอรับ', en: 'Invited' }, UNUSED: { th: 'ไม่ได้ใช้', en: 'Unused' },
  SUSPENDED: { th: 'ระงับ', en: 'Suspended' }, CLOSED: { th: 'ปิดแล้ว', en: 'Closed' }, ACTIVE: { th: 'ใช้ได้', en: 'Active' },
} as const satisfies Vocabulary
export type AccountState = keyof typeof accountStates

/** How many of a village's watch posts are held on a day: nobody, one, or two and more. */
export const coverageStatuses = {
  NONE: { th: 'ไม่มีใคร', en: 'Nobody' },
  SINGLE: { th: 'คนเดียว', en: 'One' },
  COVERED: { th: 'ตั้งแต่สองคน', en: 'Two or more' },
} as const satisfies Vocabulary
export type CoverageStatus = keyof typeof coverageStatuses

/** How well somebody fits a vacant post. */
export const candidateFits = {
  FITS: { th: 'เหมาะ', en: 'Fits' },
  ACTING: { th: 'รักษาการได้', en: 'May act' },
  WARNING: { th: 'ต้องดูก่อน', en: 'To be looked at' },
} as const satisfies Vocabulary
export type CandidateFit = keyof typeof candidateFits

/** How well a person is reached: by the day on which somebody last confirmed that a number of theirs works. */
export const reaches = {
  NO_NUMBER: { th: 'ไม่มีเบอร์', en: 'No number' },
  OVER_180: { th: 'เกิน 180 วัน', en: 'Over 180 days' },
  OVER_90: { th: '91 ถึง 180 วัน', en: '91 to 180 days' },
  RECENT: { th: 'ไม่เกิน 90 วัน', en: 'Within 90 days' },
} as const satisfies Vocabulary
export type Reach = keyof typeof reaches

/** What somebody mainly does in the network: keeps watch in a village, or works for an agency. */
export const works = {
  VOLUNTEER: { th: 'อาสา', en: 'Volunteer' },
  OFFICER: { th: 'หน่วยงาน', en: 'Agency officer' },
} as const satisfies Vocabulary
export type Work = keyof typeof works

/** In which order a list of people stands. */
export const peopleOrders = {
  NAME: { th: 'ชื่อ', en: 'Name' }, REACH: { th: 'ติดต่อยากก่อน', en: 'Hardest to reach first' },
} as const satisfies Vocabulary
export type PeopleOrder = keyof typeof peopleOrders

/** In which order a list of posts stands. */
export const postOrders = {
  TITLE: { th: 'ชื่อตำแหน่ง', en: 'Title' }, VACANT_LONGEST: { th: 'ว่างนานสุด', en: 'Vacant longest first' },
} as const satisfies Vocabulary
export type PostOrder = keyof typeof postOrders

/** In which order a list of agencies stands. */
export const agencyOrders = {
  NAME: { th: 'ชื่อ', en: 'Name' }, GAPS: { th: 'ช่องว่างก่อน', en: 'Gaps first' },
} as const satisfies Vocabulary
export type AgencyOrder = keyof typeof agencyOrders

/** What makes a day stand out in a calendar of posts. */
export const dayMarkKinds = {
  APPOINTED: { th: 'เริ่มดำรงตำแหน่ง', en: 'Appointed' },
  ENDED: { th: 'พ้นตำแหน่ง', en: 'Ended' },
  ANNOUNCED: { th: 'มีคำสั่งแล้ว', en: 'Announced' },
  ROUND: { th: 'รอบโยกย้าย', en: 'Round of transfers' },
} as const satisfies Vocabulary
export type DayMarkKind = keyof typeof dayMarkKinds

/** Why a step of a call chain is passed over. */
export const skipReasons = {
  VACANT: { th: 'ว่าง', en: 'Vacant' },
  NO_NUMBER: { th: 'ไม่มีเบอร์', en: 'No number' },
  CLOSED: { th: 'นอกเวลา', en: 'Closed at this hour' },
  HIDDEN: { th: 'เห็นได้เฉพาะคนในพื้นที่', en: 'Shown to people of the area only' },
} as const satisfies Vocabulary
export type SkipReason = keyof typeof skipReasons

/** Services of the network (HSDS sense): the list of the domain page. */
export const services = {
  RESCUE: { th: 'ช่วยเหลือออกจากสถานที่เกิดเหตุ', en: 'Rescue' },
  IDENTIFICATION: { th: 'คัดแยกผู้เสียหาย', en: 'Screening and identification' },
  TEMPORARY_SHELTER: { th: 'ที่พักชั่วคราว', en: 'Temporary shelter' },
  PROTECTION: { th: 'คุ้มครองสวัสดิภาพ', en: 'Protection' },
  MEDICAL: { th: 'การรักษาพยาบาล', en: 'Medical care' },
  FORENSIC: { th: 'ตรวจพิสูจน์ทางนิติเวช', en: 'Forensic examination' },
  PSYCHOSOCIAL: { th: 'ฟื้นฟูจิตใจ', en: 'Psychosocial support' },
  LEGAL_AID: { th: 'ความช่วยเหลือทางกฎหมาย', en: 'Legal aid' },
  COMPENSATION: { th: 'เรียกค่าสินไหมทดแทน', en: 'Compensation' },
  WITNESS_PROTECTION: { th: 'คุ้มครองพยาน', en: 'Witness protection' },
  INTERPRETER: { th: 'ล่าม', en: 'Interpreter' },
  EDUCATION: { th: 'การศึกษา', en: 'Education' },
  VOCATIONAL_TRAINING: { th: 'ฝึกอาชีพ', en: 'Vocational training' },
  EMPLOYMENT: { th: 'จัดหางาน', en: 'Employment' },
  NATIONALITY: { th: 'สัญชาติและทะเบียนราษฎร', en: 'Nationality and civil registration' },
  FAMILY_TRACING: { th: 'สืบหาครอบครัว', en: 'Family tracing' },
  FAMILY_ASSESSMENT: { th: 'เยี่ยมบ้านและประเมินครอบครัว', en: 'Family assessment' },
  RETURN_HOME: { th: 'ส่งกลับภูมิลำเนา', en: 'Return home' },
  REPATRIATION: { th: 'ส่งกลับประเทศ', en: 'Repatriation' },
  REINTEGRATION: { th: 'คืนสู่สังคม', en: 'Reintegration' },
  EMERGENCY_MONEY: { th: 'เงินช่วยเหลือ', en: 'Emergency money' },
  TRANSPORT: { th: 'พาหนะ', en: 'Transport' },
  FOLLOW_UP: { th: 'ติดตามผล', en: 'Follow-up' },
  PREVENTION: { th: 'ป้องกันและรณรงค์', en: 'Prevention and awareness' },
  TRAINING: { th: 'อบรม', en: 'Training' },
} as const satisfies Vocabulary
export type ServiceCode = keyof typeof services
