import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'

const listed = `query ($area: ID, $subject: ID, $first: Int, $after: String) { changes(area: $area, subject: $subject, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
  nodes { seq at action account { username } subjects { kind id titleTh titleEn } fields { name before after } } } }`
const renameAgency = 'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { id } }'
const appoint = 'mutation ($input: AppointInput!) { appoint(input: $input) { id } }'
const end = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id } }'

type Change = { seq: number; at: string; action: string; account: { username: string } | null; subjects: { kind: string; id: string; titleTh: string | null }[]; fields: { name: string; before: string | null; after: string | null }[] }
type Changes = { totalCount: number; nodes: Change[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('560508', '560101')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const log = async (client: ApiClient, more: Record<string, unknown> = {}) => (await client.run<{ changes: Changes }>(listed, more)).changes
const rename = (client: ApiClient, agency: { id: string }, nameTh: string) => client.run(renameAgency, once({ id: agency.id, nameTh }))

test('a change says who did what to which records, and what each field was and became', { timeout: 180_000 }, async () => {
  const { given, secretary } = await worldOf()
  const [post, person] = [await given.post({ titleTh: 'นายอำเภอ', titleEn: 'District Chief' }), await given.person({ givenNameTh: 'มาลี', familyNameTh: 'ใจดี', area: '5605' })]
  const { appoint: appointment } = await secretary.run<{ appoint: { id: string } }>(appoint, once({ person: person.id, post: post.id, from: '2026-10-01', kind: 'PERMANENT', orderNo: '12/2569' }))
  await secretary.run(end, once({ appointment: appointment.id, to: '2026-12-01', reason: 'TRANSFER' }))

  const [ended, appointed] = (await log(secretary)).nodes

  expect(appointed).toMatchObject({ seq: 1, action: 'appointment.appoint', account: { username: expect.stringMatching(/^account-/) as string }, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.*Z$/) as string })
  expect(appointed!.subjects).toEqual([
    { kind: 'Appointment', id: appointment.id, titleTh: null, titleEn: null }, { kind: 'Person', id: person.id, titleTh: 'มาลี ใจดี', titleEn: expect.any(String) as string }, { kind: 'Post', id: post.id, titleTh: 'นายอำเภอ', titleEn: 'District Chief' },
  ])
  expect(appointed!.fields).toEqual([
    { name: 'from', before: null, after: '2026-10-01' }, { name: 'kind', before: null, after: 'PERMANENT' }, { name: 'orderNo', before: null, after: '12/2569' },
    { name: 'person', before: null, after: person.id }, { name: 'post', before: null, after: post.id }, { name: 'to', before: null, after: null },
  ])
  expect(ended).toMatchObject({ seq: 2, action: 'appointment.end', fields: [{ name: 'endReason', before: null, after: 'TRANSFER' }, { name: 'orderNo', before: null, after: null }, { name: 'to', before: null, after: '2026-12-01' }] })
})

test('the log is paged from the latest change back, without a gap', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency()
  for (let at = 1; at <= 7; at++) await rename(secretary, agency, `ชื่อ ${at}`)

  const numbers: number[] = []
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo, totalCount }: Changes = await log(secretary, { first: 3, after })
    expect(totalCount).toBe(7)
    numbers.push(...nodes.map(({ seq }) => seq))
    ;[after, more] = [pageInfo.endCursor, pageInfo.hasNextPage]
  }

  expect(numbers).toEqual([7, 6, 5, 4, 3, 2, 1])
})

test('the log is asked for an area, for a record, or for both', async () => {
  const { given, secretary } = await worldOf()
  const [district, subdistrict] = [await given.agency(), await given.agency({ area: '560508' })]
  await rename(secretary, district, 'ก')
  await rename(secretary, subdistrict, 'ข')
  const numbers = async (more: Record<string, unknown>) => (await log(secretary, more)).nodes.map(({ seq }) => seq)

  expect(await numbers({ area: '5605' })).toEqual([2, 1])
  expect(await numbers({ area: '560508' })).toEqual([2])
  expect(await numbers({ subject: district.id })).toEqual([1])
  expect(await numbers({ subject: district.id, area: '560508' })).toEqual([])
  expect(await numbers({ subject: 'nothing' })).toEqual([])
})

