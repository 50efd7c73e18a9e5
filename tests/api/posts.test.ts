import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const listed = 'query ($area: ID, $agency: ID, $committee: ID, $kind: PostKind, $vacant: Boolean, $asOf: Date, $first: Int, $after: String) { posts(area: $area, agency: $agency, committee: $committee, kind: $kind, vacant: $vacant, asOf: $asOf, first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }'
const create = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { id kind titleTh role organization { __typename ... on Agency { id } ... on Committee { id } } covers { code } isVacant from exOfficioOf { id } represents { id } } }'
const update = 'mutation ($input: UpdatePostInput!) { updatePost(input: $input) { titleTh phone hours callOrder } }'
const close = 'mutation ($input: CloseInput!) { closePost(input: $input) { to } }'

type Posts = { posts: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851', '56050852', '57010101')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const idsOf = async (client: ApiClient, more: Record<string, unknown> = {}) => new Set((await client.run<Posts>(listed, more)).posts.nodes.map(({ id }) => id))

test('posts are found by agency, committee, kind, area and vacancy on the day', async () => {
  const { given, secretary } = await worldOf()
  const [agency, committee] = [await given.agency(), await given.committee()]
  const [office, seat] = [await given.post({ of: agency }), await given.post({ kind: 'SEAT', of: committee, role: 'MEMBER' })]
  const { post: watch } = await given.volunteer('56050851')
  await given.appointment(await given.person(), seat, { from: '2026-12-01' })

  expect(await idsOf(secretary, { agency: agency.id })).toEqual(new Set([office.id]))
  expect(await idsOf(secretary, { committee: committee.id })).toEqual(new Set([seat.id]))
  expect(await idsOf(secretary, { kind: 'WATCH' })).toEqual(new Set([watch.id]))
  expect(await idsOf(secretary, { area: '5605' })).toEqual(new Set([office.id, seat.id, watch.id]))
  expect(await idsOf(secretary, { area: '56050851' })).toEqual(new Set([watch.id]))
  expect(await idsOf(secretary, { area: '56050852' })).toEqual(new Set())
  expect(await idsOf(secretary, { vacant: true })).toEqual(new Set([office.id, seat.id]))
  expect(await idsOf(secretary, { vacant: false })).toEqual(new Set([watch.id]))
  expect(await idsOf(secretary, { vacant: false, asOf: '2026-12-01' })).toEqual(new Set([watch.id, seat.id]))
  expect(await idsOf(secretary, { agency: agency.id, kind: 'SEAT' })).toEqual(new Set())
  expect(await idsOf(secretary, { agency: agency.id, area: '5605', vacant: true })).toEqual(new Set([office.id]))
})

test('a seat whose office is held is not vacant', async () => {
  const { given, secretary } = await worldOf()
  const office = await given.post()
  const seat = await given.post({ kind: 'SEAT', exOfficioOf: office, role: 'CHAIR' })
  await given.appointment(await given.person(), office)

  expect(await idsOf(secretary, { vacant: false })).toEqual(new Set([office.id, seat.id]))
})

test('the pages of posts hold each once, titles in Thai dictionary order', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency()
  const titles = ['เกษตรอำเภอ', 'ครู', 'แพทย์', 'นายอำเภอ', 'ไปรษณีย์', 'โฆษก']
  for (const titleTh of titles) await given.post({ of: agency, titleTh })

  const seen: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { posts }: { posts: { nodes: { titleTh: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } } = await secretary.run('query ($after: String) { posts(first: 2, after: $after) { nodes { titleTh } pageInfo { endCursor hasNextPage } } }', { after })
    seen.push(...posts.nodes.map(({ titleTh }) => titleTh))
    ;[after, more] = [posts.pageInfo.endCursor, posts.pageInfo.hasNextPage]
  }

  expect(seen).toEqual(['เกษตรอำเภอ', 'ครู', 'โฆษก', 'นายอำเภอ', 'ไปรษณีย์', 'แพทย์'])
})

test('a post exists from its first day up to its last', async () => {
  const { given, secretary } = await worldOf()
  const post = await given.post({ from: '2026-01-01', to: '2027-01-01' })

  for (const [asOf, exists] of [['2025-12-31', false], ['2026-01-01', true], ['2026-12-31', true], ['2027-01-01', false]] as const) {
    expect([asOf, (await idsOf(secretary, { asOf })).has(post.id)]).toEqual([asOf, exists])
  }
})

