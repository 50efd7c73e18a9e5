import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { ApiClient, once } from '../support/apiClient.ts'
import { listen } from '../support/liveClient.ts'
import { testPassword } from '../support/given.ts'
import { rawRequest } from '../support/rawRequest.ts'

const sessions = '{ me { sessions { id browser system createdAt lastSeenAt isThis } } }'
const endSession = 'mutation ($id: ID!) { endSession(id: $id) { sessions { isThis } } }'
const setPassword = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { needsPassword sessions { isThis } } }'
const withLink = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { needsPassword } }'
const reveal = 'mutation ($input: RevealContactInput!) { revealContact(input: $input) { value } }'
const readers = '{ me { numberReaders { id nameTh role person { id } lastReadAt times } } }'
const good = 'ลมหนาวพัดผ่านกว๊านพะเยา'

type Sessions = { me: { sessions: { id: string; browser: string | null; system: string | null; isThis: boolean }[] } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('5605')
  const account = await world.given.account({ role: 'DISTRICT_SECRETARY', areas: ['5605'] })
  const { base } = world.signedOut()
  const signedIn = (password = account.password) => ApiClient.signedIn(base, { username: account.username, password })
  /** A client that came with a one-time link. */
  const byLink = async () => {
    await world.given.run("MATCH (account:Account {id: $id}) CREATE (:SignInLink {tokenHash: $hash, expiresAt: datetime() + duration('PT1H')})-[:SESSION_OF]->(account)", { id: account.id, hash: createHash('sha256').update('the-link').digest('base64url') })
    const client = world.signedOut()
    await client.run(withLink, { input: { token: 'the-link' } })
    return client
  }
  return { ...world, account, base, signedIn, byLink }
}

test('one sees where one is signed in, by browser and system alone', async () => {
  const { base, account, signedIn, given } = await worldOf()
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36'
  await rawRequest(base, { headers: { 'content-type': 'application/json', 'user-agent': chrome }, body: JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }', variables: { input: { username: account.username, password: account.password } } }) })
  const other = await given.account({ role: 'VIEWER', areas: ['5605'] })
  await ApiClient.signedIn(base, other)
  const client = await signedIn()

  expect((await client.run<Sessions>(sessions)).me.sessions).toMatchObject([{ browser: null, system: null, isThis: true }, { browser: 'Chrome', system: 'Windows', isThis: false }])
  expect(JSON.stringify(await given.run('MATCH (session:Session) RETURN properties(session) AS all'))).not.toContain('Mozilla')
  await given.run("MATCH (session:Session {browser: 'Chrome'}) SET session.lastSeenAt = datetime() - duration('PT31M')")
  expect((await client.run<Sessions>(sessions)).me.sessions).toHaveLength(1)
})

test('one ends a session elsewhere, also its live socket, and nobody else’s', async () => {
  const { signedIn, given, base } = await worldOf()
  const [here, there] = [await signedIn(), await signedIn()]
  const stranger = await ApiClient.signedIn(base, await given.account({ role: 'VIEWER', areas: ['5605'] }))
  const { closed } = await listen(there, 'subscription { changed(area: "5605") { seq } }')
  const idOf = async (client: ApiClient) => (await client.run<Sessions>(sessions)).me.sessions.find(({ isThis }) => isThis)!.id

  const elsewhere = await idOf(there)
  expect(await here.run(endSession, { id: await idOf(stranger) })).toEqual({ endSession: { sessions: [{ isThis: true }, { isThis: false }] } })
  for (const _sent of ['once', 'twice']) expect(await here.run(endSession, { id: elsewhere })).toEqual({ endSession: { sessions: [{ isThis: true }] } })

  expect(await there.run('{ me { role } }')).toEqual({ me: null })
  expect((await closed).code).toBe(4403)
  expect(await stranger.run('{ me { role } }')).toEqual({ me: { role: 'VIEWER' } })
})

test('one ends all other sessions at once', async () => {
  const { signedIn } = await worldOf()
  const [here, ...others] = [await signedIn(), await signedIn(), await signedIn()]

  expect(await here.run('mutation { endOtherSessions { sessions { isThis } } }')).toEqual({ endOtherSessions: { sessions: [{ isThis: true }] } })
  for (const other of others) expect(await other.run('{ me { role } }')).toEqual({ me: null })
})

test('a new password counts at once: the former is worth nothing, and other sessions and links are over', async () => {
  const { signedIn, account, given, signedOut } = await worldOf()
  const [here, there] = [await signedIn(), await signedIn()]
  await given.run("MATCH (account:Account {id: $id}) CREATE (:SignInLink {tokenHash: $hash, expiresAt: datetime() + duration('PT1H')})-[:SESSION_OF]->(account)", { id: account.id, hash: createHash('sha256').update('the-link').digest('base64url') })

  expect(await here.run(setPassword, once({ current: testPassword, password: good }))).toEqual({ changePassword: { needsPassword: false, sessions: [{ isThis: true }] } })

  expect(await there.run('{ me { role } }')).toEqual({ me: null })
  expect(await signedOut().refused(withLink, { input: { token: 'the-link' } })).toMatchObject({ reason: 'signIn.linkUsed' })
  await expect(signedIn()).rejects.toThrow('signIn.failed')
  await signedIn(good)
  await signedIn(good.normalize('NFD'))
  const [{ hash, kept }] = (await given.run<{ hash: string; kept: string }>('MATCH (account:Account {id: $id}), (change:Change) RETURN account.passwordHash AS hash, change.action + change.before + change.after AS kept', { id: account.id })) as [{ hash: string; kept: string }]
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(kept).toMatch(/^account\.setPassword\{\}/)
})

test('the password so far is asked for, and not to be guessed', async () => {
  const { signedIn } = await worldOf()
  const client = await signedIn()

  expect(await client.refused(setPassword, once({ password: good }))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'password.wrong', details: { fields: ['current'] } })
  for (let at = 0; at < 4; at++) expect(await client.refused(setPassword, once({ current: `wrong ${at}`, password: good }))).toMatchObject({ reason: 'password.wrong' })
  expect(await client.refused(setPassword, once({ current: testPassword, password: good }))).toMatchObject({ code: 'REFUSED', reason: 'signIn.tooMany' })
  await wait(1_100)
  await client.run(setPassword, once({ current: testPassword, password: good }))
})

