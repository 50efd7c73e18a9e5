import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const day = '2026-11-24'

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851', '56050852')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}
type World = Awaited<ReturnType<typeof worldOf>>

const names = async (client: ApiClient, narrowed: string) =>
  (await client.run<{ people: { nodes: { givenNameTh: string }[] } }>(`{ people(area: "5605", ${narrowed}) { nodes { givenNameTh } } }`)).people.nodes.map(({ givenNameTh }) => givenNameTh)

/** Somebody with an office, and a number that was confirmed on these days. */
async function officer({ given }: World, givenNameTh: string, confirmations: string[] | null, more: { to?: string; sector?: 'HEALTH' | 'POLICE' } = {}) {
  const person = await given.person({ givenNameTh })
  const post = await given.post({ phone: '+6654000001', ...(more.sector && { sector: more.sector }) })
  const appointment = await given.appointment(person, post, more)
  if (confirmations) await given.contact(person, { confirmations })
  return { person, post, appointment }
}

test('people are reached by the number that was confirmed last: 90 and 180 days ago still count, the day before does not', async () => {
  const world = await worldOf()
  await officer(world, 'ก', null)
  await officer(world, 'ข', [])
  await officer(world, 'ค', ['2026-05-27'])
  await officer(world, 'ง', ['2026-05-28'])
  await officer(world, 'จ', ['2026-08-25'])
  await officer(world, 'ฉ', ['2026-08-26'])
  await officer(world, 'ช', ['2026-01-01', day])

  const reach = async (term: string, asOf = day) => names(world.secretary, `reach: [${term}], asOf: "${asOf}"`)
  expect(await reach('NO_NUMBER')).toEqual(['ก'])
  expect(await reach('OVER_180')).toEqual(['ข', 'ค'])
  expect(await reach('OVER_90')).toEqual(['ง', 'จ'])
  expect(await reach('RECENT')).toEqual(['ฉ', 'ช'])
  expect(await reach('NO_NUMBER, RECENT')).toEqual(['ก', 'ฉ', 'ช'])
  expect(await reach('OVER_180', '2026-08-25')).toEqual(['ข', 'ฉ', 'ช'])
  expect(await names(world.secretary, 'order: REACH')).toEqual(['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช'])
})

test('who may not read contacts may neither filter nor sort by them, and is not told', async () => {
  const world = await worldOf()
  await world.given.volunteer('56050851')
  await officer(world, 'ก', [day])
  const viewer = await world.as('VIEWER', '5605')

  for (const narrowed of ['reach: [RECENT]', 'order: REACH', 'work: VOLUNTEER']) {
    const { errors } = await viewer.send(`{ people(area: "5605", ${narrowed}) { totalCount } }`)
    expect(errors?.[0]?.extensions.code, narrowed).toBe('FORBIDDEN')
  }
  const { people, register } = await viewer.run<{ people: unknown; register: unknown }>('{ people(area: "5605") { nodes { givenNameTh reach numberConfirmedOn area { code } lastChange { seq } } } register(area: "5605") { people { total volunteers officers noNumber recent } posts { total } } }')
  expect(people).toEqual({ nodes: [{ givenNameTh: 'ก', reach: null, numberConfirmedOn: null, area: null, lastChange: null }] })
  expect(register).toEqual({ people: { total: 1, volunteers: null, officers: 1, noNumber: null, recent: null }, posts: { total: 2 } })
})

test('a viewer does not learn from a village’s list which officer keeps watch there', async () => {
  const world = await worldOf()
  const { person } = await officer(world, 'ก', null)
  await world.given.appointment(person, await world.given.post({ kind: 'WATCH', covers: ['56050851'] }), { kind: 'ACTING' })
  const inVillage = '{ people(area: "56050851") { totalCount } }'

  expect(await world.secretary.run(inVillage)).toEqual({ people: { totalCount: 1 } })
  expect(await (await world.as('VIEWER', '5605')).run(inVillage)).toEqual({ people: { totalCount: 0 } })
})

test('the main post is an office before a seat before a watch; it says sector, number and last day, on each day', async () => {
  const world = await worldOf()
  const { given, secretary } = world
  const { person, post } = await officer(world, 'ก', [day], { to: '2026-12-01', sector: 'HEALTH' })
  const [seat, watch] = [await given.post({ kind: 'SEAT', sector: 'NGO' }), await given.post({ kind: 'WATCH', covers: ['56050851'], sector: 'COMMUNITY' })]
  await given.appointment(person, seat)
  await given.appointment(person, watch)
  await given.post({ kind: 'SEAT', exOfficioOf: post })

  const ask = async (asOf: string) => (await secretary.run<{ person: unknown }>(`query ($id: ID!, $asOf: Date) { person(id: $id) { mainPost(asOf: $asOf) { kind post { id } person { id } } postCount(asOf: $asOf) officialPhone(asOf: $asOf) leavesOn(asOf: $asOf) numberConfirmedOn(asOf: $asOf) } }`, { id: person.id, asOf })).person
  expect(await ask('2026-11-30')).toEqual({ mainPost: { kind: 'PERMANENT', post: { id: post.id }, person: { id: person.id } }, postCount: 4, officialPhone: '+6654000001', leavesOn: '2026-11-30', numberConfirmedOn: day })
  expect(await ask('2026-12-01')).toEqual({ mainPost: { kind: 'PERMANENT', post: { id: seat.id }, person: { id: person.id } }, postCount: 2, officialPhone: null, leavesOn: null, numberConfirmedOn: day })

  expect(await names(secretary, 'sectors: [HEALTH], work: OFFICER, leaving: true')).toEqual(['ก'])
  expect(await names(secretary, 'sectors: [NGO, COMMUNITY]')).toEqual([])
  expect(await names(secretary, 'sectors: [NGO], asOf: "2026-12-01"')).toEqual(['ก'])
  expect(await names(secretary, 'work: OFFICER, asOf: "2026-12-01"')).toEqual([])
})

test('a search narrows an area, and posts are found by title', async () => {
  const world = await worldOf()
  const { person } = await officer(world, 'สมชาย', null)
  await world.given.person({ givenNameTh: 'สมชาย', area: '5605' })
  await world.given.post({ titleTh: 'สาธารณสุขอำเภอ', sector: 'HEALTH' })
  await world.given.post({ titleTh: 'นายอำเภอ', sector: 'ADMINISTRATION' })

  expect(await world.secretary.run('{ people(area: "5605", text: "สมช") { nodes { id } } posts(area: "5605", text: "สาธารณสุข", vacant: true) { nodes { titleTh } } administration: posts(sectors: [ADMINISTRATION]) { nodes { titleTh } } }'))
    .toEqual({ people: { nodes: [{ id: person.id }] }, posts: { nodes: [{ titleTh: 'สาธารณสุขอำเภอ' }] }, administration: { nodes: [{ titleTh: 'นายอำเภอ' }] } })
})

test('an area that the viewer does not see has no register', async () => {
  const { given, secretary } = await worldOf()
  await given.areas('570101')

  for (const area of ['57', '570101', '99']) expect((await secretary.send(`{ register(area: "${area}") { posts { total } } }`)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})