test('everybody named to a post is listed: permanent, acting, alternates', async () => {
  const { given, secretary } = await worldOf()
  const post = await given.post()
  for (const kind of ['ALTERNATE', 'ACTING', 'PERMANENT'] as const) await given.appointment(await given.person(), post, { kind })

  const { post: answer } = await secretary.run<{ post: unknown }>('query ($id: ID!) { post(id: $id) { holder { kind } holders { kind } isVacant } }', { id: post.id })

  expect(answer).toEqual({ holder: { kind: 'PERMANENT' }, holders: [{ kind: 'PERMANENT' }, { kind: 'ACTING' }, { kind: 'ALTERNATE' }], isVacant: false })
})

test('a post with an alternate alone is vacant, since it was last held or since it began', async () => {
  const { given, secretary } = await worldOf()
  const [fresh, left] = [await given.post({ from: '2024-05-01' }), await given.post()]
  await given.appointment(await given.person(), fresh, { kind: 'ALTERNATE', from: '2024-05-01' })
  await given.appointment(await given.person(), left, { to: '2026-10-01' })
  const vacantSince = async (id: string, asOf = '2026-11-24') => (await secretary.run<{ post: { vacantSince: string | null } }>('query ($id: ID!, $asOf: Date) { post(id: $id) { vacantSince(asOf: $asOf) } }', { id, asOf })).post.vacantSince

  expect(await vacantSince(fresh.id)).toBe('2024-05-01')
  expect(await vacantSince(left.id)).toBe('2026-10-01')
  expect(await vacantSince(left.id, '2026-09-30')).toBeNull()
})

test('an office, a seat and a watch post are set up, vacant, in the organisation they belong to', async () => {
  const { given, secretary } = await worldOf()
  const [agency, committee, network] = [await given.agency(), await given.committee(), await given.committee({ kind: 'VOLUNTEER_NETWORK' })]
  const setUp = async (input: object) => (await secretary.run<{ createPost: { id: string } }>(create, once({ titleTh: 'ตำแหน่ง', from: '2026-11-24', ...input }))).createPost
  const office = await setUp({ kind: 'OFFICE', organization: agency.id })

  expect(office).toMatchObject({ kind: 'OFFICE', isVacant: true, from: '2026-11-24', organization: { __typename: 'Agency', id: agency.id } })
  expect(await setUp({ kind: 'SEAT', role: 'CHAIR', organization: committee.id, exOfficioOf: office.id, represents: agency.id })).toMatchObject({ role: 'CHAIR', exOfficioOf: { id: office.id }, represents: { id: agency.id }, organization: { __typename: 'Committee', id: committee.id } })
  expect(await setUp({ kind: 'WATCH', organization: network.id, covers: ['56050852', '56050851'] })).toMatchObject({ covers: [{ code: '56050851' }, { code: '56050852' }] })
})

test('a watch post belongs to the network of a district, not of the province, for who watches is known where they work', async () => {
  const { given, as } = await worldOf()
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  const watchIn = async (area: string) => once({ titleTh: 'ผู้เฝ้าระวัง', kind: 'WATCH', from: '2026-11-24', covers: ['56050851'], organization: (await given.committee({ kind: 'VOLUNTEER_NETWORK', area })).id })

  expect(await coordinator.refused(create, await watchIn('56'))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'post.watchOfDistrict' })
  expect(await coordinator.run(create, await watchIn('5605'))).toMatchObject({ createPost: { kind: 'WATCH' } })
})

const wrongPosts: [string, (world: Awaited<ReturnType<typeof worldOf>>) => Promise<object>, string][] = [
  ['a seat in an agency', async ({ given }) => ({ kind: 'SEAT', role: 'MEMBER', organization: (await given.agency()).id }), 'post.seatNeedsCommittee'],
  ['an office in a committee', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.committee()).id }), 'post.seatNeedsCommittee'],
  ['a seat without a role', async ({ given }) => ({ kind: 'SEAT', organization: (await given.committee()).id }), 'post.roleIsOfSeats'],
  ['an office with a role', async ({ given }) => ({ kind: 'OFFICE', role: 'CHAIR', organization: (await given.agency()).id }), 'post.roleIsOfSeats'],
  ['a watch post without a village', async ({ given }) => ({ kind: 'WATCH', organization: (await given.committee()).id }), 'input.required'],
  ['a watch post of a subdistrict', async ({ given }) => ({ kind: 'WATCH', organization: (await given.committee()).id, covers: ['560508'] }), 'post.watchCoversVillages'],
  ['a post that covers what is outside', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.agency()).id, covers: ['56'] }), 'post.coverageOutside'],
  ['a post that covers a foreign village', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.agency()).id, covers: ['57010101'] }), 'record.notFound'],
  ['an office that follows another one', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.agency()).id, exOfficioOf: (await given.post()).id }), 'post.exOfficioLoop'],
  ['an office that speaks for another agency', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.agency()).id, represents: (await given.agency()).id }), 'post.onlySeatsRepresent'],
  ['a seat that follows an office which ends', async ({ given }) => ({ kind: 'SEAT', role: 'MEMBER', organization: (await given.committee()).id, exOfficioOf: (await given.post({ to: '2027-01-01' })).id }), 'record.notFound'],
  ['a seat that follows a seat', async ({ given }) => ({ kind: 'SEAT', role: 'MEMBER', organization: (await given.committee()).id, exOfficioOf: (await given.post({ kind: 'SEAT', role: 'CHAIR' })).id }), 'record.notFound'],
  ['a post older than its agency', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.agency({ from: '2026-11-25' })).id }), 'post.outsideOrganization'],
  ['a post of a closed agency', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.agency({ to: '2026-12-01' })).id }), 'post.outlives'],
  ['a post of an agency above', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.agency({ area: '56' })).id }), 'access.outsideScope'],
  ['a post of a foreign agency', async ({ given }) => ({ kind: 'OFFICE', organization: (await given.agency({ area: '5701' })).id }), 'record.notFound'],
]

