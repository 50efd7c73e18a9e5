import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'

const record = 'mutation ($input: RecordExportInput!) { recordExport(input: $input) { id at action count undo { possible } } }'
const people = { list: 'PEOPLE', area: '5605', asOf: '2026-11-24', rows: 124 }
const looks = `{ changes(kinds: [LOOKS]) { nodes { seq action count account { username role } subjects { id } fields { name before after } } } }`

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('560508', '5701', '560101')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}
const recorded = async (client: ApiClient) => (await client.run<{ changes: { nodes: Record<string, unknown>[] } }>(looks)).changes.nodes

test('whoever takes a list out of the hub stands in the log: who, when, which list, of where and how long', { timeout: 180_000 }, async () => {
  const { secretary } = await worldOf()

  const { recordExport } = await secretary.run<{ recordExport: Record<string, unknown> }>(record, once(people))

  expect(recordExport).toMatchObject({ id: '1', action: 'list.export', count: 124, at: expect.stringMatching(/Z$/) as string, undo: { possible: false } })
  expect(await recorded(secretary)).toMatchObject([{
    seq: 1, action: 'list.export', count: 124, account: { role: 'DISTRICT_SECRETARY' }, subjects: [{ id: '5605' }],
    fields: [{ name: 'asOf', before: null, after: '2026-11-24' }, { name: 'list', before: null, after: 'PEOPLE' }],
  }])
})

test('a request that is sent twice is one export, and the same id with another list is refused', async () => {
  const { secretary } = await worldOf()
  const request = once(people)
  await secretary.run(record, request)
  await secretary.run(record, request)

  expect(await recorded(secretary)).toHaveLength(1)
  expect(await secretary.refused(record, { input: { ...request.input, list: 'POSTS' } })).toMatchObject({ code: 'CONFLICT', reason: 'request.reused' })
})

test('every role that reads a list may take it out, and is written down; those who may not read the log learn no more than that it happened', async () => {
  const { as, secretary } = await worldOf()
  const viewer = await as('VIEWER', '5605')

  expect((await viewer.run<{ recordExport: { action: string } }>(record, once(people))).recordExport.action).toBe('changed')
  expect(await recorded(secretary)).toMatchObject([{ action: 'list.export', account: { role: 'VIEWER' } }])
})

test('a list that reaches over all that is seen is recorded without an area', async () => {
  const { as } = await worldOf()
  const administrator = await as('ADMINISTRATOR')

  await administrator.run(record, once({ list: 'CHANGES', rows: 3 }))

  const { changes } = await administrator.run<{ changes: { nodes: object[] } }>('{ changes(first: 5) { nodes { action count } } }')
  expect(changes.nodes).toEqual([{ action: 'list.export', count: 3 }])
})

test('an area that is not seen is not found, and nothing is written', async () => {
  const { secretary } = await worldOf()

  for (const area of ['5601', '5701', '99']) expect(await secretary.refused(record, once({ ...people, area }))).toMatchObject({ code: 'NOT_FOUND' })
  expect(await recorded(secretary)).toEqual([])
})

test.each([[{ rows: 0 }, 'rows'], [{ rows: 5001 }, 'rows'], [{ area: '56050' }, 'area']])('%j is refused by name', async (wrong, field) => {
  const { secretary } = await worldOf()

  expect(await secretary.refused(record, once({ ...people, ...wrong }))).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: [field] } })
})
