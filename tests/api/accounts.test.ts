import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { ApiClient, once } from '../support/apiClient.ts'
import { listen } from '../support/liveClient.ts'

const fields = '{ id username nameTh role state areas { code } agency { id } person { id } lastUsedAt linkExpiresAt closesOn sessionCount }'
const invite = 'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { id username } }'
const rescope = 'mutation ($input: ChangeAccountScopeInput!) { changeAccountScope(input: $input) { id } }'
const on = (name: string) => `mutation ($input: AccountInput!) { ${name}(input: $input) { id } }`
const [suspend, restore, endSessions] = [on('suspendAccount'), on('restoreAccount'), on('endAccountSessions')]
const issue = `mutation ($input: AccountInput!) { issueSignInLink(input: $input) { secret: token expiresAt account { id } } }`
const withLink = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { role needsPassword account { username } } }'
const list = `{ accounts { nodes ${fields} } }`

type Account = { id: string; username: string; nameTh: string; role: string; state: string; areas: { code: string }[]; agency: { id: string } | null; person: { id: string } | null; lastUsedAt: string | null; linkExpiresAt: string | null; closesOn: string | null; sessionCount: number }
type Issued = { issueSignInLink: { secret: string | null; expiresAt: string | null } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('5605', '5601', '560508')
  const { given } = world
  const administrator = await world.as('ADMINISTRATOR')
  const officer = async (name: { givenNameEn?: string; familyNameEn?: string } = {}, days: { from?: string; to?: string } = {}) => {
    const person = await given.person({ givenNameTh: 'มาลี', familyNameTh: 'ใจดี', ...name })
    const post = await given.post()
    return { person, appointment: await given.appointment(person, post, days) }
  }
  const accountOf = async (id: string): Promise<Account> => (await administrator.run<{ accounts: { nodes: Account[] } }>(list)).accounts.nodes.find((each) => each.id === id)!
  const linkFor = async (account: string) => (await administrator.run<Issued>(issue, once({ account }))).issueSignInLink
  const { base } = world.signedOut()
  return { ...world, base, administrator, officer, accountOf, linkFor, signedIn: (account: { username: string; password: string }) => ApiClient.signedIn(base, account) }
}

const secretary = { role: 'DISTRICT_SECRETARY', areas: ['5605'] }
const changesOf = async (given: Awaited<ReturnType<typeof worldOf>>['given']) => (await given.run<{ action: string }>('MATCH (change:Change) RETURN change.action AS action ORDER BY change.seq')).map(({ action }) => action)

test('an invitation makes an account that opens with its link alone, and then works with its role', { timeout: 180_000 }, async () => {
  const { administrator, officer, accountOf, linkFor, signedOut, given } = await worldOf()
  const { person } = await officer({ givenNameEn: 'Mali', familyNameEn: 'Jaidee' })

  const { inviteAccount: made } = await administrator.run<{ inviteAccount: Account }>(invite, once({ person: person.id, ...secretary }))
  expect(await accountOf(made.id)).toEqual({ id: made.id, username: 'mali.j', nameTh: 'นางมาลี ใจดี', role: 'DISTRICT_SECRETARY', state: 'INVITED', areas: [{ code: '5605' }], agency: null, person: { id: person.id }, lastUsedAt: null, linkExpiresAt: null, closesOn: null, sessionCount: 0 })

  const { secret, expiresAt } = await linkFor(made.id)
  expect(await accountOf(made.id)).toMatchObject({ state: 'INVITED', linkExpiresAt: expiresAt })
  expect(Date.parse(expiresAt!) - Date.now()).toBeGreaterThan(23 * 3_600_000)
  const newcomer = signedOut()
  expect(await newcomer.run(withLink, { input: { token: secret } })).toEqual({ signInWithLink: { role: 'DISTRICT_SECRETARY', needsPassword: true, account: { username: 'mali.j' } } })
  expect(await newcomer.run('{ me { areas { code } can homeArea { code } person { id } } }')).toMatchObject({ me: { areas: [{ code: '5605' }], homeArea: { code: '5605' }, person: { id: person.id }, can: expect.arrayContaining(['APPOINT']) as unknown } })
  expect(await accountOf(made.id)).toMatchObject({ state: 'ACTIVE', linkExpiresAt: null, sessionCount: 1, lastUsedAt: expect.any(String) as string })
  expect(await signedOut().refused(withLink, { input: { token: secret } })).toMatchObject({ code: 'REFUSED', reason: 'signIn.linkUsed' })
  expect(await changesOf(given)).toEqual(['account.invite', 'account.issueLink'])
})

