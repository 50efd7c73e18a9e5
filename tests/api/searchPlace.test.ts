import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const searched = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $area: ID, $asOf: Date) { search(text: $text, kinds: $kinds, first: $first, area: $area, asOf: $asOf) {
  kind id titleTh detailTh sector phone isVacant watch { posts held } villagesWithNobody exact } }`
type Hit = { kind: string; id: string; titleTh: string; detailTh: string | null; exact: boolean; sector: string | null; phone: string | null; isVacant: boolean | null; watch: { posts: number; held: number } | null; villagesWithNobody: number | null }

const search = async (client: ApiClient, text: string, more: Record<string, unknown> = {}) => (await client.run<{ search: Hit[] }>(searched, { text, ...more })).search
const ids = (hits: { id: string }[]) => hits.map(({ id }) => id)

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
    expect([kind, ids(await search(coordinator, text, { kinds: [kind], area: '5605' }))]).toEqual([kind, [dokKhamtai[kind], mueang[kind]]])
    expect([kind, ids(await search(coordinator, text, { kinds: [kind], area: '5601' }))]).toEqual([kind, [mueang[kind], dokKhamtai[kind]]])
  }
})

test('a nickname, an abbreviation or the words of an area behind the name do not set it back', async () => {
  const { given, coordinator, mueang, dokKhamtai } = await twins()
  await given.run("MATCH (node:Person|Agency|Area) WHERE node.id IN $ids OR node.code = $code SET node.nameKey = node.nameKey + ' ลี'", { ids: [dokKhamtai.PERSON, dokKhamtai.AGENCY], code: dokKhamtai.AREA })

  for (const [kind, text] of [['PERSON', 'คำ ม่อนสวรรค์'], ['AGENCY', 'สถานีตำรวจภูธรม่อนสวรรค์'], ['AREA', 'ม่อนสวรรค์']] as const) {
    expect([kind, ids(await search(coordinator, text, { kinds: [kind], area: '5605' }))]).toEqual([kind, [dokKhamtai[kind], mueang[kind]]])
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

  expect(ids(await search(coordinator, 'แสงเทียน', { kinds: ['AGENCY'], area: '5606' }))).toEqual([serving.id, other.id])
  expect(ids(await search(coordinator, 'แสงเทียน', { kinds: ['AGENCY'], area: '560101' }))).toEqual([other.id, serving.id])
  expect(ids(await search(coordinator, 'อาสาเฝ้าระวัง', { kinds: ['POST'], area: '560602' }))).toEqual([here.id, there.id])
  expect(ids(await search(coordinator, 'อาสาเฝ้าระวัง', { kinds: ['POST'], area: '560601' }))).toEqual([there.id, here.id])
  expect(ids(await search(coordinator, 'จันทร์เพ็ญ', { kinds: ['PERSON'], area: '560602' }))).toEqual([volunteer.id, otherVolunteer.id])
  expect(ids(await search(coordinator, 'จันทร์เพ็ญ', { kinds: ['PERSON'], area: '560601' }))).toEqual([otherVolunteer.id, volunteer.id])
})

test('what belongs to the area is not lost among a thousand of one name, and a better name elsewhere comes before it', async () => {
  const { given, coordinator, mueang, dokKhamtai } = await twins()
  const others = (from: number, to: number) => given.run("MATCH (model:Person {id: $id}) UNWIND range(toInteger($from), toInteger($to)) AS number CREATE (other:Person) SET other = model {.*, id: 'other-' + number, areaCode: '5601'}", { id: mueang.PERSON, from, to })
  await others(1, 90)
  expect(ids(await search(coordinator, 'คำ ม่อนสวรรค์', { kinds: ['PERSON'], area: '5605', first: 1 }))).toEqual([dokKhamtai.PERSON])
  await others(91, 1000)
  await given.run("MATCH (person:Person {id: $id}) SET person.areaCode = '5605'", { id: dokKhamtai.PERSON })

  expect(ids(await search(coordinator, 'คำ ม่อนสวรรค์', { kinds: ['PERSON'], area: '5605', first: 1 }))).toEqual([dokKhamtai.PERSON])
  expect(ids(await search(coordinator, 'คำ ม่อนสวรรณ', { kinds: ['PERSON'], area: '5605', first: 1 }))).toEqual([dokKhamtai.PERSON])
  const better = await given.person({ givenNameTh: 'คำ', familyNameTh: 'ม่อนสวรรณ', area: '5601' })
  expect(ids(await search(coordinator, 'คำ ม่อนสวรรณ', { kinds: ['PERSON'], area: '5605', first: 2 }))).toEqual([better.id, dokKhamtai.PERSON])
})

test('when no name holds the text no kind crowds the others out', async () => {
  const { given, coordinator } = await twins()
  for (let number = 0; number < 20; number += 1) await given.person({ givenNameTh: 'คำ', familyNameTh: 'ม่อนสวรรค์', area: '5605' })

  const hits = await search(coordinator, 'ม่อนสวรรณ', { area: '5605', first: 8 })

  expect(hits.map(({ kind }) => kind).sort()).toEqual(['AGENCY', 'AGENCY', 'AREA', 'AREA', 'PERSON', 'PERSON', 'POST', 'POST'])
  expect((await search(coordinator, 'ม่อนสวรรค์', { area: '5605', first: 8 })).map(({ exact }) => exact)).toEqual(Array(8).fill(true))
})

test('a hit brings what its row shows: sector, official number, vacancy', async () => {
  const { given, coordinator, dokKhamtai } = await twins()
  await given.contact({ id: dokKhamtai.PERSON }, { value: '+66800001234', audience: 'PUBLIC' })
  const hit = async (kind: string) => (await search(coordinator, 'ม่อนสวรรค์', { kinds: [kind], area: '5605' }))[0]

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
  const phone = async () => (await search(coordinator, 'จันทร์เพ็ญ'))[0]!.phone

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
    const hit = async (kind: string) => (await search(coordinator, 'ม่อนสวรรค์', { kinds: [kind], asOf, area: '5605' })).find(({ id }) => id === dokKhamtai[kind as 'PERSON' | 'POST' | 'AGENCY'])
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
      const hits = await search(reader, code === '56050858' ? 'ม่อนสวรรค์' : 'บ้านทุ่ง', { kinds: ['AREA'], asOf })
      expect(hits.find(({ id }) => id === code)).toMatchObject({ watch: { posts: watchPosts, held: watchers }, villagesWithNobody: null })
    }
    expect(coverage.none).toBe(1)
    expect((await search(reader, 'ดอกคำใต้', { kinds: ['AREA'], asOf }))[0]).toMatchObject({ id: '5605', watch: null, villagesWithNobody: coverage.none })
  }
})

test('of an area that reaches beyond the scope it is not told how it is watched, nor of a province', async () => {
  const { given, as } = await twins()
  await given.run("MATCH (area:Area {code: '56'}) SET area.nameKey = 'พะเยา'")
  const first = async (client: ApiClient, text: string) => (await search(client, text, { kinds: ['AREA'] }))[0]

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
  const asked = (client: ApiClient, area: string) => search(client, 'จันทร์เพ็ญ', { kinds: ['PERSON'], area })

  expect(ids(await asked(reader, '56050858'))).toEqual(ids(await asked(reader, '5601')))
  expect((await asked(reader, '56050858')).map(({ phone, detailTh }) => [phone, detailTh])).toEqual([[null, 'นิติกร · จังหวัด'], [null, 'นิติกร · จังหวัด']])
  expect((await asked(knowing, '56050858'))[0]).toMatchObject({ id: watching.id, phone: '+6654000031' })
})

test.each([['ก', 'BAD_USER_INPUT'], ['560', 'BAD_USER_INPUT'], ['5701', 'NOT_FOUND'], ['5601', 'NOT_FOUND']])('a search in the area %s is refused with %s', async (area, code) => {
  const { as } = await twins()
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  expect(await secretary.refused(searched, { text: 'มาลี', area })).toMatchObject({ code })
  expect(await secretary.refused(searched, { text: 'มาลี', asOf: '2028-11-25' })).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['asOf'] } })
})

test('a search in the area above the scope, or in one below it, is answered', async () => {
  const { as, dokKhamtai } = await twins()
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  for (const area of ['56', '5605', '560508', '56050858']) expect([area, ids(await search(secretary, 'ม่อนสวรรค์', { kinds: ['AREA'], area }))]).toEqual([area, [dokKhamtai.AREA]])
})
