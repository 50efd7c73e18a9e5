import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'

const undo = 'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { id action count undoes { id } undo { possible } } }'
const mutations = {
  appoint: 'AppointInput', appointMany: 'AppointManyInput', endAppointment: 'EndAppointmentInput', retractAppointment: 'RetractInput', createPerson: 'CreatePersonInput', updatePerson: 'UpdatePersonInput', createPost: 'CreatePostInput',
  createAgency: 'CreateAgencyInput', confirmContact: 'ConfirmContactInput', confirmContacts: 'ConfirmContactsInput', updateAgency: 'UpdateAgencyInput', closeAgency: 'CloseInput', revealContact: 'RevealContactInput',
} as const
type State = { id: string; undo: { possible: boolean; reasonTh: string | null; reasonEn: string | null }; undoneBy: { id: string } | null }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050801', '56050802', '560101')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

/** Writes, and answers with the id of what was written and of the change. */
async function write(client: ApiClient, field: keyof typeof mutations, content: object): Promise<{ id: string; change: string }> {
  const { input } = once(content)
  const answer = await client.run<Record<string, { id: string } | { id: string }[]>>(`mutation ($input: ${mutations[field]}!) { ${field}(input: $input) { id } }`, { input })
  const { changeOfRequest } = await client.run<{ changeOfRequest: { id: string } }>('query ($requestId: ID!) { changeOfRequest(requestId: $requestId) { id } }', input)
  return { id: [answer[field]!].flat()[0]!.id, change: changeOfRequest.id }
}
const undone = (client: ApiClient, change: string) => client.run<{ undoChange: { id: string } }>(undo, once({ change })).then(({ undoChange }) => undoChange)
const states = async (client: ApiClient) => (await client.run<{ changes: { nodes: State[] } }>('{ changes { nodes { id undo { possible reasonTh reasonEn } undoneBy { id } } } }')).changes.nodes
const holder = async (client: ApiClient, post: string, asOf = '2026-12-01') => (await client.run<{ post: { holder: { appointmentId: string } | null } }>('query ($post: ID!, $asOf: Date) { post(id: $post) { holder(asOf: $asOf) { appointmentId } } }', { post, asOf })).post.holder?.appointmentId

test('an appointment that is undone counts on no day, and counts again when the undoing is undone', async () => {
  const { given, secretary, connection } = await worldOf()
  const post = await given.post()
  const made = await write(secretary, 'appoint', { person: (await given.person({ area: '5605' })).id, post: post.id, from: '2026-10-01', kind: 'PERMANENT' })

  const first = await undone(secretary, made.change)
  expect(first).toMatchObject({ action: 'change.undo', undoes: { id: made.change }, undo: { possible: true } })
  expect(await holder(secretary, post.id)).toBeUndefined()
  expect(await states(secretary)).toMatchObject([{ id: first.id, undo: { possible: true } }, { id: made.change, undo: { possible: false, reasonEn: expect.stringContaining('undone before') as string, reasonTh: expect.stringContaining('ถูกเลิกทำแล้ว') as string }, undoneBy: { id: first.id } }])

  await undone(secretary, first.id)
  expect(await holder(secretary, post.id)).toBe(made.id)
  expect(await secretary.refused(undo, once({ change: made.change }))).toMatchObject({ code: 'REFUSED', reason: 'undo.alreadyUndone', details: { by: first.id } })
  expect(await runDoctor(connection.bare)).toEqual([])
})

test('what was written later about the same records stands in the way, and is named', async () => {
  const { given, secretary } = await worldOf()
  const [post, person] = [await given.post(), await given.person({ area: '5605' })]
  const appointment = await given.appointment(await given.person(), post)
  const ended = await write(secretary, 'endAppointment', { appointment: appointment.id, to: '2026-12-01', reason: 'TRANSFER' })
  const next = await write(secretary, 'appoint', { person: person.id, post: post.id, from: '2026-12-01', kind: 'PERMANENT' })

  expect(await secretary.refused(undo, once({ change: ended.change }))).toMatchObject({ code: 'REFUSED', reason: 'undo.laterChange', details: { later: next.change } })
  await undone(secretary, next.change)
  await undone(secretary, ended.change)

  expect(await holder(secretary, post.id)).toBe(appointment.id)
})

