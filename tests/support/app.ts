import 'reflect-metadata'
import { createApp, type App } from '@saan/server/src/app.ts'
import { bundledFor } from '@saan/server/src/bundled.ts'
import { Connection, deadlines, type ConnectionSettings } from '@saan/server/src/neo4j/driver.ts'
import { fixToday } from '@saan/server/src/days.ts'
import type { SentStatement } from '@saan/server/src/neo4j/graph.ts'
import pino, { type Logger } from 'pino'
import { inject, onTestFinished } from 'vitest'
import { applySchema } from '@saan/graph-schema/apply.ts'
import { projectFile } from '@saan/server/src/paths.ts'
import { Given } from './given.ts'
import { ApiClient } from './apiClient.ts'
import type { Role } from '@saan/graph-schema/vocabularies.ts'

/** A statement as it was sent, under the name it begins with. */
export type NamedStatement = SentStatement & { name: string }

export type FreshApp = {
  app: App
  connection: Connection
  given: Given
  /** Signs in as a new account of a role with a scope of areas (or of an agency) and answers with its client. */
  as: (role: Role, ...areas: string[]) => Promise<ApiClient>
  asAgency: (agencyId: string) => Promise<ApiClient>
  signedOut: () => ApiClient
  /** Names of the statements sent to the database since the last call. */
  roundTrips: () => string[]
  /** Those statements themselves. */
  statements: () => NamedStatement[]
}

export type FreshOptions = {
  today?: string
  log?: Logger
  operations?: 'any' | 'known'
  keepData?: boolean
  /** False for a hub that is reached from other machines. */
  isLoopback?: boolean
  /** Another database than the one that all tests share: one that is killed, or one behind a bad network. */
  database?: ConnectionSettings
  /** Whether a cold plan is waited for as long as it takes; else the deadlines of the product hold, as they do for a database of a test's own. */
  isPatient?: boolean
}

const withSchema = new Set<string>()

/** Milliseconds that a cold plan may take on a busy machine. */
export const patient = { read: deadlines.plan, write: deadlines.plan }

/** The same server as in the office, on an empty graph of the real database, with builders for the world of one test. */
export async function freshApp({ today = '2026-11-24', log = pino({ level: 'error', base: undefined }, pino.destination({ dest: 2, sync: true })), operations = 'any', keepData = false, isLoopback = true, database: ownDatabase, isPatient = !ownDatabase }: FreshOptions = {}): Promise<FreshApp> {
  const database = ownDatabase ?? inject('neo4j')
  const connection = new Connection(database, isPatient ? patient : deadlines)
  if (!withSchema.has(database.uri)) await applySchema(connection.bare, { folder: projectFile('graph-schema') })
  withSchema.add(database.uri)
  if (!keepData) await emptyGraph(connection)
  fixToday(today)
  const sent: NamedStatement[] = []
  const app = await createApp({ connection, bundled: bundledFor(connection), host: '127.0.0.1', port: 0, isLoopback, origin: null, operations, log, onRoundTrip: (name, _milliseconds, statement) => sent.push({ name, ...statement }) })
  const given = new Given(connection, today)
  onTestFinished(async () => {
    await app.stop()
    await connection.close()
  })
  const base = `http://127.0.0.1:${app.port}`
  const as = async (account: { username: string; password: string }) => ApiClient.signedIn(base, account)
  return {
    app, connection, given,
    as: async (role, ...areas) => as(await given.account({ role, areas })),
    asAgency: async (agencyId) => as(await given.account({ role: 'AGENCY_FOCAL', agency: agencyId })),
    signedOut: () => new ApiClient(base),
    roundTrips: () => sent.splice(0).map(({ name }) => name),
    statements: () => sent.splice(0),
  }
}

/** Takes everything out of the graph but its schema. */
async function emptyGraph(connection: Connection): Promise<void> {
  const session = connection.bare.session()
  try {
    await session.run('MATCH (node) WHERE NOT node:Migration CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS')
  } finally {
    await session.close()
  }
}
