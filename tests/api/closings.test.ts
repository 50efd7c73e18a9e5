import { fixToday } from '@saan/server/src/days.ts'
import { describe, expect, test } from 'vitest'
import type { ApiClient } from '../support/apiClient.ts'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'

const village = '56050851'

/** Each kind of record that is closed, with the mutation that changes it otherwise. */
const kinds = {
  Agency: { change: 'nameEn' }, Committee: { change: 'nameEn' }, Post: { change: 'titleEn' }, Person: { change: 'nickname' },
} as const
type Kind = keyof typeof kinds

const close = (kind: Kind) => `mutation ($input: CloseInput!) { close${kind}(input: $input) { id to } }`
const update = (kind: Kind) => `mutation ($input: Update${kind}Input!) { update${kind}(input: $input) { id } }`
const changed = (kind: Kind, id: string, value: string) => once({ id, [kinds[kind].change]: value })

async function worldOf() {
  const world = await freshApp()
  await world.given.areas(village, '56050852')
  const secretary = await world.as('DISTRICT_SECRETARY', '5605')
  const make = { Agency: () => world.given.agency(), Committee: () => world.given.committee(), Post: () => world.given.post(), Person: () => world.given.person({ area: '5605' }) }
  return { ...world, secretary, make: async (kind: Kind) => (await make[kind]()).id }
}

const endOf = async (client: ApiClient, kind: Kind, id: string, to: string | null) => {
  const data = await client.run<Record<string, { to: string | null }>>(close(kind), once({ id, to }))
  return data[`close${kind}`]!.to
}

describe.each(Object.keys(kinds) as Kind[])('a closing of %s that lies ahead', (kind) => {
  test('leaves it as it is until then: it may be changed on its last day, and no more on the day after', async () => {
    const { secretary, make } = await worldOf()
    const id = await make(kind)
    await endOf(secretary, kind, id, '2026-12-01')

    fixToday('2026-11-30')
    expect((await secretary.send(update(kind), changed(kind, id, 'Before'))).errors).toBeUndefined()
    fixToday('2026-12-01')
    expect(await secretary.refused(update(kind), changed(kind, id, 'After'))).toMatchObject({ code: 'REFUSED', reason: 'record.closed', details: { to: '2026-12-01' } })
  })

  test('may be moved and taken back until then, each time a change', async () => {
    const { secretary, make } = await worldOf()
    const id = await make(kind)
    await endOf(secretary, kind, id, '2026-12-01')

    fixToday('2026-11-30')
    expect(await endOf(secretary, kind, id, '2027-03-01')).toBe('2027-03-01')
    expect(await endOf(secretary, kind, id, null)).toBeNull()
    expect(await endOf(secretary, kind, id, '2026-12-01')).toBe('2026-12-01')
    expect(await secretary.refused(close(kind), once({ id, to: '2026-12-01' }))).toMatchObject({ code: 'REFUSED', reason: 'record.nothingToChange' })
    fixToday('2026-12-01')
    for (const to of ['2027-03-01', null]) expect(await secretary.refused(close(kind), once({ id, to }))).toMatchObject({ code: 'REFUSED', reason: 'record.closed' })

    const { changes } = await secretary.run<{ changes: { nodes: { action: string; fields: object[] }[] } }>('query ($id: ID!) { changes(subject: $id) { nodes { action fields { before after } } } }', { id })
    expect(changes.nodes.map(({ action, fields }) => [action, fields[0]])).toEqual([
      [null, '2026-12-01'], ['2027-03-01', null], ['2026-12-01', '2027-03-01'], [null, '2026-12-01'],
    ].map(([before, after]) => [`${kind.toLowerCase()}.close`, { before, after }]))
  })

  test('must name a day, or null', async () => {
    const { secretary, make } = await worldOf()
    const id = await make(kind)

    expect(await secretary.refused(close(kind), once({ id }))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'input.required', details: { fields: ['to'] } })
    expect(await secretary.refused(close(kind), once({ id, to: null }))).toMatchObject({ code: 'REFUSED', reason: 'record.nothingToChange' })
  })
})

