import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'

const listed = 'query ($area: ID, $agency: ID, $committee: ID, $text: String, $asOf: Date, $first: Int, $after: String) { people(area: $area, agency: $agency, committee: $committee, text: $text, asOf: $asOf, first: $first, after: $after) { totalCount nodes { id givenNameTh } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'
const create = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id nameTh nameEn languages contacts { id kind audience value from to } } }'
const update = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { nameTh nickname contacts { id kind } } }'
const close = 'mutation ($input: CloseInput!) { closePerson(input: $input) { to contacts { id } } }'

type People = { people: { totalCount: number; nodes: { id: string; givenNameTh: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } } }

const thaiOrder = ['กานดา', 'เกษม', 'แก้ว', 'โกวิท', 'ใกล้รุ่ง', 'ไกรสร', 'ขวัญ', 'เขมิกา', 'งามตา', 'สมชาย', 'แสงดาว', 'อรุณ', 'เอื้อง', 'ไอยรา']

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851', '5701')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const people = async (client: ApiClient, more: Record<string, unknown> = {}) => (await client.run<People>(listed, more)).people
const ids = ({ nodes }: People['people']) => nodes.map(({ id }) => id)

test('the pages of a list hold everybody once, in Thai dictionary order', async () => {
  const { given, secretary } = await worldOf()
  for (const givenNameTh of [...thaiOrder].reverse()) await given.person({ givenNameTh, area: '5605' })

  const names: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const page: People['people'] = await people(secretary, { first: 3, after })
    expect(page).toMatchObject({ totalCount: thaiOrder.length, pageInfo: { hasPreviousPage: after !== null } })
    names.push(...page.nodes.map(({ givenNameTh }) => givenNameTh))
    ;[after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage]
  }

  expect(names).toEqual(thaiOrder)
})

test('people of one name are all listed, however the pages cut them', async () => {
  const { given, secretary } = await worldOf()
  for (let at = 0; at < 5; at++) await given.person({ givenNameTh: 'มาลี', familyNameTh: 'ใจดี', area: '5605' })

  const first = await people(secretary, { first: 3 })
  const second = await people(secretary, { first: 3, after: first.pageInfo.endCursor })

  expect(new Set([...ids(first), ...ids(second)]).size).toBe(5)
  expect(second.pageInfo.hasNextPage).toBe(false)
})

test('a list of nobody is an empty page', async () => {
  const { secretary } = await worldOf()

  expect(await people(secretary)).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } })
})

test('two aliases of the nodes of a page may select differently', async () => {
  const { given, secretary } = await worldOf()
  await given.person({ givenNameTh: 'มาลี', area: '5605' })

  const { people: page } = await secretary.run<{ people: { one: { name: string }[]; two: { name: string }[] } }>('{ people { one: nodes { name: givenNameTh } two: nodes { name: familyNameTh } } }')

  expect(page).toEqual({ one: [{ name: 'มาลี' }], two: [{ name: 'สมมติ' }] })
})

test('people are found by the area, agency and committee of what they hold on the day, ex officio seats included', async () => {
  const { given, secretary } = await worldOf()
  const [agency, committee] = [await given.agency(), await given.committee()]
  const office = await given.post({ of: agency })
  await given.post({ kind: 'SEAT', of: committee, exOfficioOf: office })
  const [chief, member, volunteer] = [await given.person(), await given.person(), (await given.volunteer('56050851')).person]
  await given.appointment(chief, office, { from: '2026-10-01' })
  await given.appointment(member, await given.post({ kind: 'SEAT', of: committee }), { to: '2026-12-01' })
  const list = async (more: Record<string, unknown>) => new Set(ids(await people(secretary, more)))

  expect(await list({ agency: agency.id })).toEqual(new Set([chief.id]))
  expect(await list({ agency: agency.id, asOf: '2026-09-30' })).toEqual(new Set())
  expect(await list({ committee: committee.id })).toEqual(new Set([chief.id, member.id]))
  expect(await list({ committee: committee.id, asOf: '2026-12-01' })).toEqual(new Set([chief.id]))
  expect(await list({ area: '560508' })).toEqual(new Set([volunteer.id]))
  expect(await list({ area: '5605' })).toEqual(new Set([chief.id, member.id, volunteer.id]))
  expect(await list({ area: '5605', agency: agency.id })).toEqual(new Set([chief.id]))
  expect(await list({ area: '560508', agency: agency.id })).toEqual(new Set())
})

test.each([['สมช', 'สมชาย'], ['น.ส.มาลี', 'มาลี'], ['Somc', 'สมชาย'], ['ใจดี', 'มาลี']])('the text %s finds %s', async (text, found) => {
  const { given, secretary } = await worldOf()
  await given.person({ givenNameTh: 'สมชาย', familyNameTh: 'กล้าหาญ', givenNameEn: 'Somchai', area: '5605' })
  await given.person({ givenNameTh: 'มาลี', familyNameTh: 'ใจดี', givenNameEn: 'Mali', area: '5605' })

  expect((await people(secretary, { text })).nodes.map(({ givenNameTh }) => givenNameTh)).toEqual([found])
})