test('the same requests again write nothing, and show no link twice', async () => {
  const { administrator, officer, given } = await worldOf()
  const input = once({ person: (await officer()).person.id, ...secretary })

  const [first, second] = await Promise.all([1, 2].map(() => administrator.run<{ inviteAccount: Account }>(invite, input)))
  expect(second!.inviteAccount.id).toBe(first!.inviteAccount.id)
  const wish = once({ account: first!.inviteAccount.id })
  const shown = (await administrator.run<Issued>(issue, wish)).issueSignInLink
  const again = (await administrator.run<Issued>(issue, wish)).issueSignInLink

  expect([shown.secret?.length, again.secret, again.expiresAt]).toEqual([43, null, shown.expiresAt])
  expect(await administrator.refused(invite, { input: { ...input.input, areas: ['5601'] } })).toMatchObject({ code: 'CONFLICT', reason: 'request.reused' })
  expect(await changesOf(given)).toEqual(['account.invite', 'account.issueLink'])
})

test('a link is kept as its hash only, is replaced by the next, and is worth nothing after a day', async () => {
  const { administrator, officer, linkFor, signedOut, given } = await worldOf()
  const { inviteAccount: { id } } = await administrator.run<{ inviteAccount: Account }>(invite, once({ person: (await officer()).person.id, ...secretary }))
  const [former, latter] = [await linkFor(id), await linkFor(id)]

  const kept = JSON.stringify(await given.run('MATCH (node) RETURN properties(node) AS properties'))
  for (const { secret } of [former, latter]) expect(kept).not.toContain(secret)
  expect(await signedOut().refused(withLink, { input: { token: former.secret } })).toMatchObject({ reason: 'signIn.linkUsed' })
  await given.run("MATCH (link:SignInLink) SET link.expiresAt = datetime() - duration('PT1S')")
  expect(await signedOut().refused(withLink, { input: { token: latter.secret } })).toMatchObject({ reason: 'signIn.linkUsed' })
})

test.each([
  ['without a post', { to: '2026-11-24' }, {}, { code: 'REFUSED', reason: 'account.holdsNothing', details: { fields: ['person'] } }],
  ['who is not known', {}, { person: randomUUID() }, { code: 'NOT_FOUND', reason: 'record.notFound' }],
  ['for a district that is not there', {}, { areas: ['5699'] }, { code: 'NOT_FOUND', details: { fields: ['areas'] } }],
  ['for no area', {}, { areas: [] }, { code: 'BAD_USER_INPUT', reason: 'account.scopeOfRole', details: { fields: ['areas'] } }],
  ['for more areas than one account has', {}, { areas: Array.from({ length: 21 }, (_, at) => `56${10 + at}`) }, { code: 'BAD_USER_INPUT', reason: 'account.tooManyAreas', details: { fields: ['areas'], most: 20 } }],
  ['as a secretary of a province', {}, { areas: ['56'] }, { reason: 'account.scopeOfRole' }],
  ['as a coordinator of a district', {}, { role: 'PROVINCE_COORDINATOR' }, { reason: 'account.scopeOfRole' }],
  ['as an administrator of a district', {}, { role: 'ADMINISTRATOR' }, { reason: 'account.scopeOfRole' }],
  ['as a focal point of a district', {}, { role: 'AGENCY_FOCAL' }, { reason: 'account.scopeOfRole', details: { fields: ['agency'] } }],
  ['as a focal point of no known agency', {}, { role: 'AGENCY_FOCAL', areas: null, agency: randomUUID() }, { code: 'NOT_FOUND', details: { fields: ['agency'] } }],
  ['by the name of the account that a start makes', {}, { username: 'administrator' }, { code: 'BAD_USER_INPUT', reason: 'account.usernameTaken' }],
  ['by a name with capitals and spaces', {}, { username: 'Mali Jaidee' }, { code: 'BAD_USER_INPUT', reason: 'account.badUsername' }],
])('nobody is invited %s', async (_what, days, change, refusal) => {
  const { administrator, officer, given } = await worldOf()
  const { person } = await officer({}, days)

  expect(await administrator.refused(invite, once({ person: person.id, ...secretary, ...change }))).toMatchObject(refusal)
  expect(await changesOf(given)).toEqual([])
})

