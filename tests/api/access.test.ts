import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { createSignInLink, startUsername } from '@saan/server/src/features/access/accounts.queries.ts'
import { hashToken } from '@saan/server/src/features/access/sessions.ts'
import { nobody } from '@saan/server/src/features/access/viewer.ts'
import { Graph } from '@saan/server/src/neo4j/graph.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { ApiClient } from '../support/apiClient.ts'
import { rawRequest } from '../support/rawRequest.ts'

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }'
const withLink = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { role account { username } } }'
const me = '{ me { role can account { username } areas { code } agency { id } homeArea { code } person { id } } }'

async function worldOf(options: Parameters<typeof freshApp>[0] = {}) {
  const world = await freshApp(options)
  await world.given.areas('5605')
  const account = await world.given.account({ role: 'VIEWER', areas: ['5605'] })
  const { base } = world.signedOut()
  return { ...world, account, base, attempt: (username: string, password: string) => new ApiClient(base).send(signIn, { input: { username, password } }) }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

test('signing in sets a cookie that scripts cannot read, and whose value is not in the graph', async () => {
  const { base, account, given } = await worldOf()

  const { headers } = await rawRequest(base, { body: JSON.stringify({ query: signIn, variables: { input: { username: account.username, password: account.password } } }) })

  const [cookie] = headers['set-cookie'] as string[]
  expect(cookie).toMatch(/^saan_session=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/)
  const token = /=([\w-]{43});/.exec(cookie!)![1]!
  expect(await given.run('MATCH (session:Session) RETURN session.tokenHash AS hash')).toEqual([{ hash: createHash('sha256').update(token).digest('base64url') }])
})

test('beyond this machine the cookie is bound to the host and to encryption, and demo accounts stay closed', async () => {
  const { base, account, given, attempt } = await worldOf({ isLoopback: false })
  const demo = await given.account({ role: 'VIEWER', areas: ['5605'], username: 'demo-viewer', isDemo: true })

  const { headers } = await rawRequest(base, { body: JSON.stringify({ query: signIn, variables: { input: { username: account.username, password: account.password } } }) })

  expect((headers['set-cookie'] as string[])[0]).toMatch(/^__Host-saan_session=[\w-]{43}; .*HttpOnly; Secure; SameSite=Lax$/)
  expect((await attempt(demo.username, demo.password)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', reason: 'signIn.failed' } }])
  expect(await new ApiClient(base).run('{ health { demoAccounts { username } } }')).toEqual({ health: { demoAccounts: [] } })
})

test('a wrong name and a wrong password get one answer, after one duration', async () => {
  const { account, attempt } = await worldOf()
  const durations: Record<'name' | 'password', number[]> = { name: [], password: [] }

  for (let round = 0; round < 3; round++) {
    durations.name.push(await timed(() => attempt('nobody', 'wrong')))
    durations.password.push(await timed(() => attempt(account.username, 'wrong too')))
    expect((await attempt(account.username, account.password)).errors).toBeUndefined()
  }

  expect(median(durations.name)).toBeGreaterThan(median(durations.password) * 0.4)
  expect((await attempt('nobody', 'wrong')).errors).toEqual((await attempt(account.username, 'wrong')).errors)
})

test.each(['SUSPENDED', 'INVITED'])('an account that is %s does not sign in', async (status) => {
  const { given, attempt } = await worldOf()
  const account = await given.account({ role: 'VIEWER', areas: ['5605'], status })

  expect((await attempt(account.username, account.password)).errors).toMatchObject([{ extensions: { reason: 'signIn.failed' } }])
})

test('after five failures the next try must wait, also with the right password', async () => {
  const { account, attempt } = await worldOf()
  await attempt(account.username, account.password)
  for (let at = 0; at < 5; at++) expect((await attempt(account.username, `wrong ${at}`)).errors).toMatchObject([{ extensions: { reason: 'signIn.failed' } }])

  expect((await attempt(account.username, account.password)).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'signIn.tooMany', details: { seconds: 1 } } }])
  await wait(1_100)
  expect((await attempt(account.username, account.password)).errors).toBeUndefined()
})

test('a one-time link signs in once, even when two open it at the same time', async () => {
  const { given, signedOut, account } = await worldOf()
  await given.run('MATCH (account:Account {id: $id}) CREATE (:SignInLink {tokenHash: $hash, expiresAt: datetime() + duration("PT24H")})-[:SESSION_OF]->(account)', { id: account.id, hash: createHash('sha256').update('the-link').digest('base64url') })

  const answers = await Promise.all([1, 2, 3].map(() => signedOut().send(withLink, { input: { token: 'the-link' } })))

  expect(answers.filter(({ errors }) => !errors).map(({ data }) => data)).toEqual([{ signInWithLink: { role: 'VIEWER', account: { username: account.username } } }])
  expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => [extensions.code, extensions.reason])).toEqual([['REFUSED', 'signIn.linkUsed'], ['REFUSED', 'signIn.linkUsed']])
})