test('a text that no name could hold finds nobody, an empty one everybody', async () => {
  const { given, secretary } = await worldOf()
  await given.person({ area: '5605' })

  expect((await people(secretary, { text: '!!!' })).totalCount).toBe(0)
  expect((await people(secretary, { text: '  ' })).totalCount).toBe(1)
})

test('who has left is listed up to the last day', async () => {
  const { given, secretary } = await worldOf()
  const mali = await given.person({ area: '5605' })
  await secretary.run(close, once({ id: mali.id, to: '2026-12-01' }))

  expect(ids(await people(secretary, { asOf: '2026-11-30' }))).toEqual([mali.id])
  expect(ids(await people(secretary, { asOf: '2026-12-01' }))).toEqual([])
})

test('a person shows what was held and is held, the latest first, and trainings', async () => {
  const { given, secretary } = await worldOf()
  const mali = await given.person({ prefix: 'น.ส.', givenNameTh: 'มาลี', familyNameTh: 'ใจดี', givenNameEn: 'Mali' })
  const [earlier, later] = [await given.appointment(mali, await given.post(), { to: '2025-10-01' }), await given.appointment(mali, await given.post(), { from: '2025-10-01' })]
  await given.run('MATCH (person:Person {id: $id}) CREATE (person)-[:TOOK]->(:Training {id: "t1", course: "คุ้มครองเด็ก", on: date("2024-03-01"), expiresOn: date("2027-03-01")})', { id: mali.id })

  const { person } = await secretary.run<{ person: unknown }>('query ($id: ID!) { person(id: $id) { nameTh nameEn to appointments { id } holds { id } then: holds(asOf: "2025-09-30") { id } trainings { course on expiresOn } } }', { id: mali.id })

  expect(person).toEqual({
    nameTh: 'น.ส.มาลี ใจดี', nameEn: 'Ms. Mali Synthetic', to: null, appointments: [{ id: later.id }, { id: earlier.id }], holds: [{ id: later.id }], then: [{ id: earlier.id }],
    trainings: [{ course: 'คุ้มครองเด็ก', on: '2024-03-01', expiresOn: '2027-03-01' }],
  })
})

test('somebody new joins with contacts, of which only public values are shown', async () => {
  const { secretary } = await worldOf()

  const { createPerson } = await secretary.run<{ createPerson: unknown }>(create, once({
    prefix: 'นาง', givenNameTh: 'มาลี', familyNameTh: 'ใจดี', givenNameEn: 'Mali', languages: ['th', 'shn'],
    contacts: [{ kind: 'PHONE', value: '081-234-5678', audience: 'AREA' }, { kind: 'EMAIL', value: 'Mali@Example.org', audience: 'PUBLIC' }],
  }))

  expect(createPerson).toMatchObject({
    nameTh: 'นางมาลี ใจดี', nameEn: 'Mrs. Mali', languages: ['th', 'shn'],
    contacts: [{ kind: 'EMAIL', audience: 'PUBLIC', value: 'mali@example.org', from: '2026-11-24', to: null }, { kind: 'PHONE', audience: 'AREA', value: null, from: '2026-11-24', to: null }],
  })
})

test('the same person sent twice joins once', async () => {
  const { given, secretary } = await worldOf()
  const input = once({ givenNameTh: 'มาลี', contacts: [{ kind: 'PHONE', value: '081-234-5678', audience: 'AREA' }] })

  expect(await secretary.run(create, input)).toEqual(await secretary.run(create, input))
  expect(await secretary.refused(create, { input: { ...input.input, givenNameTh: 'มาลัย' } })).toMatchObject({ code: 'CONFLICT', reason: 'request.reused' })
  expect(await given.run('MATCH (node:Person|Contact) RETURN labels(node)[0] AS kind ORDER BY kind')).toEqual([{ kind: 'Contact' }, { kind: 'Person' }])
})

test('nobody is registered in an area that is foreign or not there', async () => {
  const { given, secretary } = await worldOf()

  for (const area of ['5701', '5799', '560599']) expect({ area, ...(await secretary.refused(create, once({ givenNameTh: 'มาลี', area }))) }).toMatchObject({ area, code: 'NOT_FOUND' })
  expect(await secretary.refused(create, once({ givenNameTh: 'มาลี', area: '56' }))).toMatchObject({ code: 'FORBIDDEN', reason: 'access.outsideScope' })
  expect(await given.run('MATCH (person:Person) RETURN person')).toEqual([])
})

