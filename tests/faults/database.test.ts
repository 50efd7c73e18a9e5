import { setTimeout as wait } from 'node:timers/promises'
import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { deadlines } from '@saan/server/src/neo4j/driver.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { once, type ApiClient } from '../support/apiClient.ts'
import { freshApp, type FreshApp } from '../support/app.ts'
import { OwnDatabase } from '../support/ownDatabase.ts'
import { appoint, area, millisecondsUntilAnswered, planWrites, send, timed, vacantPosts, writers, type Sent } from '../support/writers.ts'

/** What a loaded machine may add to a deadline, in milliseconds. */
const margin = 1_200

let database: OwnDatabase
beforeAll(async () => { database = await OwnDatabase.start() })
afterAll(() => database.stop())
vi.setConfig({ testTimeout: 180_000 })

test('a database that is killed while eight write loses nothing that was acknowledged, and writes nothing twice', async () => {
  await planWrites(database.settings)
  const world = await freshApp({ database: database.settings })
  await world.given.areas('5605')
  const client = await world.as('DISTRICT_SECRETARY', '5605')
  const { sent, stop } = writers(client, 8, await vacantPosts(world.given, 800))
  while (sent.length < 60) await wait(20)

  await database.kill()
  const away = await timed(() => client.refused(area))
  expect(away.result.code).toBe('UNAVAILABLE')
  expect(away.milliseconds).toBeLessThan(deadlines.connect + margin)

  await database.startAgain()
  expect(await millisecondsUntilAnswered(client)).toBeLessThan(10_000)
  const before = acknowledged(sent)
  while (acknowledged(sent) < before + 20) await wait(20)
  await stop()

  expect([...new Set(sent.filter(({ error }) => error).map(({ error }) => error!.code))]).toEqual(['UNAVAILABLE'])
  await expectEachOnce(world, client, sent)
})

test('a frozen database is given up after the deadline, then refused at once, and used again when it thaws', async () => {
  const world = await freshApp({ database: database.settings })
  await world.given.areas('5605')
  const [place] = await vacantPosts(world.given, 1)
  const client = await world.as('DISTRICT_SECRETARY', '5605')
  await client.run(area)
  database.freeze()

  const input = once({ ...place!, from: '2026-10-01', kind: 'PERMANENT' }).input
  const writing = timed(() => send(client, appoint, input))
  const reads = await Promise.all(Array.from({ length: 5 }, () => timed(() => client.send(area))))
  const refused = await timed(() => client.refused(area))

  for (const { result, milliseconds } of reads) {
    expect(result.errors?.[0]?.extensions.code).toBe('UNAVAILABLE')
    expect(milliseconds).toBeLessThan(deadlines.read + margin)
  }
  expect(refused.result.code).toBe('UNAVAILABLE')
  expect(refused.milliseconds).toBeLessThan(deadlines.connect + margin)
  const write = await writing
  expect(write.result.error?.code).toBe('UNAVAILABLE')
  expect(write.milliseconds).toBeLessThan(deadlines.write + margin)

  database.thaw()
  expect(await millisecondsUntilAnswered(client)).toBeLessThan(10_000)
  await expectEachOnce(world, client, [write.result])
})

/** Acknowledged: there once. Unacknowledged: there once or not at all. Sent again: the same answer, and there once. */
async function expectEachOnce({ given, connection }: FreshApp, client: ApiClient, sent: readonly Sent[]) {
  const times = async () => {
    const rows = await given.run<{ id: string; times: number }>('MATCH (change:Change) RETURN change.requestId AS id, count(*) AS times')
    const known = new Map(rows.map(({ id, times: count }) => [id, count]))
    return (one: Sent) => known.get(one.input.requestId) ?? 0
  }
  const before = await times()
  expect(sent.filter((one) => one.data && before(one) !== 1)).toEqual([])
  expect(sent.filter((one) => before(one) > 1)).toEqual([])

  const again: Sent[] = []
  for (const { operation, input } of sent) again.push(await send(client, operation, input))
  const after = await times()
  expect(again.filter(({ error }) => error)).toEqual([])
  expect(sent.filter((one, at) => one.data && JSON.stringify(one.data) !== JSON.stringify(again[at]!.data))).toEqual([])
  expect(sent.filter((one) => after(one) !== 1)).toEqual([])
  expect(await given.run('MATCH (post:Post) WHERE COUNT { (post)<-[:TO_POST]-(:Appointment) } > 1 RETURN post.id AS id')).toEqual([])
  expect(await runDoctor(connection.bare)).toEqual([])
}

const acknowledged = (sent: readonly Sent[]) => sent.filter(({ data }) => data).length
