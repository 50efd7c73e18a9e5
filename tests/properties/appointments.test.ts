import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { appointmentKinds, type AppointmentKind } from '@saan/graph-schema/vocabularies.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import { AppointmentModel, dayAt, endOf, type Held, type Step } from './appointmentModel.ts'

const kinds = Object.keys(appointmentKinds) as AppointmentKind[]
const distance = fc.integer({ min: -6, max: 8 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('appoint' as const), person: fc.nat(2), post: fc.nat(1), kind: fc.constantFrom(...kinds), from: distance, days: fc.option(fc.integer({ min: 0, max: 8 })) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('end' as const), which: fc.nat(9), to: distance, reason: fc.constantFrom('TRANSFER' as const, 'RETIREMENT' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('retract' as const), which: fc.nat(9) }) },
)
const days = Array.from({ length: 24 }, (_, at) => dayAt(at - 7))
const bornOn = '2020-01-01'

type World = { client: ApiClient; posts: string[]; people: string[] }
type Post = { id: string; isVacant: boolean; vacantSince: string | null; holder: { appointmentId: string } | null; holders: { appointmentId: string; kind: string; from: string; to: string | null }[] }

async function take({ client, posts, people }: World, model: AppointmentModel, each: Step): Promise<void> {
  if (each.do !== 'appoint' && model.held.length === 0) return
  const [operation, input] = each.do === 'appoint'
    ? ['appoint', { person: people[each.person], post: posts[each.post], kind: each.kind, from: dayAt(each.from), to: endOf(each) }] as const
    : each.do === 'end' ? ['endAppointment', { appointment: model.at(each.which).id, to: dayAt(each.to), reason: each.reason }] as const
    : ['retractAppointment', { appointment: model.at(each.which).id, reason: 'ผิด' }] as const
  const type = { appoint: 'AppointInput', endAppointment: 'EndAppointmentInput', retractAppointment: 'RetractInput' }[operation]
  const { data, errors } = await client.send<Record<string, { id: string }>>(`mutation ($input: ${type}!) { ${operation}(input: $input) { id } }`, once(input))
  expect([each, errors?.[0]?.extensions.code ?? null]).toEqual([each, model.expected(each)])
  if (data?.[operation]) model.apply(each, data[operation].id)
}

const shown = ({ id, kind, from, to }: Held) => ({ appointmentId: id, kind, from, to: to === '9999-12-31' ? null : to })

/** On every day each post is as the model says: at most one permanent and one acting holder, vacant exactly where no interval lies. */
async function compareDays({ client, posts }: World, model: AppointmentModel): Promise<void> {
  for (const asOf of days) {
    for (const [at, id] of posts.entries()) {
      const { post } = await client.run<{ post: Post }>('query ($id: ID!, $asOf: Date) { post(id: $id) { isVacant(asOf: $asOf) vacantSince(asOf: $asOf) holder(asOf: $asOf) { appointmentId } holders(asOf: $asOf) { appointmentId kind from to } } }', { id, asOf })
      const named = model.on(at, asOf)
      const holder = named.find(({ kind }) => kind === 'PERMANENT') ?? named.find(({ kind }) => kind === 'ACTING')
      const byId = (one: { appointmentId: string }, other: { appointmentId: string }) => (one.appointmentId < other.appointmentId ? -1 : 1)
      expect([asOf, { ...post, holders: [...post.holders].sort(byId) }]).toEqual([asOf, {
        isVacant: holder === undefined, vacantSince: model.vacantSince(at, asOf, bornOn), holder: holder ? { appointmentId: holder.id } : null, holders: named.map(shown).sort(byId),
      }])
      for (const kind of ['PERMANENT', 'ACTING']) expect(post.holders.filter((each) => each.kind === kind).length).toBeLessThan(2)
    }
  }
}

type Change = { action: string; subjects: { kind: string; id: string }[]; fields: { name: string; after: string | null }[] }

/** The log of changes, read from the first to the last, makes the same appointments again. */
async function replay({ client, posts, people }: World): Promise<Held[]> {
  const made = new Map<string, Held>()
  const { changes } = await client.run<{ changes: { nodes: Change[] } }>('{ changes(first: 100) { nodes { action subjects { kind id } fields { name after } } } }')
  for (const { action, subjects, fields } of [...changes.nodes].reverse()) {
    const id = subjects.find(({ kind }) => kind === 'Appointment')!.id
    const after = (name: string) => fields.find((field) => field.name === name)?.after ?? null
    if (!subjects.some((subject) => posts.includes(subject.id))) continue
    if (action === 'appointment.appoint') made.set(id, { id, person: people.indexOf(after('person')!), post: posts.indexOf(after('post')!), kind: after('kind') as AppointmentKind, from: after('from')!, to: after('to') ?? '9999-12-31', reason: null, isRetracted: false })
    else if (action === 'appointment.end') Object.assign(made.get(id)!, { to: after('to'), reason: after('endReason') })
    else made.get(id)!.isRetracted = true
  }
  return [...made.values()]
}

test('appointing, ending and taking back, in whatever order, keep to the plain rules', { timeout: 300_000 }, async ({ annotate }) => {
  const { given, as, connection } = await freshApp()
  await given.areas('5605')
  const agency = await given.agency({ from: bornOn })
  const client = await as('DISTRICT_SECRETARY', '5605')
  const people: string[] = []
  for (let at = 0; at < 3; at++) people.push((await given.person({ area: '5605' })).id)
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
  await annotate(`SEED=${seed} repeats this run`)

  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
    await given.run('MATCH (node:Change|Appointment) DETACH DELETE node')
    const world = { client, people, posts: [(await given.post({ of: agency, from: bornOn })).id, (await given.post({ of: agency, from: bornOn })).id] }
    const model = new AppointmentModel()
    for (const each of steps) await take(world, model, each)
    await compareDays(world, model)
    expect(await replay(world)).toEqual(model.held)
    for (const only of ['two-holders', 'days-in-order', 'open-key-missing', 'open-key-left-over', 'appointment-outside-post']) expect(await runDoctor(connection.bare, { only })).toEqual([])
  }), { numRuns: 25, seed })
})
