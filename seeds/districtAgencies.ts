import { always, offered, officeHours, type AgencyPlan, type OfficePlan, type Place } from './plans.ts'

/** The agencies that every district has: district office, operation centre, police station and hospital. `block` begins the district's telephone numbers. */
export function districtOffice(district: Place, block: string, more: readonly OfficePlan[] = []): AgencyPlan {
  const key = `district-office-${district.code}`
  return {
    key, nameTh: `ที่ทำการปกครองอำเภอ${district.nameTh}`, nameEn: `${district.nameEn} District Office`, shortNameTh: `ปค.อ.${district.nameTh}`,
    sector: 'ADMINISTRATION', kind: 'DISTRICT_OFFICE', level: 'DISTRICT', areaCode: district.code, phone: `${block}-101`, hours: officeHours,
    serves: [{ code: district.code }], offers: offered(officeHours, 'NATIONALITY', 'FAMILY_ASSESSMENT'), partOf: 'provincial-hall',
    offices: [
      {
        key: `chief-${district.code}`, titleTh: `นายอำเภอ${district.nameTh}`, titleEn: `District Chief of ${district.nameEn}`, ladder: 'districtChief', phone: `${block}-101`, hours: officeHours, callOrder: 2,
        dutiesTh: 'นำเครือข่ายของอำเภอ เป็นประธานคณะกรรมการและศูนย์ปฏิบัติการ สั่งการเมื่อเกิดเหตุ และรายงานผู้ว่าราชการจังหวัด',
        dutiesEn: 'Leads the district network, chairs its committee and operation centre, gives orders when something happens, and reports to the Governor.', reportsTo: 'governor',
      },
      { key: `senior-assistant-${district.code}`, titleTh: `ปลัดอาวุโสอำเภอ${district.nameTh}`, titleEn: `Senior Assistant District Chief of ${district.nameEn}`, ladder: 'assistantChief', phone: `${block}-102`, hours: officeHours, callOrder: 1, reportsTo: `chief-${district.code}` },
      { key: `assistant-administration-${district.code}`, titleTh: `ปลัดอำเภอ${district.nameTh} งานปกครอง`, titleEn: `Assistant District Chief, Administration, ${district.nameEn}`, ladder: 'assistantChief', phone: `${block}-103`, hours: officeHours, reportsTo: `chief-${district.code}` },
      { key: `assistant-security-${district.code}`, titleTh: `ปลัดอำเภอ${district.nameTh} งานความมั่นคง`, titleEn: `Assistant District Chief, Security, ${district.nameEn}`, ladder: 'assistantChief', phone: `${block}-104`, hours: officeHours, reportsTo: `chief-${district.code}` },
      ...more,
    ],
  }
}

export function operationCentre(district: Place, block: string, more: readonly OfficePlan[] = []): AgencyPlan {
  return {
    key: `operation-centre-${district.code}`, nameTh: `ศูนย์ปฏิบัติการป้องกันและปราบปรามการค้ามนุษย์อำเภอ${district.nameTh}`, nameEn: `${district.nameEn} District Operation Centre`, shortNameTh: `ศปคม.อ.${district.nameTh}`,
    sector: 'ADMINISTRATION', kind: 'OPERATION_CENTRE', level: 'DISTRICT', areaCode: district.code, phone: `${block}-110`, hours: officeHours,
    serves: [{ code: district.code }], offers: offered(officeHours, 'IDENTIFICATION', 'TRANSPORT', 'FOLLOW_UP', 'PREVENTION'), partOf: 'operation-centre-56',
    offices: [
      {
        key: `coordinator-${district.code}`, titleTh: `ผู้ประสานงานศูนย์ปฏิบัติการอำเภอ${district.nameTh}`, titleEn: `Coordinator of the ${district.nameEn} Operation Centre`, ladder: 'assistantChief', phone: `${block}-110`, hours: officeHours, callOrder: 1, covers: [district.code],
        dutiesTh: 'รับแจ้งเหตุจากอาสาและหน่วยงาน เรียกประชุมรายกรณี ส่งต่อ ติดตามผล และรายงานศูนย์จังหวัด',
        dutiesEn: 'Takes alerts from volunteers and agencies, calls case meetings, refers, follows up, and reports to the provincial centre.', reportsTo: `chief-${district.code}`,
      },
      { key: `intake-${district.code}`, titleTh: `เจ้าหน้าที่รับแจ้ง ศูนย์ปฏิบัติการอำเภอ${district.nameTh}`, titleEn: `Intake Officer, ${district.nameEn} Operation Centre`, ladder: 'officer', phone: `${block}-111`, hours: officeHours, callOrder: 2, reportsTo: `coordinator-${district.code}` },
      ...more,
    ],
  }
}

