import { addDays, daysBetween } from '@saan/graph-schema/days.ts'
import { OPEN_END } from '@saan/graph-schema/model.ts'
import { searchableProperties, type SearchProperties } from '@saan/graph-schema/names.ts'
import { calendarOf } from './calendar.ts'
import { familyBeginnings, familyEndings, menNames, womenNames } from './nameParts.ts'
import { networkFounded, provinceFounded } from './posts.ts'
import { idOf, randomOf, type Random } from './random.ts'
import { readTable } from './readTable.ts'
import { row, type Row } from './tables.ts'

/** The large world for benchmarks, in its whole size. */
export const nationalSize = { villages: 75_000, people: 300_000, posts: 230_000, appointments: 1_000_000 } as const
/** What hangs on a village: three watch posts, four people who share them, and 13 appointments in ten years; one village in fifteen has a fourteenth. */
export const perVillage = { posts: 3, people: 4, appointments: 13 } as const
export const appointmentsPerOffice = 4
const officePosts = nationalSize.posts - nationalSize.villages * perVillage.posts

type Named = { readonly code: string; readonly nameTh: string; readonly nameEn: string }
/** A village with the number of appointments to its watch posts. */
type Village = Named & { readonly moo: number; readonly subdistrict: Named; readonly appointments: number }

/** The rows of one province: what a post or an appointment leads to stands in its row, as keys of nodes of the same batch or an earlier one. */
export type NationalBatch = {
  readonly areas: readonly Row[]
  readonly organizations: readonly { readonly label: 'Agency' | 'Committee'; readonly serves: string; readonly properties: Row }[]
  readonly posts: readonly { readonly of: string; readonly covers: string | null; readonly properties: Row }[]
  readonly people: readonly Row[]
  readonly appointments: readonly { readonly person: string; readonly post: string; readonly properties: Row }[]
}

/** What falls to one province: its places, and how many posts each office of a district and the one of the province has. */
export type ProvincePlan = { readonly province: Named; readonly officesOfProvince: number; readonly districts: readonly Named[]; readonly subdistricts: readonly Named[]; readonly villages: readonly Village[] }

/** Posts of the office of each district. */
export const officesOfDistrict = 5

/** Thailand with 75,000 invented villages: real provinces, districts and subdistricts, the villages spread evenly over these. */
export function nationalPlans(): ProvincePlan[] {
  const read = (name: string) => readTable(name, ['code', 'name_th', 'name_en']).map((each): Named => ({ code: each.code, nameTh: each.name_th, nameEn: each.name_en }))
  const [provinces, districts, subdistricts] = [read('thailand_provinces.csv'), read('thailand_districts.csv'), read('thailand_tambons.csv')]
  const villages = subdistricts.map((subdistrict, place) => villagesOf(subdistrict, place, subdistricts.length))
  const ofProvinces = officePosts - districts.length * officesOfDistrict
  return provinces.map((province, place) => {
    const inside = ({ code }: Named) => code.startsWith(province.code)
    return { province, officesOfProvince: share(place, provinces.length, ofProvinces), districts: districts.filter(inside), subdistricts: subdistricts.filter(inside), villages: villages.flat().filter(inside) }
  })
}

/** `days` are all days of the records, from the first to yesterday; `octobers` tells at which place the 1 October of a year stands. */
type Calendar = { readonly days: readonly string[]; readonly octobers: ReadonlyMap<string, number> }
type Ground = Calendar & { readonly random: Random; readonly seed: number }

/** The rows of the large world, a province at a time. Enough of a network to measure on; nothing in it is meant to look like a real district. */
export function* nationalBatches({ today, seed, provinces }: { today: string; seed: number; provinces?: readonly string[] | undefined }): Generator<NationalBatch> {
  const { opens } = calendarOf(today)
  const days = Array.from({ length: daysBetween(opens, today) }, (_, number) => addDays(opens, number))
  const calendar = { days, octobers: new Map(days.flatMap((day, place) => (day.endsWith('-10-01') ? [[day.slice(0, 4), place] as const] : []))) }
  for (const plan of nationalPlans()) if (provinces === undefined || provinces.includes(plan.province.code)) yield batchOf(plan, calendar, seed)
}

