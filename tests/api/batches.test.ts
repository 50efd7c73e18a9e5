import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import type { Given } from '../support/given.ts'

const appointMany = 'mutation ($input: AppointManyInput!) { appointMany(input: $input) { id from kind orderNo person { id } post { id } } }'
const confirmContacts = 'mutation ($input: ConfirmContactsInput!) { confirmContacts(input: $input) { id confirmedOn } }'

type Named = { id: string; person: { id: string }; post: { id: string } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('560508', '560101')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const pairs = async (given: Given, count: number) => Promise.all(Array.from({ length: count }, async () => ({ person: (await given.person({ area: '5605' })).id, post: (await given.post()).id })))
const order = (items: unknown[]) => once({ items, from: '2026-12-01', kind: 'PERMANENT', orderNo: '58/2569' })
const written = (given: Given) => given.run<{ changes: number; appointments: number }>('RETURN COUNT { MATCH (:Change) } AS changes, COUNT { MATCH (:Appointment) } AS appointments')
const log = async (client: ApiClient) => (await client.run<{ changes: { nodes: { action: string; count: number; subjects: { kind: string }[] }[] } }>('{ changes { nodes { action count subjects { kind } } } }')).changes.nodes

test('a batch appoints all in one change and answers in its own order', async () => {
  const { given, secretary } = await worldOf()
  const items = await pairs(given, 5)

  const { appointMany: made } = await secretary.run<{ appointMany: Named[] }>(appointMany, order(items))

  expect(made.map(({ person, post }) => ({ person: person.id, post: post.id }))).toEqual(items)
  const [change] = await log(secretary)
  expect([change!.action, change!.count, change!.subjects.length]).toEqual(['appointment.appointMany', 5, 15])
  expect(await written(given)).toEqual([{ changes: 1, appointments: 5 }])
})

test('one item that clashes refuses the whole batch, and is named', async () => {
  const { given, secretary } = await worldOf()
  const items = await pairs(given, 4)
  const held = await given.appointment(await given.person({ givenNameTh: 'มาลี', familyNameTh: 'ใจดี' }), { id: items[2]!.post })

  expect(await secretary.refused(appointMany, order(items))).toMatchObject({ code: 'CONFLICT', reason: 'appointment.postIsHeld', details: { items: [2], clash: { appointment: held.id, personTh: 'มาลี ใจดี' } } })
  expect(await written(given)).toEqual([{ changes: 0, appointments: 1 }])
})

test('a post named twice in a batch is refused', async () => {
  const { given, secretary } = await worldOf()
  const [one, other] = await pairs(given, 2)

  expect(await secretary.refused(appointMany, order([one, { ...other, post: one!.post }]))).toMatchObject({ code: 'CONFLICT', reason: 'appointment.postIsHeld' })
  expect(await written(given)).toEqual([{ changes: 0, appointments: 0 }])
})

test('an item outside of the scope refuses the whole batch', async () => {
  const { given, secretary } = await worldOf()
  const items = await pairs(given, 2)
  const beyond = await given.post({ of: await given.agency({ area: '5601' }) })

  expect(await secretary.refused(appointMany, order([...items, { ...items[0], post: beyond.id }]))).toMatchObject({ code: 'NOT_FOUND', details: { items: [2] } })
})

test('the same batch sent again writes nothing and answers the same', async () => {
  const { given, secretary } = await worldOf()
  const input = order(await pairs(given, 3))

  expect(await secretary.run(appointMany, input)).toEqual(await secretary.run(appointMany, input))
  expect(await written(given)).toEqual([{ changes: 1, appointments: 3 }])
})

test('a batch has at least one item and at most fifty', async () => {
  const { given, secretary } = await worldOf()
  const [item] = await pairs(given, 1)

  for (const items of [[], Array.from({ length: 51 }, () => item)]) expect(await secretary.refused(appointMany, order(items))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'batch.badSize', details: { fields: ['items'] } })
  expect(await secretary.refused(confirmContacts, once({ contacts: [] }))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'batch.badSize', details: { fields: ['contacts'] } })
})

test('of sixteen batches over the same posts in every order, one is written', async () => {
  const { given, secretary } = await worldOf()
  const items = await pairs(given, 6)
  const turned = (by: number) => [...items.slice(by % 6), ...items.slice(0, by % 6)]

  const answers = await Promise.all(Array.from({ length: 16 }, (_, at) => secretary.send(appointMany, order(turned(at)))))

  expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual(Array(15).fill('CONFLICT'))
  expect(await written(given)).toEqual([{ changes: 1, appointments: 6 }])
})

test('contacts of several people are confirmed in one change, or none of them', async () => {
  const { given, secretary } = await worldOf()
  const contacts = await Promise.all([0, 1, 2].map(async () => (await given.contact(await given.person({ area: '5605' }), { confirmations: ['2026-01-05'] })).id))
  const young = await given.contact(await given.person({ area: '5605' }), { from: '2026-11-20' })

  const answer = await secretary.run<{ confirmContacts: { id: string; confirmedOn: string }[] }>(confirmContacts, once({ contacts, on: '2026-11-10' }))
  const refusal = await secretary.refused(confirmContacts, once({ contacts: [...contacts, young.id], on: '2026-11-11' }))

  expect(answer.confirmContacts).toEqual(contacts.map((id) => ({ id, confirmedOn: '2026-11-10' })))
  expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'contact.confirmedBefore', details: { items: [3] } })
  expect(await log(secretary)).toMatchObject([{ action: 'contact.confirmMany', count: 3 }])
  expect(await given.run('MATCH (contact:Contact) WHERE size(contact.confirmations) > 1 RETURN count(*) AS count')).toEqual([{ count: 3 }])
})
