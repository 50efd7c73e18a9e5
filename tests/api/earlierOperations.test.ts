import { createHash } from 'node:crypto'
import { nobody } from '@saan/server/src/features/access/viewer.ts'
import { keepOperations, type Operations } from '@saan/server/src/http/earlierOperations.ts'
import { Graph } from '@saan/server/src/neo4j/graph.ts'
import { afterEach, expect, inject, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { rawRequest } from '../support/rawRequest.ts'
import { end, endAll, newFolder, startHub } from '../support/startUp.ts'

afterEach(endAll)

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const client = (text: string): Operations => ({ [hashOf(text)]: text })
const texts = (operations: Operations) => Object.values(operations)

test('the operations of the last five clients are known, of those before no more; one that comes again counts anew', async () => {
  const { connection, given } = await freshApp()
  const keep = (number: number) => keepOperations(new Graph(connection, nobody), client(`query Client${number} { me { role } }`))
  const known = (...numbers: number[]) => numbers.map((number) => `query Client${number} { me { role } }`)

  for (const number of [1, 2, 3, 4]) await keep(number)
  expect(texts(await keep(5))).toEqual(known(1, 2, 3, 4, 5))
  await keep(1)
  expect(texts(await keep(6))).toEqual(known(3, 4, 5, 1, 6))
  expect(await given.run('MATCH (build:ClientBuild) RETURN count(*) AS count')).toEqual([{ count: 5 }])
})

test('a hub that accepts known operations only still answers the client it served before an update', { timeout: 120_000 }, async () => {
  const { connection } = await freshApp()
  const earlier = 'query Earlier { health { status } }'
  await keepOperations(new Graph(connection, nobody), client(earlier))
  const { uri, user, password } = inject('neo4j')
  const hub = startHub(['--data', newFolder(), '--port', '0'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SAAN_OPERATIONS: 'known' })
  const base = (await hub.ready).replace('localhost', '127.0.0.1')
  const send = async (body: object) => (await rawRequest(base, { body: JSON.stringify(body) })).json

  expect(await send({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(earlier) } } })).toEqual({ data: { health: { status: 'ok' } } })
  expect(await send({ query: earlier })).toEqual({ data: { health: { status: 'ok' } } })
  expect((await send({ query: '{ health { status } }' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'operation.unknown' } }])
  await end(hub, 'SIGTERM')
})
