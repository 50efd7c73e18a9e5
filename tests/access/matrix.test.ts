import { createHash } from 'node:crypto'
import { createSchema } from '@saan/server/src/schema.ts'
import type { Role } from '@saan/graph-schema/vocabularies.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { ApiClient, once, type ApiAnswer } from '../support/apiClient.ts'
import { listen } from '../support/liveClient.ts'
import { operations, where, type World } from './operations.ts'

const columns = ['ADMINISTRATOR', 'PROVINCE_COORDINATOR', 'DISTRICT_SECRETARY', 'AGENCY_FOCAL', 'VIEWER', 'signed out'] as const
type Column = (typeof columns)[number]

/** Operations that are about the session itself, each on one of its own. */
const ofTheSession = ['signIn', 'signInWithLink', 'signOut'] as const

test('the table names every operation of the contract', () => {
  const schema = createSchema()
  const named = [...Object.keys(operations).map((name) => name.split(' ')[0]!), ...ofTheSession, 'changed']

  expect([...new Set(named)].sort()).toEqual([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) => Object.keys(root!.getFields())).sort())
})

async function worldOf() {
  const world = await freshApp()
  const { given } = world
  await given.areas('56050101', '56010101', '57010101')
  const agencies: World['agencies'] = {
    own: await given.agency(), 'other agency': await given.agency(), above: await given.agency({ area: '56' }), beside: await given.agency({ area: '5601' }), foreign: await given.agency({ area: '5701' }),
  }
  const scopes: Partial<Record<Role, string[]>> = { PROVINCE_COORDINATOR: ['56'], DISTRICT_SECRETARY: ['5605'], VIEWER: ['5605'] }
  const accountOf = (column: Role) => given.account({ role: column, ...(column === 'AGENCY_FOCAL' ? { agency: agencies.own.id } : { areas: scopes[column] ?? [] }) })
  const clientOf = async (column: Column) => (column === 'signed out' ? world.signedOut() : ApiClient.signedIn(world.signedOut().base, await accountOf(column)))
  return { ...world, agencies, accountOf, clientOf, manager: await world.as('PROVINCE_COORDINATOR', '56', '57') }
}

/** What came of it: ok, the code of the refusal, or `nothing` for a list that is empty. */
function outcome({ data, errors }: ApiAnswer<Record<string, { totalCount?: number } | null>>): string {
  if (errors) return errors[0]!.extensions.code
  return Object.values(data ?? {})[0]?.totalCount === 0 ? 'nothing' : 'ok'
}

const row = (name: string, place: string, cells: readonly string[]): string => [name.padEnd(24), place.padEnd(14), ...cells.map((cell) => cell.padEnd(21))].join('').trimEnd()

test('every role may do to every operation what the reviewed table says', { timeout: 300_000 }, async () => {
  const world = await worldOf()
  const clients = new Map<Column, ApiClient>()
  for (const column of columns) clients.set(column, await world.clientOf(column))
  await fillLists(world, clients.get('PROVINCE_COORDINATOR')!)

  const rows: string[] = [row('operation', 'place', columns), '']
  for (const [name, { places, ask }] of Object.entries(operations)) {
    for (const place of places) {
      const cells: string[] = []
      for (const column of columns) {
        const { query, variables } = await ask(world, place)
        cells.push(outcome(await clients.get(column)!.send(query, variables)))
      }
      rows.push(row(name, places.length === 1 ? '' : place, cells))
    }
  }
  rows.push(row('changed', 'own', await Promise.all(columns.map(async (column) => {
    const { closed, ended, leave } = await listen(clients.get(column)!, 'subscription { changed(area: "5605") { seq } }')
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('ok'), 300))
    const told = await Promise.race([closed.then(({ code }) => String(code)), ended.then(String), late])
    leave()
    return told
  }))))
  for (const name of ofTheSession) rows.push(row(name, '', await sessionCells(world, name)))

  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('matrix.txt')
})

/** Something for each list in each place, so that an empty answer means that it is not seen. */
async function fillLists({ given, agencies }: World, coordinator: ApiClient): Promise<void> {
  for (const place of ['own', 'above', 'beside', 'foreign'] as const) {
    await given.appointment(await given.person(), await given.post({ of: agencies[place] }))
    await given.committee({ area: where[place] })
    if (place !== 'foreign') await coordinator.run('mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { id } }', once({ id: agencies[place].id, nameEn: 'Renamed' }))
  }
}

async function sessionCells({ given, accountOf, clientOf }: Awaited<ReturnType<typeof worldOf>>, name: (typeof ofTheSession)[number]): Promise<string[]> {
  const cells: string[] = []
  for (const column of columns) {
    const client = await clientOf(column)
    const other = await accountOf('VIEWER')
    await given.run('MATCH (account:Account {id: $id}) CREATE (:SignInLink {tokenHash: $hash, expiresAt: datetime() + duration("PT1H")})-[:SESSION_OF]->(account)', { id: other.id, hash: createHash('sha256').update(other.id).digest('base64url') })
    const asked = {
      signIn: { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }', variables: { input: { username: other.username, password: other.password } } },
      signInWithLink: { query: 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { role } }', variables: { input: { token: other.id } } },
      signOut: { query: 'mutation { signOut }', variables: {} },
    }[name]
    cells.push(outcome(await client.send(asked.query, asked.variables)))
  }
  return cells
}
