import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { applySchema } from '@saan/graph-schema/apply.ts'
import { cypherFilesIn, graphSchemaFolder, statementsOf } from '@saan/graph-schema/cypherFiles.ts'
import { projectFile } from '@saan/server/src/paths.ts'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { openDriver, rowsOf } from './database.ts'

const folders: string[] = []

/** The real folder with further migrations, and with one constraint and one index on probes only. */
function folderWith(migrations: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'saan-schema-'))
  folders.push(folder)
  for (const part of ['constraints.cypher', 'indexes.cypher', 'migrations']) cpSync(join(graphSchemaFolder(), part), join(folder, part), { recursive: true })
  for (const [name, text] of Object.entries(migrations)) writeFileSync(join(folder, 'migrations', `${name}.cypher`), text)
  writeFileSync(join(folder, 'constraints.cypher'), 'CREATE CONSTRAINT probe_name IF NOT EXISTS FOR (node:Probe) REQUIRE node.name IS UNIQUE;', { flag: 'a' })
  writeFileSync(join(folder, 'indexes.cypher'), 'CREATE INDEX probe_runs IF NOT EXISTS FOR (node:Probe) ON (node.runs);', { flag: 'a' })
  return folder
}

const counted = "// Counts how often it ran; it may not run twice.\nMERGE (probe:Probe {name: 'one'}) SET probe.runs = coalesce(probe.runs, 0) + 1;\n"
const manyProbes = "UNWIND range(1, 200) AS number MERGE (:Probe {name: 'many ' + number});\n"
const inBatches = 'MATCH (probe:Probe) WHERE probe.isMarked IS NULL CALL (probe) { SET probe.isMarked = true } IN TRANSACTIONS OF 10 ROWS;\n'

const migrationsOf = (driver: ReturnType<typeof openDriver>) => rowsOf<{ id: string }>(driver, 'MATCH (migration:Migration) RETURN migration.id AS id ORDER BY id').then((rows) => rows.map(({ id }) => id))

async function removeProbes() {
  const driver = openDriver()
  await driver.executeQuery('DROP CONSTRAINT probe_name IF EXISTS')
  await driver.executeQuery('DROP INDEX probe_runs IF EXISTS')
  await driver.executeQuery("MATCH (node) WHERE node:Probe OR node:Migration AND node.id STARTS WITH '9' DETACH DELETE node")
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
}
beforeEach(removeProbes)
afterEach(removeProbes)

describe('the schema of the product', () => {
  test('every constraint and index that is written down is in the database, as it is written, and online', async () => {
    const driver = openDriver()
    await applySchema(driver)
    const found = await rowsOf<{ name: string; type: string; state: string; label: string; properties: string[]; analyzer: string | null; constraint: string | null }>(
      driver, 'SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, options, owningConstraint WHERE type <> "LOOKUP" RETURN name, type, state, labelsOrTypes[0] AS label, properties, options.indexConfig["fulltext.analyzer"] AS analyzer, owningConstraint AS constraint')
    const declared = ['constraints.cypher', 'indexes.cypher'].flatMap((file) => statementsOf(readFileSync(join(graphSchemaFolder(), file), 'utf8')))
    expect(found.length).toBe(declared.length)
    for (const statement of declared) {
      const [, kind = '', name = '', label = '', on = ''] = /^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+) IF NOT EXISTS FOR \(node:(\w+)\) (?:REQUIRE|ON EACH|ON) ([^\n]+?)(?: IS UNIQUE)?(?:\n|$)/.exec(statement) ?? []
      const properties = on.replace(/[()[\]]|node\./g, '').split(', ')
      const analyzer = kind === 'FULLTEXT INDEX' ? (properties[0] === 'nameGrams' ? 'whitespace' : 'standard-no-stop-words') : null
      expect(found.find((index) => index.name === name)).toEqual({ name, type: kind === 'FULLTEXT INDEX' ? 'FULLTEXT' : 'RANGE', state: 'ONLINE', label, properties, analyzer, constraint: kind === 'CONSTRAINT' ? name : null })
    }
  })

  test('applying it again does nothing', async () => {
    const driver = openDriver()
    await applySchema(driver)
    const steps: string[] = []
    await applySchema(driver, { onProgress: ({ en }) => steps.push(en) })
    expect(steps).toEqual([])
    expect(await migrationsOf(driver)).toEqual(cypherFilesIn(join(graphSchemaFolder(), 'migrations')).map(({ name }) => name))
  })
})