test('each sees the changes of the own area, of what lies in it and above it, and none beside it', async () => {
  const { given, as, secretary } = await worldOf()
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  for (const area of ['56', '5605', '560508', '5601']) await rename(coordinator, await given.agency({ area }), `ใหม่ ${area}`)
  const numbers = async (client: ApiClient) => (await log(client)).nodes.map(({ seq }) => seq)

  expect(await numbers(coordinator)).toEqual([4, 3, 2, 1])
  expect(await numbers(secretary)).toEqual([3, 2, 1])
  expect(await numbers(await as('DISTRICT_SECRETARY', '5601'))).toEqual([4, 1])
})

test('an administrator reads who did what, without names and values', async () => {
  const { given, as, secretary } = await worldOf()
  const person = await given.person({ area: '5605' })
  await secretary.run('mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { id } }', once({ id: person.id, givenNameTh: 'ลับ' }))

  const { nodes } = await log(await as('ADMINISTRATOR'))

  expect(nodes).toMatchObject([{ action: 'person.update', subjects: [{ kind: 'Person', id: person.id, titleTh: null, titleEn: null }], fields: [] }])
})

test('the number of a contact is in no change', async () => {
  const { given, secretary } = await worldOf()
  const person = await given.person({ area: '5605' })
  await secretary.run('mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { id } }', once({ id: person.id, addContacts: [{ kind: 'PHONE', value: '0812345678', audience: 'AREA' }] }))

  expect(JSON.stringify(await given.run('MATCH (change:Change) RETURN properties(change) AS written'))).not.toMatch(/812345678/)
  expect((await log(secretary)).nodes[0]!.fields).toEqual([{ name: 'contacts', before: null, after: '{"added":[{"kind":"PHONE","audience":"AREA"}],"ended":[]}' }])
})

test('what is refused leaves no change and no gap in the numbers', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency({ nameTh: 'ก' })

  await secretary.refused(renameAgency, once({ id: agency.id, nameTh: 'ก' }))
  await rename(secretary, agency, 'ข')

  expect((await log(secretary)).nodes.map(({ seq }) => seq)).toEqual([1])
})

