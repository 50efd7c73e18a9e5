/** How a person is named, before search keys and id. */
export type Naming = {
  readonly prefix?: string
  readonly rank?: string
  readonly givenNameTh: string
  readonly givenNameEn: string
  readonly familyNameTh?: string
  readonly familyNameEn?: string
}

const person = (titles: { prefix?: string; rank?: string }, th: string, en: string): Naming => {
  const [givenNameTh = '', familyNameTh = ''] = th.split(' ')
  const [givenNameEn = '', familyNameEn = ''] = en.split(' ')
  return { ...titles, givenNameTh, familyNameTh, givenNameEn, familyNameEn }
}
const mr = { prefix: 'นาย' }
const mrs = { prefix: 'นาง' }
const ms = { prefix: 'นางสาว' }

/** The people of Dok Khamtai whom every page shows, so that the same names stand everywhere. All of them are invented. */
export const cast = {
  chief: person(mr, 'วีระ ภูกามงาม', 'Wira Phukamngam'),
  coordinator: person(ms, 'พิมพ์ชนก ธารอิงแก้ว', 'Phimchanok Tharaingkaeo'),
  superintendent: person({ rank: 'พ.ต.อ.' }, 'อนุชา ทุ่งแสงดาว', 'Anucha Thungsaengdao'),
  deputySuperintendent: person({ rank: 'พ.ต.ท.' }, 'ชาตรี ทุ่งคำใส', 'Chatri Thungkhamsai'),
  inspector: person({ rank: 'ร.ต.อ.หญิง' }, 'ณัฐริกา เวียงอิงดาว', 'Natthrika Wiangingdao'),
  detective: person({ rank: 'พ.ต.ต.' }, 'ศราวุธ ร่องคำ', 'Sarawut Rongkham'),
  formerHealthOfficer: person(mr, 'วิชัย ทุ่งแก้วงาม', 'Wichai Thungkaeongam'),
  healthDeputy: person(mr, 'ประเสริฐ ร่องคำดี', 'Prasoet Rongkhamdi'),
  nextHealthOfficer: person(ms, 'จุฑามาศ ลานดอกเอื้อง', 'Chuthamat Landokueang'),
  hospitalDirector: person({ prefix: 'พญ.' }, 'ศศิธร ลานเอื้องทอง', 'Sasithon Lanueangthong'),
  crisisNurse: person(mrs, 'อรทัย ม่อนแก้วใส', 'Orathai Monkaeosai'),
  emergencyHead: person({ prefix: 'นพ.' }, 'กิตติพงษ์ ดอยหลวง', 'Kittiphong Doiluang'),
  psychologist: person(ms, 'วราภรณ์ อิงแก้ว', 'Waraphon Ingkaeo'),
  referralNurse: person(mrs, 'สุนันทา ทุ่งดี', 'Sunantha Thungdi'),
  developmentOfficer: person(mrs, 'บุษบา ทองร่องหลวง', 'Butsaba Thongrongluang'),
  ymcaCoordinator: person(mr, 'เอกชัย สันติเวียงอิง', 'Ekkachai Santiwianging'),
  ingDirector: person(ms, 'รุ่งนภา ดาวเหนือดอย', 'Rungnapha Daonueadoi'),
  womenNetworkLead: person(mrs, 'คำแปง ฟ้าสางงาม', 'Khampaeng Fasangngam'),
  womenGroupChair: person(mrs, 'จันทร์แรม ลานคำปัน', 'Chanraem Lankhampan'),
  socialDeveloper: person(ms, 'กมลวรรณ สันป่าเอื้อง', 'Kamonwan Sanpaueang'),
  shelterHead: person(mrs, 'วันเพ็ญ อิงธาราใส', 'Wanphen Ingtharasai'),
  kamnanNongLom: person(mr, 'บุญยืน ห้วยแสงทอง', 'Bunyuen Huaisaengthong'),
  kamnanHuaiLan: person(mr, 'คำรณ ทุ่งแก้วดี', 'Khamron Thungkaeodi'),
  watchMonSawan: person(mrs, 'แสงเดือน ทุ่งม่อนใส', 'Saengduean Thungmonsai'),
  directorDongSuwan: person(mr, 'ปรีชา ดอยคำใส', 'Pricha Doikhamsai'),
  directorHuaiLan: person(mrs, 'มาลี ทุ่งเอื้องดี', 'Mali Thungueangdi'),
  directorBanPin: person(mr, 'สุเมธ ร่องแก้ว', 'Sumet Rongkaeo'),
  directorSanKhong: person(ms, 'อัญชลี ปางทอง', 'Anchali Pangthong'),
  directorPaSang: person(mr, 'เกษม ม่อนใหม่', 'Kasem Monmai'),
  healthHuaiLan: person(mr, 'ภานุ ห้วยคำทอง', 'Phanu Huaikhamthong'),
  healthNongLom: person(ms, 'ปิยะดา สันทอง', 'Piyada Santhong'),
} as const satisfies Record<string, Naming>
export type CastName = keyof typeof cast
