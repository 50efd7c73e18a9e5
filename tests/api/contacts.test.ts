import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const reveal = 'mutation ($input: RevealContactInput!) { revealContact(input: $input) { value kind audience } }'
const confirm = 'mutation ($input: ConfirmContactInput!) { confirmContact(input: $input) { value confirmedOn then: confirmedOn(asOf: "2026-06-30") } }'
const contactsOf = 'query ($id: ID!) { person(id: $id) { contacts { audience value } } }'

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851', '56010101', '5701')
  const volunteer = await world.given.volunteer('56050851', { phone: '+66800000001' })
  return { ...world, volunteer, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const reading = (client: ApiClient, contact: { id: string }) => client.send<{ revealContact: { value: string } }>(reveal, once({ contact: contact.id }))

test('a look at a number is answered once it is written down who looked', async () => {
  const { given, secretary, volunteer } = await worldOf()

  expect((await reading(secretary, volunteer.contact)).data?.revealContact).toEqual({ value: '+66800000001', kind: 'PHONE', audience: 'AREA' })
  expect(await given.run('MATCH (contact:Contact)<-[:ABOUT]-(reading:Reading)-[:BY]->(account:Account) RETURN reading.via AS via, account.role AS role, contact.id AS contact')).toEqual(
    [{ via: 'revealContact', role: 'DISTRICT_SECRETARY', contact: volunteer.contact.id }])
  expect(await given.run('MATCH (change:Change) RETURN change.action AS action, change.areaCode AS area, change.after AS after')).toEqual([{ action: 'contact.reveal', area: '5605', after: '{"revealed":true}' }])
})

test('numbers stand in no list: only public values do, and a viewer learns of no others', async () => {
  const { given, as, secretary } = await worldOf()
  const chief = await given.person()
  await given.appointment(chief, await given.post())
  for (const audience of ['PUBLIC', 'NETWORK', 'AREA'] as const) await given.contact(chief, { audience, value: `+6680000000${audience.length}` })
  const audiences = async (client: ApiClient) => Object.fromEntries((await client.run<{ person: { contacts: { audience: string; value: string | null }[] } }>(contactsOf, { id: chief.id })).person.contacts.map(({ audience, value }) => [audience, value]))

  expect(await audiences(secretary)).toEqual({ PUBLIC: '+66800000006', NETWORK: null, AREA: null })
  expect(await audiences(await as('VIEWER', '5605'))).toEqual({ PUBLIC: '+66800000006' })
})

test.each([['AREA', 'contact.notShown'], ['NETWORK', undefined], ['PUBLIC', undefined]] as const)('a contact for %s of an official of the province is answered to a district with %s', async (audience, reason) => {
  const { given, secretary } = await worldOf()
  const official = await given.person()
  await given.appointment(official, await given.post({ of: await given.agency({ area: '56' }) }))

  expect((await reading(secretary, await given.contact(official, { audience }))).errors?.[0]?.extensions.reason).toBe(reason)
})

test('a contact of another district is not found, and nothing is written down', async () => {
  const { given, secretary, as, volunteer } = await worldOf()
  const foreign = await given.volunteer('56010101')
  const before = await wholeGraph(given)

  expect((await reading(secretary, foreign.contact)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  expect(await wholeGraph(given)).toEqual(before)
  expect((await reading(await as('DISTRICT_SECRETARY', '5601'), volunteer.contact)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
})

test.each(['VIEWER', 'ADMINISTRATOR'] as const)('a %s opens no contact', async (role) => {
  const { as, volunteer } = await worldOf()

  expect((await reading(await as(role, '5605'), volunteer.contact)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'access.notAllowed' } }])
})

test('a contact that is no longer in use is not opened', async () => {
  const { given, secretary, volunteer } = await worldOf()
  await given.run('MATCH (contact:Contact {id: $id}) SET contact.to = date("2026-11-24")', { id: volunteer.contact.id })

  expect((await reading(secretary, volunteer.contact)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
})

test('a confirmation of today is told from then on, and earlier ones are kept', async () => {
  const { given, secretary } = await worldOf()
  const { contact } = await given.volunteer('56050851', { confirmations: ['2026-01-01'] })

  expect(await secretary.run(confirm, once({ contact: contact.id }))).toEqual({ confirmContact: { value: null, confirmedOn: '2026-11-24', then: '2026-01-01' } })
  expect(await secretary.run(confirm, once({ contact: contact.id, on: '2026-06-30' }))).toEqual({ confirmContact: { value: null, confirmedOn: '2026-11-24', then: '2026-06-30' } })
})

test('a day that is yet to come cannot be confirmed', async () => {
  const { secretary, volunteer } = await worldOf()

  expect(await secretary.refused(confirm, once({ contact: volunteer.contact.id, on: '2026-11-25' }))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'contact.confirmedLater', details: { fields: ['on'] } })
})

test('the focal point of an agency confirms contacts of its own people only', async () => {
  const { given, asAgency, volunteer } = await worldOf()
  const agency = await given.agency()
  const colleague = await given.person()
  await given.appointment(colleague, await given.post({ of: agency }))
  const focal = await asAgency(agency.id)

  expect((await focal.send(confirm, once({ contact: (await given.contact(colleague)).id }))).errors).toBeUndefined()
  const partner = await given.person()
  await given.appointment(partner, await given.post())
  expect(await focal.refused(confirm, once({ contact: (await given.contact(partner)).id }))).toMatchObject({ code: 'FORBIDDEN', reason: 'access.outsideScope' })
  expect(await focal.refused(confirm, once({ contact: volunteer.contact.id }))).toMatchObject({ code: 'NOT_FOUND' })
})

test('the change about a person of two districts is written for the one that made it', async () => {
  const { given, secretary } = await worldOf()
  const both = await given.person()
  await given.appointment(both, await given.post({ of: await given.agency({ area: '5601' }) }))
  await given.appointment(both, await given.post())

  await secretary.run(confirm, once({ contact: (await given.contact(both)).id }))

  expect(await given.run('MATCH (change:Change) RETURN change.areaCode AS area')).toEqual([{ area: '5605' }])
})
