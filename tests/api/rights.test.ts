import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { ApiClient, once } from '../support/apiClient.ts'

const update = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { nickname } }'
const confirm = 'mutation ($input: ConfirmContactInput!) { confirmContact(input: $input) { confirmedOn } }'
const reveal = 'mutation ($input: RevealContactInput!) { revealContact(input: $input) { value } }'

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851', '5601')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605'), coordinator: await world.as('PROVINCE_COORDINATOR', '56') }
}

test('what is known of somebody of two districts is changed by those who work in both', async () => {
  const { given, secretary, coordinator } = await worldOf()
  const both = await given.person()
  for (const area of ['5605', '5601']) await given.appointment(both, await given.post({ of: await given.agency({ area }) }))

  expect(await secretary.refused(update, once({ id: both.id, nickname: 'ลี' }))).toMatchObject({ code: 'FORBIDDEN', reason: 'access.outsideScope' })
  expect(await coordinator.run(update, once({ id: both.id, nickname: 'ลี' }))).toEqual({ updatePerson: { nickname: 'ลี' } })
  expect((await secretary.send(confirm, once({ contact: (await given.contact(both)).id }))).errors).toBeUndefined()
})

test('appointing somebody gives no right over what is known of them', async () => {
  const { given, secretary } = await worldOf()
  const official = await given.person({ area: '56' })
  const contact = await given.contact(official, { audience: 'AREA' })

  await secretary.run('mutation ($input: AppointInput!) { appoint(input: $input) { id } }', once({ person: official.id, post: (await given.post()).id, from: '2026-11-24', kind: 'PERMANENT' }))

  expect(await secretary.refused(update, once({ id: official.id, nickname: 'ลี' }))).toMatchObject({ code: 'FORBIDDEN' })
  expect(await secretary.refused(reveal, once({ contact: contact.id }))).toMatchObject({ code: 'FORBIDDEN', reason: 'contact.notShown' })
})

test('a look that is sent again gets no more than a new one would', async () => {
  const { given, secretary } = await worldOf()
  const { contact, person } = await given.volunteer('56050851', { phone: '+66800000001' })
  const looked = once({ contact: contact.id })
  expect(await secretary.run(reveal, looked)).toEqual({ revealContact: { value: '+66800000001' } })
  expect(await secretary.run(reveal, looked)).toEqual({ revealContact: { value: '+66800000001' } })

  await given.run('MATCH (person:Person {id: $id}) SET person.areaCode = "5601"', { id: person.id })

  expect(await secretary.refused(reveal, looked)).toMatchObject({ code: 'NOT_FOUND' })
})

test('a contact is confirmed from its first day on', async () => {
  const { given, secretary } = await worldOf()
  const person = await given.person({ area: '5605' })
  const contact = await given.contact(person, { from: '2026-11-01' })

  expect(await secretary.refused(confirm, once({ contact: contact.id, on: '2026-10-31' }))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'contact.confirmedBefore', details: { fields: ['on'] } })
  expect(await secretary.run(confirm, once({ contact: contact.id, on: '2026-11-01' }))).toEqual({ confirmContact: { confirmedOn: '2026-11-01' } })
})

test('the account of an officer works while the officer holds something', async () => {
  const { given, signedOut } = await worldOf()
  const officer = await given.person()
  const held = await given.appointment(officer, await given.post())
  const account = await given.account({ role: 'DISTRICT_SECRETARY', areas: ['5605'] })
  await given.run('MATCH (account:Account {id: $account}), (person:Person {id: $person}) CREATE (account)-[:OF_PERSON]->(person)', { account: account.id, person: officer.id })
  const client = await ApiClient.signedIn(signedOut().base, account)
  expect(await client.run('{ me { person { id } } }')).toEqual({ me: { person: { id: officer.id } } })

  await given.run('MATCH (appointment:Appointment {id: $id}) SET appointment.to = date("2026-11-24") REMOVE appointment.openKey', { id: held.id })
  await wait(300)

  expect(await client.run('{ me { role } }')).toEqual({ me: null })
  expect(await signedOut().refused('mutation ($input: SignInInput!) { signIn(input: $input) { role } }', { input: { username: account.username, password: account.password } })).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'signIn.failed' })
})
