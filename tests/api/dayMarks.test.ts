import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'

const marks = 'query ($area: ID!, $from: Date!, $to: Date!) { dayMarks(area: $area, from: $from, to: $to) { on kind count } }'

test('days on which posts change hands are marked: taken and left up to today, ordered after it, and the rounds', async () => {
  const { given, as } = await freshApp()
  await given.areas('56050851')
  const [secretary, viewer] = [await as('DISTRICT_SECRETARY', '5605'), await as('VIEWER', '5605')]
  const post = await given.post()
  await given.appointment(await given.person(), post, { from: '2026-03-01', to: '2026-10-01' })
  await given.appointment(await given.person(), post, { from: '2026-10-01', to: '2026-12-01' })
  await given.appointment(await given.person(), post, { kind: 'ALTERNATE', from: '2026-05-05' })
  await given.volunteer('56050851', { from: '2026-11-24' })
  const dayMarks = async (client: typeof secretary, area: string, from = '2026-03-02', to = '2026-12-02') => (await client.run<{ dayMarks: object[] }>(marks, { area, from, to })).dayMarks

  const ofOffice = [{ on: '2026-10-01', kind: 'ROUND', count: 1 }, { on: '2026-10-01', kind: 'APPOINTED', count: 1 }, { on: '2026-10-01', kind: 'ENDED', count: 1 }]
  const ahead = [{ on: '2026-12-01', kind: 'ROUND', count: 1 }, { on: '2026-12-01', kind: 'ANNOUNCED', count: 1 }]
  expect(await dayMarks(secretary, '5605')).toEqual([...ofOffice, { on: '2026-11-24', kind: 'APPOINTED', count: 1 }, ...ahead])
  expect(await dayMarks(viewer, '5605')).toEqual([...ofOffice, ...ahead])
  expect(await dayMarks(secretary, '560508', '2026-11-24', '2026-11-25')).toEqual([{ on: '2026-11-24', kind: 'APPOINTED', count: 1 }])
  expect(await dayMarks(secretary, '5605', '2026-03-01', '2026-03-02')).toEqual([{ on: '2026-03-01', kind: 'APPOINTED', count: 1 }])
})

test('a calendar is asked for a year at most, and for an area of the viewer', async () => {
  const { given, as } = await freshApp()
  await given.areas('560508', '570101')
  const secretary = await as('DISTRICT_SECRETARY', '5605')
  const codeOf = async (area: string, from: string, to: string) => (await secretary.send(marks, { area, from, to })).errors?.[0]?.extensions.code

  expect(await codeOf('5605', '2024-01-01', '2025-01-01')).toBeUndefined()
  expect(await codeOf('5605', '2024-01-01', '2025-01-02')).toBe('BAD_USER_INPUT')
  expect(await codeOf('5605', '2026-01-02', '2026-01-01')).toBe('BAD_USER_INPUT')
  expect(await codeOf('57', '2026-01-01', '2026-01-02')).toBe('NOT_FOUND')
})

test('the log is narrowed by what was done, by whom and when in Thailand', async () => {
  const { given, as } = await freshApp()
  await given.areas('560508')
  const secretary = await as('DISTRICT_SECRETARY', '5605')
  const agency = await given.agency()
  await secretary.run('mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { id } }', once({ id: agency.id, nameTh: 'ใหม่' }))
  const { id } = await given.contact(await given.person({ area: '5605' }))
  await secretary.run('mutation ($input: ConfirmContactInput!) { confirmContact(input: $input) { id } }', once({ contact: id, on: '2026-11-24' }))
  await given.run("MATCH (change:Change) SET change.at = datetime('2026-10-01T16:59:00Z') + duration({minutes: 2 * (change.seq - 1)})")
  const seqs = async (narrowed: string) => (await secretary.run<{ changes: { nodes: { seq: number }[] } }>(`{ changes(${narrowed}) { nodes { seq } } }`)).changes.nodes.map(({ seq }) => seq)
  const [{ account } = { account: '' }] = await given.run<{ account: string }>('MATCH (change:Change) RETURN change.accountId AS account LIMIT 1')

  expect(await seqs('kinds: [CONTACTS]')).toEqual([2])
  expect(await seqs('kinds: [AGENCIES, APPOINTMENTS]')).toEqual([1])
  expect(await seqs('kinds: []')).toEqual([2, 1])
  expect(await seqs('to: "2026-10-02"')).toEqual([1])
  expect(await seqs('from: "2026-10-02"')).toEqual([2])
  expect(await seqs(`account: "${account}"`)).toEqual([2, 1])
  expect(await seqs('account: "nobody"')).toEqual([])
})
