import { latinKey, nameGrams, nameKey, searchWords, sortKey, type SearchKind } from './thaiText.ts'

type Optional = string | null | undefined
/** What a person is called, as the graph holds it. */
export type PersonName = {
  readonly prefix?: Optional
  readonly rank?: Optional
  readonly givenNameTh: string
  readonly familyNameTh?: Optional
  readonly givenNameEn?: Optional
  readonly familyNameEn?: Optional
}

const civilPrefixes = new Set(['นาย', 'นาง', 'นางสาว', 'น.ส.'])
const titlesEn: Readonly<Record<string, string>> = {
  'นาย': 'Mr.', 'นาง': 'Mrs.', 'นางสาว': 'Ms.', 'น.ส.': 'Ms.', 'ดร.': 'Dr.', 'นพ.': 'Dr.', 'พญ.': 'Dr.', 'ทพ.': 'Dr.', 'ทพญ.': 'Dr.', 'พระ': 'Ven.', 'พระครู': 'Ven.', 'พระมหา': 'Ven.',
  'พล.ต.อ.': 'Pol. Gen.', 'พล.ต.ท.': 'Pol. Lt. Gen.', 'พล.ต.ต.': 'Pol. Maj. Gen.', 'พ.ต.อ.': 'Pol. Col.', 'พ.ต.ท.': 'Pol. Lt. Col.', 'พ.ต.ต.': 'Pol. Maj.',
  'ร.ต.อ.': 'Pol. Capt.', 'ร.ต.ท.': 'Pol. Lt.', 'ร.ต.ต.': 'Pol. Sub-Lt.', 'ด.ต.': 'Pol. Sr. Sgt. Maj.', 'จ.ส.ต.': 'Pol. Sgt. Maj.', 'ส.ต.อ.': 'Pol. Sgt.',
  'ส.ต.ท.': 'Pol. Cpl.', 'ส.ต.ต.': 'Pol. L/Cpl.', 'ร.ต.': 'Sub-Lt.', 'ร.ท.': 'Lt.', 'ร.อ.': 'Capt.',
}

/**
 * A person's full name as it is written in Thai: the rank or the title glued to the given name, with a space only after หญิง and after a
 * rank written out; a rank takes the place of นาย, นาง or นางสาว.
 */
export function personNameTh({ prefix, rank, givenNameTh, familyNameTh }: PersonName): string {
  const titles = [rank, rank && prefix && civilPrefixes.has(prefix) ? null : prefix].filter((title) => title)
  const glued = titles.map((title) => (title === rank && /[^.]$/.test(title ?? '') ? `${title} ` : title)).join('')
  return [`${glued}${givenNameTh}`, familyNameTh].filter((part) => part).join(' ')
}

/** A person's full name in English with the usual short form of rank or title (Pol. Col., Ms.), or null when it was never given in Latin letters. */
export function personNameEn({ prefix, rank, givenNameEn, familyNameEn }: PersonName): string | null {
  if (!givenNameEn) return null
  const shown = rank && prefix && civilPrefixes.has(prefix) ? [rank] : [rank, prefix]
  const titles = shown.flatMap((title) => (title ? [englishTitle(title)] : []))
  return [...titles, givenNameEn, familyNameEn].filter((part) => part).join(' ')
}

// a title without an English form is left out rather than shown in Thai letters
function englishTitle(title: string): string {
  const known = titlesEn[title.replace(/^ว่าที่\s*/, '').replace(/\s*\(?หญิง\)?$/, '')] ?? ''
  return known !== '' && title.startsWith('ว่าที่') ? `Acting ${known}` : known
}

/** What each kind of node is searched and ordered by. An area may add its moo and the name of its subdistrict, so that บ้านใหม่ หมู่ 3 ห้วยลาน finds one village. */
export type Searchable = {
  readonly Person: PersonName & { readonly nickname?: Optional }
  readonly Post: { readonly titleTh: string; readonly titleEn?: Optional }
  readonly Agency: { readonly nameTh: string; readonly shortNameTh?: Optional; readonly nameEn?: Optional }
  readonly Committee: { readonly nameTh: string; readonly nameEn?: Optional }
  readonly Area: { readonly code: string; readonly nameTh: string; readonly nameEn?: Optional; readonly moo?: number | null | undefined; readonly subdistrictNameTh?: Optional }
}
/** The properties that order a node and let it be found; null means that the property is absent. */
export type SearchProperties = { readonly sortKey: string; readonly nameKey: string; readonly nameEnKey: string | null; readonly nameGrams: string }

const levelWords: Readonly<Record<number, string>> = { 2: 'จังหวัด', 4: 'อำเภอ', 6: 'ตำบล', 8: 'บ้าน' }
const joined = (...parts: (Optional | number)[]) => parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ')

const make: { readonly [Kind in SearchKind]: (node: Searchable[Kind]) => SearchProperties } = {
  // the given name is what people are addressed and ordered by; titles are properties of their own, so nothing is taken off it
  Person: (person) => properties(joined(person.givenNameTh, person.familyNameTh), joined(person.givenNameEn, person.familyNameEn), joined(person.givenNameTh, person.familyNameTh, person.nickname)),
  Post: (post) => properties(post.titleTh, post.titleEn),
  Agency: (agency) => properties(agency.nameTh, agency.nameEn, joined(agency.nameTh, agency.shortNameTh)),
  Committee: (committee) => properties(committee.nameTh, committee.nameEn),
  Area: (area) => {
    const latin = latinKey(area.nameEn ?? '')
    const words = [
      ...nameKey(area.nameTh, 'Area').split(' '), searchWords(area.nameTh).join(''), ...searchWords(levelWords[area.code.length] ?? ''),
      ...searchWords(area.moo ? `หมู่ ${area.moo}` : ''), ...searchWords(area.subdistrictNameTh ?? ''),
    ]
    // Bun Koet and Bunkoet are one place: the spacing of Latin place names varies by source
    return { ...properties(area.nameTh, [...new Set([latin, latin.replaceAll(' ', '')])].join(' ')), nameKey: [...new Set(words)].join(' ') }
  },
}

/** The sort key and the search keys of a node: whoever writes a name writes these with it, seeds and commands alike. */
export function searchableProperties<Kind extends SearchKind>(kind: Kind, node: Searchable[Kind]): SearchProperties {
  return make[kind](node)
}

function properties(nameTh: string, nameEn: Optional, searched = nameTh): SearchProperties {
  return { sortKey: sortKey(nameTh), nameKey: searchWords(searched).join(' '), nameEnKey: latinKey(nameEn ?? '') || null, nameGrams: nameGrams(searched) }
}
