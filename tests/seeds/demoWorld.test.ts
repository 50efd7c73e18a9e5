import { createHash } from 'node:crypto'
import { verify } from '@node-rs/argon2'
import { applySchema } from '@saan/graph-schema/apply.ts'
import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { demoAccounts, demoPassword } from '@saan/seeds/accounts.ts'
import { exportGraph } from '@saan/seeds/export.ts'
import { isEmpty, loadWorld, NotEmpty } from '@saan/seeds/load.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { emptyGraph, rowsOf } from '../graph/database.ts'
import { once } from '../support/apiClient.ts'
import { freshApp } from '../support/app.ts'

const today = '2026-11-24'
const world = buildWorld({ today })
const { uri, user, password } = inject('neo4j')
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })

/** The export as one fingerprint, and how many lines it has. */
async function fingerprint(of: Driver): Promise<{ lines: number; sha256: string }> {
  const hash = createHash('sha256')
  let lines = 0
  for await (const line of exportGraph(of)) {
    hash.update(line)
    lines++
  }
  return { lines, sha256: hash.digest('hex') }
}

beforeAll(async () => {
  await applySchema(driver)
  await emptyGraph(driver)
  await loadWorld(driver, world)
})
afterAll(() => driver.close())

test('the loaded world has the numbers that are drawn', async () => {
  const [numbers] = await rowsOf(driver, `
    WITH date($today) AS today
    CALL (today) {
      MATCH (village:Village)-[:IN*2]->(:District {code: '5605'})
      WITH today, village, COLLECT { MATCH (village)<-[:COVERS]-(post:Post {kind: 'WATCH'}) RETURN EXISTS {
        MATCH (post)<-[:TO_POST]-(appointment:Appointment) WHERE appointment.retractedAt IS NULL AND appointment.kind <> 'ALTERNATE' AND appointment.from <= today AND today < appointment.to } } AS posts
      WITH size(posts) AS posts, size([held IN posts WHERE held]) AS held
      RETURN count(*) AS villages, sum(posts) AS watchPosts, sum(held) AS heldPosts, sum(CASE held WHEN 0 THEN 1 ELSE 0 END) AS none,
        sum(CASE held WHEN 1 THEN 1 ELSE 0 END) AS single, sum(CASE held WHEN 2 THEN 1 ELSE 0 END) AS two, sum(CASE WHEN held > 2 THEN 1 ELSE 0 END) AS more
    }
    RETURN *, COUNT { (:District) } AS districts, COUNT { (:Subdistrict) } AS subdistricts, COUNT { (:Village) } AS allVillages,
      COUNT { (seat:Post)-[:OF]->(:Committee {nameTh: 'คณะกรรมการอำเภอดอกคำใต้'}) } AS seats, COUNT { (:Committee {kind: 'SUBCOMMITTEE'}) } AS subcommittees,
      COUNT { MATCH (agency:Agency) WHERE agency.areaCode STARTS WITH '56' } AS agencies`, { today })
  expect(numbers).toMatchObject({
    districts: 9, subdistricts: 68, allVillages: 805, villages: 124, watchPosts: 306, heldPosts: 281, none: 5, single: 11, two: 60, more: 48, seats: 19, subcommittees: 6, agencies: 163,
  })
})

test('the doctor finds nothing', async () => {
  expect(await runDoctor(driver)).toEqual([])
})

test('demo accounts sign in with the demo password, and are marked as such', async () => {
  const accounts = await rowsOf<{ username: string; passwordHash: string; isDemo: boolean }>(driver, 'MATCH (account:Account) RETURN account.username AS username, account.passwordHash AS passwordHash, account.isDemo AS isDemo ORDER BY username')
  expect(accounts.map(({ username }) => username)).toEqual(demoAccounts.map(({ username }) => username).sort())
  for (const { passwordHash, isDemo } of accounts) expect([await verify(passwordHash, demoPassword), isDemo]).toEqual([true, true])
})

test('a load that was stopped half way is begun anew, and gives the same export byte for byte', async () => {
  const whole = await fingerprint(driver)
  await expect(loadWorld(driver, world)).rejects.toThrow(NotEmpty)

  await emptyGraph(driver)
  class Stopped extends Error {}
  await expect(loadWorld(driver, world, { onProgress: ({ done, total }) => { if (done > total / 2) throw new Stopped() } })).rejects.toThrow(Stopped)
  expect(await rowsOf(driver, 'MATCH (world:World) RETURN world.loadedAt AS loadedAt')).toEqual([{ loadedAt: null }])
  expect(await isEmpty(driver)).toBe(true)

  await loadWorld(driver, world)
  expect(await fingerprint(driver)).toEqual(whole)
  expect(await isEmpty(driver)).toBe(false)
}, 180_000)

test('what the log tells of the last weeks can be undone', async () => {
  const { as } = await freshApp({ keepData: true })
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  const { changes } = await coordinator.run<{ changes: { nodes: { id: string; action: string; undo: { possible: boolean } }[] } }>('{ changes(first: 100) { nodes { id action undo { possible } } } }')
  const possible = changes.nodes.filter(({ undo }) => undo.possible)
  const asked = ['appointment.appoint', 'appointment.end', 'contact.confirm'].flatMap((action) => possible.filter((change) => change.action === action).slice(0, 3))

  expect(new Set(asked.map(({ action }) => action)).size).toBe(3)
  for (const { id } of asked) await coordinator.run('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { id } }', once({ change: id }))
  expect(await runDoctor(driver)).toEqual([])
})
