import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { cypherFilesIn, graphSchemaFolder, statementsOf } from './cypherFiles.ts'
import type { Word } from './model.ts'
import { SchemaFailure } from './schemaFailure.ts'

export type SchemaStep = Word & { readonly done?: number; readonly total?: number }
export type SchemaOptions = {
  /** The folder graph-schema; found by itself when absent. */
  readonly folder?: string
  /** The database on the server; its default one when absent. */
  readonly database?: string
  /** Told in both languages what is being done, before it is done, and how many of how many parts are behind. */
  readonly onProgress?: (step: SchemaStep) => void
}

/** Longest time that indexes of a graph which is already large may take to fill, in seconds. */
const indexSeconds = 1_800

/**
 * Brings a database to the shape of graph-schema: runs the migrations it has not seen, in order, each recorded as a `(:Migration)` once it is done,
 * then makes the constraints and indexes that are missing and waits until they are online. Stopped anywhere it goes on at the next call; of two calls at
 * once the second waits for the first. Throws a SchemaFailure when a migration was edited, is unknown, or fails.
 */
export async function applySchema(driver: Driver, { folder = graphSchemaFolder(), database, onProgress = () => undefined }: SchemaOptions = {}): Promise<void> {
  const declared = ['constraints.cypher', 'indexes.cypher'].flatMap((file) => statementsOf(readFileSync(join(folder, file), 'utf8')).map((text) => ({ name: nameOf(text), text })))
  const graph = new Graph(driver, database)
  for (const { text } of declared.filter(({ text: each }) => each.includes('(node:Migration)'))) await graph.run(text)

  // held until the end and never committed: a unique value that nobody else can claim meanwhile, and that a killed process gives back
  const session = driver.session({ database })
  const lock = await session.beginTransaction()
  try {
    await lock.run("MERGE (:Migration {id: 'being applied'})")
    await migrate(graph, join(folder, 'migrations'), onProgress)
    await declare(graph, declared, onProgress)
  } finally {
    if (lock.isOpen()) await lock.rollback()
    await session.close()
  }
}

async function migrate(graph: Graph, folder: string, onProgress: (step: SchemaStep) => void): Promise<void> {
  const files = cypherFilesIn(folder).map(({ name, text }) => ({ name, text, checksum: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex') }))
  const applied = await graph.rows<{ id: string; checksum: string }>('MATCH (migration:Migration) RETURN migration.id AS id, migration.checksum AS checksum ORDER BY id')
  for (const { id, checksum } of applied) {
    const file = files.find(({ name }) => name === id)
    if (file === undefined) throw new SchemaFailure('MIGRATION_UNKNOWN', id)
    if (file.checksum !== checksum) throw new SchemaFailure('MIGRATION_CHANGED', id)
  }
  for (const { name, text, checksum } of files.filter((file) => applied.every(({ id }) => id !== file.name))) {
    onProgress({ th: `ปรับโครงสร้างกราฟตาม ${name}`, en: `Migrating the graph: ${name}` })
    const startedAt = performance.now()
    for (const statement of statementsOf(text)) await graph.step(name, statement)
    const seconds = (performance.now() - startedAt) / 1_000
    await graph.run('CREATE (:Migration {id: $name, checksum: $checksum, appliedAt: datetime(), seconds: $seconds})', { name, checksum, seconds })
  }
}

async function declare(graph: Graph, declared: readonly { name: string; text: string }[], onProgress: (step: SchemaStep) => void): Promise<void> {
  const namesOf = async (kind: 'CONSTRAINTS' | 'INDEXES') => new Set((await graph.rows<{ name: string }>(`SHOW ${kind} YIELD name`)).map(({ name }) => name))
  const [constraints, indexes] = [await namesOf('CONSTRAINTS'), await namesOf('INDEXES')]
  // the index of a constraint is there before the constraint is, and goes with a start that is killed in between
  const missing = declared.filter(({ name, text }) => !(text.startsWith('CREATE CONSTRAINT') ? constraints : indexes).has(name))
  for (const [done, { name, text }] of missing.entries()) {
    onProgress({ th: 'สร้างข้อจำกัดและดัชนี', en: 'Making constraints and indexes', done, total: missing.length })
    await graph.step(name, text)
  }
  if (missing.length > 0) onProgress({ th: 'รอให้ดัชนีพร้อมใช้งาน', en: 'Waiting until the indexes are online' })
  const failed = await graph.rows<{ name: string }>("SHOW INDEXES YIELD name, state WHERE state = 'FAILED' RETURN name ORDER BY name")
  if (failed[0]) throw new SchemaFailure('INDEX_FAILED', failed[0].name)
  await graph.step('db.awaitIndexes', `CALL db.awaitIndexes(${indexSeconds})`)
}

// the name that stands in CREATE CONSTRAINT name, CREATE INDEX name, CREATE FULLTEXT INDEX name
function nameOf(statement: string): string {
  const name = /^CREATE (?:CONSTRAINT|(?:[A-Z]+ )?INDEX) (\w+) IF NOT EXISTS/.exec(statement)?.[1]
  if (name === undefined) throw new Error(`A constraint or index needs a name and IF NOT EXISTS: ${statement}`)
  return name
}

class Graph {
  constructor(private readonly driver: Driver, private readonly database: string | undefined) {}

  async rows<Row extends Record<string, unknown>>(statement: string): Promise<Row[]> {
    const { records } = await this.driver.executeQuery<{ records: { toObject(): Row }[] }>(statement, {}, { database: this.database })
    return records.map((record) => record.toObject())
  }

  /** Tried again by the driver when it fails in passing; a statement that commits in batches must run outside of a transaction of ours. */
  async run(statement: string, parameters: Record<string, unknown> = {}): Promise<void> {
    if (!/\bIN (?:\d+ CONCURRENT )?TRANSACTIONS\b/i.test(statement)) {
      await this.driver.executeQuery(statement, parameters, { database: this.database })
      return
    }
    const session = this.driver.session({ database: this.database })
    try {
      await session.run(statement, parameters)
    } finally {
      await session.close()
    }
  }

  async step(name: string, statement: string): Promise<void> {
    try {
      await this.run(statement)
    } catch (error) {
      throw new SchemaFailure('MIGRATION_FAILED', name, error)
    }
  }
}