test('the numbers of changes made at once have no gap and no double', async () => {
  const { given, secretary } = await worldOf()
  const agencies = await Promise.all(Array.from({ length: 12 }, () => given.agency()))

  await Promise.all(agencies.map((agency, at) => rename(secretary, agency, `พร้อมกัน ${at}`)))

  expect((await log(secretary, { first: 100 })).nodes.map(({ seq }) => seq)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
})

type Summary = { total: number; undoings: number; days: { day: string; total: number; undoings: number }[]; accounts: { account: string; nameTh: string; total: number }[] }
const counted = `query ($area: ID, $account: ID, $kinds: [ChangeKind!], $from: Date, $to: Date) { changeSummary(area: $area, account: $account, kinds: $kinds, from: $from, to: $to) {
  total undoings days { day total undoings } accounts { account nameTh total } } }`
const filtered = `query ($area: ID, $account: ID, $kinds: [ChangeKind!], $from: Date, $to: Date) { changes(area: $area, account: $account, kinds: $kinds, from: $from, to: $to) { nodes { seq isUndone } } }`
const undo = 'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { id } }'

/** Four changes on two days by two accounts: an agency, a committee and a look of the secretary's, and the secretary's first one undone by the coordinator. */
async function logOfTwo() {
  const world = await worldOf()
  const { given, as, secretary } = world
  const [agency, committee, person, coordinator] = [await given.agency(), await given.committee(), await given.person({ area: '5605' }), await as('PROVINCE_COORDINATOR', '56')]
  await rename(secretary, agency, 'หน่วยใหม่')
  await secretary.run('mutation ($input: UpdateCommitteeInput!) { updateCommittee(input: $input) { id } }', once({ id: committee.id, theme: 'ใหม่' }))
  await secretary.run('mutation ($input: RevealContactInput!) { revealContact(input: $input) { id } }', once({ contact: (await given.contact(person)).id }))
  await coordinator.run(undo, once({ change: '1' }))
  await given.run("MATCH (change:Change) WHERE change.seq < 3 SET change.at = datetime({date: date('2026-11-23'), hour: 23, minute: 30, timezone: 'Asia/Bangkok'})")
  await given.run("MATCH (change:Change) WHERE change.seq >= 3 SET change.at = datetime({date: date('2026-11-24'), hour: 0, minute: 30, timezone: 'Asia/Bangkok'})")
  const account = async (client: ApiClient) => (await client.run<{ me: { account: { id: string } } }>('{ me { account { id } } }')).me.account.id
  const numbers = async (more: Record<string, unknown>) => (await secretary.run<{ changes: { nodes: { seq: number }[] } }>(filtered, { area: '5605', ...more })).changes.nodes.map(({ seq }) => seq)
  const summary = async (more: Record<string, unknown> = {}, client = secretary) => (await client.run<{ changeSummary: Summary }>(counted, { area: '5605', ...more })).changeSummary
  return { ...world, coordinator, bySecretary: await account(secretary), byCoordinator: await account(coordinator), numbers, summary }
}

test('the log is narrowed to kinds, to an account and to days of Thailand; an undoing is of the kind of what it undid', async () => {
  const { numbers, byCoordinator } = await logOfTwo()

  expect(await numbers({ kinds: ['AGENCIES'] })).toEqual([4, 1])
  expect(await numbers({ kinds: ['COMMITTEES', 'LOOKS'] })).toEqual([3, 2])
  expect(await numbers({ kinds: [] })).toEqual([4, 3, 2, 1])
  expect(await numbers({ account: byCoordinator })).toEqual([4])
  expect(await numbers({ from: '2026-11-24' })).toEqual([4, 3])
  expect(await numbers({ from: '2026-11-23', to: '2026-11-24' })).toEqual([2, 1])
  expect(await numbers({ to: '2026-11-24', kinds: ['AGENCIES'], account: byCoordinator })).toEqual([])
})

test('the summary counts what the list shows, by day and by account, and the undoings among them', async () => {
  const { numbers, summary, bySecretary, byCoordinator } = await logOfTwo()

  expect(await summary()).toMatchObject({
    total: 4, undoings: 1, days: [{ day: '2026-11-24', total: 2, undoings: 1 }, { day: '2026-11-23', total: 2, undoings: 0 }],
    accounts: [{ account: bySecretary, total: 3 }, { account: byCoordinator, total: 1 }],
  })
  for (const narrowed of [{ kinds: ['AGENCIES'] }, { account: bySecretary }, { from: '2026-11-24' }, { to: '2026-11-24', account: byCoordinator }]) {
    expect((await summary(narrowed)).total, JSON.stringify(narrowed)).toBe((await numbers(narrowed)).length)
  }
  expect((await summary({ account: bySecretary })).accounts).toHaveLength(2)
})

test('the summary is for those who may read the log, and counts what each of them sees', async () => {
  const { given, as, coordinator, summary } = await logOfTwo()
  await rename(coordinator, await given.agency({ area: '5601' }), 'ที่อื่น')

  expect((await summary({ area: '56' }, coordinator)).total).toBe(5)
  expect((await summary({ area: '56' })).total).toBe(4)
  for (const role of ['VIEWER', 'AGENCY_FOCAL'] as const) expect(await (await as(role, '5605')).refused(counted, { area: '5605' })).toMatchObject({ code: 'FORBIDDEN' })
  expect(await coordinator.refused(counted, { area: '5605', from: '2026-11-24', to: '2026-11-24' })).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['to'] } })
})

test('a change that was undone says so, until the undoing is undone in turn', async () => {
  const { secretary, coordinator } = await logOfTwo()
  const undone = async () => (await secretary.run<{ changes: { nodes: { seq: number; isUndone: boolean }[] } }>(filtered, { area: '5605' })).changes.nodes.filter(({ isUndone }) => isUndone).map(({ seq }) => seq)

  expect(await undone()).toEqual([1])
  await coordinator.run(undo, once({ change: '4' }))
  expect(await undone()).toEqual([4])
})