test('what hangs on a record ends with it, and goes on when the closing is taken back', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency({ serves: ['5605'] })
  const limited = await given.agency({ serves: ['5605'] })
  await given.run('MATCH (:Agency {id: $id})-[serves:SERVES]->() SET serves.to = date("2027-06-01")', { id: limited.id })
  const ends = (id: string) => given.run('MATCH (:Agency {id: $id})-[serves:SERVES]->() RETURN toString(serves.to) AS to, serves.plannedEndOn IS NULL AS isByItself', { id })

  for (const { id } of [agency, limited]) await endOf(secretary, 'Agency', id, '2026-12-01')
  expect([await ends(agency.id), await ends(limited.id)].flat()).toEqual([{ to: '2026-12-01', isByItself: false }, { to: '2026-12-01', isByItself: false }])

  await endOf(secretary, 'Agency', agency.id, null)
  await endOf(secretary, 'Agency', limited.id, '2027-09-01')
  expect([await ends(agency.id), await ends(limited.id)].flat()).toEqual([{ to: '9999-12-31', isByItself: true }, { to: '2027-06-01', isByItself: true }])
})

test('a watch post whose closing is moved covers its villages on; what was changed meanwhile stays', async () => {
  const { given, secretary } = await worldOf()
  const post = await given.post({ kind: 'WATCH', covers: [village, '56050852'] })
  const covers = async (asOf: string) => (await secretary.run<{ post: { covers: { code: string }[] } }>('query ($id: ID!, $asOf: Date) { post(id: $id) { covers(asOf: $asOf) { code } } }', { id: post.id, asOf })).post.covers.map(({ code }) => code)
  const setCoverage = (areas: string[], from: string) => secretary.run('mutation ($input: SetCoverageInput!) { setCoverage(input: $input) { id } }', once({ post: post.id, areas, from }))

  await endOf(secretary, 'Post', post.id, '2027-01-01')
  await setCoverage([village], '2026-12-01')
  expect([await covers('2026-12-31'), await covers('2027-01-01')]).toEqual([[village], []])
  await endOf(secretary, 'Post', post.id, null)
  expect([await covers('2026-11-30'), await covers('2026-12-01'), await covers('2027-01-01')]).toEqual([[village, '56050852'], [village], [village]])
})

test('a post lasts no longer than its agency, and a seat no longer than the office it follows', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency()
  const office = await given.post({ of: agency })
  const seat = await given.post({ kind: 'SEAT', role: 'CHAIR', exOfficioOf: office })
  for (const [kind, { id }] of [['Post', seat], ['Post', office], ['Agency', agency]] as const) await endOf(secretary, kind, id, '2026-12-01')

  for (const { id } of [office, seat]) expect(await secretary.refused(close('Post'), once({ id, to: null }))).toMatchObject({ code: 'REFUSED', reason: 'post.outlives', details: { to: '2026-12-01' } })
  expect(await secretary.refused('mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }', once({ organization: agency.id, kind: 'OFFICE', titleTh: 'ใหม่', from: '2026-11-24' }))).toMatchObject({ reason: 'post.outlives' })
  for (const [kind, { id }] of [['Agency', agency], ['Post', office], ['Post', seat]] as const) expect(await endOf(secretary, kind, id, null)).toBeNull()
})

test('the contacts of somebody who leaves end with the leaving, also new ones, and go on when it is taken back', async () => {
  const { given, secretary } = await worldOf()
  const person = await given.person({ area: '5605' })
  const old = await given.contact(person)
  const contacts = async (asOf: string) => (await secretary.run<{ person: { contacts: { id: string }[] } }>('query ($id: ID!, $asOf: Date) { person(id: $id) { contacts(asOf: $asOf) { id } } }', { id: person.id, asOf })).person.contacts.length

  await endOf(secretary, 'Person', person.id, '2026-12-01')
  await secretary.run(update('Person'), once({ id: person.id, addContacts: [{ kind: 'PHONE', value: '081-000-0001', audience: 'AREA' }] }))
  expect([await contacts('2026-11-30'), await contacts('2026-12-01')]).toEqual([2, 0])
  await endOf(secretary, 'Person', person.id, null)
  expect(await contacts('2026-12-01')).toBe(2)
  await secretary.run(update('Person'), once({ id: person.id, endContacts: [old.id] }))
  expect(await contacts('2026-12-01')).toBe(1)
})
