// Thai academic, medical and royal titles, police and military ranks, as they are abbreviated
const abbreviatedTitles = [
  'น.ส.', 'ด.ช.', 'ด.ญ.', 'ดร.', 'ผศ.', 'รศ.', 'นพ.', 'พญ.', 'ทพ.', 'ทพญ.', 'ภก.', 'ภญ.', 'สพ.ญ.', 'ม.ร.ว.', 'ม.ล.',
  'พล.ต.อ.', 'พล.ต.ท.', 'พล.ต.ต.', 'พ.ต.อ.', 'พ.ต.ท.', 'พ.ต.ต.', 'ร.ต.อ.', 'ร.ต.ท.', 'ร.ต.ต.', 'ด.ต.', 'จ.ส.ต.', 'ส.ต.อ.', 'ส.ต.ท.', 'ส.ต.ต.',
  'พล.อ.', 'พล.ท.', 'พล.ต.', 'พ.อ.', 'พ.ท.', 'พ.ต.', 'ร.อ.', 'ร.ท.', 'ร.ต.', 'จ.ส.อ.', 'จ.ส.ท.', 'ส.อ.', 'ส.ท.', 'ส.ต.', 'น.อ.', 'น.ท.', 'น.ต.',
]
/** Titles and ranks written out, with their abbreviations. */
const writtenOut: Readonly<Record<string, string>> = {
  'นางสาว': 'น.ส.', 'เด็กชาย': 'ด.ช.', 'เด็กหญิง': 'ด.ญ.', 'นายแพทย์': 'นพ.', 'แพทย์หญิง': 'พญ.', 'ทันตแพทย์': 'ทพ.', 'ทันตแพทย์หญิง': 'ทพญ.',
  'พลตำรวจเอก': 'พล.ต.อ.', 'พลตำรวจโท': 'พล.ต.ท.', 'พลตำรวจตรี': 'พล.ต.ต.', 'พันตำรวจเอก': 'พ.ต.อ.', 'พันตำรวจโท': 'พ.ต.ท.', 'พันตำรวจตรี': 'พ.ต.ต.', 'ร้อยตำรวจเอก': 'ร.ต.อ.', 'ร้อยตำรวจโท': 'ร.ต.ท.', 'ร้อยตำรวจตรี': 'ร.ต.ต.',
  'ดาบตำรวจ': 'ด.ต.', 'นายดาบตำรวจ': 'ด.ต.', 'จ่าสิบตำรวจ': 'จ.ส.ต.', 'สิบตำรวจเอก': 'ส.ต.อ.', 'สิบตำรวจโท': 'ส.ต.ท.', 'สิบตำรวจตรี': 'ส.ต.ต.',
  'พันเอก': 'พ.อ.', 'พันโท': 'พ.ท.', 'พันตรี': 'พ.ต.', 'ร้อยเอก': 'ร.อ.', 'ร้อยโท': 'ร.ท.', 'ร้อยตรี': 'ร.ต.', 'จ่าสิบเอก': 'จ.ส.อ.', 'สิบเอก': 'ส.อ.', 'สิบโท': 'ส.ท.', 'สิบตรี': 'ส.ต.',
}
const writtenTitles = [...Object.keys(writtenOut), 'นาง', 'นาย', 'คุณ', 'พระครู', 'พระมหา', 'พระ', 'แม่ชี']

/** Words that begin like a title and are an office or a place: นายก อบต. is not a Mr. ก. */
const notTitles = /^(?:นายก(?=$|\s|เทศ|องค์|อบ[ตจ]|สมาคม|รัฐ|เหล่า|สภา|เมือง|สโมสร)|นาย(?:อำเภอ|ทะเบียน|แพทย์(?:สาธารณสุข|ชำนาญ|ปฏิบัติ|เชี่ยวชาญ|$)|ช่าง|สถานี|ตรวจ|ด่าน|ท่า|สัตวแพทย์|ตำรวจ|ทหาร)|นาง(?:พยาบาล|งาม)|พระ(?:ธาตุ|นคร|ประแดง|บรม|ราช|สมุทร|พุทธ))/

const longestFirst = (words: string[]) => [...words].sort((a, b) => b.length - a.length)
/** With its dots a title may be glued; without them (พตอ สมชาย) it must stand alone, and นพ or พญ could then be a given name. */
const abbreviated = longestFirst(abbreviatedTitles).map((title) => {
  const letters = title.split('.').filter((group) => group !== '')
  const dotted = `${letters.join('\\.\\s?')}(?:\\.|(?=\\s))`
  return letters.length > 1 || title === 'ดร.' ? `${dotted}|${letters.join('')}(?=\\s)` : `${letters.join('')}\\.`
})
const rest = '(?=[ก-ฮเ-ไ].)'
const title = new RegExp(`^(?:ว่าที่\\s*)?(?:(?:${abbreviated.join('|')})(?:\\s*\\(?หญิง\\)?)?|(?:${longestFirst(writtenTitles).join('|')})(?:\\s*\\(?หญิง\\))?)\\s*${rest}`)

/**
 * A normalised Thai name without the titles and ranks in front of it, glued or not (พ.ต.อ.หญิง สมใจ, นายสมชาย, ผศ.ดร.มาลี). What is left begins like
 * a word and has two letters or more. A given name such as นางนวล cannot be told from นาง + นวล: search asks for both.
 */
export function withoutTitle(name: string): string {
  if (notTitles.test(name)) return name
  const shorter = name.replace(title, '')
  return shorter === name ? name : withoutTitle(shorter)
}

/** The titles and ranks in front of a normalised Thai name, each as it may be kept: as typed, abbreviated, written out, and without หญิง. */
export function titlesOf(name: string): string[] {
  const shorter = notTitles.test(name) ? name : name.replace(title, '')
  if (shorter === name) return []
  const typed = name.slice(0, name.length - shorter.length).trim()
  const alone = typed.replace(/(?<=.\.\s?)\(?หญิง\)?$|(?<=[ก-๛])\s?\(หญิง\)$/, '').trim()
  const closed = alone.replace(/[.\s]/g, '')
  const short = writtenOut[alone] ?? abbreviatedTitles.find((each) => each.replaceAll('.', '') === closed)
  const long = Object.keys(writtenOut).filter((each) => short !== undefined && writtenOut[each] === short)
  return [...new Set([typed, alone, ...(short === undefined ? [] : [short]), ...long, ...titlesOf(shorter)])]
}