test('the records and areas that a change names by id or code are told by name, as far as they are seen', async () => {
  const { given, secretary, as } = await worldOf()
  const [network, person, post] = [await given.committee({ kind: 'VOLUNTEER_NETWORK' }), await given.person({ givenNameTh: 'มาลี', familyNameTh: 'ใจดี', area: '5605' }), await given.post({ titleTh: 'นายอำเภอ' })]
  const watch = await given.post({ kind: 'WATCH', of: network })
  await given.areas('56050801')
  await secretary.run('mutation ($input: SetCoverageInput!) { setCoverage(input: $input) { id } }', once({ post: watch.id, areas: ['56050801'], from: '2026-11-24' }))
  await secretary.run(appoint, once({ person: person.id, post: post.id, from: '2026-10-01', kind: 'PERMANENT' }))
  const mentions = async (client: ApiClient) => (await client.run<{ changes: { nodes: { mentions: { kind: string; id: string; titleTh: string | null }[] }[] } }>('{ changes { nodes { mentions { kind id titleTh } } } }')).changes.nodes.map((each) => each.mentions)

  const [ofAppointment, ofCoverage] = await mentions(secretary)
  expect(ofAppointment).toEqual([{ kind: 'Post', id: post.id, titleTh: 'นายอำเภอ' }])
  expect(ofCoverage).toEqual([{ kind: 'Area', id: '56050801', titleTh: 'พื้นที่ 56050801' }])
  expect(await mentions(await as('ADMINISTRATOR'))).toEqual([[], []])
})

test('an administrator is told by name the areas and the agency that an account was given', async () => {
  const { given, as } = await worldOf()
  const administrator = await as('ADMINISTRATOR')
  const [account, agency] = [await given.account({ role: 'DISTRICT_SECRETARY', areas: ['5605'] }), await given.agency({ nameTh: 'บ้านพักเด็ก' })]
  await administrator.run('mutation ($input: ChangeAccountScopeInput!) { changeAccountScope(input: $input) { id } }', once({ account: account.id, role: 'AGENCY_FOCAL', agency: agency.id }))

  const { changes } = await administrator.run<{ changes: { nodes: { fields: object[]; mentions: { kind: string; titleTh: string }[] }[] } }>('{ changes { nodes { fields { name } mentions { kind titleTh } } } }')
  expect(changes.nodes[0]!.fields).toEqual([{ name: 'agency' }, { name: 'areas' }, { name: 'role' }])
  expect(changes.nodes[0]!.mentions.map(({ kind, titleTh }) => [kind, titleTh]).sort()).toEqual([['Agency', 'บ้านพักเด็ก'], ['Area', 'พื้นที่ 5605']])
})

test('what was decided of accounts is in the log of those who decide it, and of nobody else', async () => {
  const { secretary, as } = await logOfTwo()
  const administrator = await as('ADMINISTRATOR')
  const account = (await secretary.run<{ me: { account: { id: string } } }>('{ me { account { id } } }')).me.account.id
  await administrator.run('mutation ($input: AccountInput!) { endAccountSessions(input: $input) { __typename } }', once({ account }))
  const log = async (client: ApiClient) => (await client.run<{ changes: { nodes: { action: string }[] } }>('{ changes(kinds: [ACCOUNTS]) { nodes { action } } }')).changes.nodes.map(({ action }) => action)

  expect(await log(administrator)).toEqual(['account.endSessions'])
  expect(await log(await as('PROVINCE_COORDINATOR', '56'))).toEqual([])
})

test('what is decided of an administrator is listed and counted without an area, and of an account that becomes one also in its former home', async () => {
  const { given, as } = await worldOf()
  const administrator = await as('ADMINISTRATOR')
  const [other, coming] = [await given.account({ role: 'ADMINISTRATOR' }), await given.account({ role: 'DISTRICT_SECRETARY', areas: ['5605'] })]
  await given.run("MATCH (account:Account {id: $id}) SET account.homeAreaCode = '5605'", { id: coming.id })
  await administrator.run('mutation ($input: AccountInput!) { suspendAccount(input: $input) { id } }', once({ account: other.id }))
  await administrator.run('mutation ($input: ChangeAccountScopeInput!) { changeAccountScope(input: $input) { id } }', once({ account: coming.id, role: 'ADMINISTRATOR' }))
  const shown = async (area: string | null) => {
    const { changes } = await administrator.run<{ changes: { nodes: { seq: number }[] } }>(filtered, { area, kinds: ['ACCOUNTS'], from: '2026-11-01' })
    const { changeSummary } = await administrator.run<{ changeSummary: Summary }>(counted, { area, kinds: ['ACCOUNTS'], from: '2026-11-01' })
    return [changes.nodes.map(({ seq }) => seq), changeSummary.total]
  }

  expect(await shown(null)).toEqual([[2, 1], 2])
  expect(await shown('5605')).toEqual([[2], 1])
})
