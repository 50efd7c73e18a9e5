import { applySchema } from '@saan/graph-schema/apply.ts'
import { loadWorld } from '@saan/seeds/load.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import { Connection } from '@saan/server/src/neo4j/driver.ts'
import { projectFile } from '@saan/server/src/paths.ts'
import type { TestProject } from 'vitest/node'
import { temporaryNeo4j } from './temporaryNeo4j.ts'

/** The day of the demo world that the pictures and the tests of the pages are made for. */
export const demoDay = '2026-11-24'

/** A Neo4j of its own with the demo world, loaded once for all tests of pages. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { settings, stop } = await temporaryNeo4j(async (database) => {
    const connection = new Connection(database)
    await applySchema(connection.bare, { folder: projectFile('graph-schema') })
    await loadWorld(connection.bare, buildWorld({ today: demoDay }))
    await connection.close()
  })
  project.provide('neo4j', settings)
  return stop
}
