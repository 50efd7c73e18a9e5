import { applySchema } from '@saan/graph-schema/apply.ts'
import type { Driver } from 'neo4j-driver'
import { accountLinks, accountRows } from './accounts.ts'
import { toGraph } from './graphValues.ts'
import { beginWorld, demoHashes, endWorld, inBatches, type LoadOptions } from './load.ts'
import { nationalBatches, nationalSize, type NationalBatch } from './national.ts'
import type { Row } from './tables.ts'
import { demoSeed } from './world.ts'

const steps = { th: 'ใส่ข้อมูลทั้งประเทศ', en: 'Loading the national world' }
const levels = ['Province', 'District', 'Subdistrict', 'Village'] as const
const levelOf = (code: string) => levels[code.length / 2 - 1] ?? 'Village'

export type NationalOptions = LoadOptions & { readonly today: string; readonly seed?: number; /** Codes of the provinces to load; all of them unless told. */ readonly provinces?: readonly string[] }

/**
 * Writes the large world into an empty database on which the schema was applied, a province at a time, so that neither this process nor a database with
 * a heap of 512 MB holds more than a part of it. Keys are unique from the beginning, for the load looks nodes up by them; the other indexes are taken
 * away and made again when everything is there. Throws NotEmpty for any other database.
 */
export async function loadNational(driver: Driver, { today, seed = demoSeed, provinces, onProgress = () => undefined }: NationalOptions): Promise<void> {
  await beginWorld(driver, { name: 'national', today, seed })
  await dropIndexes(driver)

  const total = Object.values(nationalSize).reduce((sum, count) => sum + count, 0)
  let done = 0
  for (const batch of nationalBatches({ today, seed, provinces })) {
    await loadProvince(driver, batch)
    done += batch.areas.filter(({ code }) => String(code).length === 8).length + batch.people.length + batch.posts.length + batch.appointments.length
    onProgress({ ...steps, done, total })
  }
  await loadAccounts(driver, seed)
  await applySchema(driver, { onProgress: ({ th, en, done: made = 0, total: all = 0 }) => onProgress({ th, en, done: made, total: all }) })
  await endWorld(driver)
}

/** What only searching and ordering need; the indexes of constraints stay. */
async function dropIndexes(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery("SHOW INDEXES YIELD name, type, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name")
  for (const record of records) await driver.executeQuery(`DROP INDEX ${String(record.get('name'))} IF EXISTS`)
}

async function loadProvince(driver: Driver, { areas, organizations, posts, people, appointments }: NationalBatch): Promise<void> {
  for (const level of levels) {
    const rows = areas.filter(({ code }) => levelOf(String(code)) === level).map((area) => ({ properties: toGraph(area), parent: String(area['code']).slice(0, -2) }))
    const lies = level === 'Province' ? '' : `WITH area, row MATCH (parent:Area {code: row.parent}) CREATE (area)-[:IN]->(parent)`
    await inBatches(driver, rows, `CREATE (area:Area:${level}) SET area = row.properties ${lies}`)
  }
  for (const label of ['Agency', 'Committee'] as const) {
    const rows = organizations.filter((each) => each.label === label).map(({ serves, properties }) => ({ serves, properties: toGraph(properties) }))
    await inBatches(driver, rows, `CREATE (node:${label}) SET node = row.properties WITH node, row MATCH (area:Area {code: row.serves}) CREATE (node)-[:SERVES {from: node.from, to: node.to, partial: false}]->(area)`)
  }
  const post = (label: 'Agency' | 'Committee') => `MATCH (organization:${label} {id: row.of}) CREATE (post:Post)-[:OF]->(organization) SET post = row.properties`
  const rowsOf = (kind: string) => posts.filter(({ properties }) => properties['kind'] === kind).map(({ of, covers, properties }) => ({ of, covers, properties: toGraph(properties) }))
  await inBatches(driver, rowsOf('WATCH'), `${post('Committee')} WITH post, row MATCH (village:Village {code: row.covers}) CREATE (post)-[:COVERS {from: post.from, to: post.to}]->(village)`)
  await inBatches(driver, rowsOf('OFFICE'), post('Agency'))
  await inBatches(driver, people.map((properties) => ({ properties: toGraph(properties) })), 'CREATE (person:Person) SET person = row.properties')
  await inBatches(driver, appointments.map((each) => ({ person: each.person, post: each.post, properties: toGraph(each.properties) })),
    'MATCH (person:Person {id: row.person}) MATCH (post:Post {id: row.post}) CREATE (person)-[:HOLDS]->(appointment:Appointment)-[:TO_POST]->(post) SET appointment = row.properties')
}

/** The demo accounts, for signing in to measure; the focal point belongs to the district office. */
async function loadAccounts(driver: Driver, seed: number): Promise<void> {
  const accounts: readonly Row[] = accountRows(seed)
  const hashes = await demoHashes(accounts)
  const scopes = new Map(accountLinks(seed).scopedToArea.map(({ from, to }) => [from, to]))
  const rows = accounts.map((account) => ({ properties: toGraph({ ...account, passwordHash: hashes.get(String(account['id'])) ?? '' }), area: scopes.get(String(account['id'])) ?? '5605' }))
  await inBatches(driver, rows, 'CREATE (account:Account) SET account = row.properties WITH account, row MATCH (area:Area {code: row.area}) CREATE (account)-[:SCOPED_TO]->(area)')
}
