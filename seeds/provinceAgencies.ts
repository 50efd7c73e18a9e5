import { hotlines, nationalLine } from '@saan/graph-schema/hotlines.ts'
import type { AgencyKind, Sector } from '@saan/graph-schema/vocabularies.ts'
import type { LadderName } from './ladders.ts'
import { always, offered, officeHours, type AgencyPlan, type OfficePlan, type ServiceOffer } from './plans.ts'

const province = '56'
const block = '054-000'
const serves = [{ code: province }]

const sectorOfHotline: Readonly<Record<string, Sector>> = { '191': 'POLICE', '1191': 'POLICE', '1669': 'HEALTH', '1567': 'ADMINISTRATION', '1323': 'HEALTH', '1546': 'LABOUR' }

type Office = readonly [key: string, titleTh: string, titleEn: string, ladder: LadderName, phone?: string]

function agency(key: string, nameTh: string, nameEn: string, shortNameTh: string | undefined, sector: Sector, kind: AgencyKind, phone: string, offers: readonly ServiceOffer[], offices: readonly Office[], more: Partial<AgencyPlan> = {}): AgencyPlan {
  return {
    key, nameTh, nameEn, ...(shortNameTh !== undefined && { shortNameTh }), sector, kind, level: 'PROVINCE', areaCode: province, phone: `${block}-${phone}`, hours: officeHours, serves, offers,
    offices: offices.map(([office, titleTh, titleEn, ladder, number]): OfficePlan => ({ key: office, titleTh, titleEn, ladder, hours: officeHours, ...(number !== undefined && { phone: `${block}-${number}` }) })), ...more,
  }
}

/** The provincial operation centre with its duty post: the step of every call chain that answers at any hour. */
const operationCentre: AgencyPlan = {
  ...agency('operation-centre-56', 'ศูนย์ปฏิบัติการป้องกันและปราบปรามการค้ามนุษย์จังหวัดพะเยา', 'Phayao Provincial Operation Centre on Anti-Trafficking', 'ศปคม.พะเยา', 'SOCIAL', 'OPERATION_CENTRE', '300',
    [...offered(always, 'IDENTIFICATION', 'PROTECTION', 'TRANSPORT'), ...offered(officeHours, 'FOLLOW_UP', 'RETURN_HOME')], [], { hours: always, partOf: 'social-office-56' }),
  offices: [
    { key: 'duty-56', titleTh: 'เวรประจำศูนย์ปฏิบัติการจังหวัดพะเยา', titleEn: 'Duty Officer, Phayao Provincial Operation Centre', ladder: 'officer', phone: `${block}-300`, hours: always, callOrder: 1, covers: [province], reportsTo: 'centre-head-56',
      dutiesTh: 'รับสายตลอด 24 ชั่วโมง ประสานอำเภอ ตำรวจ และบ้านพัก แล้วบันทึกเลขอ้างอิงของศูนย์', dutiesEn: 'Answers at any hour, brings together district, police and shelter, and notes the reference number of the centre.' },
    { key: 'centre-head-56', titleTh: 'หัวหน้าศูนย์ปฏิบัติการจังหวัดพะเยา', titleEn: 'Head, Phayao Provincial Operation Centre', ladder: 'officer', phone: `${block}-302`, hours: officeHours, callOrder: 2, reportsTo: 'social-head-56' },
    { key: 'centre-case-56', titleTh: 'นักสังคมสงเคราะห์ ศูนย์ปฏิบัติการจังหวัดพะเยา', titleEn: 'Social Worker, Phayao Provincial Operation Centre', ladder: 'officer', phone: `${block}-303`, hours: officeHours },
  ],
}

