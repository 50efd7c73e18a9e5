/** Official Thai abbreviations and what each stands for; one that names both an office and its head has both. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  'พมจ.': ['สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด', 'พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด'],
  'พม.': ['กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์', 'พัฒนาสังคมและความมั่นคงของมนุษย์'],
  'ศปคม.': ['ศูนย์ปฏิบัติการป้องกันและปราบปรามการค้ามนุษย์'],
  'บพด.': ['บ้านพักเด็กและครอบครัว'],
  'ศชส.': ['ศูนย์ช่วยเหลือสังคม'],
  'ศพค.': ['ศูนย์พัฒนาครอบครัวในชุมชน'],
  'ศพดส.': ['ศูนย์พิทักษ์เด็ก สตรี ครอบครัว ป้องกันปราบปรามการค้ามนุษย์'],
  'สภ.': ['สถานีตำรวจภูธร'],
  'สน.': ['สถานีตำรวจนครบาล'],
  'ภ.จว.': ['ตำรวจภูธรจังหวัด'],
  'บก.ปคม.': ['กองบังคับการปราบปรามการกระทำความผิดเกี่ยวกับการค้ามนุษย์'],
  'ตม.': ['ตรวจคนเข้าเมือง'],
  'ผบก.': ['ผู้บังคับการ'],
  'ผกก.': ['ผู้กำกับการ'],
  'สว.': ['สารวัตร'],
  'พงส.': ['พนักงานสอบสวน'],
  'รพ.': ['โรงพยาบาล'],
  'รพ.สต.': ['โรงพยาบาลส่งเสริมสุขภาพตำบล'],
  'สสจ.': ['สำนักงานสาธารณสุขจังหวัด', 'สาธารณสุขจังหวัด'],
  'สสอ.': ['สำนักงานสาธารณสุขอำเภอ', 'สาธารณสุขอำเภอ'],
  'สจจ.': ['สำนักงานจัดหางานจังหวัด'],
  'สสค.': ['สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัด'],
  'สรจ.': ['สำนักงานแรงงานจังหวัด'],
  'ยธจ.': ['สำนักงานยุติธรรมจังหวัด'],
  'อบจ.': ['องค์การบริหารส่วนจังหวัด'],
  'อบต.': ['องค์การบริหารส่วนตำบล'],
  'ทต.': ['เทศบาลตำบล'],
  'ทม.': ['เทศบาลเมือง'],
  'ทน.': ['เทศบาลนคร'],
  'สพป.': ['สำนักงานเขตพื้นที่การศึกษาประถมศึกษา'],
  'สพม.': ['สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา'],
  'รร.': ['โรงเรียน'],
  'กศน.': ['ศูนย์การศึกษานอกระบบและการศึกษาตามอัธยาศัย'],
  'พช.': ['พัฒนาชุมชน'],
  'สพอ.': ['สำนักงานพัฒนาชุมชนอำเภอ'],
  'ผวจ.': ['ผู้ว่าราชการจังหวัด'],
  'ผอ.': ['ผู้อำนวยการ'],
  'หน.': ['หัวหน้า'],
  'ผญบ.': ['ผู้ใหญ่บ้าน'],
  'ผช.ผญบ.': ['ผู้ช่วยผู้ใหญ่บ้าน'],
  'อสม.': ['อาสาสมัครสาธารณสุขประจำหมู่บ้าน', 'อาสาสมัครสาธารณสุข'],
  'อพม.': ['อาสาสมัครพัฒนาสังคมและความมั่นคงของมนุษย์'],
  'อช.': ['อาสาพัฒนาชุมชน'],
  'คกก.': ['คณะกรรมการ'],
  'คทง.': ['คณะทำงาน'],
}

const longestFirst = (texts: readonly string[]) => [...texts].sort((a, b) => b.length - a.length)
const thaiLetter = '[ก-ฮ\u0E30-\u0E4E]'

// with its dots an abbreviation may be glued to what follows, from three letters on also without them; bare and short it must stand alone
const oneOf = longestFirst(Object.keys(abbreviations))
  .map((short) => {
    const letters = short.replaceAll('.', '')
    const glued = letters.length > 2 ? '|(?=[ก-ฮเ-ไ].)' : ''
    return `${short.replaceAll('.', '\\.')}|${letters}(?:(?=$|[\\s\\d])${glued})`
  })
  .join('|')
// พ.ต.อ. holds no ต.: an abbreviation begins a word, or follows another one
const run = new RegExp(`(?<!${thaiLetter}|\\.)(?:(?:${oneOf})\\s*)+`, 'g')
const single = new RegExp(`(${oneOf})`)
const byLetters = new Map(Object.entries(abbreviations).map(([short, full]) => [short.replaceAll('.', ''), full]))
const fullForms = Object.entries(abbreviations).flatMap(([short, full]) => full.map((words) => ({ short, words }))).sort((a, b) => b.words.length - a.words.length)

/** No text becomes more than so many forms, so that a query stays small whatever is typed. */
const mostForms = 6

/** Whether a text is an abbreviation and nothing else: it ends with its dot, or is an official one without. */
export function isAbbreviation(text: string): boolean {
  return /^[ก-ฮ.]{1,8}$/.test(text) && (text.endsWith('.') || byLetters.has(text.replaceAll('.', '')))
}

/** A text in which every official abbreviation stands apart from its neighbours: ผกก.สภ.ดอกคำใต้ becomes ผกก. สภ. ดอกคำใต้. */
export function partAbbreviations(text: string): string {
  return text.replace(run, (found) => `${found.split(single).map((part) => part.trim()).filter((part) => part !== '').join(' ')} `).trim()
}

/** A Thai title or name with its official words abbreviated, for a narrow place: ผู้อำนวยการโรงเรียนบ้านปินพัฒนา becomes ผอ.รร.บ้านปินพัฒนา. */
export function abbreviate(text: string): string {
  return fullForms.reduce((form, { short, words }) => form.replace(words, short), text)
}

/**
 * The forms in which a normalised text may stand in the graph: as typed, with abbreviations written out (พมจ.พะเยา:
 * สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา), and with official names abbreviated. The first is the text itself; there are six at most.
 */
export function expandAbbreviations(text: string): string[] {
  const forms = choices(text).reduce<string[]>((begun, parts) => begun.flatMap((start) => parts.map((part) => start + part)).slice(0, mostForms), [''])
  return [...new Set([text, abbreviate(text), ...forms])].slice(0, mostForms)
}

// the text cut into pieces, each with the ways to write it; a space after an abbreviation goes, since the full form is written without
function choices(text: string): string[][] {
  const pieces: string[][] = []
  let end = 0
  for (const found of text.matchAll(run)) {
    pieces.push([text.slice(end, found.index)])
    for (const part of found[0].split(single)) {
      const full = byLetters.get(part.replaceAll('.', ''))
      if (full) pieces.push([part, ...full])
    }
    end = found.index + found[0].length
  }
  return [...pieces, [text.slice(end)]]
}