test('what is sent changes, null takes away, what is absent stays; a change of nothing is refused', async () => {
  const { given, secretary } = await worldOf()
  const mali = await given.person({ givenNameTh: 'มาลี', familyNameTh: 'ใจดี', area: '5605' })
  const change = (input: object) => secretary.run<{ updatePerson: { nameTh: string } }>(update, once({ id: mali.id, ...input }))

  expect((await change({ familyNameTh: 'รักเรียน', nickname: 'ลี' })).updatePerson).toMatchObject({ nameTh: 'นางมาลี รักเรียน', nickname: 'ลี' })
  expect((await change({ nickname: null })).updatePerson).toMatchObject({ nameTh: 'นางมาลี รักเรียน', nickname: null })
  expect(await secretary.refused(update, once({ id: mali.id, familyNameTh: 'รักเรียน' }))).toMatchObject({ code: 'REFUSED', reason: 'record.nothingToChange' })
  expect(ids(await people(secretary, { text: 'รักเรียน' }))).toEqual([mali.id])
})

test('the holder of an office is of a committee while the seat of that office is there', async () => {
  const { given, secretary } = await worldOf()
  const [committee, office, chief] = [await given.committee(), await given.post(), await given.person()]
  await given.post({ kind: 'SEAT', of: committee, exOfficioOf: office, to: '2026-12-01' })
  await given.appointment(chief, office)
  const members = async (asOf: string) => ids(await people(secretary, { committee: committee.id, asOf }))

  expect(await members('2026-11-30')).toEqual([chief.id])
  expect(await members('2026-12-01')).toEqual([])
})

test('filters go together: a name among those who hold something in an agency', async () => {
  const { given, secretary } = await worldOf()
  const [agency, mali, other] = [await given.agency(), await given.person({ givenNameTh: 'มาลี' }), await given.person({ givenNameTh: 'สมชาย' })]
  for (const person of [mali, other]) await given.appointment(person, await given.post({ of: agency }))
  await given.appointment(await given.person({ givenNameTh: 'มาลี' }), await given.post())

  expect(ids(await people(secretary, { agency: agency.id, text: 'มาลี' }))).toEqual([mali.id])
})

test('a contact that was added by mistake is taken out on the same day, and one in use ends', async () => {
  const { given, secretary } = await worldOf()
  const mali = await given.person({ area: '5605' })
  const old = await given.contact(mali)
  const added = await secretary.run<{ updatePerson: { contacts: { id: string }[] } }>(update, once({ id: mali.id, addContacts: [{ kind: 'PHONE', value: '081-234-5678', audience: 'AREA' }] }))
  const mistake = added.updatePerson.contacts.find(({ id }) => id !== old.id)!

  const { updatePerson } = await secretary.run<{ updatePerson: { contacts: unknown[] } }>(update, once({ id: mali.id, endContacts: [old.id, mistake.id] }))

  expect(updatePerson.contacts).toEqual([])
  expect(await given.run('MATCH (contact:Contact) RETURN contact.id AS id, toString(contact.to) AS to, contact.retractedAt IS NOT NULL AS isMistake ORDER BY isMistake')).toEqual(
    [{ id: old.id, to: '2026-11-24', isMistake: false }, { id: mistake.id, to: '9999-12-31', isMistake: true }])
  expect(await secretary.refused('mutation ($input: RevealContactInput!) { revealContact(input: $input) { value } }', once({ contact: mistake.id }))).toMatchObject({ code: 'NOT_FOUND' })
})

test('the contact of another person cannot be ended through this one', async () => {
  const { given, secretary } = await worldOf()
  const [mali, other] = [await given.person({ area: '5605' }), await given.contact(await given.person({ area: '5605' }))]

  expect(await secretary.refused(update, once({ id: mali.id, nickname: 'ลี', endContacts: [other.id] }))).toMatchObject({ code: 'NOT_FOUND' })
  expect(await given.run('MATCH (person:Person {id: $id}) RETURN person.nickname AS nickname', { id: mali.id })).toEqual([{ nickname: null }])
})

test('nobody leaves while appointments last longer; the contacts end with the person', async () => {
  const { given, secretary } = await worldOf()
  const { person } = await given.volunteer('56050851', { to: '2026-12-01' })

  expect(await secretary.refused(close, once({ id: person.id, to: '2026-11-30' }))).toMatchObject({ code: 'REFUSED', reason: 'record.stillUsed', details: { count: 1 } })
  expect((await secretary.run<{ closePerson: unknown }>(close, once({ id: person.id, to: '2026-12-01' }))).closePerson).toMatchObject({ to: '2026-12-01' })
  expect(await secretary.refused(close, once({ id: person.id, to: '2026-11-30' }))).toMatchObject({ code: 'REFUSED', reason: 'record.stillUsed' })
  expect(await given.run('MATCH (contact:Contact) RETURN toString(contact.to) AS to')).toEqual([{ to: '2026-12-01' }])
})
