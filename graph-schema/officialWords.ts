/**
 * Words of the Thai administration that are written without a space before the name that follows them (สถานีตำรวจภูธรดอกคำใต้). Names are
 * parted at them, on the way into the index and in what a person types, so that a place or a kind of office finds what it is glued to.
 */
const officialWords = [
  'สำนักงาน', 'ที่ทำการปกครอง', 'ที่ว่าการ', 'ศูนย์ปฏิบัติการ', 'ศูนย์ช่วยเหลือสังคม', 'ศูนย์ดำรงธรรม', 'ศูนย์พัฒนาครอบครัว', 'สถานคุ้มครองสวัสดิภาพ',
  'บ้านพักเด็กและครอบครัว', 'พัฒนาสังคมและความมั่นคงของมนุษย์', 'พัฒนาสังคม', 'ป้องกันและปราบปราม', 'การค้ามนุษย์', 'สถานี', 'ตำรวจ', 'ภูธร', 'กองบังคับการ',
  'อัยการ', 'ศาลเยาวชนและครอบครัว', 'โรงพยาบาล', 'ส่งเสริมสุขภาพ', 'สาธารณสุข', 'แรงงาน', 'จัดหางาน', 'สวัสดิการและคุ้มครอง', 'พื้นที่การศึกษา',
  'ประถมศึกษา', 'มัธยมศึกษา', 'โรงเรียน', 'พัฒนาชุมชน', 'องค์การบริหารส่วน', 'เทศบาล', 'ตรวจคนเข้าเมือง', 'สำนักทะเบียน', 'กองทุน', 'ยุติธรรม', 'มูลนิธิ',
  'สมาคม', 'กลุ่มสตรี', 'สภาเด็กและเยาวชน', 'คณะกรรมการ', 'คณะอนุกรรมการ', 'คณะทำงาน', 'อาสาสมัคร', 'เฝ้าระวัง', 'ผู้ว่าราชการ', 'นายอำเภอ', 'ปลัดอำเภอ',
  'ปลัดจังหวัด', 'พัฒนาการอำเภอ', 'ผู้กำกับการ', 'สารวัตร', 'พนักงานสอบสวน', 'ผู้อำนวยการ', 'หัวหน้า', 'นักพัฒนาสังคม', 'นักสังคมสงเคราะห์', 'นักจิตวิทยา',
  'นายกเทศมนตรี', 'กำนัน', 'ผู้ใหญ่บ้าน', 'ผู้ช่วย', 'ประธาน', 'กรรมการ', 'เลขานุการ', 'ที่ปรึกษา', 'ผู้แทน', 'หมู่บ้าน', 'หมู่ที่', 'จังหวัด', 'อำเภอ', 'ตำบล', 'แขวง',
]

// tone marks are optional, since people leave them out; the longest word wins where several begin
const anywhere = new RegExp(`(${[...officialWords].sort((a, b) => b.length - a.length).map((word) => word.replace(/[\u0E47-\u0E4E]/g, '$&?')).join('|')})`)
// these two begin too many other words to be looked for inside of one
const inFront = /^(บ้าน|เขต)(?=[ก-ฮเ-ไ].)/

/** Parts one unfolded word at the official words in it: โรงเรียนบ้านถ้ำวิทยา becomes โรงเรียน, บ้าน, ถ้ำวิทยา. */
export function splitOfficialWords(word: string): string[] {
  return word
    .split(anywhere)
    .flatMap((part) => part.split(inFront))
    .map((part) => (/^หมู่?ที่?$/.test(part) ? 'หมู่' : part))
    .filter((part) => part !== '')
}
