import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedNeo4j } from '@saan/server/src/neo4j/embedded/launch.ts'
import { projectFile } from '@saan/server/src/paths.ts'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string }
  }
}

/** One real Neo4j for the whole run: NEO4J_URI when it is set, else one of our own that is stopped at the end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, SAAN_CACHE } = process.env
  if (NEO4J_URI && NEO4J_PASSWORD) {
    project.provide('neo4j', { uri: NEO4J_URI, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD })
    return async () => undefined
  }
  const database = await startEmbeddedNeo4j({ dataDir: mkdtempSync(join(tmpdir(), 'saan-tests-')), cacheDir: SAAN_CACHE ?? projectFile('.cache'), fast: true })
  project.provide('neo4j', { uri: database.uri, user: database.user, password: database.password })
  return () => database.stop()
}
