import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { ApiClient, once } from '../support/apiClient.ts'
import { startApi, type ApiProcess } from '../support/apiProcess.ts'
import { freshApp, type FreshApp } from '../support/app.ts'
import { appoint, area, send, vacantPosts } from '../support/writers.ts'

vi.setConfig({ testTimeout: 120_000 })

const running = new Set<ApiProcess>()
afterEach(async () => {
  for (const api of running) api.signal('SIGKILL')
  await Promise.all([...running].map(({ ended }) => ended))
  running.clear()
})

async function start(): Promise<ApiProcess> {
  const api = await startApi()
  running.add(api)
  return api
}

async function secretary({ given }: FreshApp): Promise<{ username: string; password: string }> {
  return given.account({ role: 'DISTRICT_SECRETARY', areas: ['5605'] })
}

test('a server that is told to stop answers the requests at work, takes no new ones, and ends cleanly', async () => {
  const world = await freshApp()
  await world.given.areas('5605')
  const places = await vacantPosts(world.given, 10)
  const api = await start()
  const client = await ApiClient.signedIn(api.base, await secretary(world))
  const release = await lockPosts(world, places.map(({ post }) => post))

  const answers = Promise.all(places.map((place) => send(client, appoint, once({ ...place, from: '2026-10-01', kind: 'PERMANENT' }).input)))
  while ((await waitingWrites(world)) < places.length) await wait(50)
  api.signal('SIGTERM')
  await wait(300)
  await release()

  expect((await answers).map(({ error }) => error).filter(Boolean)).toEqual([])
  expect(await api.ended).toEqual({ code: 143, errors: '' })
  await expect(client.send(area)).rejects.toThrow('fetch failed')
  expect(await world.given.run('MATCH (change:Change) RETURN count(*) AS count')).toEqual([{ count: 10 }])
})

test('a server that is killed in the middle of writes leaves each whole or not at all, and another takes over', async () => {
  const world = await freshApp()
  await world.given.areas('5605')
  const places = await vacantPosts(world.given, 60)
  const [first, second] = [await start(), await start()]
  const account = await secretary(world)
  const [client, other] = [await ApiClient.signedIn(first.base, account), await ApiClient.signedIn(second.base, account)]
  const inputs = places.map((place) => once({ ...place, from: '2026-10-01', kind: 'PERMANENT' }).input)

  const sent = inputs.map((input) => send(client, appoint, input).then(({ error }) => (error ? 'refused' : 'done'), () => 'lost'))
  await Promise.race(sent)
  first.signal('SIGKILL')
  const outcomes = await Promise.all(sent)
  const written = new Set((await world.given.run<{ id: string }>('MATCH (change:Change) RETURN change.requestId AS id')).map(({ id }) => id))

  expect(outcomes).toContain('lost')
  expect(inputs.filter(({ requestId }, at) => outcomes[at] === 'done' && !written.has(requestId))).toEqual([])
  for (const input of inputs) expect((await send(other, appoint, input)).error).toBeUndefined()
  expect(await world.given.run('MATCH (appointment:Appointment) RETURN count(*) AS count')).toEqual([{ count: places.length }])
})

test('two servers on one database never give one post to two people, and do a request that both get once', async () => {
  const world = await freshApp()
  await world.given.areas('5605')
  const places = await vacantPosts(world.given, 17)
  const { post } = places[0]!
  const servers = await Promise.all([start(), start()])
  const account = await secretary(world)
  const clients = [await ApiClient.signedIn(servers[0]!.base, account), await ApiClient.signedIn(servers[1]!.base, account)]

  const answers = await Promise.all(places.slice(1).map(({ person }, at) => send(clients[at % 2]!, appoint, once({ person, post, from: '2026-10-01', kind: 'PERMANENT' }).input)))
  const input = once({ ...places[1]!, from: '2026-10-01', kind: 'PERMANENT' }).input
  const both = await Promise.all(clients.map((client) => send(client, appoint, input)))

  expect(answers.filter(({ data }) => data)).toHaveLength(1)
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(Array(15).fill('CONFLICT'))
  expect(both[0]!.data).toBeDefined()
  expect(both[1]!.data).toEqual(both[0]!.data)
  expect(await world.given.run('MATCH (post:Post)<-[:TO_POST]-(appointment) RETURN post.id AS post, count(*) AS count')).toEqual(expect.arrayContaining([{ post, count: 1 }, { post: places[1]!.post, count: 1 }]))
  expect(await world.given.run('MATCH (change:Change) RETURN count(*) AS count')).toEqual([{ count: 2 }])
})

/** Holds the write locks of posts until released, so that whoever appoints to them waits. */
async function lockPosts({ connection }: FreshApp, ids: string[]): Promise<() => Promise<void>> {
  const session = connection.bare.session()
  const transaction = await session.beginTransaction()
  await transaction.run('MATCH (post:Post) WHERE post.id IN $ids SET post.revision = post.revision', { ids })
  return async () => {
    await transaction.rollback()
    await session.close()
  }
}

async function waitingWrites({ given }: FreshApp): Promise<number> {
  const [row] = await given.run<{ count: number }>("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* appointments.lockPost' RETURN count(*) AS count")
  return row!.count
}