export function policeStation(district: Place, block: string, more: readonly OfficePlan[] = []): AgencyPlan {
  const name = district.nameTh
  return {
    key: `police-${district.code}`, nameTh: `สถานีตำรวจภูธร${name}`, nameEn: `${district.nameEn} Police Station`, shortNameTh: `สภ.${name}`,
    sector: 'POLICE', kind: 'POLICE', level: 'DISTRICT', areaCode: district.code, phone: `${block}-190`, hours: always,
    serves: [{ code: district.code }], offers: [...offered(always, 'RESCUE', 'TRANSPORT'), ...offered(officeHours, 'IDENTIFICATION')], partOf: 'provincial-police',
    offices: [
      { key: `superintendent-${district.code}`, titleTh: `ผู้กำกับการ สภ.${name}`, titleEn: `Superintendent, ${district.nameEn} Police Station`, ladder: 'policeColonel', phone: `${block}-190`, callOrder: 3, dutiesTh: 'สั่งการช่วยเหลือและสืบสวนคดีค้ามนุษย์ในอำเภอ', dutiesEn: 'Orders rescues and investigations of trafficking in the district.' },
      { key: `deputy-superintendent-${district.code}`, titleTh: `รองผู้กำกับการ สภ.${name}`, titleEn: `Deputy Superintendent, ${district.nameEn} Police Station`, ladder: 'policeDeputy', phone: `${block}-192`, reportsTo: `superintendent-${district.code}` },
      { key: `inquiry-${district.code}`, titleTh: `พนักงานสอบสวนเวร สภ.${name}`, titleEn: `Inquiry Officer on Duty, ${district.nameEn} Police Station`, ladder: 'policeInspector', phone: `${block}-191`, hours: always, callOrder: 1, covers: [district.code], reportsTo: `superintendent-${district.code}` },
      ...more,
    ],
  }
}

export function hospital(district: Place, block: string, more: readonly OfficePlan[] = []): AgencyPlan {
  const name = district.nameTh
  return {
    key: `hospital-${district.code}`, nameTh: `โรงพยาบาล${name}`, nameEn: `${district.nameEn} Hospital`, shortNameTh: `รพ.${name}`,
    sector: 'HEALTH', kind: 'HOSPITAL', level: 'DISTRICT', areaCode: district.code, phone: `${block}-240`, hours: always,
    serves: [{ code: district.code }], partOf: 'health-office-56',
    offers: [...offered(always, 'MEDICAL'), ...offered(officeHours, 'FORENSIC', 'IDENTIFICATION'), { service: 'PSYCHOSOCIAL', hours: 'Tu 09:00-12:00; Th 09:00-12:00', capacity: 4 }, { service: 'INTERPRETER', hours: 'Tu-Th 08:30-16:30' }],
    offices: [
      { key: `hospital-director-${district.code}`, titleTh: `ผู้อำนวยการโรงพยาบาล${name}`, titleEn: `Director, ${district.nameEn} Hospital`, ladder: 'hospitalDirector', phone: `${block}-240`, hours: officeHours },
      { key: `crisis-nurse-${district.code}`, titleTh: `พยาบาลศูนย์พึ่งได้ รพ.${name}`, titleEn: `Crisis Centre Nurse, ${district.nameEn} Hospital`, ladder: 'nurse', phone: `${block}-244`, hours: officeHours, callOrder: 1, reportsTo: `hospital-director-${district.code}` },
      ...more,
    ],
  }
}
