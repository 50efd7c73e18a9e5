import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const appoint = 'mutation ($input: AppointInput!) { appoint(input: $input) { id from to kind } }'
const end = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { to endReason } }'
const retract = 'mutation ($input: RetractInput!) { retractAppointment(input: $input) { retractedAt } }'
const closePerson = 'mutation ($input: CloseInput!) { closePerson(input: $input) { to } }'

/** Today is 2026-11-24. */
async function worldOf() {
  const world = await freshApp()
  await world.given.areas('5605')
  return { ...world, post: await world.given.post(), secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const someone = ({ given }: Pick<Awaited<ReturnType<typeof worldOf>>, 'given'>) => given.person({ area: '5605' })
const endOn = (client: ApiClient, appointment: { id: string }, to: string, reason = 'TRANSFER') => client.send<{ endAppointment: { to: string } }>(end, once({ appointment: appointment.id, to, reason }))

test('an acting holder stands beside a permanent one, and no second acting one', async () => {
  const world = await worldOf()
  await world.given.appointment(await someone(world), world.post)
  await world.given.appointment(await someone(world), world.post, { kind: 'ACTING' })

  expect(await world.secretary.refused(appoint, once({ person: (await someone(world)).id, post: world.post.id, from: '2026-11-24', kind: 'ACTING' }))).toMatchObject({ code: 'CONFLICT', reason: 'appointment.postIsHeld' })
})

test('there may be many alternates, but nobody is one twice', async () => {
  const world = await worldOf()
  const [mali, somchai] = [await someone(world), await someone(world)]
  const name = (person: { id: string }) => once({ person: person.id, post: world.post.id, from: '2026-11-24', kind: 'ALTERNATE' })
  await world.secretary.run(appoint, name(mali))

  await world.secretary.run(appoint, name(somchai))
  expect(await world.secretary.refused(appoint, name(mali))).toMatchObject({ code: 'CONFLICT', reason: 'appointment.samePerson' })
})

test('a successor may follow on the day on which the holder ends, not a day before', async () => {
  const world = await worldOf()
  await world.given.appointment(await someone(world), world.post, { from: '2024-10-01', to: '2027-10-01' })
  const follow = async (from: string) => world.secretary.send(appoint, once({ person: (await someone(world)).id, post: world.post.id, from, kind: 'PERMANENT' }))

  expect((await follow('2027-09-30')).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }])
  expect((await follow('2027-10-01')).errors).toBeUndefined()
})

test('an appointment lies within the life of the post', async () => {
  const world = await worldOf()
  const post = await world.given.post({ from: '2026-01-01', to: '2027-01-01' })
  const during = async (from: string, to: string | null) => (await world.secretary.send(appoint, once({ person: (await someone(world)).id, post: post.id, from, to, kind: 'ALTERNATE' }))).errors?.[0]?.extensions

  expect(await during('2025-12-31', '2026-06-01')).toMatchObject({ code: 'REFUSED', reason: 'appointment.outsidePost', details: { from: '2026-01-01', to: '2027-01-01' } })
  expect(await during('2026-01-01', '2027-01-02')).toMatchObject({ reason: 'appointment.outsidePost' })
  expect(await during('2026-01-01', null)).toMatchObject({ reason: 'appointment.outsidePost' })
  expect(await during('2026-01-01', '2027-01-01')).toBeUndefined()
})

test('somebody who leaves the network can be appointed up to that day only', async () => {
  const world = await worldOf()
  const mali = await someone(world)
  await world.secretary.run(closePerson, once({ id: mali.id, to: '2027-01-01' }))
  const until = async (to: string | null) => (await world.secretary.send(appoint, once({ person: mali.id, post: world.post.id, from: '2026-11-24', to, kind: 'PERMANENT' }))).errors?.[0]?.extensions

  expect(await until(null)).toMatchObject({ code: 'REFUSED', reason: 'person.closed' })
  expect(await until('2027-01-02')).toMatchObject({ reason: 'person.closed' })
  expect(await until('2027-01-01')).toBeUndefined()
})

test('what ended up to today stays as it is', async () => {
  const world = await worldOf()
  const ended = await world.given.appointment(await someone(world), world.post, { from: '2020-10-01', to: '2026-11-24', endReason: 'TRANSFER' })
  const before = await wholeGraph(world.given)

  for (const to of ['2026-11-01', '2026-11-24', '2027-01-01']) {
    expect((await endOn(world.secretary, ended, to)).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'appointment.alreadyEnded', details: { to: '2026-11-24' } } }])
  }
  expect(await wholeGraph(world.given)).toEqual(before)
})