test('of sixteen who undo the same change at once, one does', async () => {
  const { given, secretary } = await worldOf()
  const post = await given.post()
  const made = await write(secretary, 'appoint', { person: (await given.person({ area: '5605' })).id, post: post.id, from: '2026-10-01', kind: 'PERMANENT' })

  const answers = await Promise.all(Array.from({ length: 16 }, () => secretary.send(undo, once({ change: made.change }))))

  expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.reason)).toEqual(Array(15).fill('undo.alreadyUndone'))
  expect(await given.run('MATCH (change:Change) RETURN count(*) AS count')).toEqual([{ count: 2 }])
})

test('the same undoing sent again writes nothing and answers the same', async () => {
  const { given, secretary } = await worldOf()
  const made = await write(secretary, 'updateAgency', { id: (await given.agency()).id, nameTh: 'ใหม่' })
  const input = once({ change: made.change })

  expect(await secretary.run(undo, input)).toEqual(await secretary.run(undo, input))
})

test('a batch is undone whole', async () => {
  const { given, secretary } = await worldOf()
  const items = await Promise.all([1, 2, 3].map(async () => ({ person: (await given.person({ area: '5605' })).id, post: (await given.post()).id })))
  const contacts = await Promise.all(items.map(async ({ person }) => (await given.contact({ id: person }, { confirmations: ['2026-01-01'] })).id))
  const confirmed = await write(secretary, 'confirmContacts', { contacts, on: '2026-11-01' })
  await undone(secretary, confirmed.change)
  const appointed = await write(secretary, 'appointMany', { items, from: '2026-12-01', kind: 'PERMANENT' })

  expect(await undone(secretary, appointed.change)).toMatchObject({ count: 3 })
  for (const { post } of items) expect(await holder(secretary, post)).toBeUndefined()
  expect(await given.run('MATCH (contact:Contact) RETURN DISTINCT size(contact.confirmations) AS count')).toEqual([{ count: 1 }])
})

test('a record that was created by mistake is kept and marked, and is found nowhere', async () => {
  const { given, secretary, connection } = await worldOf()
  const agency = await write(secretary, 'createAgency', { nameTh: 'มูลนิธิผิดชื่อ', sector: 'NGO', kind: 'NGO', level: 'DISTRICT', area: '5605', serves: ['5605'], from: '2026-01-01' })
  const post = await write(secretary, 'createPost', { kind: 'OFFICE', titleTh: 'ผู้ประสานผิดชื่อ', organization: agency.id, from: '2026-01-01' })
  const person = await write(secretary, 'createPerson', { givenNameTh: 'ผิดชื่อ', area: '5605', contacts: [{ kind: 'PHONE', value: '0812345678', audience: 'AREA' }] })
  const office = await write(secretary, 'createPost', { kind: 'OFFICE', titleTh: 'หัวหน้า', organization: (await given.agency()).id, from: '2026-01-01' })

  expect(await secretary.refused(undo, once({ change: agency.change }))).toMatchObject({ reason: 'undo.laterChange', details: { later: post.change } })
  for (const { change } of [post, agency, person, office]) await undone(secretary, change)

  for (const [field, { id }] of Object.entries({ agency, post, person })) expect(await secretary.refused(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await secretary.run('{ search(text: "ผิดชื่อ") { id } }')).toEqual({ search: [] })
  expect(await secretary.run('{ posts(area: "5605") { totalCount } agencies(sector: NGO) { totalCount } people(text: "ผิดชื่อ") { totalCount } }')).toEqual({ posts: { totalCount: 0 }, agencies: { totalCount: 0 }, people: { totalCount: 0 } })
  expect(await secretary.refused('mutation ($input: AppointInput!) { appoint(input: $input) { id } }', once({ person: (await given.person({ area: '5605' })).id, post: post.id, from: '2026-12-01', kind: 'PERMANENT' }))).toMatchObject({ code: 'NOT_FOUND' })
  expect(await given.run('MATCH (node:Agency|Post|Person|Contact) WHERE node.retractedAt IS NOT NULL RETURN count(*) AS count')).toEqual([{ count: 5 }])
  expect(await runDoctor(connection.bare)).toEqual([])
})

test('closing an agency is undone with all that ended with it', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency({ serves: ['5605', '560508'] })
  const closed = await write(secretary, 'closeAgency', { id: agency.id, to: '2026-12-01' })
  const serves = async () => (await secretary.run<{ agency: { to: string | null; serves: { area: { code: string }; to: string | null }[] } }>('query ($id: ID!) { agency(id: $id) { to serves(asOf: "2027-01-01") { area { code } to } } }', { id: agency.id })).agency
  expect(await serves()).toEqual({ to: '2026-12-01', serves: [] })

  await undone(secretary, closed.change)

  expect(await serves()).toEqual({ to: null, serves: [{ area: { code: '5605' }, to: null }, { area: { code: '560508' }, to: null }] })
})

