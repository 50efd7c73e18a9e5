import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { rawRequest, type RawAnswer } from '../support/rawRequest.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const asJson = { 'content-type': 'application/json' }
const me = JSON.stringify({ query: '{ me { role } }' })

async function secretaryOf() {
  const world = await freshApp()
  await world.given.areas('5605')
  await world.given.post()
  const secretary = await world.as('DISTRICT_SECRETARY', '5605')
  const headers = { ...asJson, cookie: secretary.session! }
  return {
    ...world, secretary, headers,
    send: (query: string, variables: unknown = {}) => rawRequest(secretary.base, { headers, body: JSON.stringify({ query, variables }) }),
    raw: (rest: Parameters<typeof rawRequest>[1]) => rawRequest(secretary.base, { headers, ...rest }),
  }
}

const codeOf = ({ json }: RawAnswer) => json.errors?.[0]?.extensions.code

/** An answer of the contract: a code, a reason and sentences in both languages, and nothing of our inside. */
function expectRefusal(answer: RawAnswer, status: number, code: string) {
  expect([answer.status, codeOf(answer)]).toEqual([status, code])
  expect(answer.json.data ?? null).toBeNull()
  for (const { message, extensions } of answer.json.errors!) {
    expect(message).not.toBe('')
    expect(extensions.messageTh).toMatch(/[ก-ฮ]/)
    expect(extensions.reason).toMatch(/^[a-zA-Z]+\.[a-zA-Z]+$/)
  }
  expect(answer.text).not.toMatch(/node_modules|\bat .+:\d+:\d+|stacktrace|Neo4jError|neo4j/i)
}

test('a question nested eleven deep is refused before it runs, ten deep is answered', async () => {
  const { send, roundTrips } = await secretaryOf()
  const nested = (depth: number) => `{ posts { nodes { ${'reportsTo { '.repeat(depth - 3)}id${' }'.repeat(depth - 3)} } } }`
  await send('{ me { role } }')
  roundTrips()

  const started = performance.now()
  expectRefusal(await send(nested(11)), 400, 'TOO_COMPLEX')
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(roundTrips().filter((name) => name !== 'access.accountOfSession')).toEqual([])
  expect((await send(nested(10))).json.errors).toBeUndefined()
})

test('depth is counted through fragments', async () => {
  const { send } = await secretaryOf()

  expectRefusal(await send(`{ posts { nodes { ...A } } } fragment A on Post { reportsTo { reportsTo { reportsTo { reportsTo { ...B } } } } }
    fragment B on Post { ... on Post { reportsTo { reportsTo { reportsTo { reportsTo { id } } } } } }`), 400, 'TOO_COMPLEX')
})

test('fragments that double at every level are refused at once', async () => {
  const { send } = await secretaryOf()
  const doubling = Array.from({ length: 40 }, (_, at) => `fragment F${at} on Post { ...F${at + 1} ... on Post { ...F${at + 1} } }`).join(' ')

  const started = performance.now()
  expectRefusal(await send(`{ posts { nodes { ...F0 } } } ${doubling} fragment F40 on Post { id }`), 400, 'TOO_COMPLEX')
  expect(performance.now() - started).toBeLessThan(2_000)
})

test('a question made wide by its variables is refused before any of it runs', async () => {
  const { send, roundTrips } = await secretaryOf()
  const wide = 'query ($first: Int) { people(first: $first) { nodes { appointments { post { history { person { holds { id } } } } } } } }'
  await send('{ me { role } }')
  roundTrips()

  expectRefusal(await send(wide, { first: 100 }), 400, 'TOO_COMPLEX')
  expect(roundTrips().filter((name) => name !== 'access.accountOfSession')).toEqual([])
  expect((await send(wide, { first: 1 })).json.errors).toBeUndefined()
})

test('a hundred sign-ins in one request are refused without one hash', async () => {
  const { signedOut, roundTrips } = await freshApp()
  const aliases = Array.from({ length: 100 }, (_, at) => `a${at}: signIn(input: {username: "demo-viewer", password: "p${at}"}) { role }`).join(' ')

  expectRefusal(await rawRequest(signedOut().base, { body: JSON.stringify({ query: `mutation { ${aliases} }` }) }), 400, 'TOO_COMPLEX')
  expect(roundTrips()).toEqual([])
})