/** The agencies of the province; every one serves all of it. */
export const provinceAgencies: readonly AgencyPlan[] = [
  agency('provincial-hall', 'ที่ทำการปกครองจังหวัดพะเยา', 'Phayao Provincial Hall', 'ปค.จ.พะเยา', 'ADMINISTRATION', 'DISTRICT_OFFICE', '310', offered(officeHours, 'NATIONALITY'), [
    ['governor', 'ผู้ว่าราชการจังหวัดพะเยา', 'Governor of Phayao', 'governor', '310'], ['vice-governor-1', 'รองผู้ว่าราชการจังหวัดพะเยา คนที่ 1', 'Vice Governor 1 of Phayao', 'governor', '311'],
    ['vice-governor-2', 'รองผู้ว่าราชการจังหวัดพะเยา คนที่ 2', 'Vice Governor 2 of Phayao', 'governor', '312'], ['chief-administrator', 'ปลัดจังหวัดพะเยา', 'Chief Administrator of Phayao', 'provincialHead', '313'], ['security-head', 'หัวหน้ากลุ่มงานความมั่นคงจังหวัดพะเยา', 'Head of Security, Phayao', 'assistantChief', '314']]),
  operationCentre,
  agency('social-office-56', 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา', 'Phayao Provincial Office of Social Development and Human Security', 'พมจ.พะเยา', 'SOCIAL', 'SOCIAL_OFFICE', '301',
    offered(officeHours, 'IDENTIFICATION', 'PROTECTION', 'EMERGENCY_MONEY', 'COMPENSATION', 'RETURN_HOME', 'FAMILY_ASSESSMENT', 'REPATRIATION'), [
      ['social-head-56', 'พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา', 'Head of the Provincial Office of Social Development, Phayao', 'provincialHead', '301'], ['social-developer-1', 'นักพัฒนาสังคมชำนาญการ พมจ.พะเยา คนที่ 1', 'Social Development Officer 1, Phayao', 'officer', '304'],
      ['social-developer-2', 'นักพัฒนาสังคมชำนาญการ พมจ.พะเยา คนที่ 2', 'Social Development Officer 2, Phayao', 'officer', '305'], ['social-developer-3', 'นักพัฒนาสังคมปฏิบัติการ พมจ.พะเยา', 'Social Development Officer 3, Phayao', 'officer']]),
  agency('shelter-56', 'บ้านพักเด็กและครอบครัวจังหวัดพะเยา', 'Phayao Shelter for Children and Families', 'บพด.พะเยา', 'SOCIAL', 'SHELTER', '330',
    [{ service: 'TEMPORARY_SHELTER', hours: always, capacity: 24 }, ...offered(always, 'PROTECTION'), ...offered(officeHours, 'PSYCHOSOCIAL', 'FAMILY_TRACING', 'REINTEGRATION')], [
      ['shelter-head-56', 'หัวหน้าบ้านพักเด็กและครอบครัวจังหวัดพะเยา', 'Head of the Phayao Shelter', 'provincialHead', '330'], ['shelter-social-worker', 'นักสังคมสงเคราะห์ บพด.พะเยา', 'Social Worker, Phayao Shelter', 'officer', '331'],
      ['shelter-psychologist', 'นักจิตวิทยา บพด.พะเยา', 'Psychologist, Phayao Shelter', 'officer', '332'], ['shelter-duty', 'พี่เลี้ยงเวร บพด.พะเยา', 'Care Worker on Duty, Phayao Shelter', 'civilSociety']], { hours: always, partOf: 'social-office-56' }),
  agency('crisis-centre-56', 'ศูนย์ช่วยเหลือสังคมจังหวัดพะเยา', 'Phayao Social Assistance Centre', 'OSCC พะเยา', 'SOCIAL', 'CRISIS_CENTRE', '335', [...offered(always, 'PROTECTION', 'FOLLOW_UP'), ...offered(officeHours, 'FAMILY_ASSESSMENT')], [
    ['crisis-head', 'หัวหน้าศูนย์ช่วยเหลือสังคมจังหวัดพะเยา', 'Head of the Phayao Social Assistance Centre', 'officer', '335'], ['crisis-operator', 'เจ้าหน้าที่รับเรื่อง ศูนย์ช่วยเหลือสังคมจังหวัดพะเยา', 'Intake Officer, Phayao Social Assistance Centre', 'officer', '336']], { hours: always, partOf: 'social-office-56' }),
  agency('provincial-police', 'ตำรวจภูธรจังหวัดพะเยา', 'Phayao Provincial Police', 'ภ.จว.พะเยา', 'POLICE', 'POLICE', '340', [...offered(always, 'RESCUE'), ...offered(officeHours, 'WITNESS_PROTECTION', 'IDENTIFICATION')], [
    ['police-commander', 'ผู้บังคับการตำรวจภูธรจังหวัดพะเยา', 'Commander, Phayao Provincial Police', 'policeColonel', '340'], ['police-deputy-commander', 'รองผู้บังคับการตำรวจภูธรจังหวัดพะเยา', 'Deputy Commander, Phayao Provincial Police', 'policeColonel', '341'], ['women-children-police', 'หัวหน้า ศพดส. ภ.จว.พะเยา', 'Head, Police Centre for Children, Women and Families, Phayao', 'policeDeputy', '342']], { hours: always }),
  agency('immigration-56', 'ตรวจคนเข้าเมืองจังหวัดพะเยา', 'Phayao Immigration', 'ตม.พะเยา', 'POLICE', 'IMMIGRATION', '345', offered(officeHours, 'IDENTIFICATION', 'REPATRIATION'), [['immigration-head', 'สารวัตรตรวจคนเข้าเมืองจังหวัดพะเยา', 'Immigration Inspector, Phayao', 'policeInspector', '345'], ['immigration-officer', 'รองสารวัตรตรวจคนเข้าเมืองจังหวัดพะเยา', 'Immigration Officer, Phayao', 'policeInspector']]),
  agency('prosecution-56', 'สำนักงานอัยการจังหวัดพะเยา', 'Phayao Provincial Prosecutor', undefined, 'JUSTICE', 'PROSECUTION', '350', offered(officeHours, 'LEGAL_AID', 'WITNESS_PROTECTION'), [['prosecutor', 'อัยการจังหวัดพะเยา', 'Chief Provincial Prosecutor of Phayao', 'judge', '350'], ['rights-prosecutor', 'อัยการคุ้มครองสิทธิจังหวัดพะเยา', 'Rights Protection Prosecutor of Phayao', 'judge', '351']]),
  agency('court-56', 'ศาลจังหวัดพะเยา', 'Phayao Provincial Court', undefined, 'JUSTICE', 'COURT', '352', offered(officeHours, 'COMPENSATION'), [['court-director', 'ผู้อำนวยการสำนักงานประจำศาลจังหวัดพะเยา', 'Director, Office of the Phayao Provincial Court', 'judge', '352']]),
  agency('juvenile-court-56', 'ศาลเยาวชนและครอบครัวจังหวัดพะเยา', 'Phayao Juvenile and Family Court', undefined, 'JUSTICE', 'COURT', '354', offered(officeHours, 'PROTECTION', 'FAMILY_ASSESSMENT'), [['juvenile-court-director', 'ผู้อำนวยการสำนักงานประจำศาลเยาวชนและครอบครัวจังหวัดพะเยา', 'Director, Office of the Phayao Juvenile and Family Court', 'judge', '354']]),
  agency('justice-office-56', 'สำนักงานยุติธรรมจังหวัดพะเยา', 'Phayao Provincial Justice Office', 'ยธจ.พะเยา', 'JUSTICE', 'JUSTICE', '356', offered(officeHours, 'LEGAL_AID', 'COMPENSATION', 'WITNESS_PROTECTION'), [['justice-head', 'ยุติธรรมจังหวัดพะเยา', 'Provincial Justice Officer of Phayao', 'provincialHead', '356'], ['justice-fund', 'เจ้าหน้าที่กองทุนยุติธรรมจังหวัดพะเยา', 'Justice Fund Officer, Phayao', 'officer', '357']]),
  agency('hospital-56', 'โรงพยาบาลพะเยา', 'Phayao Hospital', 'รพ.พะเยา', 'HEALTH', 'HOSPITAL', '360', [...offered(always, 'MEDICAL', 'FORENSIC'), ...offered(officeHours, 'PSYCHOSOCIAL', 'INTERPRETER')], [['hospital-director-56', 'ผู้อำนวยการโรงพยาบาลพะเยา', 'Director, Phayao Hospital', 'hospitalDirector', '360'], ['crisis-nurse-56', 'หัวหน้าศูนย์พึ่งได้ โรงพยาบาลพะเยา', 'Head of the Crisis Centre, Phayao Hospital', 'nurse', '361'], ['forensic-doctor', 'แพทย์นิติเวช โรงพยาบาลพะเยา', 'Forensic Doctor, Phayao Hospital', 'hospitalDirector', '362']], { hours: always, partOf: 'health-office-56' }),
  agency('health-office-56', 'สำนักงานสาธารณสุขจังหวัดพะเยา', 'Phayao Provincial Health Office', 'สสจ.พะเยา', 'HEALTH', 'HEALTH_OFFICE', '364', offered(officeHours, 'PREVENTION', 'TRAINING'), [['health-chief-56', 'นายแพทย์สาธารณสุขจังหวัดพะเยา', 'Provincial Chief Medical Officer of Phayao', 'hospitalDirector', '364'], ['health-violence-56', 'นักวิชาการสาธารณสุข สสจ.พะเยา', 'Public Health Officer, Phayao', 'officer', '365']]),
  agency('labour-office-56', 'สำนักงานแรงงานจังหวัดพะเยา', 'Phayao Provincial Labour Office', 'รง.พะเยา', 'LABOUR', 'LABOUR', '370', offered(officeHours, 'EMPLOYMENT', 'PREVENTION'), [['labour-head', 'แรงงานจังหวัดพะเยา', 'Provincial Labour Officer of Phayao', 'provincialHead', '370'], ['labour-officer', 'นักวิชาการแรงงาน รง.พะเยา', 'Labour Officer, Phayao', 'officer']]),
  agency('employment-office-56', 'สำนักงานจัดหางานจังหวัดพะเยา', 'Phayao Provincial Employment Office', 'สจจ.พะเยา', 'LABOUR', 'LABOUR', '372', offered(officeHours, 'EMPLOYMENT', 'VOCATIONAL_TRAINING'), [['employment-head', 'จัดหางานจังหวัดพะเยา', 'Provincial Employment Officer of Phayao', 'provincialHead', '372']]),
  agency('labour-protection-56', 'สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัดพะเยา', 'Phayao Labour Protection and Welfare Office', 'สสค.พะเยา', 'LABOUR', 'LABOUR', '374', offered(officeHours, 'IDENTIFICATION', 'COMPENSATION'), [['labour-protection-head', 'สวัสดิการและคุ้มครองแรงงานจังหวัดพะเยา', 'Provincial Labour Protection Officer of Phayao', 'provincialHead', '374'], ['labour-inspector', 'พนักงานตรวจแรงงานจังหวัดพะเยา', 'Labour Inspector, Phayao', 'officer', '375']]),
  agency('education-office-56', 'สำนักงานศึกษาธิการจังหวัดพะเยา', 'Phayao Provincial Education Office', 'ศธจ.พะเยา', 'EDUCATION', 'EDUCATION', '380', offered(officeHours, 'EDUCATION', 'PREVENTION'), [['education-head', 'ศึกษาธิการจังหวัดพะเยา', 'Provincial Education Officer of Phayao', 'provincialHead', '380']]),
  agency('secondary-education-56', 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาพะเยา', 'Phayao Secondary Education Area Office', 'สพม.พะเยา', 'EDUCATION', 'EDUCATION', '382', offered(officeHours, 'EDUCATION', 'TRAINING'), [['secondary-education-head', 'ผู้อำนวยการ สพม.พะเยา', 'Director, Phayao Secondary Education Area Office', 'provincialHead', '382']], { partOf: 'education-office-56' }),
  agency('primary-education-56', 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาพะเยา', 'Phayao Primary Education Area Office', 'สพป.พะเยา', 'EDUCATION', 'EDUCATION', '384', offered(officeHours, 'EDUCATION'), [['primary-education-head', 'ผู้อำนวยการ สพป.พะเยา', 'Director, Phayao Primary Education Area Office', 'provincialHead', '384']], { partOf: 'education-office-56' }),
  agency('community-development-56', 'สำนักงานพัฒนาชุมชนจังหวัดพะเยา', 'Phayao Provincial Community Development Office', 'สพจ.พะเยา', 'COMMUNITY_DEVELOPMENT', 'COMMUNITY_DEV', '386', offered(officeHours, 'VOCATIONAL_TRAINING', 'TRAINING'), [['development-head', 'พัฒนาการจังหวัดพะเยา', 'Provincial Community Development Officer of Phayao', 'provincialHead', '386']]),
  agency('pao-56', 'องค์การบริหารส่วนจังหวัดพะเยา', 'Phayao Provincial Administrative Organisation', 'อบจ.พะเยา', 'LOCAL_GOVERNMENT', 'LOCAL_GOV', '388', offered(officeHours, 'TRANSPORT', 'EMERGENCY_MONEY'), [['pao-president', 'นายก อบจ.พะเยา', 'President, Phayao Provincial Administrative Organisation', 'elected', '388'], ['pao-clerk', 'ปลัด อบจ.พะเยา', 'Clerk, Phayao Provincial Administrative Organisation', 'clerk', '389']]),
  agency('complaint-centre-56', 'ศูนย์ดำรงธรรมจังหวัดพะเยา', 'Phayao Damrongdhama Complaint Centre', undefined, 'ADMINISTRATION', 'COMPLAINT', '390', offered(officeHours, 'LEGAL_AID'), [['complaint-head', 'หัวหน้าศูนย์ดำรงธรรมจังหวัดพะเยา', 'Head of the Phayao Complaint Centre', 'officer', '390']], { partOf: 'provincial-hall' }),
  agency('women-friends-56', 'มูลนิธิเพื่อนเด็กและสตรีพะเยา', 'Phayao Friends of Children and Women Foundation', undefined, 'NGO', 'NGO', '392', [{ service: 'TEMPORARY_SHELTER', hours: always, capacity: 12 }, ...offered(officeHours, 'LEGAL_AID', 'INTERPRETER', 'REINTEGRATION')], [['women-friends-director', 'ผู้อำนวยการมูลนิธิเพื่อนเด็กและสตรีพะเยา', 'Director, Phayao Friends of Children and Women Foundation', 'civilSociety', '392'], ['women-friends-lawyer', 'ทนายความมูลนิธิเพื่อนเด็กและสตรีพะเยา', 'Lawyer, Phayao Friends of Children and Women Foundation', 'civilSociety']]),
  agency('youth-association-56', 'สมาคมเยาวชนสานพลังพะเยา', 'Phayao Youth Association', undefined, 'NGO', 'NGO', '394', offered(officeHours, 'PREVENTION', 'TRAINING'), [['youth-association-head', 'นายกสมาคมเยาวชนสานพลังพะเยา', 'President, Phayao Youth Association', 'civilSociety', '394']]),
  agency('social-volunteers-56', 'ชมรมอาสาสมัครพัฒนาสังคมจังหวัดพะเยา', 'Phayao Social Development Volunteers', 'อพม.พะเยา', 'COMMUNITY', 'COMMUNITY_GROUP', '396', offered('Sa-Su 09:00-15:00', 'FOLLOW_UP', 'FAMILY_ASSESSMENT'), [['volunteers-head', 'ประธานชมรมอาสาสมัครพัฒนาสังคมจังหวัดพะเยา', 'Chair, Phayao Social Development Volunteers', 'community', '396']]),
]

/** What stands above the province: the protection centre of the region, and the lines of the nation. */
export const nationalAgencies: readonly AgencyPlan[] = [
  { key: 'protection-centre-north', nameTh: 'สถานคุ้มครองสวัสดิภาพผู้เสียหายจากการค้ามนุษย์ภาคเหนือ', nameEn: 'Northern Protection Centre', sector: 'SOCIAL', kind: 'SHELTER', level: 'REGION', areaCode: '', phone: `${block}-399`, hours: always, serves, offices: [],
    offers: [{ service: 'TEMPORARY_SHELTER', hours: always, capacity: 60 }, ...offered(officeHours, 'VOCATIONAL_TRAINING', 'PSYCHOSOCIAL', 'REINTEGRATION')] },
  ...hotlines.map(({ number, nameTh, nameEn }): AgencyPlan => ({
    key: `hotline-${number}`, nameTh, nameEn, sector: sectorOfHotline[number] ?? 'SOCIAL', kind: 'HOTLINE', level: 'NATIONAL', areaCode: '', phone: number, hours: always, serves, offices: [],
    offers: number === nationalLine.number ? offered(always, 'PROTECTION', 'RESCUE', 'TEMPORARY_SHELTER') : [],
  })),
]
