import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import type { Given } from '../support/given.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const listed = 'query ($area: ID, $sector: Sector, $service: ID, $text: String, $asOf: Date, $first: Int, $after: String) { agencies(area: $area, sector: $sector, service: $service, text: $text, asOf: $asOf, first: $first, after: $after) { totalCount nodes { id nameTh } pageInfo { endCursor hasNextPage } } }'
const create = 'mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { id nameTh sector area { code } serves { area { code } partial from to } partOf { id } phone hours } }'
const update = 'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { nameTh sector phone } }'
const close = 'mutation ($input: CloseInput!) { closeAgency(input: $input) { to } }'

type Agencies = { agencies: { totalCount: number; nodes: { id: string; nameTh: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851', '56050901', '56010101', '5701')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const list = async (client: ApiClient, more: Record<string, unknown> = {}) => (await client.run<Agencies>(listed, more)).agencies
const idsOf = async (client: ApiClient, more: Record<string, unknown> = {}) => new Set((await list(client, more)).nodes.map(({ id }) => id))
const offers = (given: Given, agency: { id: string }, days: { from?: string; to?: string } = {}) => given.run(`MERGE (service:Service {code: "RESCUE"}) SET service.nameTh = "ช่วยเหลือ", service.nameEn = "Rescue"
  WITH service MATCH (agency:Agency {id: $id}) CREATE (agency)-[:OFFERS {from: date($from), to: date($to), hours: "24/7", capacity: 4}]->(service)`, { id: agency.id, from: days.from ?? '2020-01-01', to: days.to ?? '9999-12-31' })

test('agencies are found by the area they serve, or that lies in it, or that holds it', async () => {
  const { given, secretary } = await worldOf()
  const [village, subdistrict, district, province] = [
    await given.agency({ serves: ['56050851'] }), await given.agency({ serves: ['560509'], area: '560509' }), await given.agency(), await given.agency({ area: '56' }),
  ]

  expect(await idsOf(secretary, { area: '5605' })).toEqual(new Set([village.id, subdistrict.id, district.id, province.id]))
  expect(await idsOf(secretary, { area: '56050851' })).toEqual(new Set([village.id, district.id, province.id]))
  expect(await idsOf(secretary, { area: '560509' })).toEqual(new Set([subdistrict.id, district.id, province.id]))
})

test('agencies are found by sector, by service on the day, and by both', async () => {
  const { given, secretary } = await worldOf()
  const [social, health] = [await given.agency({ sector: 'SOCIAL' }), await given.agency({ sector: 'HEALTH' })]
  await offers(given, social, { to: '2026-12-01' })

  expect(await idsOf(secretary, { sector: 'HEALTH' })).toEqual(new Set([health.id]))
  expect(await idsOf(secretary, { service: 'RESCUE' })).toEqual(new Set([social.id]))
  expect(await idsOf(secretary, { service: 'RESCUE', asOf: '2026-12-01' })).toEqual(new Set())
  expect(await idsOf(secretary, { service: 'RESCUE', sector: 'HEALTH' })).toEqual(new Set())
})

test.each([['โรงพยาบาล', 1], ['รพ.ดอกคำใต้', 1], ['Dok Kham', 1], ['ศาล', 0]])('the text %s finds %i', async (text, count) => {
  const { given, secretary } = await worldOf()
  await given.agency({ nameTh: 'โรงพยาบาลดอกคำใต้', nameEn: 'Dok Kham Tai Hospital', kind: 'HOSPITAL' })
  await given.agency({ nameTh: 'สถานีตำรวจภูธรดอกคำใต้', nameEn: 'Police Station', kind: 'POLICE' })

  expect((await list(secretary, { text })).totalCount).toBe(count)
})

test('the pages of agencies hold each once, in Thai dictionary order', async () => {
  const { given, secretary } = await worldOf()
  for (const nameTh of ['เรือนจำ', 'โรงเรียน', 'สมาคม', 'มูลนิธิ', 'แรงงาน', 'ไปรษณีย์', 'ศาล']) await given.agency({ nameTh })

  const names: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo }: Agencies['agencies'] = await list(secretary, { first: 3, after })
    names.push(...nodes.map(({ nameTh }) => nameTh))
    ;[after, more] = [pageInfo.endCursor, pageInfo.hasNextPage]
  }

  expect(names).toEqual(['ไปรษณีย์', 'มูลนิธิ', 'เรือนจำ', 'แรงงาน', 'โรงเรียน', 'ศาล', 'สมาคม'])
})

test('an agency shows its posts in the order of calling, its services, seats and areas on the day', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency({ phone: '191', hours: '24/7', serves: ['5605', '560508'] })
  const [second, first, gone] = [await given.post({ of: agency, callOrder: 2 }), await given.post({ of: agency, callOrder: 1 }), await given.post({ of: agency, to: '2026-11-24' })]
  const seats = [await given.post({ kind: 'SEAT', exOfficioOf: first, role: 'CHAIR', titleTh: 'ก' }), await given.post({ kind: 'SEAT', represents: agency, role: 'MEMBER', titleTh: 'ข' })]
  await offers(given, agency)

  const { agency: shown } = await secretary.run<{ agency: unknown }>(
    'query ($id: ID!) { agency(id: $id) { phone hours posts { id } before: posts(asOf: "2026-11-23") { id } offers { service { code } hours capacity from to } seats { id } serves { area { code } } } }', { id: agency.id })

  expect(shown).toEqual({
    phone: '191', hours: '24/7', posts: [{ id: first.id }, { id: second.id }], before: [{ id: first.id }, { id: second.id }, { id: gone.id }],
    offers: [{ service: { code: 'RESCUE' }, hours: '24/7', capacity: 4, from: '2020-01-01', to: null }], seats: seats.map(({ id }) => ({ id })), serves: [{ area: { code: '5605' } }, { area: { code: '560508' } }],
  })
})

