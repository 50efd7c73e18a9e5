import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'

const appoint = 'mutation ($input: AppointInput!) { appoint(input: $input) { id from to kind person { id } post { id } } }'
const holderOn = 'query ($post: ID!, $asOf: Date) { post(id: $post) { holder(asOf: $asOf) { kind person { id nameTh } } vacantSince(asOf: $asOf) isVacant(asOf: $asOf) } }'

type Holder = { post: { holder: { kind: string; person: { id: string; nameTh: string } } | null; vacantSince: string | null; isVacant: boolean } }

test('a transfer takes effect on its first day, not before', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  const chief = await given.post({ titleEn: 'District Chief' })
  const [mali, somchai] = [await given.person(), await given.person()]
  await given.appointment(mali, chief, { from: '2023-10-01', to: '2025-10-01' })
  await given.appointment(somchai, chief, { from: '2025-10-01' })
  const viewer = await as('VIEWER', '5605')
  const holder = async (asOf: string) => (await viewer.run<Holder>(holderOn, { post: chief.id, asOf })).post.holder?.person.id

  expect(await holder('2023-09-30')).toBeUndefined()
  expect(await holder('2023-10-01')).toBe(mali.id)
  expect(await holder('2025-09-30')).toBe(mali.id)
  expect(await holder('2025-10-01')).toBe(somchai.id)
})

test('two aliases of one field answer for two days', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  const post = await given.post()
  await given.appointment(await given.person({ givenNameTh: 'มาลี' }), post, { from: '2020-01-01', to: '2025-10-01' })
  await given.appointment(await given.person({ givenNameTh: 'สมชาย' }), post, { from: '2025-10-01' })
  const viewer = await as('VIEWER', '5605')

  const answer = await viewer.run<{ post: Record<'before' | 'after', { person: { givenNameTh: string } }> }>(
    'query ($id: ID!, $before: Date) { post(id: $id) { before: holder(asOf: $before) { person { givenNameTh } } after: holder(asOf: "2025-10-01") { person { givenNameTh } } } }',
    { id: post.id, before: '2025-09-30' })

  expect(answer.post.before.person.givenNameTh).toBe('มาลี')
  expect(answer.post.after.person.givenNameTh).toBe('สมชาย')
})

test('a post that is held is not given twice: the second is told who holds it', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  const post = await given.post()
  const held = await given.appointment(await given.person({ givenNameTh: 'มาลี', familyNameTh: 'ใจดี' }), post)
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  const refusal = await secretary.refused(appoint, once({ person: (await given.person({ area: '5605' })).id, post: post.id, from: '2026-12-01', kind: 'PERMANENT' }))

  expect(refusal).toMatchObject({ code: 'CONFLICT', reason: 'appointment.postIsHeld', details: { clash: { appointment: held.id, personTh: 'มาลี ใจดี' } } })
})

test('of sixteen who appoint to one post at once, one succeeds and the others are told', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  const post = await given.post()
  const people = await Promise.all(Array.from({ length: 16 }, () => given.person({ area: '5605' })))
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  const answers = await Promise.all(people.map((person) => secretary.send(appoint, once({ person: person.id, post: post.id, from: '2026-10-01', kind: 'PERMANENT' }))))

  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
  expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual(Array(15).fill('CONFLICT'))
  expect(await given.run('MATCH (:Post {id: $id})<-[:TO_POST]-(appointment) RETURN count(*) AS count', { id: post.id })).toEqual([{ count: 1 }])
})

test('the same request sent twice writes once and answers the same', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  const [post, person] = [await given.post(), await given.person({ area: '5605' })]
  const secretary = await as('DISTRICT_SECRETARY', '5605')
  const input = once({ person: person.id, post: post.id, from: '2026-10-01', kind: 'PERMANENT' })

  const [first, second] = [await secretary.run(appoint, input), await secretary.run(appoint, input)]
  const other = await secretary.refused(appoint, { input: { ...input.input, from: '2026-10-02' } })

  expect(second).toEqual(first)
  expect(other).toMatchObject({ code: 'CONFLICT', reason: 'request.reused' })
  expect(await given.run('MATCH (change:Change) RETURN count(*) AS count')).toEqual([{ count: 1 }])
})

test('an ended appointment leaves the post vacant from that day, and says since when', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  const post = await given.post()
  const appointment = await given.appointment(await given.person(), post)
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  await secretary.run('mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { to endReason } }', once({ appointment: appointment.id, to: '2026-12-01', reason: 'TRANSFER' }))

  const on = async (asOf: string) => (await secretary.run<Holder>(holderOn, { post: post.id, asOf })).post
  expect(await on('2026-11-30')).toMatchObject({ isVacant: false, vacantSince: null })
  expect(await on('2026-12-01')).toMatchObject({ holder: null, isVacant: true, vacantSince: '2026-12-01' })
})

test('a retracted appointment counts on no day and frees the post', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  const post = await given.post()
  const appointment = await given.appointment(await given.person(), post, { from: '2024-10-01' })
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  await secretary.run('mutation ($input: RetractInput!) { retractAppointment(input: $input) { retractedAt } }', once({ appointment: appointment.id, reason: 'พิมพ์ผิดคน' }))

  expect((await secretary.run<Holder>(holderOn, { post: post.id, asOf: '2025-01-01' })).post.isVacant).toBe(true)
  await secretary.run(appoint, once({ person: (await given.person({ area: '5605' })).id, post: post.id, from: '2024-10-01', kind: 'PERMANENT' }))
})

test('an ex officio seat is held by whoever holds the office', async () => {
  const { given, as } = await freshApp()
  await given.areas('5605')
  const office = await given.post()
  const seat = await given.post({ kind: 'SEAT', exOfficioOf: office })
  const chief = await given.person()
  await given.appointment(chief, office, { kind: 'ACTING' })
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  expect((await secretary.run<Holder>(holderOn, { post: seat.id })).post.holder).toMatchObject({ kind: 'ACTING', person: { id: chief.id } })
  expect(await secretary.refused(appoint, once({ person: chief.id, post: seat.id, from: '2026-11-24', kind: 'PERMANENT' }))).toMatchObject({ code: 'REFUSED', reason: 'appointment.exOfficioSeat' })
})
