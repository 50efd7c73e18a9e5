import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const listed = 'query ($area: ID, $kind: CommitteeKind, $asOf: Date, $first: Int, $after: String) { committees(area: $area, kind: $kind, asOf: $asOf, first: $first, after: $after) { totalCount nodes { id nameTh } pageInfo { endCursor hasNextPage } } }'
const create = 'mutation ($input: CreateCommitteeInput!) { createCommittee(input: $input) { id nameTh kind cadence quorum sectorsMissing secretariat { id } serves { area { code } } } }'
const update = 'mutation ($input: UpdateCommitteeInput!) { updateCommittee(input: $input) { nameTh theme quorum secretariat { id } sectorsMissing } }'
const close = 'mutation ($input: CloseInput!) { closeCommittee(input: $input) { to } }'

type Committees = { committees: { totalCount: number; nodes: { id: string; nameTh: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('560508', '5601')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const list = async (client: ApiClient, more: Record<string, unknown> = {}) => (await client.run<Committees>(listed, more)).committees
const idsOf = async (client: ApiClient, more: Record<string, unknown> = {}) => new Set((await list(client, more)).nodes.map(({ id }) => id))

test('the seats stand in the order of their roles, and an ex officio seat shows the holder of the office', async () => {
  const { given, secretary } = await worldOf()
  const committee = await given.committee()
  const office = await given.post()
  const seat = async (role: 'ADVISER' | 'MEMBER' | 'SECRETARY' | 'VICE_CHAIR') => given.post({ kind: 'SEAT', of: committee, role })
  const [adviser, member, secretarySeat, vice] = [await seat('ADVISER'), await seat('MEMBER'), await seat('SECRETARY'), await seat('VICE_CHAIR')]
  const chair = await given.post({ kind: 'SEAT', of: committee, role: 'CHAIR', exOfficioOf: office })
  const chief = await given.person()
  await given.appointment(chief, office, { kind: 'ACTING' })

  const { committee: shown } = await secretary.run<{ committee: { seats: unknown[] } }>('query ($id: ID!) { committee(id: $id) { seats { id holder { kind person { id } } exOfficioOf { id } } } }', { id: committee.id })

  expect(shown.seats).toEqual([
    { id: chair.id, holder: { kind: 'ACTING', person: { id: chief.id } }, exOfficioOf: { id: office.id } },
    ...[vice, secretarySeat, member, adviser].map(({ id }) => ({ id, holder: null, exOfficioOf: null })),
  ])
})

test('a sector is present while one of its seats is held, ex officio too, and missing when it is expected and not', async () => {
  const { given, secretary } = await worldOf()
  const committee = await given.committee({ expectedSectors: ['POLICE', 'HEALTH', 'SOCIAL'] })
  const office = await given.post()
  await given.post({ kind: 'SEAT', of: committee, role: 'MEMBER', sector: 'POLICE', exOfficioOf: office })
  await given.appointment(await given.person(), office, { to: '2026-12-01' })
  await given.appointment(await given.person(), await given.post({ kind: 'SEAT', of: committee, role: 'MEMBER', sector: 'LABOUR' }))
  await given.appointment(await given.person(), await given.post({ kind: 'SEAT', of: committee, role: 'MEMBER', sector: 'SOCIAL' }), { kind: 'ALTERNATE' })

  const { committee: shown } = await secretary.run<{ committee: unknown }>(
    'query ($id: ID!) { committee(id: $id) { sectorsPresent sectorsMissing later: sectorsPresent(asOf: "2026-12-01") laterMissing: sectorsMissing(asOf: "2026-12-01") } }', { id: committee.id })

  expect(shown).toEqual({ sectorsPresent: ['LABOUR', 'POLICE'], sectorsMissing: ['HEALTH', 'SOCIAL'], later: ['LABOUR'], laterMissing: ['POLICE', 'HEALTH', 'SOCIAL'] })
})

test('the seats of a day are those that exist on it', async () => {
  const { given, secretary } = await worldOf()
  const committee = await given.committee()
  const seat = await given.post({ kind: 'SEAT', of: committee, role: 'MEMBER', from: '2026-01-01', to: '2026-12-01' })
  const on = async (asOf: string) => (await secretary.run<{ committee: { seats: { id: string }[] } }>('query ($id: ID!, $asOf: Date) { committee(id: $id) { seats(asOf: $asOf) { id } } }', { id: committee.id, asOf })).committee.seats

  expect([await on('2025-12-31'), await on('2026-01-01'), await on('2026-11-30'), await on('2026-12-01')]).toEqual([[], [{ id: seat.id }], [{ id: seat.id }], []])
})

test('a nested question without a day of its own is asked for the day around it', async () => {
  const { given, secretary } = await worldOf()
  const committee = await given.committee()
  await given.appointment(await given.person(), await given.post({ kind: 'SEAT', of: committee, role: 'MEMBER' }), { from: '2026-12-01' })

  const { committee: shown } = await secretary.run<{ committee: unknown }>('query ($id: ID!) { committee(id: $id) { seats(asOf: "2026-12-01") { isVacant now: isVacant(asOf: "2026-11-30") } today: seats { isVacant } } }', { id: committee.id })

  expect(shown).toEqual({ seats: [{ isVacant: false, now: true }], today: [{ isVacant: true }] })
})

test('committees oversee one another, and what the viewer does not see is left out', async () => {
  const { given, secretary } = await worldOf()
  const [province, district, beside] = [await given.committee({ area: '56' }), await given.committee(), await given.committee({ area: '5601' })]
  await given.run('MATCH (above:Committee {id: $province}), (below:Committee) WHERE below.id IN [$district, $beside] CREATE (above)-[:OVERSEES]->(below)', { province: province.id, district: district.id, beside: beside.id })

  const answer = await secretary.run('query ($province: ID!, $district: ID!) { above: committee(id: $province) { oversees { id } } below: committee(id: $district) { overseenBy { id } } }', { province: province.id, district: district.id })

  expect(answer).toEqual({ above: { oversees: [{ id: district.id }] }, below: { overseenBy: { id: province.id } } })
})

test('committees are found by area, kind and day', async () => {
  const { given, secretary } = await worldOf()
  const [province, district, subdistrict, network] = [await given.committee({ area: '56' }), await given.committee({ to: '2026-12-01' }), await given.committee({ area: '560508' }), await given.committee({ kind: 'VOLUNTEER_NETWORK' })]
  await given.committee({ area: '5601' })

  expect(await idsOf(secretary)).toEqual(new Set([province.id, district.id, subdistrict.id, network.id]))
  expect(await idsOf(secretary, { area: '560508' })).toEqual(new Set([province.id, district.id, subdistrict.id, network.id]))
  expect(await idsOf(secretary, { kind: 'VOLUNTEER_NETWORK' })).toEqual(new Set([network.id]))
  expect(await idsOf(secretary, { kind: 'COMMITTEE', area: '5605', asOf: '2026-12-01' })).toEqual(new Set([province.id, subdistrict.id]))
})

test('the pages of committees hold each once, in Thai dictionary order', async () => {
  const { given, secretary } = await worldOf()
  for (const nameTh of ['เครือข่าย ข', 'คณะ ก', 'เครือข่าย ก', 'ศูนย์', 'คณะ ข']) await given.committee({ nameTh })

  const names: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo, totalCount }: Committees['committees'] = await list(secretary, { first: 2, after })
    expect(totalCount).toBe(5)
    names.push(...nodes.map(({ nameTh }) => nameTh))
    ;[after, more] = [pageInfo.endCursor, pageInfo.hasNextPage]
  }

  expect(names).toEqual(['คณะ ก', 'คณะ ข', 'เครือข่าย ก', 'เครือข่าย ข', 'ศูนย์'])
})

test('a committee is set up with its secretariat and the sectors it should hold', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency()

  const { createCommittee } = await secretary.run<{ createCommittee: unknown }>(create, once({
    nameTh: 'คณะกรรมการใหม่', kind: 'COMMITTEE', level: 'DISTRICT', area: '5605', from: '2026-11-24', cadence: 'P3M', quorum: 10, expectedSectors: ['POLICE', 'HEALTH', 'POLICE'], secretariat: agency.id,
  }))

  expect(createCommittee).toMatchObject({ nameTh: 'คณะกรรมการใหม่', cadence: 'P3M', quorum: 10, sectorsMissing: ['HEALTH', 'POLICE'], secretariat: { id: agency.id }, serves: [{ area: { code: '5605' } }] })
})

