import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const [own, beside] = ['56050851', '56010151']

/** Who of the people asked for a client finds by their ids. */
async function known(client: ApiClient, ...people: { id: string }[]): Promise<boolean[]> {
  return Promise.all(people.map(async ({ id }) => (await client.send('query ($id: ID!) { person(id: $id) { nameTh } }', { id })).errors === undefined))
}

async function worldOf() {
  const world = await freshApp()
  await world.given.areas(own, beside)
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605'), coordinator: await world.as('PROVINCE_COORDINATOR', '56') }
}

test('volunteers are known to the district they watch in, and to the province', async () => {
  const { given, secretary, coordinator } = await worldOf()
  const [here, there] = [await given.volunteer(own), await given.volunteer(beside)]

  expect(await known(secretary, here.person, there.person)).toEqual([true, false])
  expect(await known(coordinator, here.person, there.person)).toEqual([true, true])
})

test('somebody registered in the province is known to its districts, but for one who watches in another', async () => {
  const { given, secretary } = await worldOf()
  const newcomer = await given.person({ area: '56' })
  const { person: volunteer } = await given.volunteer(beside)
  await given.run('MATCH (person:Person {id: $id}) SET person.areaCode = "56"', { id: volunteer.id })

  expect(await known(secretary, newcomer, volunteer)).toEqual([true, false])
})

test('the focal point of an agency knows officers and newcomers of the area it serves, not who keeps watch there', async () => {
  const { given, asAgency } = await worldOf()
  const focal = await asAgency((await given.agency({ serves: ['5605'] })).id)
  const officer = await given.person()
  await given.appointment(officer, await given.post())
  const newcomer = await given.person({ area: '5605' })
  const { person: volunteer } = await given.volunteer(own)

  expect(await known(focal, officer, newcomer, volunteer)).toEqual([true, true, false])
})