test.each([
  ['too old', 'link.expiresAt = datetime() - duration("PT1S")'], ['of a suspended account', 'account.status = "SUSPENDED"'], ['another one', 'link.tokenHash = "else"'],
])('a link that is %s does not sign in', async (_what, change) => {
  const { given, signedOut, account } = await worldOf()
  await given.run(`MATCH (account:Account {id: $id}) CREATE (link:SignInLink {tokenHash: $hash, expiresAt: datetime() + duration("PT24H")})-[:SESSION_OF]->(account) SET ${change}`, { id: account.id, hash: createHash('sha256').update('the-link').digest('base64url') })

  expect(await signedOut().refused(withLink, { input: { token: 'the-link' } })).toMatchObject({ code: 'REFUSED', reason: 'signIn.linkUsed' })
})

/** What a start of the hub does without a demo world: it makes a link, which is answered with. */
async function started({ connection }: Awaited<ReturnType<typeof worldOf>>): Promise<string> {
  const token = randomUUID()
  await new Graph(connection, nobody).writeWithoutChange(createSignInLink, { tokenHash: hashToken(token), username: startUsername, hours: 24, accountId: randomUUID(), asOf: '2026-11-24' })
  return token
}

test.each([
  ['suspended', "account.status = 'SUSPENDED'"], ['given another role', "account.role = 'VIEWER', account.homeAreaCode = '5605'"],
])('an administrator who was %s gets in by the link of a start again once no other one is in office', async (_what, change) => {
  const world = await worldOf()
  const { given, signedOut } = world
  await started(world)
  const person = await given.person()
  await given.account({ role: 'ADMINISTRATOR', person })
  const appointment = await given.appointment(person, await given.post())
  await given.run(`MATCH (account:Account {username: $startUsername}), (area:Area {code: '5605'}) CREATE (account)-[:SCOPED_TO]->(area), (:Session {id: 'former', tokenHash: 'former', createdAt: datetime(), lastSeenAt: datetime(), expiresAt: datetime() + duration('PT1H')})-[:SESSION_OF]->(account) SET ${change}, account.passwordHash = 'former'`, { startUsername })
  const state = () => given.run('MATCH (account:Account {username: $startUsername}) RETURN account.role AS role, account.status AS status, account.passwordHash IS NULL AS isWithoutPassword, EXISTS { (:Session {id: "former"})-[:SESSION_OF]->(account) } AS isSignedIn', { startUsername })
  const roleBy = async (token: string) => (await signedOut().send<{ signInWithLink: { role: string } }>(withLink, { input: { token } })).data?.signInWithLink.role ?? null
  const inOffice = await started(world)
  expect(await roleBy(inOffice)).not.toBe('ADMINISTRATOR')
  const decided = await state()

  await given.run("MATCH (appointment:Appointment {id: $id}) SET appointment.to = date('2026-11-24')", { id: appointment.id })
  const client = signedOut()
  const token = await started(world)
  // a start alone gives nothing back
  expect(await state()).toEqual(decided)
  await client.run(withLink, { input: { token } })

  expect(await client.run(me)).toMatchObject({ me: { role: 'ADMINISTRATOR', areas: [], homeArea: { code: '56' } } })
  expect(await state()).toEqual([{ role: 'ADMINISTRATOR', status: 'ACTIVE', isWithoutPassword: true, isSignedIn: false }])
})

test('signing out ends the session: its cookie is worth nothing afterwards', async () => {
  const { as, base } = await worldOf()
  const viewer = await as('VIEWER', '5605')
  const kept = viewer.session

  await viewer.run('mutation { signOut }')

  expect(await new ApiClient(base, kept).run(me)).toEqual({ me: null })
  expect(await new ApiClient(base, kept).refused('mutation { signOut }')).toMatchObject({ code: 'UNAUTHENTICATED' })
})

test('signing in again ends the session before', async () => {
  const { base, account } = await worldOf()
  const client = await ApiClient.signedIn(base, account)
  const former = client.session

  await client.run(signIn, { input: { username: account.username, password: account.password } })

  expect(await new ApiClient(base, former).run(me)).toEqual({ me: null })
  expect(await client.run(me)).toMatchObject({ me: { role: 'VIEWER' } })
})