test('a network of volunteers is at home in a district, not in the province', async () => {
  const { as } = await worldOf()
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  const network = (area: string) => once({ nameTh: 'เครือข่าย', kind: 'VOLUNTEER_NETWORK', level: 'DISTRICT', area, from: '2026-11-24' })

  expect(await coordinator.refused(create, network('56'))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'committee.networkOfDistrict' })
  expect(await coordinator.run(create, network('5605'))).toMatchObject({ createCommittee: { nameTh: 'เครือข่าย' } })
})

test.each([
  ['with a rhythm that is none', { cadence: 'monthly' }, 'cadence.invalid'], ['with a quorum of 0', { quorum: 0 }, 'number.outside'], ['with an unknown secretariat', { secretariat: 'nothing' }, 'record.notFound'],
  ['in a foreign area', { area: '5601' }, 'record.notFound'], ['above the own area', { area: '56' }, 'access.outsideScope'],
])('a committee %s is refused, and nothing of it is written', async (_what, wrong, reason) => {
  const { given, secretary } = await worldOf()
  const before = await wholeGraph(given)

  expect(await secretary.refused(create, once({ nameTh: 'ใหม่', kind: 'COMMITTEE', level: 'DISTRICT', area: '5605', from: '2026-11-24', ...wrong }))).toMatchObject({ reason })
  expect(await wholeGraph(given)).toEqual(before)
})

