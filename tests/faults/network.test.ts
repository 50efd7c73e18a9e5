import { setTimeout as wait } from 'node:timers/promises'
import { Unavailable } from '@saan/server/src/errors.ts'
import { Connection, deadlines } from '@saan/server/src/neo4j/driver.ts'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { once, type ApiClient } from '../support/apiClient.ts'
import { freshApp, type FreshApp } from '../support/app.ts'
import { rawRequest } from '../support/rawRequest.ts'
import { Proxy } from '../support/proxy.ts'
import { appoint, millisecondsUntilAnswered, planWrites, send, timed, vacantPosts } from '../support/writers.ts'

vi.setConfig({ testTimeout: 120_000 })

let proxy: Proxy
beforeAll(async () => { proxy = await Proxy.before(inject('neo4j').uri) })
afterAll(() => proxy.close())

type World = FreshApp & { client: ApiClient; inputs: { requestId: string; post: string }[] }

/** A world behind the proxy, with a secretary and as many appointments to send as are asked for. */
async function worldWith(count: number): Promise<World> {
  proxy.set({})
  const world = await freshApp({ database: { ...inject('neo4j'), uri: proxy.uri } })
  await world.given.areas('5605')
  const places = await vacantPosts(world.given, count)
  const client = await world.as('DISTRICT_SECRETARY', '5605')
  return { ...world, client, inputs: places.map((place) => once({ ...place, from: '2026-10-01', kind: 'PERMANENT' }).input) }
}

test('what is sent here is planned first, without the bad network', () => planWrites(inject('neo4j')))

const changes = async ({ given }: World) => (await given.run<{ id: string }>('MATCH (change:Change) RETURN change.requestId AS id ORDER BY id')).map(({ id }) => id)

test('when the answer to a commit is lost, the same request again finds what it wrote and writes nothing more', async () => {
  const world = await worldWith(1)
  const [input] = world.inputs
  proxy.set({ loseCommit: true })

  const lost = await send(world.client, appoint, input!)
  const written = await changes(world)
  const again = await send(world.client, appoint, input!)

  expect(lost.error).toMatchObject({ code: 'UNAVAILABLE' })
  expect(written).toEqual([input!.requestId])
  expect(again.data).toMatchObject({ appoint: { kind: 'PERMANENT' } })
  expect(await changes(world)).toEqual([input!.requestId])
})

test('a connection that is cut anywhere in a write leaves all of it or nothing, and the same request again makes it whole', async () => {
  const world = await worldWith(24)

  for (const [at, input] of world.inputs.entries()) {
    proxy.set({ cutAfterBytes: at * 150 })
    const first = await send(world.client, appoint, input)
    proxy.set({})
    const second = await send(world.client, appoint, input)
    expect(first.error?.code ?? 'done', `cut after ${at * 150} bytes`).toMatch(/^(UNAVAILABLE|done)$/)
    expect(second.error, `sent again after a cut at ${at * 150} bytes`).toBeUndefined()
  }

  expect(await changes(world)).toEqual(world.inputs.map(({ requestId }) => requestId).sort())
  expect(await world.given.run('MATCH (appointment:Appointment) RETURN count(*) AS count')).toEqual([{ count: 24 }])
})

test('a request whose session cannot be looked up is answered 503, as everything that waits for the database', async () => {
  const world = await worldWith(0)
  await new Promise((resolve) => setTimeout(resolve, 300))
  proxy.set({ cutAfterBytes: 0 })

  const { status, headers, json } = await rawRequest(world.client.base, { headers: { 'content-type': 'application/json', cookie: world.client.session! }, body: JSON.stringify({ query: '{ me { role } }' }) })
  proxy.set({})

  expect([status, headers['retry-after']]).toEqual([503, '1'])
  expect(json.errors).toEqual([{ message: 'The database does not answer just now. Nothing is lost; try again in a moment.', extensions: { code: 'UNAVAILABLE', reason: 'database.unavailable', messageTh: expect.stringMatching(/[ก-ฮ]/) as string } }])
})

test('a slow network makes answers late, not wrong', async () => {
  const world = await worldWith(8)
  proxy.set({ latency: 150 })

  const answers = await Promise.all(world.inputs.map((input) => send(world.client, appoint, input)))

  expect(answers.map(({ error }) => error).filter(Boolean)).toEqual([])
  expect(await changes(world)).toHaveLength(8)
})

test('a network that carries nothing is given up at the deadline and used again when it carries', async () => {
  const world = await worldWith(1)
  proxy.set({ stalled: true })

  const { result, milliseconds } = await timed(() => send(world.client, appoint, world.inputs[0]!))
  proxy.set({})

  expect(result.error).toMatchObject({ code: 'UNAVAILABLE' })
  expect(milliseconds).toBeLessThan(deadlines.write + 2_000)
  expect(await millisecondsUntilAnswered(world.client)).toBeLessThan(10_000)
  expect((await send(world.client, appoint, world.inputs[0]!)).error).toBeUndefined()
  expect(await changes(world)).toHaveLength(1)
})

test('more slow reads than the pool has connections are turned away as too many, and nothing is built anew', async () => {
  proxy.set({})
  const connection = new Connection({ ...inject('neo4j'), uri: proxy.uri })
  const read = () => connection.use('READ', (session) => session.run('RETURN 1 AS one')).then(() => 'answered', (error: unknown) => (error instanceof Unavailable ? error.reason : String(error)))
  const fifty = () => Promise.all(Array.from({ length: 50 }, read))
  // The pool is as large as it gets before the answers become slow.
  await fifty()
  const driver = connection.bare
  proxy.set({ latency: 3_000 })

  const slow = fifty()
  await wait(2_500)
  proxy.set({})
  const outcomes = await slow
  const afterwards = await fifty()
  const driverAfterwards = connection.bare
  await connection.close()

  expect(new Set(outcomes)).toEqual(new Set(['answered', 'server.busy']))
  expect(new Set(afterwards)).toEqual(new Set(['answered']))
  expect(driverAfterwards).toBe(driver)
})
