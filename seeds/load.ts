import { hash } from '@node-rs/argon2'
import type { Label, Word } from '@saan/graph-schema/model.ts'
import type { Driver } from 'neo4j-driver'
import { demoPassword } from './accounts.ts'
import { toGraph } from './graphValues.ts'
import type { NodeTable, RelationshipTable, Row, World } from './tables.ts'

export type LoadStep = Word & { readonly done: number; readonly total: number }
/** `isInUse`: a hub that people sign in to, whose own accounts stay. */
export type LoadOptions = { readonly onProgress?: (step: LoadStep) => void; readonly isInUse?: boolean }

/** Rows a transaction: small enough for a heap of 512 MB, large enough to be quick. */
const batch = 2_000
/** Argon2id (2) with 19 MiB, two passes, one lane. */
const passwordOptions = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const inDemo = { th: 'ใส่ข้อมูลตัวอย่าง', en: 'Loading the demo world' }

/**
 * Whether a world may be loaded: the database holds nothing but its schema's bookkeeping, or what a load left that was stopped half way.
 * Such a load is known by its (:World) without loadedAt.
 */
export async function isEmpty(driver: Driver): Promise<boolean> {
  const { records } = await driver.executeQuery(`/* seeds.isEmpty */
    RETURN EXISTS { MATCH (world:World) WHERE world.loadedAt IS NULL } OR NOT EXISTS { MATCH (node) WHERE NOT node:Migration AND NOT node:Counter } AS isEmpty`, {}, { routing: 'READ' })
  return records[0]?.get('isEmpty') === true
}

/** Whether nobody has put anything into a hub that is in use: it holds accounts and what signing in keeps, or what a stopped load left. */
export async function isUnused(driver: Driver): Promise<boolean> {
  const { records } = await driver.executeQuery(`/* seeds.isUnused */
    RETURN EXISTS { MATCH (world:World) WHERE world.loadedAt IS NULL } OR NOT EXISTS { MATCH (node) WHERE NOT node:Migration AND NOT node:Counter AND ${ofTheWorld} } AS isUnused`, {}, { routing: 'READ' })
  return records[0]?.get('isUnused') === true
}

/** What is not of this installation: its accounts, who is signed in, and the clients it served. */
const ofTheWorld = `NOT node:SignInTries AND NOT node:ClientBuild AND NOT (node:Account AND NOT coalesce(node.isDemo, false)) AND NOT EXISTS { MATCH (node)-[:SESSION_OF]->(own:Account) WHERE NOT coalesce(own.isDemo, false) }`

/** A load into a database that holds something already. */
export class NotEmpty extends Error {
  readonly sentences: Word = {
    th: 'ฐานข้อมูลนี้มีข้อมูลอยู่แล้ว จึงไม่ใส่ข้อมูลตัวอย่าง: โปรดเลือกโฟลเดอร์อื่นด้วย --data หรือฐานข้อมูลว่างด้วย NEO4J_URI',
    en: 'The database holds data already, so nothing was loaded: choose another folder with --data, or an empty database with NEO4J_URI.',
  }

  constructor() {
    super('The database holds data already.')
  }
}

/**
 * Writes a world into an empty database on which the schema was applied. It is marked before the first row and again after the last one;
 * when it is stopped in between, the next call removes what is there and begins anew. Throws NotEmpty for any other database.
 */
export async function loadWorld(driver: Driver, world: World, { onProgress = () => undefined, isInUse = false }: LoadOptions = {}): Promise<void> {
  await beginWorld(driver, { name: 'demo', today: world.today, seed: world.seed }, { isInUse })
  const total = [...world.nodes, ...world.relationships].reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  const passed = (rows: number) => onProgress({ ...inDemo, done: (done += rows), total })
  const hashes = await demoHashes(world.nodes.filter(({ labels }) => labels[0] === 'Account').flatMap(({ rows }) => rows))
  for (const table of world.nodes) await loadNodes(driver, table, hashes, passed)
  for (const table of world.relationships) await loadRelationships(driver, table, passed)
  await endWorld(driver)
}

/** Marks the beginning of a load in an empty database, or after removing what a stopped one left. */
export async function beginWorld(driver: Driver, world: { name: 'demo' | 'national'; today: string; seed: number }, { isInUse = false }: LoadOptions = {}): Promise<void> {
  if (!(await (isInUse ? isUnused(driver) : isEmpty(driver)))) throw new NotEmpty()
  const session = driver.session()
  try {
    await session.run(`/* seeds.removeUnfinished */ MATCH (node) WHERE NOT node:Migration AND NOT node:World AND ${ofTheWorld} CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF ${batch} ROWS`)
    await session.run(`/* seeds.begin */ OPTIONAL MATCH (stopped:World) DELETE stopped
      WITH count(*) AS removed CREATE (:World {name: $name, seed: toInteger($seed), today: date($today), isSynthetic: true})`, world)
  } finally {
    await session.close()
  }
}

/** Marks the end of a load: from now on the database is in use. */
export async function endWorld(driver: Driver): Promise<void> {
  await driver.executeQuery('/* seeds.end */ MATCH (world:World) SET world.loadedAt = datetime()')
}

/** Runs one statement for rows in transactions of bounded size; it begins where each `row` is known. */
export async function inBatches(driver: Driver, rows: readonly Record<string, unknown>[], statement: string, passed: (rows: number) => void = () => undefined): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    const part = rows.slice(start, start + batch)
    const { records } = await driver.executeQuery(`/* seeds.rows */ UNWIND $rows AS row ${statement} RETURN count(*) AS made`, { rows: part })
    const made = Number(records[0]?.get('made'))
    if (made !== part.length) throw new Error(`${part.length - made} of ${part.length} rows lead nowhere: ${statement}`)
    passed(part.length)
  }
}

async function loadNodes(driver: Driver, { labels, key, rows }: NodeTable, hashes: ReadonlyMap<string, string>, passed: (rows: number) => void): Promise<void> {
  // the schema may have made the counter already
  const create = labels[0] === 'Counter' ? `MERGE (node:Counter {${key}: row.${key}})` : `CREATE (node:${labels.join(':')})`
  const withHash = labels[0] !== 'Account' ? rows : rows.map((row) => ({ ...row, passwordHash: hashes.get(String(row[key])) ?? '' }))
  await inBatches(driver, withHash.map((row) => toGraph(row)), `${create} SET node = row`, passed)
}

async function loadRelationships(driver: Driver, { type, from, to, rows }: RelationshipTable, passed: (rows: number) => void): Promise<void> {
  const found = (name: string, { label, key }: { label: Label; key: string }) => `MATCH (${name}:${label} {${key}: row.${name}})`
  const links = rows.map((link) => ({ ...toGraph({ from: link.from, to: link.to }, 'plain'), properties: toGraph(link.properties ?? {}) }))
  await inBatches(driver, links, `${found('from', from)} ${found('to', to)} CREATE (from)-[link:${type}]->(to) SET link = row.properties`, passed)
}

/** The password hash of each demo account, by account id. */
export async function demoHashes(accounts: readonly Row[]): Promise<Map<string, string>> {
  return new Map(await Promise.all(accounts.map(async ({ id }) => [String(id), await hash(demoPassword, passwordOptions)] as const)))
}