test('a closing of an organisation stands in the way of what it would leave outside', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency()
  const post = await given.post({ of: agency })
  const { input } = once({ id: post.id, to: '2026-12-01' })
  await secretary.run('mutation ($input: CloseInput!) { closePost(input: $input) { id } }', { input })
  await write(secretary, 'closeAgency', { id: agency.id, to: '2026-12-01' })
  const { changeOfRequest } = await secretary.run<{ changeOfRequest: { id: string } }>('query ($requestId: ID!) { changeOfRequest(requestId: $requestId) { id } }', input)

  expect(await secretary.refused(undo, once({ change: changeOfRequest.id }))).toMatchObject({ code: 'REFUSED', reason: 'undo.noLongerFits' })
})

test('a number that was looked at stands in nobody’s way, and a look is not undone', async () => {
  const { given, secretary } = await worldOf()
  const person = await given.person({ area: '5605' })
  const contact = await given.contact(person)
  const renamed = await write(secretary, 'updatePerson', { id: person.id, nickname: 'ใหม่' })
  const look = await write(secretary, 'revealContact', { contact: contact.id })

  expect(await secretary.refused(undo, once({ change: look.change }))).toMatchObject({ code: 'REFUSED', reason: 'undo.notPossible' })
  await undone(secretary, renamed.change)
  expect(await secretary.run('query ($id: ID!) { person(id: $id) { nickname } }', { id: person.id })).toEqual({ person: { nickname: null } })
})

test('what altered nothing is undone only by those who work there', async () => {
  const { given, as, secretary } = await worldOf()
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  const contact = await given.contact(await given.person({ area: '56' }), { confirmations: ['2026-11-24'] })
  const made = await write(coordinator, 'confirmContact', { contact: contact.id, on: '2026-11-24' })

  expect(await secretary.refused(undo, once({ change: made.change }))).toMatchObject({ code: 'FORBIDDEN', reason: 'access.outsideScope' })
  await undone(coordinator, made.change)
})

test('only those who may write the like undo it, and nobody undoes what they do not see', async () => {
  const { given, as, asAgency, secretary } = await worldOf()
  const agency = await given.agency()
  const made = await write(secretary, 'updateAgency', { id: agency.id, nameTh: 'ใหม่' })
  const appointed = await write(secretary, 'appoint', { person: (await given.person({ area: '5605' })).id, post: (await given.post({ of: agency })).id, from: '2026-12-01', kind: 'PERMANENT' })

  for (const client of [await as('VIEWER', '5605'), await asAgency(agency.id), await as('ADMINISTRATOR')]) expect(await client.refused(undo, once({ change: made.change }))).toMatchObject({ code: 'FORBIDDEN' })
  for (const change of [made.change, '99']) expect(await (await as('DISTRICT_SECRETARY', '5601')).refused(undo, once({ change }))).toMatchObject({ code: 'NOT_FOUND' })
  expect(await secretary.refused(undo, once({ change: 'x' }))).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['change'] } })
  await undone(await asAgency(agency.id), appointed.change)
})
