import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const setCoverage = 'mutation ($input: SetCoverageInput!) { setCoverage(input: $input) { covers { code } } }'
const coversOn = 'query ($id: ID!, $asOf: Date) { post(id: $id) { covers(asOf: $asOf) { code } } }'
const [one, two, three] = ['56050851', '56050852', '56050853'] as const

async function worldOf() {
  const world = await freshApp()
  await world.given.areas(one, two, three, '56010101')
  const { post } = await world.given.volunteer(one, { from: '2026-01-01' })
  return { ...world, post, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const set = (client: ApiClient, post: { id: string }, from: string, ...areas: string[]) => client.send(setCoverage, once({ post: post.id, from, areas }))
const covers = async (client: ApiClient, post: { id: string }, asOf: string) => (await client.run<{ post: { covers: { code: string }[] } }>(coversOn, { id: post.id, asOf })).post.covers.map(({ code }) => code)

test('a post covers other areas from a day on, and what it covered before that day stays', async () => {
  const { post, secretary, connection } = await worldOf()

  expect((await set(secretary, post, '2026-12-01', two, three)).errors).toBeUndefined()

  expect(await covers(secretary, post, '2026-11-30')).toEqual([one])
  expect(await covers(secretary, post, '2026-12-01')).toEqual([two, three])
  expect((await runDoctor(connection.bare)).filter(({ check }) => check.startsWith('covers') || check === 'days-in-order')).toEqual([])
})

test('what is kept goes on without a seam', async () => {
  const { given, post, secretary } = await worldOf()

  await set(secretary, post, '2026-12-01', one, two)

  expect(await given.run('MATCH (:Post {id: $id})-[covers:COVERS]->(area) RETURN area.code AS code, toString(covers.from) AS from, toString(covers.to) AS to ORDER BY code', { id: post.id })).toEqual(
    [{ code: one, from: '2020-01-01', to: '9999-12-31' }, { code: two, from: '2026-12-01', to: '9999-12-31' }])
})

test('a plan that was changed before it began was never in force', async () => {
  const { given, post, secretary, connection } = await worldOf()
  await set(secretary, post, '2027-01-01', two)

  await set(secretary, post, '2026-12-01', three)

  expect(await covers(secretary, post, '2026-11-30')).toEqual([one])
  expect(await covers(secretary, post, '2027-01-01')).toEqual([three])
  expect(await given.run('MATCH (:Post {id: $id})-[:COVERS]->(area) RETURN area.code AS code ORDER BY code', { id: post.id })).toEqual([{ code: one }, { code: three }])
  expect((await runDoctor(connection.bare)).filter(({ check }) => check.startsWith('covers'))).toEqual([])
})

test('an area that would end is kept when it is named again, and one that would begin later begins now', async () => {
  const { post, secretary } = await worldOf()
  await set(secretary, post, '2027-01-01', two)

  expect((await set(secretary, post, '2026-12-01', one, two)).errors).toBeUndefined()

  expect(await covers(secretary, post, '2026-12-01')).toEqual([one, two])
  expect(await covers(secretary, post, '2027-06-01')).toEqual([one, two])
})

test('saying the same again is refused, for as long as nothing else is planned', async () => {
  const { post, secretary } = await worldOf()

  expect((await set(secretary, post, '2026-12-01', one)).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'record.nothingToChange' } }])
  await set(secretary, post, '2027-01-01', two)
  expect((await set(secretary, post, '2026-12-01', one)).errors).toBeUndefined()
  expect(await covers(secretary, post, '2027-01-01')).toEqual([one])
})

test('the coverage of a post that will close ends with it', async () => {
  const { given, secretary } = await worldOf()
  const post = await given.post({ covers: [one], to: '2027-01-01' })

  await set(secretary, post, '2026-12-01', two)

  expect(await given.run('MATCH (:Post {id: $id})-[covers:COVERS]->(area) RETURN area.code AS code, toString(covers.to) AS to ORDER BY code', { id: post.id })).toEqual([{ code: one, to: '2026-12-01' }, { code: two, to: '2027-01-01' }])
})

test('an empty list ends the coverage of an office', async () => {
  const { given, secretary } = await worldOf()
  const office = await given.post({ covers: [one] })

  expect((await set(secretary, office, '2026-12-01')).errors).toBeUndefined()
  expect(await covers(secretary, office, '2026-12-01')).toEqual([])
})

test.each([
  ['a watch post without a village', [], '2026-12-01', 'BAD_USER_INPUT', 'input.required'], ['a watch post of a subdistrict', ['560508'], '2026-12-01', 'BAD_USER_INPUT', 'post.watchCoversVillages'],
  ['an unknown village', ['56050899'], '2026-12-01', 'NOT_FOUND', 'record.notFound'], ['a village of another district', ['56010101'], '2026-12-01', 'NOT_FOUND', 'record.notFound'],
  ['a day before the post began', [two], '2019-12-31', 'REFUSED', 'appointment.outsidePost'], ['a day three years ahead', [two], '2029-12-01', 'BAD_USER_INPUT', 'day.tooFarAhead'],
] as const)('%s is refused, and nothing of it is written', async (_what, areas, from, code, reason) => {
  const { given, post, secretary } = await worldOf()
  const before = await wholeGraph(given)

  expect((await set(secretary, post, from, ...areas)).errors).toMatchObject([{ extensions: { code, reason } }])
  expect(await wholeGraph(given)).toEqual(before)
})

test('a village that no longer exists on the day is not found', async () => {
  const { given, post, secretary } = await worldOf()
  await given.run('MATCH (area:Area {code: $two}) SET area.to = date("2026-12-01")', { two })

  expect((await set(secretary, post, '2026-12-01', two)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  expect((await set(secretary, post, '2026-11-30', two)).errors).toBeUndefined()
})

test('a focal point sets no coverage', async () => {
  const { given, asAgency } = await worldOf()
  const agency = await given.agency()
  const office = await given.post({ of: agency, covers: [one] })

  expect((await set(await asAgency(agency.id), office, '2026-12-01', two)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'access.notAllowed' } }])
})