test('fifteen aliases are answered, sixteen are not; a mutation holds one field', async () => {
  const { send } = await secretaryOf()
  const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `a${at}: me { role }`).join(' ')} }`

  expect((await send(aliased(15))).json.errors).toBeUndefined()
  expectRefusal(await send(aliased(16)), 400, 'TOO_COMPLEX')
  expectRefusal(await send('mutation { signOut again: signOut }'), 400, 'TOO_COMPLEX')
  expectRefusal(await send('mutation { signOut ...F } fragment F on Mutation { again: signOut }'), 400, 'TOO_COMPLEX')
  expect((await send('{ me { role } }')).json.data).toEqual({ me: { role: 'DISTRICT_SECRETARY' } })
})

test('a question of more than a thousand tokens is not read', async () => {
  const { send } = await secretaryOf()

  expectRefusal(await send(`{ ${'me { role } '.repeat(400)} }`), 400, 'TOO_COMPLEX')
})

test('several operations in one body are refused, and so is a question that is not one', async () => {
  const { raw } = await secretaryOf()

  expectRefusal(await raw({ body: `[${me},${me}]` }), 400, 'BAD_USER_INPUT')
  for (const body of ['null', '5', '"text"', '{}', '{"query":5}', '{"query":"{ me { role } }","variables":"x"}', '{"query":""}', '{"query":"{ nothing }"}', '{"query":"{ me {"}']) {
    const answer = await raw({ body })
    expect([body, answer.status, codeOf(answer)]).toEqual([body, 400, 'BAD_USER_INPUT'])
  }
})

test('only known operations are answered where the hub says so', async () => {
  const { signedOut } = await freshApp({ operations: 'known' })

  expectRefusal(await rawRequest(signedOut().base, { body: JSON.stringify({ query: '{ vocabulary { hotlines { number } } }' }) }), 400, 'BAD_USER_INPUT')
  expectRefusal(await rawRequest(signedOut().base, { body: JSON.stringify({ query: '{ __schema { types { name } } }' }) }), 400, 'BAD_USER_INPUT')
  expectRefusal(await rawRequest(signedOut().base, { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }) }), 400, 'BAD_USER_INPUT')
})

test('nothing but a POST is taken', async () => {
  const { raw, given, headers } = await secretaryOf()
  const before = await wholeGraph(given)

  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
    expectRefusal(await raw({ method, path: `/graphql?query=${encodeURIComponent('mutation { signOut }')}`, headers: { cookie: headers.cookie } }), 405, 'BAD_USER_INPUT')
  }
  expect(await wholeGraph(given)).toEqual(before)
})

test('only JSON in UTF-8 is taken', async () => {
  const { raw, headers: { cookie } } = await secretaryOf()

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=tis-620', 'application/jsonx', '']) {
    expectRefusal(await raw({ headers: { cookie, 'content-type': type }, body: me }), 415, 'BAD_USER_INPUT')
  }
  expectRefusal(await raw({ headers: { cookie }, body: me }), 415, 'BAD_USER_INPUT')
  expect((await raw({ headers: { cookie, 'content-type': 'Application/JSON; Charset=UTF-8' }, body: me })).status).toBe(200)
})

test('a body above 100 kB is not read', async () => {
  const { raw } = await secretaryOf()
  const bodyOf = (bytes: number) => JSON.stringify({ query: '{ me { role } }', variables: { x: 'x'.repeat(bytes) } })

  expect((await raw({ body: bodyOf(90_000) })).status).toBe(200)
  expectRefusal(await raw({ body: bodyOf(200_000) }), 413, 'TOO_COMPLEX')
  expectRefusal(await raw({ body: bodyOf(10_000_000) }), 413, 'TOO_COMPLEX')
})

test('a body that never ends is cut off after ten seconds', async () => {
  const { secretary, headers } = await secretaryOf()
  const sending = request(`${secretary.base}/graphql`, { method: 'POST', headers: { ...headers, 'content-length': '1000' } })
  sending.write('{"query":')

  const started = performance.now()
  await once(sending, 'close')

  expect(performance.now() - started).toBeGreaterThan(9_000)
  expect(performance.now() - started).toBeLessThan(13_000)
})

test('broken JSON is answered in JSON', async () => {
  const { raw } = await secretaryOf()

  expectRefusal(await raw({ body: '{"query":' }), 400, 'BAD_USER_INPUT')
  expectRefusal(await raw({ body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }), 400, 'BAD_USER_INPUT')
})

test('a request from the page of another site is refused', async () => {
  const { raw, headers } = await secretaryOf()

  expectRefusal(await raw({ headers: { ...headers, origin: 'https://elsewhere.example' }, body: me }), 403, 'FORBIDDEN')
  expectRefusal(await raw({ headers: { ...headers, origin: 'null' }, body: me }), 403, 'FORBIDDEN')
})

test('nothing is inherited by every object from a variable', async () => {
  const { raw } = await secretaryOf()
  const body = `{"query":"mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }","variables":{"input":{"__proto__":{"givenNameTh":"x"},"requestId":"${randomUUID()}"}}}`

  expectRefusal(await raw({ body }), 400, 'BAD_USER_INPUT')
  expect(({} as Record<string, unknown>)['givenNameTh']).toBeUndefined()
})

test('an alias may have any name', async () => {
  const { send } = await secretaryOf()

  expect((await send('{ posts { nodes { __proto__: titleTh constructor: titleTh toString: organization { __typename } } } }')).json).toMatchObject(
    { data: { posts: { nodes: [JSON.parse('{"__proto__": "ตำแหน่ง 1", "constructor": "ตำแหน่ง 1"}')] } } })
})

test('an unknown address is answered in JSON', async () => {
  const { raw } = await secretaryOf()

  expect(codeOf(await raw({ path: '/admin.php', method: 'GET' }))).toBe('NOT_FOUND')
})

test('the standard question for the whole contract is answered on this machine', async () => {
  const { send } = await secretaryOf()
  const { getIntrospectionQuery, buildClientSchema } = await import('graphql')

  const { json } = await send(getIntrospectionQuery())

  expectRefusal(await send('{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'), 400, 'BAD_USER_INPUT')
  expect(json.errors).toBeUndefined()
  expect(buildClientSchema(json.data as Parameters<typeof buildClientSchema>[0]).getQueryType()?.getFields()).toHaveProperty('coverage')
})
