import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applySchema } from '@saan/graph-schema/apply.ts'
import { loadWorld } from '@saan/seeds/load.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import { Connection, type ConnectionSettings } from '@saan/server/src/neo4j/driver.ts'
import { startEmbeddedNeo4j } from '@saan/server/src/neo4j/embedded/launch.ts'
import { projectFile } from '@saan/server/src/paths.ts'

/** The demo world in a database of its own, and what the questions are about. */
export type BenchWorld = {
  settings: ConnectionSettings
  databasePid: number
  today: string
  /** The first village of Dok Khamtai with most volunteers at work. */
  village: string
  /** Whoever held most posts. */
  personId: string
  /** An agency made for this, with 50 posts of which 45 are held. */
  agencyId: string
}

const today = '2026-11-24'

/** Starts a database as an office has it, loads the demo world, and does the work on it. */
export async function onBenchWorld(work: (world: BenchWorld) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'saan-bench-'))
  const database = await startEmbeddedNeo4j({ dataDir, cacheDir: process.env['SAAN_CACHE'] ?? projectFile('.cache') })
  const { uri, user, password, pid } = database
  try {
    await work({ settings: { uri, user, password }, databasePid: pid, today, ...(await load({ uri, user, password })) })
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function load(settings: ConnectionSettings): Promise<Pick<BenchWorld, 'village' | 'personId' | 'agencyId'>> {
  const connection = new Connection(settings)
  const { bare } = connection
  await applySchema(bare)
  await loadWorld(bare, buildWorld({ today }))
  await bare.executeQuery('CALL db.awaitIndexes(300)')
  const find = async (statement: string) => (await bare.executeQuery(statement, { today })).records[0]!.get('found') as string
  const found = { village: await find(fullestVillage), personId: await find(longestHistory), agencyId: await find(largeAgency) }
  await connection.close()
  return found
}

const fullestVillage = `
  MATCH (village:Village)<-[:COVERS]-(post:Post {kind: 'WATCH'}) WHERE village.code STARTS WITH '5605'
    AND EXISTS { (post)<-[:TO_POST]-(held:Appointment) WHERE held.from <= date($today) AND held.to > date($today) AND held.retractedAt IS NULL }
  WITH village, count(post) AS held RETURN village.code AS found ORDER BY held DESC, found LIMIT 1`

const longestHistory = `
  MATCH (person:Person)-[:HOLDS]->(appointment) WITH person, count(appointment) AS held RETURN person.id AS found ORDER BY held DESC, found LIMIT 1`

/** Posts 1 to 45 are held today by somebody after two others; 46 to 50 are vacant. */
const largeAgency = `
  MATCH (district:Area {code: '5605'})
  CREATE (agency:Agency {id: 'agency-with-50-posts', nameTh: 'หน่วยงานใหญ่', nameEn: 'Large agency', sector: 'HEALTH', kind: 'HOSPITAL', level: 'DISTRICT', areaCode: '5605',
    phone: '+6654000050', hours: 'Mo-Fr 08:30-16:30', from: date('2000-01-01'), to: date('9999-12-31'), sortKey: 'z', nameKey: 'z', nameGrams: 'z'})-[:SERVES {from: date('2000-01-01'), to: date('9999-12-31'), partial: false}]->(district)
  WITH agency MATCH (person:Person) WHERE person.areaCode STARTS WITH '5605'
  WITH agency, person ORDER BY person.id LIMIT 150
  WITH agency, collect(person) AS people
  UNWIND range(1, 50) AS number
  CREATE (post:Post {id: 'post-' + number, kind: 'OFFICE', titleTh: 'ตำแหน่งที่ ' + number, titleEn: 'Post ' + number, areaCode: '5605', revision: 1, callOrder: number, phone: '+665400' + (1000 + number),
    hours: 'Mo-Fr 08:30-16:30', from: date('2000-01-01'), to: date('9999-12-31'), sortKey: toString(100 + number), nameKey: 'z', nameGrams: 'z'})-[:OF]->(agency)
  WITH agency, people, post, number
  UNWIND [[0, '2016-10-01', '2020-10-01'], [1, '2020-10-01', '2024-10-01']] + CASE WHEN number <= 45 THEN [[2, '2024-10-01', '9999-12-31']] ELSE [] END AS term
  WITH agency, post, number, term, people[number * 3 - 3 + term[0]] AS person
  CREATE (person)-[:HOLDS]->(:Appointment {id: 'appointment-' + number + '-' + term[0], kind: 'PERMANENT', from: date(term[1]), to: date(term[2]), districtCode: '5605', recordedAt: datetime(),
    openKey: CASE term[2] WHEN '9999-12-31' THEN post.id + '#PERMANENT' END, endReason: CASE term[2] WHEN '9999-12-31' THEN null ELSE 'TRANSFER' END})-[:TO_POST]->(post)
  RETURN DISTINCT agency.id AS found`