test('who came with a link sets a password without the former one, once', async () => {
  const { byLink } = await worldOf()
  const client = await byLink()
  expect(await client.run('{ me { needsPassword } }')).toEqual({ me: { needsPassword: true } })

  expect(await client.run(setPassword, once({ password: good }))).toMatchObject({ changePassword: { needsPassword: false } })

  expect(await client.refused(setPassword, once({ password: `${good} 2` }))).toMatchObject({ reason: 'password.wrong' })
})

test('the same request again sets the password once, and with another password it is refused', async () => {
  const { signedIn, given } = await worldOf()
  const client = await signedIn()
  const input = once({ current: testPassword, password: good })

  await client.run(setPassword, input)
  await client.run(setPassword, input)

  expect(await client.refused(setPassword, { input: { ...input.input, password: 'another good password' } })).toMatchObject({ code: 'CONFLICT', reason: 'request.reused' })
  expect(await given.run('MATCH (change:Change) RETURN count(change) AS count')).toEqual([{ count: 1 }])
})

test.each([
  ['short', 'เก้าตัวนะ', 'password.badLength'], ['longer than 128', 'ยาว'.repeat(50), 'password.badLength'], ['common', 'password1234', 'password.tooCommon'],
])('a password that is %s is refused', async (_what, password, reason) => {
  const { byLink } = await worldOf()

  expect(await (await byLink()).refused(setPassword, once({ password }))).toMatchObject({ code: 'BAD_USER_INPUT', reason, details: { fields: ['password'] } })
})

test('a password does not hold the user name, and a demo account keeps its own', async () => {
  const { signedIn, account, given, base } = await worldOf()

  expect(await (await signedIn()).refused(setPassword, once({ current: testPassword, password: `my ${account.username.toUpperCase()}` }))).toMatchObject({ reason: 'password.holdsUsername' })
  const demo = await ApiClient.signedIn(base, await given.account({ role: 'VIEWER', areas: ['5605'], isDemo: true }))
  expect(await demo.refused(setPassword, once({ current: testPassword, password: good }))).toMatchObject({ code: 'REFUSED', reason: 'account.isDemo' })
})

test('one is told who looked at the own numbers in the last 90 days, each once, the latest first', async () => {
  const { given, base, as } = await worldOf()
  const person = await given.person({ area: '5605' })
  await given.appointment(person, await given.post())
  const [contact, further] = [await given.contact(person), await given.contact(person)]
  const own = await ApiClient.signedIn(base, await given.account({ role: 'DISTRICT_SECRETARY', areas: ['5605'], person }))
  const colleague = await given.person()
  await given.appointment(colleague, await given.post())
  const reader = await given.account({ role: 'DISTRICT_SECRETARY', areas: ['5605'], person: colleague })
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  const long = await as('DISTRICT_SECRETARY', '5605')

  await long.run(reveal, once({ contact: contact.id }))
  await given.run("MATCH (reading:Reading) SET reading.at = datetime() - duration('P91D')")
  for (const each of [contact, further]) await (await ApiClient.signedIn(base, reader)).run(reveal, once({ contact: each.id }))
  await coordinator.run(reveal, once({ contact: contact.id }))
  await own.run(reveal, once({ contact: contact.id }))

  expect((await own.run<{ me: { numberReaders: unknown[] } }>(readers)).me.numberReaders).toMatchObject([{ role: 'PROVINCE_COORDINATOR', person: null, times: 1 }, { id: reader.id, role: 'DISTRICT_SECRETARY', person: { id: colleague.id }, times: 2 }])
  expect(await coordinator.run(readers)).toEqual({ me: { numberReaders: [] } })
})