test('what is said of a committee changes, and its secretariat moves or goes', async () => {
  const { given, secretary } = await worldOf()
  const [committee, first, second] = [await given.committee(), await given.agency(), await given.agency()]
  const change = async (input: object) => (await secretary.run<{ updateCommittee: object }>(update, once({ id: committee.id, ...input }))).updateCommittee

  expect(await change({ secretariat: first.id, theme: 'ค้ามนุษย์', expectedSectors: ['POLICE'] })).toMatchObject({ secretariat: { id: first.id }, theme: 'ค้ามนุษย์', sectorsMissing: ['POLICE'] })
  expect(await change({ secretariat: second.id })).toMatchObject({ secretariat: { id: second.id }, theme: 'ค้ามนุษย์' })
  expect(await change({ secretariat: null, quorum: 5 })).toMatchObject({ secretariat: null, quorum: 5 })
  expect(await secretary.refused(update, once({ id: committee.id, secretariat: null, quorum: 5 }))).toMatchObject({ code: 'REFUSED', reason: 'record.nothingToChange' })
})

test('a committee is closed when its seats last no longer', async () => {
  const { given, secretary } = await worldOf()
  const committee = await given.committee()
  const seat = await given.post({ kind: 'SEAT', of: committee, role: 'MEMBER' })

  expect(await secretary.refused(close, once({ id: committee.id, to: '2026-12-01' }))).toMatchObject({ code: 'REFUSED', reason: 'record.stillUsed', details: { count: 1 } })
  await given.run('MATCH (post:Post {id: $id}) SET post.to = date("2026-12-01")', { id: seat.id })
  expect(await secretary.run(close, once({ id: committee.id, to: '2026-12-01' }))).toEqual({ closeCommittee: { to: '2026-12-01' } })
})
