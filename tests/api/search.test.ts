import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const searched = 'query ($text: String!, $kinds: [SearchKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { kind id titleTh titleEn detailTh detailEn exact } }'
type Hit = { kind: string; id: string; titleTh: string; titleEn: string | null; detailTh: string | null; detailEn: string | null; exact: boolean }

/** Dok Khamtai with two villages of one name, its offices, and people with names alike. */
async function districtOf() {
  const world = await freshApp()
  const { given } = world
  await given.areas({ code: '56', nameTh: 'พะเยา', nameEn: 'Phayao' }, { code: '5605', nameTh: 'ดอกคำใต้', nameEn: 'Dok Khamtai' }, { code: '560503', nameTh: 'ห้วยลาน', nameEn: 'Huai Lan' }, { code: '560508', nameTh: 'ดงสุวรรณ', nameEn: 'Dong Suwan' },
    { code: '56050303', nameTh: 'บ้านใหม่', nameEn: 'Ban Mai' }, { code: '56050807', nameTh: 'บ้านใหม่', nameEn: 'Ban Mai' }, { code: '5601', nameTh: 'เมืองพะเยา', nameEn: 'Mueang Phayao' })
  const social = await given.agency({ area: '56', serves: ['56'], level: 'PROVINCE', nameTh: 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา', nameEn: 'Phayao Social Development and Human Security Office', shortNameTh: 'พมจ.พะเยา' })
  const police = await given.agency({ nameTh: 'สถานีตำรวจภูธรดอกคำใต้', nameEn: 'Dok Khamtai Police Station', sector: 'POLICE', kind: 'POLICE' })
  const chief = await given.post({ of: police, titleTh: 'ผู้กำกับการ สภ.ดอกคำใต้', titleEn: 'Superintendent' })
  const [somchai, mali] = [
    await given.person({ rank: 'พ.ต.อ.', givenNameTh: 'สมชาย', familyNameTh: 'วงศ์ใหญ่', givenNameEn: 'Somchai', familyNameEn: 'Wongyai' }),
    await given.person({ prefix: 'น.ส.', givenNameTh: 'มาลี', familyNameTh: 'แก้วมา', givenNameEn: 'Mali', familyNameEn: 'Kaewma', area: '5605' }),
  ]
  await given.appointment(somchai, chief)
  return { ...world, social, police, chief, somchai, mali, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const wholly = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $area: ID, $asOf: Date) { search(text: $text, kinds: $kinds, first: $first, area: $area, asOf: $asOf) {
  kind id titleTh detailTh sector phone isVacant watch { posts held } villagesWithNobody exact } }`
type WholeHit = Hit & { sector: string | null; phone: string | null; isVacant: boolean | null; watch: { posts: number; held: number } | null; villagesWithNobody: number | null }

const searchWhole = async (client: ApiClient, text: string, more: Record<string, unknown> = {}) => (await client.run<{ search: WholeHit[] }>(wholly, { text, ...more })).search
const ids = (hits: { id: string }[]) => hits.map(({ id }) => id)

const search = async (client: ApiClient, text: string, more: Record<string, unknown> = {}) => (await client.run<{ search: Hit[] }>(searched, { text, ...more })).search

test('people are found as they are typed: in Thai or English, with titles glued on, without marks, with a letter wrong', async () => {
  const { secretary, somchai, mali } = await districtOf()
  const finds = { somchai: ['สมชาย', 'สมช', 'นายสมชาย', 'พ.ต.อ.สมชาย วงศ์ใหญ่', 'พ.ต.อ. สมชาย', 'วงศใหญ', 'สมชย', 'สมาชย', 'Somchai', 'somch', 'Somchia', 'Mr. Somchai', 'Pol. Col. Somchai'], mali: ['มาลี', 'น.ส.มาลี', 'นางสาวมาลี แก้วมา', 'แกวมา', 'มาลี แก้ว', 'mali kaewma', 'ม\u0E32ล\u0E35'] }

  for (const text of finds.somchai) expect([text, (await search(secretary, text, { kinds: ['PERSON'] })).map(({ id }) => id)]).toEqual([text, [somchai.id]])
  for (const text of finds.mali) expect([text, (await search(secretary, text, { kinds: ['PERSON'] }))[0]?.id]).toEqual([text, mali.id])
})

test('agencies are found by abbreviation, by the full name and in English', async () => {
  const { secretary, social, police } = await districtOf()

  for (const text of ['พมจ.', 'พมจ.พะเยา', 'พมจ', 'พัฒนาสังคม พะเยา', 'Social Development', 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา']) expect([text, (await search(secretary, text, { kinds: ['AGENCY'] }))[0]?.id]).toEqual([text, social.id])
  for (const text of ['สภ.', 'สภ.ดอกคำใต้', 'สถานีตำรวจภูธรดอกคำใต้', 'ตำรวจดอกคำใต้', 'police station', 'ดอกคำไต้']) expect([text, (await search(secretary, text, { kinds: ['AGENCY'] }))[0]?.id]).toEqual([text, police.id])
})

test('a hit says what it is and where it belongs', async () => {
  const { secretary, somchai, chief } = await districtOf()

  expect(await search(secretary, 'สมชาย วงศ์ใหญ่')).toEqual([{
    kind: 'PERSON', id: somchai.id, titleTh: 'พ.ต.อ.สมชาย วงศ์ใหญ่', titleEn: 'Pol. Col. Somchai Wongyai', detailTh: 'ผู้กำกับการ สภ.ดอกคำใต้ · สถานีตำรวจภูธรดอกคำใต้', detailEn: 'Superintendent · Dok Khamtai Police Station', exact: true,
  }])
  expect((await search(secretary, 'Superintendent'))[0]).toMatchObject({ kind: 'POST', id: chief.id, detailTh: 'สถานีตำรวจภูธรดอกคำใต้', detailEn: 'Dok Khamtai Police Station' })
})

test('villages of one name are told apart by moo and subdistrict', async () => {
  const { secretary } = await districtOf()

  expect((await search(secretary, 'บ้านใหม่', { kinds: ['AREA'] })).map(({ id, detailTh, detailEn }) => [id, detailTh, detailEn]).sort()).toEqual([
    ['56050303', 'หมู่ 3 ต.ห้วยลาน อ.ดอกคำใต้ จ.พะเยา', 'Moo 3, Huai Lan, Dok Khamtai, Phayao'], ['56050807', 'หมู่ 7 ต.ดงสุวรรณ อ.ดอกคำใต้ จ.พะเยา', 'Moo 7, Dong Suwan, Dok Khamtai, Phayao'],
  ])
  expect((await search(secretary, 'บ้านใหม่ หมู่ 3'))[0]?.id).toBe('56050303')
  expect((await search(secretary, 'บ้านใหม่ ดงสุวรรณ'))[0]?.id).toBe('56050807')
})

test('the exact name comes before what begins so, and that before what is only near', async () => {
  const { given, secretary } = await districtOf()
  for (const givenNameTh of ['บุญมีชัย', 'บุญมา', 'บุญมี']) await given.person({ givenNameTh, familyNameTh: 'ก', area: '5605' })

  const hits = await search(secretary, 'บุญมี ก', { kinds: ['PERSON'] })

  expect(hits.map(({ titleTh, exact }) => [titleTh, exact])).toEqual([['นางบุญมี ก', true], ['นางบุญมีชัย ก', false], ['นางบุญมา ก', false]])
})

test('only the kinds that are asked for are answered, and no more than asked for', async () => {
  const { secretary } = await districtOf()
  const kinds = async (more: Record<string, unknown>) => [...new Set((await search(secretary, 'ดอกคำใต้', more)).map(({ kind }) => kind))].sort()

  expect(await kinds({})).toEqual(['AGENCY', 'AREA', 'POST'])
  expect(await kinds({ kinds: ['AGENCY'] })).toEqual(['AGENCY'])
  expect(await search(secretary, 'ดอกคำใต้', { first: 1 })).toHaveLength(1)
  expect(await search(secretary, 'ดอกคำใต้', { kinds: [] })).toEqual([])
})

test('nothing typed, or nothing a name could hold, finds nothing', async () => {
  const { secretary } = await districtOf()

  for (const text of ['', '   ', '!!!', '*', '~', '""', '\\', 'a:b', '(', '/.*/', 'ฯลฯ']) expect([text, await search(secretary, text)]).toEqual([text, []])
})

test.each([[{ text: 'ก', first: 0 }, 'first'], [{ text: 'ก', first: 101 }, 'first'], [{ text: 'ก'.repeat(101) }, 'text'], [{ text: 'ก\u0000' }, 'text']])('a search is refused by name: %j %s', async (variables, field) => {
  const { secretary } = await districtOf()

  expect(await secretary.refused(searched, variables)).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: [field] } })
})

test('only what the viewer sees is found, also when a thousand others have the name', async () => {
  const { given, as, secretary } = await districtOf()
  await given.run(`MATCH (model:Person {givenNameTh: 'มาลี'}) SET model.areaCode = '5601' WITH model UNWIND range(1, 1000) AS number CREATE (other:Person) SET other = model {.*, id: 'other-' + number}`)
  const own = await given.person({ givenNameTh: 'มาลี', familyNameTh: 'แก้วมา', area: '5605' })
  const beside = await given.agency({ area: '5601', nameTh: 'สถานีตำรวจภูธรเมืองพะเยา' })

  expect((await search(secretary, 'มาลี แก้วมา', { kinds: ['PERSON'] })).map(({ id }) => id)).toEqual([own.id])
  expect((await search(secretary, 'สถานีตำรวจภูธรเมืองพะเยา')).map(({ id }) => id)).not.toContain(beside.id)
  expect((await search(secretary, 'เมืองพะเยา', { kinds: ['AREA'] })).map(({ id }) => id)).not.toContain('5601')
  expect((await search(await as('PROVINCE_COORDINATOR', '56'), 'สถานีตำรวจภูธรเมืองพะเยา'))[0]?.id).toBe(beside.id)
})

test('a misspelt name is found though somebody outside of the scope is spelt so', async () => {
  const { given, secretary, mali } = await districtOf()
  await given.person({ givenNameTh: 'มาลินี', familyNameTh: 'แก้วมา', area: '5601' })

  expect((await search(secretary, 'มาลินี แก้วมา', { kinds: ['PERSON'] })).map(({ id, exact }) => [id, exact])).toEqual([[mali.id, false]])
})

test.each(['VIEWER', 'ADMINISTRATOR'] as const)('a %s finds no volunteer, and the officer by the office only', async (role) => {
  const { given, as, somchai } = await districtOf()
  await given.areas('56050801')
  const volunteer = await given.person({ givenNameTh: 'อาสา', familyNameTh: 'เฝ้าบ้าน', givenNameEn: 'Asa' })
  const watch = await given.post({ kind: 'WATCH', titleTh: 'อาสาเฝ้าระวัง', covers: ['56050801'] })
  for (const person of [volunteer, somchai]) await given.appointment(person, watch, { kind: 'ALTERNATE' })
  const reader = await as(role, '5605')

  expect((await search(reader, 'เฝ้าบ้าน')).map(({ kind }) => kind)).not.toContain('PERSON')
  expect((await search(reader, 'สมชาย'))[0]).toMatchObject({ id: somchai.id, detailTh: 'ผู้กำกับการ สภ.ดอกคำใต้ · สถานีตำรวจภูธรดอกคำใต้' })
})

test('an agency that is closed is not found any more', async () => {
  const { given, secretary, police } = await districtOf()
  await given.run('MATCH (agency:Agency {id: $id}) SET agency.to = date("2026-11-24")', { id: police.id })

  expect((await search(secretary, 'สถานีตำรวจภูธร', { kinds: ['AGENCY'] })).map(({ id }) => id)).not.toContain(police.id)
})

test('a name in Latin letters is answered in any case', async () => {
  const { secretary, somchai } = await districtOf()
  const asked = async (text: string) => (await search(secretary, text, { kinds: ['PERSON'] })).map(({ id, exact }) => [id, exact])

  expect(await asked('SOMCHAI')).toEqual([[somchai.id, true]])
  expect(await asked('Somchia')).toEqual([[somchai.id, false]])
})

test('the same name comes before one that begins so, that before one that holds it, that before a near one, wherever they are', async () => {
  const { given, as } = await districtOf()
  const order = ['บุญมี', 'บุญมีชัย', 'แสนบุญมี', 'บุญมา']
  for (const [at, givenNameTh] of order.entries()) await given.person({ givenNameTh, familyNameTh: '', area: at === 3 ? '5605' : '5601' })

  expect((await search(await as('PROVINCE_COORDINATOR', '56'), 'บุญมี', { kinds: ['PERSON'] })).map(({ titleTh }) => titleTh.replace('นาง', '').trim())).toEqual(order.filter((name) => name !== 'แสนบุญมี'))
})

/** Two districts with a village, an office, a post, a body and a person of one name each, in this order. */
async function twins() {
  const world = await freshApp()
  const { given } = world
  await given.areas({ code: '5601', nameTh: 'เมืองพะเยา' }, { code: '5605', nameTh: 'ดอกคำใต้' }, { code: '56010101', nameTh: 'บ้านม่อนสวรรค์' }, { code: '56050858', nameTh: 'บ้านม่อนสวรรค์' }, { code: '56050859', nameTh: 'บ้านทุ่ง' })
  const places = await Promise.all(['5601', '5605'].map(async (area) => {
    const agency = await given.agency({ area, nameTh: 'สถานีตำรวจภูธรม่อนสวรรค์', phone: '+6654000001' })
    const post = await given.post({ of: agency, titleTh: 'หัวหน้าม่อนสวรรค์', phone: '+6654000002', sector: 'SOCIAL' })
    const committee = await given.committee({ area, nameTh: 'คณะม่อนสวรรค์' })
    const person = await given.person({ givenNameTh: 'คำ', familyNameTh: 'ม่อนสวรรค์' })
    const appointment = await given.appointment(person, post)
    return { AREA: area === '5601' ? '56010101' : '56050858', AGENCY: agency.id, POST: post.id, COMMITTEE: committee.id, PERSON: person.id, appointment: appointment.id }
  }))
  const [mueang, dokKhamtai] = [places[0]!, places[1]!]
  return { ...world, mueang, dokKhamtai, coordinator: await world.as('PROVINCE_COORDINATOR', '56') }
}

const everyKind = ['PERSON', 'POST', 'AGENCY', 'COMMITTEE', 'AREA'] as const

test.each(['ม่อนสวรรค์', 'ม่อนสวรรณ'])('of what answers %s equally well that of the area comes first, whatever its kind', async (text) => {
  const { coordinator, mueang, dokKhamtai } = await twins()

  for (const kind of everyKind) {
    expect([kind, ids(await searchWhole(coordinator, text, { kinds: [kind], area: '5605' }))]).toEqual([kind, [dokKhamtai[kind], mueang[kind]]])
    expect([kind, ids(await searchWhole(coordinator, text, { kinds: [kind], area: '5601' }))]).toEqual([kind, [mueang[kind], dokKhamtai[kind]]])
  }
})

test('what serves or covers the area, or is held for a village in it, belongs to it', async () => {
  const { given, as } = await twins()
  await given.areas('56060101', '56060102', '56060201')
  const serving = await given.agency({ area: '5602', serves: ['5606'], nameTh: 'มูลนิธิแสงเทียน' })
  const other = await given.agency({ area: '5602', serves: ['5601'], nameTh: 'มูลนิธิแสงเทียน' })
  const { post: here, person: volunteer } = await given.volunteer('56060201')
  const { post: there, person: otherVolunteer } = await given.volunteer('56060102')
  for (const person of [volunteer, otherVolunteer]) await given.run("MATCH (person:Person {id: $id}) SET person.nameKey = 'จนทรเพญ'", { id: person.id })
  const coordinator = await as('PROVINCE_COORDINATOR', '56')

  expect(ids(await searchWhole(coordinator, 'แสงเทียน', { kinds: ['AGENCY'], area: '5606' }))).toEqual([serving.id, other.id])
  expect(ids(await searchWhole(coordinator, 'แสงเทียน', { kinds: ['AGENCY'], area: '560101' }))).toEqual([other.id, serving.id])
  expect(ids(await searchWhole(coordinator, 'อาสาเฝ้าระวัง', { kinds: ['POST'], area: '560602' }))).toEqual([here.id, there.id])
  expect(ids(await searchWhole(coordinator, 'อาสาเฝ้าระวัง', { kinds: ['POST'], area: '560601' }))).toEqual([there.id, here.id])
  expect(ids(await searchWhole(coordinator, 'จันทร์เพ็ญ', { kinds: ['PERSON'], area: '560602' }))).toEqual([volunteer.id, otherVolunteer.id])
  expect(ids(await searchWhole(coordinator, 'จันทร์เพ็ญ', { kinds: ['PERSON'], area: '560601' }))).toEqual([otherVolunteer.id, volunteer.id])
})

test('what belongs to the area is not lost among a thousand of one name, and a better name elsewhere comes before it', async () => {
  const { given, coordinator, mueang, dokKhamtai } = await twins()
  const others = (from: number, to: number) => given.run("MATCH (model:Person {id: $id}) UNWIND range(toInteger($from), toInteger($to)) AS number CREATE (other:Person) SET other = model {.*, id: 'other-' + number, areaCode: '5601'}", { id: mueang.PERSON, from, to })
  await others(1, 90)
  expect(ids(await searchWhole(coordinator, 'คำ ม่อนสวรรค์', { kinds: ['PERSON'], area: '5605', first: 1 }))).toEqual([dokKhamtai.PERSON])
  await others(91, 1000)
  await given.run("MATCH (person:Person {id: $id}) SET person.areaCode = '5605'", { id: dokKhamtai.PERSON })

  expect(ids(await searchWhole(coordinator, 'คำ ม่อนสวรรค์', { kinds: ['PERSON'], area: '5605', first: 1 }))).toEqual([dokKhamtai.PERSON])
  expect(ids(await searchWhole(coordinator, 'คำ ม่อนสวรรณ', { kinds: ['PERSON'], area: '5605', first: 1 }))).toEqual([dokKhamtai.PERSON])
  const better = await given.person({ givenNameTh: 'คำ', familyNameTh: 'ม่อนสวรรณ', area: '5601' })
  expect(ids(await searchWhole(coordinator, 'คำ ม่อนสวรรณ', { kinds: ['PERSON'], area: '5605', first: 2 }))).toEqual([better.id, dokKhamtai.PERSON])
})

test('when no name holds the text no kind crowds the others out', async () => {
  const { given, coordinator } = await twins()
  for (let number = 0; number < 20; number += 1) await given.person({ givenNameTh: 'คำ', familyNameTh: 'ม่อนสวรรค์', area: '5605' })

  const hits = await searchWhole(coordinator, 'ม่อนสวรรณ', { area: '5605', first: 8 })

  expect(hits.map(({ kind }) => kind).sort()).toEqual(['AGENCY', 'AGENCY', 'AREA', 'AREA', 'PERSON', 'PERSON', 'POST', 'POST'])
  expect((await searchWhole(coordinator, 'ม่อนสวรรค์', { area: '5605', first: 8 })).map(({ exact }) => exact)).toEqual(Array(8).fill(true))
})

test('a hit brings what its row shows: sector, official number, vacancy', async () => {
  const { given, coordinator, dokKhamtai } = await twins()
  await given.contact({ id: dokKhamtai.PERSON }, { value: '+66800001234', audience: 'PUBLIC' })
  const hit = async (kind: string) => (await searchWhole(coordinator, 'ม่อนสวรรค์', { kinds: [kind], area: '5605' }))[0]

  expect(await hit('PERSON')).toMatchObject({ sector: null, phone: '+6654000002', isVacant: null, watch: null })
  expect(await hit('POST')).toMatchObject({ sector: 'SOCIAL', phone: '+6654000002', isVacant: false, watch: null })
  expect(await hit('AGENCY')).toMatchObject({ sector: 'SOCIAL', phone: '+6654000001', isVacant: null })
  expect(await hit('COMMITTEE')).toMatchObject({ sector: null, phone: null, isVacant: null })
  expect(await hit('AREA')).toMatchObject({ sector: null, phone: null, isVacant: null, watch: { posts: 0, held: 0 }, villagesWithNobody: null })
})

test('the number of a person is that of the main post, else of another post held; an alternate has none', async () => {
  const { given, coordinator } = await twins()
  const [main, second, third] = [await given.post({ titleTh: 'นายอำเภอ' }), await given.post({ kind: 'SEAT', phone: '+6654000021' }), await given.post({ phone: '+6654000022' })]
  const person = await given.person({ givenNameTh: 'จันทร์เพ็ญ' })
  await given.appointment(person, third, { kind: 'ALTERNATE' })
  const phone = async () => (await searchWhole(coordinator, 'จันทร์เพ็ญ'))[0]!.phone

  expect(await phone()).toBe(null)
  await given.appointment(person, main)
  await given.appointment(person, second)
  expect(await phone()).toBe('+6654000021')
  await given.run("MATCH (post:Post {id: $id}) SET post.phone = '+6654000020'", { id: main.id })
  expect(await phone()).toBe('+6654000020')
})

test('what there is and who holds it is answered as of the day', async () => {
  const { given, coordinator, dokKhamtai } = await twins()
  await given.run(`MATCH (appointment:Appointment {id: $appointment}) SET appointment.from = date('2026-10-01'), appointment.to = date('2026-11-01')
    WITH 1 AS one MATCH (agency:Agency {id: $agency}) SET agency.from = date('2026-10-01'), agency.to = date('2026-11-01')`, { appointment: dokKhamtai.appointment, agency: dokKhamtai.AGENCY })
  const on = async (asOf: string) => {
    const hit = async (kind: string) => (await searchWhole(coordinator, 'ม่อนสวรรค์', { kinds: [kind], asOf, area: '5605' })).find(({ id }) => id === dokKhamtai[kind as 'PERSON' | 'POST' | 'AGENCY'])
    const person = await hit('PERSON')
    return [person?.detailTh ?? null, person?.phone ?? null, (await hit('POST'))?.isVacant, (await hit('AGENCY')) !== undefined]
  }

  const held = ['หัวหน้าม่อนสวรรค์ · สถานีตำรวจภูธรม่อนสวรรค์', '+6654000002', false, true]
  expect(await on('2026-09-30')).toEqual([null, null, true, false])
  expect(await on('2026-10-01')).toEqual(held)
  expect(await on('2026-10-31')).toEqual(held)
  expect(await on('2026-11-01')).toEqual([null, null, true, false])
})

test.each(['DISTRICT_SECRETARY', 'VIEWER', 'ADMINISTRATOR'] as const)('a %s is told how villages are watched as coverage tells it, on both sides of a day', async (role) => {
  const { given, as } = await twins()
  await given.volunteer('56050858', { from: '2026-10-01' })
  await given.volunteer('56050858', { kind: 'ALTERNATE' })
  await given.volunteer('56050859', { to: '2026-10-01' })
  const reader = await as(role, '5605')

  for (const asOf of ['2026-09-30', '2026-10-01']) {
    const { coverage } = await reader.run<{ coverage: { none: number; villages: { village: { code: string }; watchPosts: number; watchers: number }[] } }>(
      'query ($asOf: Date) { coverage(area: "5605", asOf: $asOf) { none villages { village { code } watchPosts watchers } } }', { asOf })
    for (const { village: { code }, watchPosts, watchers } of coverage.villages) {
      const hits = await searchWhole(reader, code === '56050858' ? 'ม่อนสวรรค์' : 'บ้านทุ่ง', { kinds: ['AREA'], asOf })
      expect(hits.find(({ id }) => id === code)).toMatchObject({ watch: { posts: watchPosts, held: watchers }, villagesWithNobody: null })
    }
    expect(coverage.none).toBe(1)
    expect((await searchWhole(reader, 'ดอกคำใต้', { kinds: ['AREA'], asOf }))[0]).toMatchObject({ id: '5605', watch: null, villagesWithNobody: coverage.none })
  }
})

test('of an area that reaches beyond the scope it is not told how it is watched, nor of a province', async () => {
  const { given, as } = await twins()
  await given.run("MATCH (area:Area {code: '56'}) SET area.nameKey = 'พะเยา'")
  const first = async (client: ApiClient, text: string) => (await searchWhole(client, text, { kinds: ['AREA'] }))[0]

  expect(await first(await as('DISTRICT_SECRETARY', '560508'), 'ดอกคำใต้')).toMatchObject({ id: '5605', villagesWithNobody: null })
  expect(await first(await as('PROVINCE_COORDINATOR', '56'), 'พะเยา')).toMatchObject({ id: '56', villagesWithNobody: null })
})

test.each(['VIEWER', 'ADMINISTRATOR'] as const)('a %s learns from no number, nor from the order, who keeps watch where', async (role) => {
  const { given, as } = await twins()
  const watch = await given.post({ kind: 'WATCH', titleTh: 'อาสาเฝ้าระวัง', phone: '+6654000031', covers: ['56050858'] })
  const [watching, other] = [await given.person({ givenNameTh: 'จันทร์เพ็ญ', area: '56050858' }), await given.person({ givenNameTh: 'จันทร์เพ็ญ', area: '5601' })]
  const office = await given.agency({ area: '56', nameTh: 'จังหวัด' })
  for (const person of [watching, other]) {
    await given.appointment(person, await given.post({ of: office, titleTh: 'นิติกร' }))
    await given.contact(person, { value: '+66800005678', audience: 'PUBLIC' })
  }
  await given.appointment(watching, watch, { kind: 'PERMANENT' })
  const [reader, knowing] = [await as(role, '56'), await as('DISTRICT_SECRETARY', '5605')]
  const asked = (client: ApiClient, area: string) => searchWhole(client, 'จันทร์เพ็ญ', { kinds: ['PERSON'], area })

  expect(ids(await asked(reader, '56050858'))).toEqual(ids(await asked(reader, '5601')))
  expect((await asked(reader, '56050858')).map(({ phone, detailTh }) => [phone, detailTh])).toEqual([[null, 'นิติกร · จังหวัด'], [null, 'นิติกร · จังหวัด']])
  expect((await asked(knowing, '56050858'))[0]).toMatchObject({ id: watching.id, phone: '+6654000031' })
})

test.each([['ก', 'BAD_USER_INPUT'], ['560', 'BAD_USER_INPUT'], ['5701', 'NOT_FOUND'], ['5601', 'NOT_FOUND']])('a search in the area %s is refused with %s', async (area, code) => {
  const { secretary } = await districtOf()

  expect(await secretary.refused(wholly, { text: 'มาลี', area })).toMatchObject({ code })
  expect(await secretary.refused(wholly, { text: 'มาลี', asOf: '2028-11-25' })).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['asOf'] } })
})

test('a search in the area above the scope, or in one below it, is answered', async () => {
  const { secretary, mali } = await districtOf()

  for (const area of ['56', '5605', '560503', '56050303']) expect([area, ids(await searchWhole(secretary, 'มาลี', { area }))]).toEqual([area, [mali.id]])
})
