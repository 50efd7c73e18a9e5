/** A village as its line of a list names it. */
export interface VillageLine {
  moo: number
  nameTh: string
  nameEn: string | null
}

/** What a pasted list says: its villages, and the numbers of the lines that cannot be read. */
export interface VillageList {
  villages: VillageLine[]
  unread: number[]
}

/** `3 บ้านปางพัฒนา`, `หมู่ 3 ปางพัฒนา`, `ม.3`, or columns of a spreadsheet; after the Thai name may follow the English one. */
const line = /^(?:หมู่(?:ที่)?|ม\.|moo)?\s*(\d{1,2})(?:[.):,\s]\s*)(.+)$/i

/** Reads a list as it is copied from a spreadsheet or a document: one village a line, its number first. Thai digits count as well; empty lines do not. */
export function villageLines(text: string): VillageList {
  const list: VillageList = { villages: [], unread: [] }
  text.split('\n').forEach((typed, at) => {
    const [first = '', second = '', third] = withArabicDigits(typed).trim().split(/\s*[\t;,]\s*/)
    if (first + second === '') return
    // the number stands before the name, or in a column of its own
    const [named, nameEn] = line.test(first) ? [first, second] : [`${first} ${second}`.trim(), third]
    const [, moo, nameTh] = line.exec(named) ?? []
    const isRead = moo !== undefined && Number(moo) > 0 && nameTh !== undefined && /[\u0E00-\u0E7F]/.test(nameTh) && !list.villages.some((each) => each.moo === Number(moo))
    if (isRead) list.villages.push({ moo: Number(moo), nameTh: nameTh.trim(), nameEn: nameEn?.trim() || null })
    else list.unread.push(at + 1)
  })
  return list
}

const withArabicDigits = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)))
