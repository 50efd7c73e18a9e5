import { expect } from 'vitest'
import type { ConnectionSettings } from '@saan/server/src/neo4j/driver.ts'
import { once, type ApiClient, type ApiError } from './apiClient.ts'
import { freshApp } from './app.ts'
import type { Given } from './given.ts'

/** A question that any viewer of the district may ask. */
export const area = '{ area(code: "5605") { code } }'

export const appoint = 'mutation ($input: AppointInput!) { appoint(input: $input) { id from kind } }'
const end = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { id to endReason } }'

/** A write that was sent once: what it was, and the data or the error that came back. */
export type Sent = { operation: string; input: Record<string, unknown> & { requestId: string }; data?: unknown; error?: ApiError['extensions'] }

/** Posts and the people to appoint to them, one for each. */
export async function vacantPosts(given: Given, count: number): Promise<{ post: string; person: string }[]> {
  const [agency, person] = [await given.agency(), await given.person({ area: '5605' })]
  const rows = await given.run<{ post: string; person: string }>(`MATCH (agency:Agency {id: $agency}), (model:Person {id: $person})
    UNWIND range(1, $count) AS number
    CREATE (post:Post {id: randomUUID(), kind: 'OFFICE', titleTh: 'ตำแหน่ง ' + number, areaCode: '5605', revision: 1, from: date('2020-01-01'), to: agency.to, sortKey: toString(number), nameKey: '', nameGrams: ''})-[:OF]->(agency)
    CREATE (person:Person) SET person = model {.*, id: randomUUID()}
    RETURN post.id AS post, person.id AS person`, { agency: agency.id, person: person.id, count })
  return rows
}

/** Sends a write and keeps what came back. */
export async function send(client: ApiClient, operation: string, input: Sent['input']): Promise<Sent> {
  const { data, errors } = await client.send(operation, { input })
  return { operation, input, ...(errors ? { error: errors[0]!.extensions } : { data }) }
}

/** Writers that appoint to posts and end what they appointed, until told to stop or the posts run out. */
export function writers(client: ApiClient, count: number, posts: { post: string; person: string }[]): { sent: Sent[]; stop: () => Promise<void> } {
  const sent: Sent[] = []
  let isOver = false
  const write = async (operation: string, input: Record<string, unknown>) => {
    const one = await send(client, operation, once(input).input)
    sent.push(one)
    return one
  }
  const work = async () => {
    for (let next = posts.pop(); next && !isOver; next = posts.pop()) {
      const { data } = await write(appoint, { ...next, from: '2026-10-01', kind: 'PERMANENT' })
      if (data) await write(end, { appointment: (data as { appoint: { id: string } }).appoint.id, to: '2026-11-01', reason: 'TRANSFER' })
      else await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  const all = Promise.all(Array.from({ length: count }, work))
  return { sent, stop: async () => { isOver = true; await all } }
}

/** Has the database plan all that is sent here, so that afterwards what is waited for is the database alone. */
export async function planWrites(database: ConnectionSettings): Promise<void> {
  const { given, as } = await freshApp({ database, isPatient: true })
  await given.areas('5605')
  const client = await as('DISTRICT_SECRETARY', '5605')
  await client.run(area)
  const { sent, stop } = writers(client, 1, await vacantPosts(given, 1))
  await expect.poll(() => sent.length, { timeout: 60_000 }).toBe(2)
  await stop()
  expect(sent.map(({ error }) => error)).toEqual([undefined, undefined])
}

/** A result and the milliseconds it took. */
export async function timed<Result>(work: () => Promise<Result>) {
  const started = performance.now()
  return { result: await work(), milliseconds: performance.now() - started }
}

/** Asks until it is answered: how long it took. */
export async function millisecondsUntilAnswered(client: ApiClient) {
  const { milliseconds } = await timed(async () => {
    while ((await client.send(area)).errors) await new Promise((resolve) => setTimeout(resolve, 100))
  })
  return milliseconds
}
