import { describe, expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const chain = `query ($village: ID!, $service: ID, $at: DateTime) { contactChain(village: $village, service: $service, at: $at) { village { code } at steps {
  order level titleTh titleEn phone audience skipped skipReason skipTextTh skipTextEn vacantSince confirmedOn hours waitMinutes
  post { id } agency { id } holder { kind person { id } } } } }`

type Step = {
  order: number; level: string; titleTh: string; titleEn: string | null; phone: string | null; audience: string | null; skipped: boolean; skipReason: string | null
  skipTextTh: string | null; skipTextEn: string | null; vacantSince: string | null; confirmedOn: string | null; hours: string | null; waitMinutes: number
  post: { id: string } | null; agency: { id: string } | null; holder: { kind: string; person: { id: string } } | null
}

const village = '56050851'
/** Ten in the morning of a Tuesday in Thailand. */
const at = '2026-11-24T03:00:00Z'

async function villageOf(...areas: string[]) {
  const world = await freshApp()
  await world.given.areas(village, ...areas)
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const stepsOf = async (client: ApiClient, more: { service?: string; at?: string; village?: string } = {}) =>
  (await client.run<{ contactChain: { steps: Step[] } }>(chain, { village, at, ...more })).contactChain.steps

test('a village of which nothing is known still has the national line', async () => {
  const { secretary } = await villageOf()

  expect(await stepsOf(secretary)).toMatchObject([{ order: 1, level: 'NATIONAL', titleTh: 'ศูนย์ช่วยเหลือสังคม', titleEn: 'Social Assistance Centre', phone: '1300', audience: 'PUBLIC', skipped: false, waitMinutes: 0 }])
})

test('a village that the hotlines of the graph do not serve still has the national line', async () => {
  const { given, secretary } = await villageOf('5701')
  await given.agency({ kind: 'HOTLINE', level: 'NATIONAL', area: '', serves: ['57'], phone: '1300' })

  expect(await stepsOf(secretary)).toMatchObject([{ level: 'NATIONAL', phone: '1300', skipped: false }])
})

test('the steps go from the village up to the nation', async () => {
  const { given, secretary } = await villageOf()
  const office = async (kind: Parameters<typeof given.agency>[0] & object) => given.agency({ phone: '+6654000001', ...kind })
  const national = await office({ kind: 'HOTLINE', level: 'NATIONAL', area: '', serves: ['56'], phone: '1300' })
  const provincial = await office({ kind: 'OPERATION_CENTRE', level: 'PROVINCE', area: '56', serves: ['56'] })
  const centre = await office({ kind: 'OPERATION_CENTRE', level: 'DISTRICT' })
  const police = await office({ kind: 'POLICE', level: 'DISTRICT' })
  const municipality = await office({ kind: 'LOCAL_GOV', level: 'SUBDISTRICT', serves: ['560508'] })
  const clinic = await office({ kind: 'HEALTH_CENTRE', level: 'SUBDISTRICT', serves: ['560508'] })
  const kamnan = await office({ kind: 'HEADMAN', level: 'SUBDISTRICT', serves: ['560508'] })
  const headman = await office({ kind: 'HEADMAN', level: 'VILLAGE', serves: [village] })
  const second = await given.volunteer(village, { callOrder: 2 })
  const first = await given.volunteer(village, { callOrder: 1 })

  const steps = await stepsOf(secretary)

  expect(steps.map(({ post, agency }) => agency?.id ?? post?.id)).toEqual(
    [first.post, second.post, headman, kamnan, clinic, municipality, police, centre, provincial, national].map(({ id }) => id))
  expect(steps.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(steps.map(({ level }) => level)).toEqual(['VILLAGE', 'VILLAGE', 'VILLAGE', 'SUBDISTRICT', 'SUBDISTRICT', 'SUBDISTRICT', 'DISTRICT', 'DISTRICT', 'PROVINCE', 'NATIONAL'])
})

test('volunteers without an order of calling always come in the same order', async () => {
  const { given, secretary } = await villageOf()
  const posts = await Promise.all(Array.from({ length: 6 }, () => given.volunteer(village, { callOrder: 7 })))

  expect((await stepsOf(secretary)).slice(0, 6).map(({ post }) => post?.id)).toEqual(posts.map(({ post }) => post.id).sort())
})

test('the holder answers, else the acting one, else an alternate', async () => {
  const { given, secretary } = await villageOf()
  const { post, person, appointment } = await given.volunteer(village)
  const [acting, alternate] = [await given.person(), await given.person()]
  for (const each of [acting, alternate]) await given.contact(each)
  const atActing = await given.appointment(acting, post, { kind: 'ACTING' })
  await given.appointment(alternate, post, { kind: 'ALTERNATE' })
  const answering = async () => (await stepsOf(secretary))[0]!.holder
  const end = (id: string) => given.run('MATCH (appointment:Appointment {id: $id}) SET appointment.to = date("2026-11-24")', { id })

  expect(await answering()).toEqual({ kind: 'PERMANENT', person: { id: person.id } })
  await end(appointment.id)
  expect(await answering()).toEqual({ kind: 'ACTING', person: { id: acting.id } })
  await end(atActing.id)
  expect(await answering()).toEqual({ kind: 'ALTERNATE', person: { id: alternate.id } })
})

test('a vacant watch post stays in the chain and says so, since when', async () => {
  const { given, secretary } = await villageOf()
  const { appointment } = await given.volunteer(village)
  await given.run('MATCH (appointment:Appointment {id: $id}) SET appointment.to = date("2026-10-01")', { id: appointment.id })

  expect((await stepsOf(secretary))[0]).toMatchObject({ skipped: true, skipReason: 'VACANT', skipTextTh: 'ว่าง', skipTextEn: 'Vacant', phone: null, holder: null, vacantSince: '2026-10-01' })
})

test('a volunteer or an office without a number is passed over', async () => {
  const { given, secretary } = await villageOf()
  const volunteer = await given.volunteer(village)
  await given.run('MATCH (contact:Contact {id: $id}) SET contact.to = date("2026-11-24")', { id: volunteer.contact.id })
  await given.appointment(await given.person(), await given.post({ of: await given.agency({ kind: 'POLICE' }) }))

  const [watch, police] = await stepsOf(secretary)

  for (const step of [watch, police]) expect(step).toMatchObject({ skipped: true, skipReason: 'NO_NUMBER', skipTextTh: 'ไม่มีเบอร์', skipTextEn: 'No number', phone: null })
})

test('an office is called in its hours only, to the minute, and says when it opens', async () => {
  const { given, secretary } = await villageOf()
  await given.agency({ kind: 'POLICE', phone: '+6654000001', hours: 'Mo-Fr 08:30-16:30' })
  const police = async (moment: string) => (await stepsOf(secretary, { at: moment }))[0]

  expect(await police('2026-11-24T09:29:59Z')).toMatchObject({ skipped: false, skipReason: null, skipTextTh: null, phone: '+6654000001', hours: 'Mo-Fr 08:30-16:30' })
  expect(await police('2026-11-24T09:30:00Z')).toMatchObject({
    skipped: true, skipReason: 'CLOSED', phone: null, skipTextTh: 'นอกเวลา เปิดจันทร์ถึงศุกร์ 08:30 ถึง 16:30', skipTextEn: 'Closed now, open Monday to Friday 08:30 to 16:30',
  })
})

test('a vacant office is still reached by its number', async () => {
  const { given, secretary } = await villageOf()
  await given.post({ of: await given.agency({ kind: 'POLICE' }), titleTh: 'ผู้กำกับการ', phone: '+6654000009' })

  expect((await stepsOf(secretary))[0]).toMatchObject({ titleTh: 'ผู้กำกับการ', holder: null, phone: '+6654000009', audience: 'PUBLIC', skipped: false })
})

test('the post of an office answers by its own number before the number of the office', async () => {
  const { given, secretary } = await villageOf()
  const police = await given.agency({ kind: 'POLICE', phone: '+6654000001' })
  await given.post({ of: police, callOrder: 1 })
  const duty = await given.post({ of: police, callOrder: 2, phone: '+6654000002' })

  expect((await stepsOf(secretary))[0]).toMatchObject({ post: { id: duty.id }, phone: '+6654000002' })
})

describe('with a service', () => {
  async function offeringWorld() {
    const world = await villageOf()
    await world.given.run('CREATE (:Service {code: "RESCUE", nameTh: "ช่วยเหลือ", nameEn: "Rescue"})')
    const offers = (agency: { id: string }, to = '9999-12-31') => world.given.run(
      'MATCH (agency:Agency {id: $id}), (service:Service) CREATE (agency)-[:OFFERS {from: date("2020-01-01"), to: date($to)}]->(service)', { id: agency.id, to })
    const called = async (more: Parameters<typeof stepsOf>[1] = {}) => (await stepsOf(world.secretary, { service: 'RESCUE', ...more })).map(({ agency, post }) => agency?.id ?? post?.id)
    return { ...world, offers, called }
  }

  test('every agency that offers it on the day is a step, before the others of its level, each once', async () => {
    const { given, secretary, offers, called } = await offeringWorld()
    const centre = await given.agency({ kind: 'OPERATION_CENTRE', level: 'DISTRICT' })
    const [station, rescuers] = [await given.agency({ kind: 'POLICE', nameTh: 'ก' }), await given.agency({ kind: 'POLICE', nameTh: 'ข' })]
    const shelter = await given.agency({ kind: 'SHELTER', nameTh: 'ค' })
    const provincial = await given.agency({ kind: 'NGO', level: 'PROVINCE', area: '56', serves: ['56'] })
    const hotline = await given.agency({ kind: 'HOTLINE', level: 'NATIONAL', area: '', serves: ['56'], phone: '1300' })
    const { post } = await given.volunteer(village)
    const elsewhere = await given.agency({ kind: 'NGO', serves: [] })
    for (const agency of [rescuers, shelter, provincial, centre, elsewhere, hotline]) await offers(agency)

    expect(await called()).toEqual([post, rescuers, shelter, centre, station, provincial, hotline].map(({ id }) => id))
    expect((await stepsOf(secretary)).map(({ agency, post: watch }) => agency?.id ?? watch?.id)).toEqual([post, station, centre, hotline].map(({ id }) => id))
  })

  test('an offer counts up to its last day', async () => {
    const { given, offers, called } = await offeringWorld()
    const shelter = await given.agency({ kind: 'SHELTER' })
    await offers(shelter, '2026-12-01')

    expect(await called({ at: '2026-11-30T16:59:59Z' })).toContain(shelter.id)
    expect(await called({ at: '2026-11-30T17:00:00Z' })).not.toContain(shelter.id)
  })

  test('a service that nobody knows is not found', async () => {
    const { secretary } = await offeringWorld()

    expect(await secretary.refused(chain, { village, service: 'RESCUES' })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('the chain of a day ahead names who will answer on that day in Thailand', async () => {
  const { given, secretary } = await villageOf()
  const { post, appointment } = await given.volunteer(village)
  await given.run('MATCH (appointment:Appointment {id: $id}) SET appointment.to = date("2026-12-01") REMOVE appointment.openKey', { id: appointment.id })
  const successor = await given.person()
  await given.appointment(successor, post, { from: '2026-12-01' })
  const answering = async (moment: string) => (await stepsOf(secretary, { at: moment }))[0]!.holder!.person.id

  expect(await answering('2026-11-30T16:59:59Z')).not.toBe(successor.id)
  expect(await answering('2026-11-30T17:00:00Z')).toBe(successor.id)
})

test('the number of a volunteer is the one confirmed last', async () => {
  const { given, secretary } = await villageOf()
  const { person } = await given.volunteer(village, { phone: '+66800000001', confirmations: ['2026-01-01'] })
  await given.contact(person, { value: '+66800000002', confirmations: ['2026-06-01'] })

  expect((await stepsOf(secretary))[0]).toMatchObject({ phone: '+66800000002', audience: 'AREA', confirmedOn: '2026-06-01' })
})

test('only a village has a chain, and a foreign one none', async () => {
  const { given, secretary } = await villageOf('57010101')

  expect(await secretary.refused(chain, { village: '560508' })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'area.notAVillage', details: { fields: ['village'] } })
  expect(await secretary.refused(chain, { village: '57010101' })).toEqual(await secretary.refused(chain, { village: '57010199' }))
  expect(await secretary.refused(chain, { village: '57010101' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await given.run('MATCH (reading:Reading) RETURN reading')).toEqual([])
})