test('a person has one account, and a user name is of one account', async () => {
  const { administrator, officer } = await worldOf()
  const [one, other, third] = [await officer({ givenNameEn: 'Mali', familyNameEn: 'Jaidee' }), await officer({ givenNameEn: 'Mali', familyNameEn: 'Jaikla' }), await officer()]
  await administrator.run(invite, once({ person: one.person.id, ...secretary }))

  expect(await administrator.refused(invite, once({ person: one.person.id, ...secretary }))).toMatchObject({ code: 'REFUSED', reason: 'account.personHasOne', details: { username: 'mali.j' } })
  expect((await administrator.run<{ inviteAccount: Account }>(invite, once({ person: other.person.id, ...secretary }))).inviteAccount.username).toBe('mali.j2')
  expect(await administrator.refused(invite, once({ person: third.person.id, username: 'mali.j2', ...secretary }))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'account.usernameTaken', details: { fields: ['username'] } })
  expect((await administrator.run<{ inviteAccount: Account }>(invite, once({ person: third.person.id, username: 'malee', ...secretary }))).inviteAccount.username).toBe('malee')
})

test('any number of people with one short Latin name are invited', async () => {
  const { administrator, officer, given } = await worldOf()
  const names: string[] = []
  for (let count = 1; count <= 3; count++) {
    const { person } = await officer({ givenNameEn: 'Yo' })
    await given.run('MATCH (person:Person {id: $id}) REMOVE person.familyNameEn', { id: person.id })
    names.push((await administrator.run<{ inviteAccount: Account }>(invite, once({ person: person.id, ...secretary }))).inviteAccount.username)
  }

  expect(names).toEqual(['yo2', 'yo3', 'yo4'])
})

test('a suspended account is put out within a second, opens with nothing, and comes back as it was', async () => {
  const { administrator, given, signedIn, linkFor, signedOut, accountOf } = await worldOf()
  const account = await given.account({ role: 'VIEWER', areas: ['5605'] })
  const viewer = await signedIn(account)
  const { secret } = await linkFor(account.id)
  const { closed } = await listen(viewer, 'subscription { changed(area: "5605") { seq } }')
  const started = performance.now()

  await administrator.run(suspend, once({ account: account.id }))
  expect(await viewer.refused('{ area(code: "5605") { code } }')).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect((await closed).code).toBe(4403)
  expect(performance.now() - started).toBeLessThan(2_500)
  expect(await accountOf(account.id)).toMatchObject({ state: 'SUSPENDED', sessionCount: 0, linkExpiresAt: null })
  await expect(signedIn(account)).rejects.toThrow('signIn.failed')
  expect(await signedOut().refused(withLink, { input: { token: secret } })).toMatchObject({ reason: 'signIn.linkUsed' })
  expect(await administrator.refused(issue, once({ account: account.id }))).toMatchObject({ code: 'REFUSED', reason: 'account.suspended' })
  expect(await administrator.refused(suspend, once({ account: account.id }))).toMatchObject({ reason: 'record.nothingToChange' })

  await administrator.run(restore, once({ account: account.id }))
  expect(await accountOf(account.id)).toMatchObject({ state: 'ACTIVE' })
  await signedIn(account)
  expect(await administrator.refused(restore, once({ account: account.id }))).toMatchObject({ reason: 'record.nothingToChange' })
})

test('another role counts at once: former sessions are over, and the next has the new rights', async () => {
  const { administrator, given, signedIn, accountOf } = await worldOf()
  const agency = await given.agency({ area: '5601' })
  const account = await given.account({ role: 'DISTRICT_SECRETARY', areas: ['5605'] })
  const viewer = await signedIn(account)
  const { closed } = await listen(viewer, 'subscription { changed(area: "5605") { seq } }')

  await administrator.run(rescope, once({ account: account.id, role: 'AGENCY_FOCAL', agency: agency.id }))

  expect(await viewer.refused('{ area(code: "5605") { code } }')).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect((await closed).code).toBe(4403)
  expect(await accountOf(account.id)).toMatchObject({ role: 'AGENCY_FOCAL', areas: [{ code: '5601' }], agency: { id: agency.id } })
  const again = await signedIn(account)
  expect(await again.run('{ me { role homeArea { code } } }')).toEqual({ me: { role: 'AGENCY_FOCAL', homeArea: { code: '5601' } } })
  expect(await again.refused('{ area(code: "5605") { code } }')).toMatchObject({ code: 'NOT_FOUND' })
  expect(await administrator.refused(rescope, once({ account: account.id, role: 'AGENCY_FOCAL', agency: agency.id }))).toMatchObject({ reason: 'record.nothingToChange' })
  const log = await administrator.run<{ changes: { nodes: unknown[] } }>('query ($subject: ID!) { changes(subject: $subject) { nodes { action subjects { kind id } fields { name before after } undo { possible } } } }', { subject: account.id })
  expect(log.changes.nodes).toEqual([{
    action: 'account.changeScope', subjects: [{ kind: 'Account', id: account.id }], undo: { possible: false },
    fields: [{ name: 'agency', before: null, after: agency.id }, { name: 'areas', before: '["5605"]', after: '[]' }, { name: 'role', before: 'DISTRICT_SECRETARY', after: 'AGENCY_FOCAL' }],
  }])
})