test.each([
  ['half an hour without a request', 'session.lastSeenAt = datetime() - duration("PT30M1S")'], ['twelve hours', 'session.expiresAt = datetime() - duration("PT1S")'], ['a suspension', 'account.status = "SUSPENDED"'],
])('a session ends with %s', async (_what, change) => {
  const { given, as } = await worldOf()
  const viewer = await as('VIEWER', '5605')
  await viewer.run(me)
  await given.run(`MATCH (session:Session)-[:SESSION_OF]->(account) SET ${change}`)
  await wait(300)

  expect(await viewer.run(me)).toEqual({ me: null })
  expect(await viewer.refused('{ area(code: "5605") { code } }')).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'access.signedOut' })
})

test('a session that is used goes on', async () => {
  const { given, as } = await worldOf()
  const viewer = await as('VIEWER', '5605')
  await given.run('MATCH (session:Session) SET session.lastSeenAt = datetime() - duration("PT29M")')
  await wait(300)

  expect(await viewer.run(me)).toMatchObject({ me: { role: 'VIEWER' } })
  expect(await given.run('MATCH (session:Session) RETURN session.lastSeenAt > datetime() - duration("PT1M") AS isNoted')).toEqual([{ isNoted: true }])
})

test('a scope that changes counts from the next request on', async () => {
  const { given, as } = await worldOf()
  await given.areas('5601')
  const viewer = await as('VIEWER', '5605')
  await given.run('MATCH (:Account)-[scope:SCOPED_TO]->() DELETE scope WITH DISTINCT 1 AS done MATCH (account:Account), (area:Area {code: "5601"}) CREATE (account)-[:SCOPED_TO]->(area)')
  await wait(300)

  expect(await viewer.run('{ me { areas { code } } }')).toEqual({ me: { areas: [{ code: '5601' }] } })
  expect(await viewer.refused('{ area(code: "5605") { code } }')).toMatchObject({ code: 'NOT_FOUND' })
})

test('a cookie that is garbage, huge, doubled or of an unknown session is one of nobody', async () => {
  const { base, as } = await worldOf()
  const { session } = await as('VIEWER', '5605')

  for (const cookie of ['saan_session', 'saan_session=', 'saan_session=%00%ff', `saan_session=${'x'.repeat(8_000)}`, `saan_session=${'x'.repeat(43)}`, `${session}; ${session}`, `${session}; saan_session=x`, `;;;=;${'a=b;'.repeat(500)}`, `other=${session}`]) {
    const answer = await rawRequest(base, { headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: `${me}` }) })
    expect([cookie.slice(0, 40), answer.status, answer.json]).toEqual([cookie.slice(0, 40), 200, { data: { me: null } }])
    const refused = await rawRequest(base, { headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: '{ people { totalCount } }' }) })
    expect(refused.json.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  }
  expect((await rawRequest(base, { headers: { 'content-type': 'application/json', cookie: `theme=dark; ${session}; lang=th` }, body: JSON.stringify({ query: '{ me { role } }' }) })).json).toEqual({ data: { me: { role: 'VIEWER' } } })
})

test('who is signed in is told with role, scope and what the role may do', async () => {
  const { given, as, asAgency } = await worldOf()
  const agency = await given.agency({ serves: ['5605'] })

  expect(await (await as('DISTRICT_SECRETARY', '5605')).run(me)).toMatchObject({ me: { role: 'DISTRICT_SECRETARY', areas: [{ code: '5605' }], agency: null, person: null, can: expect.arrayContaining(['APPOINT', 'REVEAL_CONTACT']) as unknown } })
  expect(await (await asAgency(agency.id)).run(me)).toMatchObject({ me: { role: 'AGENCY_FOCAL', areas: [{ code: '5605' }], agency: { id: agency.id }, can: ['APPOINT', 'MANAGE_POSTS', 'CONFIRM_CONTACT', 'REVEAL_CONTACT'] } })
  expect(await (await as('VIEWER', '5605')).run(me)).toMatchObject({ me: { can: [] } })
  expect(await (await as('ADMINISTRATOR')).run(me)).toMatchObject({ me: { areas: [], can: ['READ_CHANGES', 'LOAD_DATA', 'MANAGE_ACCOUNTS'] } })
})

test('an administrator without a home opens the only province, and chooses when there are several or none', async () => {
  const { given, as } = await freshApp()
  const administrator = await as('ADMINISTRATOR')
  const home = async () => (await administrator.run<{ me: { homeArea: { code: string } | null } }>('{ me { homeArea { code } } }')).me.homeArea?.code ?? null

  expect(await home()).toBeNull()
  await given.areas('5605')
  expect(await home()).toBe('56')
  expect((await (await as('VIEWER', '5605')).run('{ me { homeArea { code } } }'))).toEqual({ me: { homeArea: null } })
  await given.areas('5701')
  expect(await home()).toBeNull()
})
