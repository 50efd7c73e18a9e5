import { randomUUID } from 'node:crypto'
import { createSignInLink, startUsername } from '@saan/server/src/features/access/accounts.queries.ts'
import { nobody } from '@saan/server/src/features/access/viewer.ts'
import { Graph } from '@saan/server/src/neo4j/graph.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'

const list = 'query ($states: [AccountState!], $text: String, $first: Int, $after: String) { accounts(states: $states, text: $text, first: $first, after: $after) { totalCount pageInfo { endCursor } nodes { username state closesOn person { id } } } }'
type List = { accounts: { totalCount: number; pageInfo: { endCursor: string | null }; nodes: { username: string; state: string; closesOn: string | null; person: { id: string } | null }[] } }

/** One account in each state, and some at the borders between them; today is the 24th of November 2026. */
async function worldOf() {
  const world = await freshApp()
  const { given } = world
  await given.areas('56050101')
  const administrator = await world.as('ADMINISTRATOR')
  await given.run("MATCH (account:Account) SET account.username = 'z-administrator', account.nameTh = 'ฮ'")
  const account = async (username: string, { held, status = 'ACTIVE', usedDaysAgo = 1 }: { held?: { from?: string; to?: string }[]; status?: string; usedDaysAgo?: number | null } = {}) => {
    const person = held && (await given.person({ givenNameTh: 'มาลี', givenNameEn: username }))
    for (const days of held ?? []) await given.appointment(person!, await given.post(), days)
    const { id } = await given.account({ role: 'VIEWER', areas: ['5605'], username, status, ...(person && { person }) })
    await given.run('MATCH (account:Account {id: $id}) SET account.nameTh = $username, account.lastUsedAt = CASE WHEN $days IS NOT NULL THEN datetime() - duration({days: toInteger(coalesce($days, 0))}) END', { id, username, days: usedDaysAgo })
    return { id, person }
  }
  await account('closing', { held: [{ to: '2026-12-01' }] })
  await account('closing-later', { held: [{ to: '2026-12-01' }, { from: '2026-12-01', to: '2027-01-15' }] })
  await account('transferred', { held: [{ to: '2026-12-01' }, { from: '2026-12-01' }] })
  await account('far-end', { held: [{ to: '2027-11-24' }] })
  await account('invited', { held: [{}], status: 'INVITED', usedDaysAgo: null })
  await account('unused', { usedDaysAgo: 91 })
  await account('used', { usedDaysAgo: 89 })
  await account('suspended', { held: [{}], status: 'SUSPENDED' })
  await account('closed', { held: [{ to: '2026-11-24' }] })
  await account('invited-and-gone', { held: [{ to: '2026-11-24' }], status: 'INVITED' })
  const asked = async (variables: Record<string, unknown> = {}) => (await administrator.run<List>(list, variables)).accounts
  return { ...world, administrator, account, asked }
}

test('each account tells how it stands, those that need a decision first, and the counts agree', { timeout: 180_000 }, async () => {
  const { asked, administrator } = await worldOf()
  const { nodes } = await asked()

  expect(nodes.map(({ username, state, closesOn }) => [username, state, closesOn])).toEqual([
    ['closing', 'CLOSING', '2026-12-01'], ['closing-later', 'CLOSING', '2027-01-15'], ['invited', 'INVITED', null], ['unused', 'UNUSED', null], ['suspended', 'SUSPENDED', null],
    ['closed', 'CLOSED', null], ['invited-and-gone', 'CLOSED', null], ['far-end', 'ACTIVE', '2027-11-24'], ['transferred', 'ACTIVE', null], ['used', 'ACTIVE', null], ['z-administrator', 'ACTIVE', null],
  ])
  expect(await administrator.run('{ accountCounts { state count } }')).toEqual({ accountCounts: [
    { state: 'CLOSING', count: 2 }, { state: 'INVITED', count: 1 }, { state: 'UNUSED', count: 1 }, { state: 'SUSPENDED', count: 1 }, { state: 'CLOSED', count: 2 }, { state: 'ACTIVE', count: 4 },
  ] })
})

test('the list is narrowed to states and to a name, and paged without a gap', async () => {
  const { asked } = await worldOf()

  expect((await asked({ states: ['CLOSING', 'UNUSED'] })).nodes.map(({ username }) => username).sort()).toEqual(['closing', 'closing-later', 'unused'])
  expect((await asked({ text: 'INVITED' })).nodes.map(({ username }) => username).sort()).toEqual(['invited', 'invited-and-gone'])
  expect((await asked({ states: ['CLOSED'], text: 'gone' })).totalCount).toBe(1)
  const seen: string[] = []
  for (let after: string | null = null, at = 0; at < 4; at++) {
    const page: List['accounts'] = await asked({ first: 3, after })
    seen.push(...page.nodes.map(({ username }) => username))
    after = page.pageInfo.endCursor
  }
  expect([seen.length, new Set(seen).size]).toEqual([11, 11])
})

test('an administrator whom a start made and who never came counts as unused after 90 days', async () => {
  const { asked, connection, given } = await worldOf()
  await new Graph(connection, nobody).writeWithoutChange(createSignInLink, { tokenHash: 'of-nothing', username: startUsername, hours: 24, accountId: randomUUID(), asOf: '2026-11-24' })
  await given.run("MATCH (account:Account {username: $startUsername}) SET account.createdAt = account.createdAt - duration('P91D')", { startUsername })
  expect((await asked({ states: ['UNUSED'], text: startUsername })).nodes.map(({ username }) => username)).toEqual([startUsername])
})

test('an administrator does not learn through an account who keeps watch', async () => {
  const { given, account, asked, administrator } = await worldOf()
  const { person } = await given.volunteer('56050101')
  const { id } = await account('volunteer')
  await given.run('MATCH (account:Account {id: $id}), (person:Person {id: $person}) CREATE (account)-[:OF_PERSON]->(person)', { id, person: person.id })

  expect((await asked({ text: 'volunteer' })).nodes).toMatchObject([{ state: 'ACTIVE', person: null }])
  const invited = await administrator.refused('mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { id } }', once({ person: (await given.volunteer('56050101')).person.id, role: 'VIEWER', areas: ['5605'] }))
  expect(invited).toMatchObject({ code: 'NOT_FOUND' })
})