test.each(wrongPosts)('%s is refused, and nothing of it is written', async (_what, input, reason) => {
  const world = await worldOf()
  const sent = once({ titleTh: 'ตำแหน่ง', from: '2026-11-24', ...(await input(world)) })
  const before = await wholeGraph(world.given)

  expect(await world.secretary.refused(create, sent)).toMatchObject({ reason })
  expect(await wholeGraph(world.given)).toEqual(before)
})

test('a seat comes to speak for another agency, or for none; an office speaks for nobody', async () => {
  const { given, secretary } = await worldOf()
  const [one, other] = [await given.agency(), await given.agency()]
  const [seat, office] = [await given.post({ kind: 'SEAT', role: 'MEMBER', represents: one }), await given.post()]
  const change = async (represents: string | null) => (await secretary.run<{ updatePost: unknown }>('mutation ($input: UpdatePostInput!) { updatePost(input: $input) { represents { id } } }', once({ id: seat.id, represents }))).updatePost

  expect(await change(other.id)).toEqual({ represents: { id: other.id } })
  expect(await change(null)).toEqual({ represents: null })
  expect(await secretary.refused(update, once({ id: seat.id, represents: 'nothing' }))).toMatchObject({ reason: 'record.notFound' })
  expect(await secretary.refused(update, once({ id: office.id, represents: one.id }))).toMatchObject({ reason: 'post.onlySeatsRepresent', details: { fields: ['represents'] } })
})

test('what is said of a post changes, and a change of nothing is refused', async () => {
  const { given, secretary } = await worldOf()
  const post = await given.post({ titleTh: 'เดิม', phone: '191' })

  expect((await secretary.run<{ updatePost: unknown }>(update, once({ id: post.id, titleTh: 'ใหม่', hours: 'Mo-Fr 08:30-16:30', callOrder: 1 }))).updatePost).toEqual({ titleTh: 'ใหม่', phone: '191', hours: 'Mo-Fr 08:30-16:30', callOrder: 1 })
  expect(await secretary.refused(update, once({ id: post.id, titleTh: ' ใหม่ ' }))).toMatchObject({ code: 'REFUSED', reason: 'record.nothingToChange' })
})

test('a post is closed when nobody holds it longer and no seat follows it longer', async () => {
  const { given, secretary } = await worldOf()
  const [held, followed, free] = [await given.post(), await given.post(), await given.post({ from: '2026-01-01', covers: ['56050851'] })]
  await given.appointment(await given.person(), held, { to: '2026-12-02' })
  await given.post({ kind: 'SEAT', role: 'MEMBER', exOfficioOf: followed })
  const closing = (id: string, to: string) => secretary.send<{ closePost: { to: string } }>(close, once({ id, to }))

  expect((await closing(held.id, '2026-12-01')).errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'record.stillUsed', details: { count: 1 } } }])
  expect((await closing(held.id, '2026-12-02')).data?.closePost.to).toBe('2026-12-02')
  expect((await closing(followed.id, '2026-12-01')).errors).toMatchObject([{ extensions: { reason: 'record.stillUsed' } }])
  expect((await closing(free.id, '2026-01-01')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'interval.endsBeforeItBegins', details: { fields: ['to'] } } }])
  expect((await closing(free.id, '2026-12-01')).errors).toBeUndefined()
  expect(await given.run('MATCH (:Post {id: $id})-[covers:COVERS]->() RETURN toString(covers.to) AS to', { id: free.id })).toEqual([{ to: '2026-12-01' }])
})