test('an agency joins the network with the areas it serves', async () => {
  const { given, secretary } = await worldOf()
  const whole = await given.agency()
  const input = once({ nameTh: 'โรงพยาบาลใหม่', sector: 'HEALTH', kind: 'HOSPITAL', level: 'DISTRICT', area: '5605', serves: ['560509', '560508', '560508'], partOf: whole.id, phone: '054-000-218', hours: '24/7', from: '2026-11-24' })

  const { createAgency } = await secretary.run<{ createAgency: { id: string } }>(create, input)

  expect(createAgency).toMatchObject({
    nameTh: 'โรงพยาบาลใหม่', sector: 'HEALTH', area: { code: '5605' }, partOf: { id: whole.id }, phone: '+6654000218', hours: '24/7',
    serves: [{ area: { code: '560508' }, partial: false, from: '2026-11-24', to: null }, { area: { code: '560509' }, partial: false, from: '2026-11-24', to: null }],
  })
  expect(await secretary.run(create, input)).toEqual({ createAgency })
})

test.each([
  ['at home in a foreign area', { area: '5601' }, 'record.notFound'], ['at home above the own area', { area: '56' }, 'access.outsideScope'], ['that serves a foreign area', { serves: ['5605', '5601'] }, 'record.notFound'],
  ['that serves an unknown area', { serves: ['560599'] }, 'record.notFound'], ['that serves more than the own area', { serves: ['5605', '56'] }, 'access.outsideScope'], ['part of an unknown one', { partOf: 'nothing' }, 'record.notFound'], ['without a name', { nameTh: ' ' }, 'input.required'],
  ['that begins three years ahead', { from: '2029-11-24' }, 'day.tooFarAhead'],
])('an agency %s is refused, and nothing of it is written', async (_what, wrong, reason) => {
  const { given, secretary } = await worldOf()
  const before = await wholeGraph(given)

  expect(await secretary.refused(create, once({ nameTh: 'ใหม่', sector: 'HEALTH', kind: 'HOSPITAL', level: 'DISTRICT', area: '5605', serves: ['5605'], from: '2026-11-24', ...wrong }))).toMatchObject({ reason })
  expect(await wholeGraph(given)).toEqual(before)
})

test('what is said of an agency changes, and it is found by its new name alone', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency({ nameTh: 'โรงพยาบาลเก่า', nameEn: 'Old', sector: 'HEALTH' })

  expect((await secretary.run<{ updateAgency: unknown }>(update, once({ id: agency.id, nameTh: 'มูลนิธิใหม่', sector: 'NGO', phone: '1300' }))).updateAgency).toEqual({ nameTh: 'มูลนิธิใหม่', sector: 'NGO', phone: '1300' })
  expect(await idsOf(secretary, { text: 'มูลนิธิใหม่' })).toEqual(new Set([agency.id]))
  expect(await idsOf(secretary, { text: 'โรงพยาบาลเก่า' })).toEqual(new Set())
  expect(await secretary.refused(update, once({ id: agency.id, phone: '1300' }))).toMatchObject({ code: 'REFUSED', reason: 'record.nothingToChange' })
})

test('an agency is closed when its posts last no longer, with what it serves and offers', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency({ from: '2026-01-01' })
  await offers(given, agency)
  await offers(given, agency, { from: '2027-01-01' })
  const post = await given.post({ of: agency, from: '2026-01-01' })
  const closing = (to: string) => secretary.send<{ closeAgency: { to: string } }>(close, once({ id: agency.id, to }))

  expect((await closing('2026-12-01')).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'record.stillUsed', details: { count: 1 } } }])
  await given.run('MATCH (post:Post {id: $id}) SET post.to = date("2026-12-01")', { id: post.id })
  expect((await closing('2026-01-01')).errors).toMatchObject([{ message: 'The end day must come after the first day, 1 Jan 2026.', extensions: { messageTh: 'วันสิ้นสุดต้องหลังวันเริ่ม 1 ม.ค. 2569', code: 'BAD_USER_INPUT', details: { fields: ['to'] } } }])
  expect((await closing('2026-12-01')).data).toEqual({ closeAgency: { to: '2026-12-01' } })
  expect(await idsOf(secretary, { asOf: '2026-11-30' })).toEqual(new Set([agency.id]))
  expect(await idsOf(secretary, { asOf: '2026-12-01' })).toEqual(new Set())
  expect(await given.run('MATCH (:Agency {id: $id})-[fact:SERVES|OFFERS]->() RETURN type(fact) AS type, toString(fact.to) AS to ORDER BY type', { id: agency.id })).toEqual([{ type: 'OFFERS', to: '2026-12-01' }, { type: 'SERVES', to: '2026-12-01' }])
})

test('a committee is not closed as an agency, nor an agency changed as a committee', async () => {
  const { given, secretary } = await worldOf()
  const [agency, committee] = [await given.agency(), await given.committee()]

  expect(await secretary.refused(close, once({ id: committee.id, to: '2026-12-01' }))).toMatchObject({ code: 'NOT_FOUND' })
  expect(await secretary.refused('mutation ($input: UpdateCommitteeInput!) { updateCommittee(input: $input) { id } }', once({ id: agency.id, nameTh: 'ใหม่' }))).toMatchObject({ code: 'NOT_FOUND' })
})
