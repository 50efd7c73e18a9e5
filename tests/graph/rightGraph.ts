/** One small network in which nothing is wrong: a district with a village, an office, a committee with two seats, a watch post, an account. */
export const rightGraph = `
WITH date('2020-01-01') AS began, date('9999-12-31') AS open, {sortKey: 'ก', nameKey: 'ก', nameEnKey: 'a', nameGrams: 'กข'} AS keys
CREATE (province:Area:Province {code: '56', nameTh: 'พะเยา', nameEn: 'Phayao', isSynthetic: false, from: began, to: open})
CREATE (district:Area:District {code: '5605', nameTh: 'ดอกคำใต้', nameEn: 'Dok Khamtai', isSynthetic: false, from: began, to: open})
CREATE (subdistrict:Area:Subdistrict {code: '560503', nameTh: 'บ้านถ้ำ', nameEn: 'Ban Tham', isSynthetic: false, from: began, to: open})
CREATE (village:Area:Village {code: '56050304', nameTh: 'บ้านถ้ำ', nameEn: 'Ban Tham', moo: 4, isSynthetic: false, from: began, to: open})
CREATE (drawn:Area:Village {code: '56050355', nameTh: 'บ้านใหม่', nameEn: 'Ban Mai', moo: 5, isSynthetic: true, from: began, to: open})
CREATE (village)-[:IN]->(subdistrict)-[:IN]->(district)-[:IN]->(province), (drawn)-[:IN]->(subdistrict)
CREATE (service:Service {code: 'RESCUE', nameTh: 'ช่วยเหลือ', nameEn: 'Rescue'})
CREATE (hall:Agency {id: 'hall', nameTh: 'ที่ทำการปกครองอำเภอดอกคำใต้', sector: 'ADMINISTRATION', kind: 'DISTRICT_OFFICE', level: 'DISTRICT', areaCode: '5605', phone: '+6654000218', hours: 'Mo-Fr 08:30-16:30', from: began, to: open})
CREATE (hall)-[:SERVES {from: began, to: open, partial: false}]->(district), (hall)-[:OFFERS {from: began, to: open, hours: '24/7'}]->(service)
CREATE (above:Agency {id: 'above', nameTh: 'จังหวัดพะเยา', sector: 'ADMINISTRATION', kind: 'DISTRICT_OFFICE', level: 'PROVINCE', areaCode: '56', from: began, to: open})<-[:PART_OF]-(hall)
CREATE (committee:Committee {id: 'committee', nameTh: 'คณะกรรมการอำเภอ', kind: 'COMMITTEE', level: 'DISTRICT', areaCode: '5605', cadence: duration('P3M'), quorum: 10, expectedSectors: ['SOCIAL', 'HEALTH'], from: began, to: open})
CREATE (centre:Committee {id: 'centre', nameTh: 'ศูนย์ปฏิบัติการจังหวัด', kind: 'OPERATION_CENTRE', level: 'PROVINCE', areaCode: '56', cadence: duration('P3M'), quorum: 10, expectedSectors: [], from: began, to: open})-[:OVERSEES]->(committee)
CREATE (chief:Post {id: 'chief', titleTh: 'นายอำเภอดอกคำใต้', titleEn: 'District Chief', kind: 'OFFICE', sector: 'ADMINISTRATION', areaCode: '5605', revision: 0, from: began, to: open})-[:OF]->(hall)
CREATE (deputy:Post {id: 'deputy', titleTh: 'ปลัดอำเภอ', kind: 'OFFICE', areaCode: '5605', revision: 0, from: began, to: open})-[:OF]->(hall)
CREATE (deputy)-[:REPORTS_TO]->(chief)
CREATE (chair:Post {id: 'chair', titleTh: 'ประธาน', kind: 'SEAT', role: 'CHAIR', areaCode: '5605', revision: 0, from: began, to: open})-[:OF]->(committee)
CREATE (member:Post {id: 'member', titleTh: 'กรรมการ', kind: 'SEAT', role: 'MEMBER', areaCode: '5605', revision: 0, from: began, to: open})-[:OF]->(committee)
CREATE (watch:Post {id: 'watch', titleTh: 'ผู้เฝ้าระวัง บ้านถ้ำ', kind: 'WATCH', areaCode: '5605', revision: 0, from: began, to: open})-[:OF]->(committee)
CREATE (chair)-[:EX_OFFICIO]->(chief), (watch)-[:COVERS {from: began, to: date('2024-01-01')}]->(village), (watch)-[:COVERS {from: date('2025-01-01'), to: open}]->(village)
CREATE (mali:Person {id: 'mali', givenNameTh: 'มาลี', givenNameEn: 'Mali', areaCode: '5605'}), (somchai:Person {id: 'somchai', givenNameTh: 'สมชาย'})
CREATE (mali)-[:HOLDS]->(former:Appointment {id: 'former', kind: 'PERMANENT', endReason: 'TRANSFER', districtCode: '5605', from: began, to: date('2022-10-01'), recordedAt: datetime()})-[:TO_POST]->(chief)
CREATE (somchai)-[:HOLDS]->(current:Appointment {id: 'current', kind: 'PERMANENT', openKey: 'chief#PERMANENT', districtCode: '5605', from: date('2022-10-01'), to: open, recordedAt: datetime()})-[:TO_POST]->(chief)
CREATE (mali)-[:HOLDS]->(mistake:Appointment {id: 'mistake', kind: 'PERMANENT', from: date('2022-10-01'), to: open, recordedAt: datetime(), retractedAt: datetime()})-[:TO_POST]->(chief)
CREATE (mali)-[:HOLDS]->(:Appointment {id: 'alternate', kind: 'ALTERNATE', from: date('2023-01-01'), to: open, recordedAt: datetime()})-[:TO_POST]->(member)
CREATE (mali)-[:REACHED_BY]->(:Contact {id: 'phone', kind: 'PHONE', value: '+66812345678', audience: 'NETWORK', confirmations: [date('2025-01-01'), date('2026-01-01')], from: began, to: open})
CREATE (mali)-[:TOOK]->(:Training {id: 'training', course: 'คัดแยก', on: date('2025-05-01')})
CREATE (account:Account {id: 'account', username: 'mali', nameTh: 'มาลี', nameEn: 'Mali', role: 'VIEWER', status: 'ACTIVE', isDemo: false, homeAreaCode: '5605'})-[:SCOPED_TO]->(district)
CREATE (account)-[:OF_PERSON]->(mali), (:Session {id: 'session', tokenHash: 'session', createdAt: datetime(), lastSeenAt: datetime(), expiresAt: datetime()})-[:SESSION_OF]->(account)
CREATE (:Counter {name: 'change', value: 2})
CREATE (:Reading {id: 'reading', at: datetime(), via: 'person'})-[:BY]->(account)
WITH keys, account, chief
UNWIND [1, 2] AS seq
CREATE (change:Change {seq: seq, at: datetime(), action: 'post.update', requestId: toString(seq), inputHash: '', accountId: 'account', subjectId: 'chief', areaCode: '5605', before: '{}', after: '{}'})
CREATE (change)-[:BY]->(account), (change)-[:ABOUT]->(chief)
WITH DISTINCT keys
MATCH (node:Person|Post|Agency|Committee|Area) SET node += keys`