test('an end that lies ahead may be moved, but not into the days of the next holder', async () => {
  const world = await worldOf()
  const appointment = await world.given.appointment(await someone(world), world.post, { to: '2026-12-01' })
  const next = await world.given.appointment(await someone(world), world.post, { from: '2027-01-01' })

  expect((await endOn(world.secretary, appointment, '2026-12-15')).data?.endAppointment.to).toBe('2026-12-15')
  expect((await endOn(world.secretary, appointment, '2027-01-02')).errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'appointment.postIsHeld', details: { clash: { appointment: next.id } } } }])
  expect((await endOn(world.secretary, appointment, '2027-01-01')).data?.endAppointment.to).toBe('2027-01-01')
  expect((await endOn(world.secretary, appointment, '2027-01-01')).errors).toMatchObject([{ extensions: { reason: 'record.nothingToChange' } }])
})

test('an end is not moved beyond the end of the post, nor to the first day', async () => {
  const world = await worldOf()
  const post = await world.given.post({ from: '2026-01-01', to: '2027-01-01' })
  const appointment = await world.given.appointment(await someone(world), post, { from: '2026-11-24', to: '2026-12-01' })

  expect((await endOn(world.secretary, appointment, '2027-01-02')).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'appointment.outsidePost' } }])
  expect((await endOn(world.secretary, appointment, '2026-11-24')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'interval.endsBeforeItBegins', details: { fields: ['to'] } } }])
  expect((await endOn(world.secretary, appointment, '2026-11-25')).errors).toBeUndefined()
})

test('a retracted appointment is neither ended nor retracted again', async () => {
  const world = await worldOf()
  const appointment = await world.given.appointment(await someone(world), world.post)
  await world.secretary.run(retract, once({ appointment: appointment.id, reason: 'พิมพ์ผิด' }))

  expect((await endOn(world.secretary, appointment, '2026-12-01')).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'appointment.retracted' } }])
  expect(await world.secretary.refused(retract, once({ appointment: appointment.id, reason: 'พิมพ์ผิด' }))).toMatchObject({ code: 'REFUSED', reason: 'appointment.retracted' })
  expect(await world.secretary.refused(retract, once({ appointment: appointment.id, reason: '  ' }))).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['reason'] } })
})

test('a retracted appointment is kept in the graph and shown in no history', async () => {
  const world = await worldOf()
  const mali = await someone(world)
  const appointment = await world.given.appointment(mali, world.post)
  await world.secretary.run(retract, once({ appointment: appointment.id, reason: 'พิมพ์ผิด' }))

  const answer = await world.secretary.run('query ($post: ID!, $person: ID!) { post(id: $post) { history { id } holders { appointmentId } } person(id: $person) { appointments { id } holds { id } } }', { post: world.post.id, person: mali.id })

  expect(answer).toEqual({ post: { history: [], holders: [] }, person: { appointments: [], holds: [] } })
  expect(await world.given.run('MATCH (appointment:Appointment) RETURN appointment.retractedAt IS NOT NULL AS kept')).toEqual([{ kept: true }])
})

test('the focal point of an agency appoints to the offices of that agency and no others', async () => {
  const world = await worldOf()
  const [own, other] = [await world.given.agency(), await world.given.agency()]
  const seat = await world.given.post({ kind: 'SEAT' })
  const focal = await world.asAgency(own.id)
  const to = async (post: { id: string }) => (await focal.send(appoint, once({ person: (await someone(world)).id, post: post.id, from: '2026-11-24', kind: 'PERMANENT' }))).errors?.[0]?.extensions.reason

  expect(await to(await world.given.post({ of: own }))).toBeUndefined()
  expect(await to(await world.given.post({ of: other }))).toBe('access.outsideScope')
  expect(await to(seat)).toBe('access.outsideScope')
})

test('of one who appoints and one who lets the person go at once, one is refused', async () => {
  const world = await worldOf()
  for (let round = 0; round < 5; round++) {
    const [person, post] = [await someone(world), await world.given.post()]

    const answers = await Promise.all([
      world.secretary.send(appoint, once({ person: person.id, post: post.id, from: '2026-11-24', kind: 'PERMANENT' })), world.secretary.send(closePerson, once({ id: person.id, to: '2026-12-01' })),
    ])

    expect(answers.filter(({ errors }) => errors)).toHaveLength(1)
  }
})
