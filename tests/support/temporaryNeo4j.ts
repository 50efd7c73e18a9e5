import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConnectionSettings } from '@saan/server/src/neo4j/driver.ts'
import { startEmbeddedNeo4j } from '@saan/server/src/neo4j/embedded/launch.ts'
import { projectFile } from '@saan/server/src/paths.ts'

/** A Neo4j for one run of tests. It ends, and its folder goes, with `stop`, or at once when it cannot be prepared. */
export async function temporaryNeo4j(prepare: (settings: ConnectionSettings) => Promise<void> = async () => undefined): Promise<{ settings: ConnectionSettings; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'saan-tests-'))
  let end = async () => undefined as void
  const stop = () => end().finally(() => rmSync(dataDir, { recursive: true, force: true }))
  try {
    const { uri, user, password, stop: stopDatabase } = await startEmbeddedNeo4j({ dataDir, cacheDir: process.env['SAAN_CACHE'] ?? projectFile('.cache'), keepsPlans: true })
    end = stopDatabase
    await prepare({ uri, user, password })
    return { settings: { uri, user, password }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