describe('migrations', () => {
  test('run in order, once, and say when and with which content', async () => {
    const driver = openDriver()
    const folder = folderWith({ '9002-next': "MATCH (probe:Probe {name: 'one'}) SET probe.sawOne = true;", '9001-first': counted })
    await applySchema(driver, { folder })
    await applySchema(driver, { folder })
    expect(await rowsOf(driver, 'MATCH (probe:Probe) RETURN probe.runs AS runs, probe.sawOne AS sawOne')).toEqual([{ runs: 1, sawOne: true }])
    expect(await rowsOf(driver, "MATCH (migration:Migration {id: '9001-first'}) RETURN size(migration.checksum) AS digits, migration.seconds >= 0 AS took, migration.appliedAt <= datetime() AS past")).toEqual([{ digits: 64, took: true, past: true }])
  })

  test('of several starts at once one runs them, the others wait', async () => {
    const driver = openDriver()
    const folder = folderWith({ '9001-counted': counted, '9002-many': manyProbes })
    await Promise.all([1, 2, 3, 4].map(() => applySchema(openDriver(), { folder })))
    expect(await rowsOf(driver, "MATCH (probe:Probe {name: 'one'}) RETURN probe.runs AS runs")).toEqual([{ runs: 1 }])
    expect((await migrationsOf(driver)).filter((id) => id.startsWith('9'))).toEqual(['9001-counted', '9002-many'])
  })

  test.each([0, 1, 2, 3, 4])('go on after the work stopped at step %i', async (stopsAt) => {
    const driver = openDriver()
    const folder = folderWith({ '9001-many': manyProbes, '9002-batches': inBatches })
    let step = 0
    const stopped = applySchema(driver, { folder, onProgress: () => { if (step++ === stopsAt) throw new Error('stopped') } })
    await expect(stopped).rejects.toThrow('stopped')
    expect((await migrationsOf(driver)).filter((id) => id.startsWith('9'))).toEqual(['9001-many', '9002-batches'].slice(0, stopsAt))
    await applySchema(driver, { folder })
    await expectAllDone(driver)
  })

  test.each(['Migrating the graph: 9001-many', 'Migrating the graph: 9002-batches', 'Making constraints and indexes', 'Waiting until the indexes are online'])('go on after the process was killed at "%s"', async (at) => {
    const { uri, user, password } = inject('neo4j')
    const folder = folderWith({ '9001-many': manyProbes, '9002-batches': inBatches })
    const tsx = pathToFileURL(createRequire(projectFile('server/package.json')).resolve('tsx')).href
    const child = spawn(process.execPath, ['--import', tsx, fileURLToPath(new URL('applyAlone.ts', import.meta.url)), folder, uri, user, password], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'close')
    createInterface(child.stdout).on('line', (line) => line === at && child.kill('SIGKILL'))
    expect(await ended).toEqual([null, 'SIGKILL'])
    const driver = openDriver()
    await applySchema(driver, { folder })
    await expectAllDone(driver)
  })

  test('an edited one is refused with what to do, in both languages', async () => {
    const driver = openDriver()
    const folder = folderWith({ '9001-counted': counted })
    await applySchema(driver, { folder })
    writeFileSync(join(folder, 'migrations', '9001-counted.cypher'), `${counted}RETURN 1;`)
    await expect(applySchema(driver, { folder })).rejects.toMatchObject({ code: 'MIGRATION_CHANGED', subject: '9001-counted', th: expect.stringContaining('โปรด'), en: expect.stringContaining('put the former file back') })
    writeFileSync(join(folder, 'migrations', '9001-counted.cypher'), counted.replaceAll('\n', '\r\n'))
    await applySchema(driver, { folder })
  })

  test('one that this version does not know is refused', async () => {
    const driver = openDriver()
    const folder = folderWith({ '9001-counted': counted })
    await applySchema(driver, { folder })
    await expect(applySchema(driver)).rejects.toMatchObject({ code: 'MIGRATION_UNKNOWN', subject: '9001-counted' })
  })

  test('one that fails is named with its cause and is not recorded', async () => {
    const driver = openDriver()
    const folder = folderWith({ '9001-counted': counted, '9002-wrong': 'MATCH (probe:Probe) SET probe.runs = 1 / 0;' })
    await expect(applySchema(driver, { folder })).rejects.toMatchObject({ code: 'MIGRATION_FAILED', subject: '9002-wrong', message: expect.stringContaining('/ by zero') })
    writeFileSync(join(folder, 'migrations', '9002-wrong.cypher'), 'MATCH (probe:Probe) SET probe.runs = probe.runs + 10;')
    await applySchema(driver, { folder })
    expect(await rowsOf(driver, 'MATCH (probe:Probe) RETURN probe.runs AS runs')).toEqual([{ runs: 11 }])
  })
})

async function expectAllDone(driver: ReturnType<typeof openDriver>) {
  expect((await migrationsOf(driver)).filter((id) => id.startsWith('9'))).toEqual(['9001-many', '9002-batches'])
  expect(await rowsOf(driver, 'MATCH (probe:Probe) RETURN count(probe) AS probes, count(probe.isMarked) AS marked')).toEqual([{ probes: 200, marked: 200 }])
  expect(await rowsOf(driver, "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'probe_' RETURN name, state ORDER BY name")).toEqual([{ name: 'probe_name', state: 'ONLINE' }, { name: 'probe_runs', state: 'ONLINE' }])
}