test('an account is signed out everywhere, and told so when it is signed in nowhere', async () => {
  const { administrator, given, signedIn } = await worldOf()
  const account = await given.account({ role: 'VIEWER', areas: ['5605'] })
  const places = [await signedIn(account), await signedIn(account)]

  await administrator.run(endSessions, once({ account: account.id }))

  for (const place of places) expect(await place.run('{ me { role } }')).toEqual({ me: null })
  expect(await administrator.refused(endSessions, once({ account: account.id }))).toMatchObject({ code: 'REFUSED', reason: 'account.signedInNowhere' })
  await Promise.all([signedIn(account), signedIn(account)])
  await given.run("MATCH (session:Session)-[:SESSION_OF]->(:Account {id: $id}) WITH session LIMIT 1 SET session.lastSeenAt = datetime() - duration('PT31M')", { id: account.id })
  await administrator.run(endSessions, once({ account: account.id }))
  expect(await given.run("MATCH (change:Change) RETURN change.before AS before ORDER BY change.seq")).toEqual([{ before: '{"sessions":2}' }, { before: '{"sessions":1}' }])

  await signedIn(account)
  await given.run("MATCH (session:Session)-[:SESSION_OF]->(:Account {id: $id}) SET session.expiresAt = datetime() - duration('PT1S')", { id: account.id })
  expect(await administrator.refused(endSessions, once({ account: account.id }))).toMatchObject({ reason: 'account.signedInNowhere' })
})

test('nobody does any of this to the own account, to one that is not there, or changes a demo account', async () => {
  const { administrator, given } = await worldOf()
  const { me } = await administrator.run<{ me: { account: { id: string } } }>('{ me { account { id } } }')
  const demo = await given.account({ role: 'VIEWER', areas: ['5605'], isDemo: true })

  for (const operation of [suspend, restore, endSessions, issue]) {
    expect(await administrator.refused(operation, once({ account: me.account.id }))).toMatchObject({ code: 'REFUSED', reason: 'account.own' })
    expect(await administrator.refused(operation, once({ account: randomUUID() }))).toMatchObject({ code: 'NOT_FOUND' })
  }
  expect(await administrator.refused(rescope, once({ account: me.account.id, ...secretary }))).toMatchObject({ reason: 'account.own' })
  expect(await administrator.refused(rescope, once({ account: randomUUID(), ...secretary }))).toMatchObject({ code: 'NOT_FOUND' })
  expect(await administrator.refused(rescope, once({ account: demo.id, ...secretary }))).toMatchObject({ reason: 'account.isDemo' })
  expect(await administrator.refused(issue, once({ account: demo.id }))).toMatchObject({ reason: 'account.isDemo' })
})

test('two administrators who end each other at once leave one of them', async () => {
  const { given, signedIn } = await worldOf()
  await given.run('MATCH (account:Account) DETACH DELETE account')
  const accounts = [await given.account({ role: 'ADMINISTRATOR' }), await given.account({ role: 'ADMINISTRATOR' })]
  const [one, other] = await Promise.all(accounts.map(signedIn))

  await Promise.all([one!.send(suspend, once({ account: accounts[1]!.id })), other!.send(rescope, once({ account: accounts[0]!.id, ...secretary }))])

  expect(await given.run("MATCH (account:Account {role: 'ADMINISTRATOR', status: 'ACTIVE'}) RETURN count(account) AS count")).toEqual([{ count: 1 }])
})