function batchOf({ province, officesOfProvince, districts, subdistricts, villages }: ProvincePlan, calendar: Calendar, seed: number): NationalBatch {
  const random = randomOf(seed, `national/${province.code}`)
  const ground = { ...calendar, random, seed }
  const posts: NationalBatch['posts'][number][] = []
  const people: Row[] = []
  const appointments: NationalBatch['appointments'][number][] = []
  const organizations = [office(province, 'PROVINCE', seed), ...districts.flatMap((district) => [office(district, 'DISTRICT', seed), network(district, seed)])]

  for (const village of villages) {
    const district = village.code.slice(0, 4)
    const own = Array.from({ length: perVillage.people }, (_, number) => person(village.code, number, random, seed))
    people.push(...own)
    for (const [place, { title, keys }] of watchTitles.entries()) {
      const order = place + 1
      const id = idOf(seed, 'post', `${village.code}/${order}`)
      posts.push({ of: idOf(seed, 'committee', district), covers: village.code, properties: postRow(id, 'WATCH', title, keys, district, order) })
      appointments.push(...history(id, district, own, share(place, perVillage.posts, village.appointments), ground))
    }
  }
  for (const [area, count] of [[province, officesOfProvince] as const, ...districts.map((district) => [district, officesOfDistrict] as const)]) {
    const around = people.filter(({ areaCode }) => String(areaCode).startsWith(area.code)).slice(0, 40)
    for (let number = 1; number <= count; number++) {
      const id = idOf(seed, 'post', `${area.code}/${number}`)
      const title = { titleTh: `เจ้าหน้าที่${area.nameTh} คนที่ ${number}`, titleEn: `Officer ${number}, ${area.nameEn}` }
      posts.push({ of: idOf(seed, 'agency', area.code), covers: null, properties: postRow(id, 'OFFICE', title, searchableProperties('Post', title), area.code, number) })
      appointments.push(...history(id, area.code.length >= 4 ? area.code : undefined, around, appointmentsPerOffice, ground))
    }
  }
  return { areas: [province, ...districts, ...subdistricts, ...villages].map((area) => areaRow(area, random)), organizations, posts, people, appointments }
}

const watchTitles = Array.from({ length: perVillage.posts }, (_, place) => {
  const title = { titleTh: `อาสาเฝ้าระวัง คนที่ ${place + 1}`, titleEn: `Watch volunteer ${place + 1}` }
  return { title, keys: searchableProperties('Post', title) }
})

/** How many of a total fall to one place in a row, so that all shares add up to it. */
function share(place: number, places: number, total: number): number {
  return Math.floor(((place + 1) * total) / places) - Math.floor((place * total) / places)
}

function villagesOf(subdistrict: Named, place: number, places: number): Village[] {
  const extra = nationalSize.appointments - officePosts * appointmentsPerOffice - nationalSize.villages * perVillage.appointments
  const first = Math.floor((place * nationalSize.villages) / places)
  return Array.from({ length: share(place, places, nationalSize.villages) }, (_, index) => ({
    code: `${subdistrict.code}${String(index + 1).padStart(2, '0')}`, nameTh: `บ้าน${subdistrict.nameTh}`, nameEn: `Ban ${subdistrict.nameEn}`, moo: index + 1, subdistrict,
    appointments: perVillage.appointments + share(first + index, nationalSize.villages, extra),
  }))
}

function areaRow(area: Named & Partial<Village>, random: Random): Row {
  const { code, nameTh, nameEn, moo, subdistrict } = area
  const location = { latitude: 6 + random.between(0, 1_400_000) / 100_000, longitude: 98 + random.between(0, 700_000) / 100_000 }
  return row({ code, nameTh, nameEn, moo, location, isSynthetic: moo !== undefined, from: provinceFounded, to: OPEN_END, ...searchableProperties('Area', { code, nameTh, nameEn, moo, subdistrictNameTh: subdistrict?.nameTh }) })
}

