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

/** `3 บ้านปางพัฒนา`, `หมู่ 3 ปางพัฒนา`, `ม.3`, or columns of a spreadsheet with the English name in the third. */
const line = /^(?:หมู่(?:ที่)?|ม\.|moo)?\s*(\d{1,2})(?:[.):,\s]\s*)(.+)$/i

/** Reads a list as it is copied from a spreadsheet or a document: one village a line, its number first. Thai digits count as well; empty lines do not. */
export function villageLines(text: string): VillageList {
  const list: VillageList = { villages: [], unread: [] }
  text.split('\n').forEach((typed, at) => {
    const columns = withArabicDigits(typed).trim().split(/\s*[\t;]\s*/)
    if (columns.join('') === '') return
    const [, moo, nameTh] = line.exec(`${columns[0]} ${columns[1] ?? ''}`.trim()) ?? []
    const isRead = moo !== undefined && Number(moo) > 0 && nameTh !== undefined && /[\u0E00-\u0E7F]/.test(nameTh) && !list.villages.some((each) => each.moo === Number(moo))
    if (isRead) list.villages.push({ moo: Number(moo), nameTh: nameTh.trim(), nameEn: columns[2]?.trim() || null })
    else list.unread.push(at + 1)
  })
  return list
}

const withArabicDigits = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)))