function office({ code, nameTh, nameEn }: Named, level: 'PROVINCE' | 'DISTRICT', seed: number): NationalBatch['organizations'][number] {
  const names = { nameTh: `ที่ทำการปกครอง${level === 'PROVINCE' ? 'จังหวัด' : 'อำเภอ'}${nameTh}`, nameEn: `${nameEn} Office` }
  return { label: 'Agency', serves: code, properties: row({ id: idOf(seed, 'agency', code), ...names, sector: 'ADMINISTRATION', kind: 'DISTRICT_OFFICE', level, areaCode: code, from: provinceFounded, to: OPEN_END, ...searchableProperties('Agency', names) }) }
}

function network({ code, nameTh, nameEn }: Named, seed: number): NationalBatch['organizations'][number] {
  const names = { nameTh: `เครือข่ายอาสาเฝ้าระวังอำเภอ${nameTh}`, nameEn: `${nameEn} Watch Volunteer Network` }
  return { label: 'Committee', serves: code, properties: row({ id: idOf(seed, 'committee', code), ...names, kind: 'VOLUNTEER_NETWORK', level: 'DISTRICT', areaCode: code, cadence: 'P1Y', quorum: 20, expectedSectors: ['COMMUNITY'], from: networkFounded, to: OPEN_END, ...searchableProperties('Committee', names) }) }
}

const postRow = (id: string, kind: 'WATCH' | 'OFFICE', titles: { titleTh: string; titleEn: string }, keys: SearchProperties, areaCode: string, callOrder: number): Row =>
  row({ id, kind, ...titles, areaCode, callOrder, sector: kind === 'WATCH' ? 'COMMUNITY' : 'ADMINISTRATION', revision: 0, from: networkFounded, to: OPEN_END, ...keys })

function person(villageCode: string, number: number, random: Random, seed: number): Row {
  const isWoman = random.chance(0.6)
  const [given, beginning, ending] = [random.pick(isWoman ? womenNames : menNames), random.pick(familyBeginnings), random.pick(familyEndings)]
  const naming = { prefix: isWoman ? 'นาง' : 'นาย', givenNameTh: given.th, familyNameTh: beginning.th + ending.th, givenNameEn: given.en, familyNameEn: beginning.en + ending.en.toLowerCase() }
  return row({ id: idOf(seed, 'person', `${villageCode}/${number}`), ...naming, languages: ['th'], areaCode: villageCode, ...searchableProperties('Person', naming) })
}

/** So many appointments to a post within ten years, one after the other, most of them from 1 October; nine in ten posts are held today. */
function history(post: string, districtCode: string | undefined, people: readonly Row[], count: number, { days, octobers, random, seed }: Ground): NationalBatch['appointments'][number][] {
  const isHeld = random.chance(0.9)
  const length = Math.floor((days.length - 200) / count)
  let begins = 0
  const starts = Array.from({ length: count }, (_, index) => {
    const drawn = Math.max(begins + 20, index * length + random.between(0, Math.floor(length / 2)))
    const october = random.chance(0.6) ? (octobers.get(days[drawn]?.slice(0, 4) ?? '') ?? -1) : -1
    return (begins = october >= begins + 20 ? october : drawn)
  })

  return starts.map((start, index) => {
    const [from, next] = [days[start] ?? '', days[starts[index + 1] ?? -1]]
    const to = next ?? (isHeld ? OPEN_END : (days[start + 15] ?? OPEN_END))
    return {
      person: String(random.pick(people)['id']), post,
      properties: row({
        id: idOf(seed, 'appointment', `${post}/${index}`), from, to, kind: 'PERMANENT', districtCode, recordedAt: `${from}T03:00:00Z`,
        ...(to === OPEN_END ? { openKey: `${post}#PERMANENT` } : { endReason: random.weighted({ TRANSFER: 40, END_OF_TERM: 40, RESIGNATION: 20 }) }),
      }),
    }
  })
}
