import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

type AgencyPage = { agencies: { nodes: { nameTh: string }[]; pageInfo: { endCursor: string } } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const vacancyOf = async (client: ApiClient, post: { id: string }, asOf = '2026-11-24') =>
  (await client.run<{ post: { vacancy: unknown } }>('query ($id: ID!, $asOf: Date) { post(id: $id) { vacancy(asOf: $asOf) { since reason lastHolder { person { id } post { id } } acting { person { id } } } } }', { id: post.id, asOf })).post.vacancy

test('a vacancy says since when, why, who held it last and who stands in, on both sides of each day', async () => {
  const { given, secretary } = await worldOf()
  const [post, left, acting] = [await given.post(), await given.person(), await given.person()]
  await given.appointment(left, post, { to: '2026-10-01', endReason: 'TRANSFER' })
  await given.appointment(acting, post, { kind: 'ACTING', from: '2026-10-10', to: '2026-11-01', endReason: 'ORDER_REVOKED' })
  const [byLeft, byActing] = [left, acting].map(({ id }) => ({ person: { id }, post: { id: post.id } }))

  expect(await vacancyOf(secretary, post, '2026-09-30')).toBeNull()
  expect(await vacancyOf(secretary, post, '2026-10-01')).toEqual({ since: '2026-10-01', reason: 'TRANSFER', lastHolder: byLeft, acting: null })
  expect(await vacancyOf(secretary, post, '2026-10-10')).toEqual({ since: '2026-10-01', reason: 'TRANSFER', lastHolder: byLeft, acting: { person: { id: acting.id } } })
  expect(await vacancyOf(secretary, post, '2026-11-01')).toEqual({ since: '2026-11-01', reason: 'ORDER_REVOKED', lastHolder: byActing, acting: null })
})

test('a seat goes with its office, and a post that nobody ever held is vacant since it began', async () => {
  const { given, secretary } = await worldOf()
  const office = await given.post()
  const seat = await given.post({ kind: 'SEAT', exOfficioOf: office, from: '2026-01-01' })
  expect(await vacancyOf(secretary, seat)).toEqual({ since: '2026-01-01', reason: null, lastHolder: null, acting: null })

  const chief = await given.person()
  await given.appointment(chief, office, { to: '2026-11-01', endReason: 'RETIREMENT' })
  expect(await vacancyOf(secretary, seat)).toEqual({ since: '2026-11-01', reason: 'RETIREMENT', lastHolder: { person: { id: chief.id }, post: { id: seat.id } }, acting: null })
})

test('a viewer learns since when a watch is vacant, but not of whom and why', async () => {
  const { given, as } = await worldOf()
  const { post } = await given.volunteer('56050851', { to: '2026-11-01' })
  await given.run('MATCH (appointment:Appointment)-[:TO_POST]->(:Post {id: $id}) SET appointment.endReason = "HEALTH"', post)
  const viewer = await as('VIEWER', '5605')

  expect(await vacancyOf(viewer, post)).toEqual({ since: '2026-11-01', reason: null, lastHolder: null, acting: null })
  expect(await viewer.run('{ register(area: "5605") { vacancies { total watch byReason { reason count } byAppointer { appointedByEn count } } } }'))
    .toEqual({ register: { vacancies: { total: 1, watch: 1, byReason: [{ reason: null, count: 1 }], byAppointer: [{ appointedByEn: 'District Chief', count: 1 }] } } })
})

test('posts are listed by how long they are vacant, page by page, held ones last', async () => {
  const { given, secretary } = await worldOf()
  for (const [titleTh, to] of [['ก', '2026-11-01'], ['ข', '2026-07-01'], ['ค', '2026-10-01'], ['ง', '2026-10-01'], ['จ', null]] as const) {
    await given.appointment(await given.person(), await given.post({ titleTh }), { to })
  }
  const titles: string[] = []
  type Page = { posts: { nodes: { titleTh: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }
  for (let after: string | null = null, more = true; more;) {
    const { posts }: Page = await secretary.run<Page>('query ($after: String) { posts(area: "5605", order: VACANT_LONGEST, first: 2, after: $after) { nodes { titleTh } pageInfo { endCursor hasNextPage } } }', { after })
    titles.push(...posts.nodes.map(({ titleTh }) => titleTh))
    ;[after, more] = [posts.pageInfo.endCursor, posts.pageInfo.hasNextPage]
  }

  expect(titles).toEqual(['ข', 'ค', 'ง', 'ก', 'จ'])
  expect(await secretary.run('{ register(area: "5605") { vacancies { total over90Days over30Days medianDays longestDays } } }')).toEqual({ register: { vacancies: { total: 4, over90Days: 1, over30Days: 2, medianDays: 54, longestDays: 146 } } })
})

test('an agency counts its posts by who holds them', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency({ sector: 'HEALTH' })
  await given.post({ of: agency })
  await given.appointment(await given.person(), await given.post({ of: agency }), { to: '2026-12-01' })
  await given.appointment(await given.person(), await given.post({ of: agency }), { kind: 'ACTING' })

  expect(await secretary.run('{ agencies(sectors: [HEALTH, POLICE]) { nodes { postCounts { held acting vacant } then: postCounts(asOf: "2026-12-01") { held acting vacant } } } none: agencies(sectors: [POLICE]) { totalCount } acting: posts(acting: true) { totalCount } }'))
    .toEqual({ agencies: { nodes: [{ postCounts: { held: 2, acting: 1, vacant: 1 }, then: { held: 1, acting: 1, vacant: 2 } }] }, none: { totalCount: 0 }, acting: { totalCount: 1 } })
})

test('agencies with most vacant posts on the day come first, by name among those with as many', async () => {
  const { given, secretary } = await worldOf()
  const [whole, empty] = [await given.agency({ nameTh: 'ก' }), await given.agency({ nameTh: 'ค' })]
  await given.agency({ nameTh: 'ข' })
  await given.appointment(await given.person(), await given.post({ of: whole }), { to: '2026-12-01' })
  await given.post({ of: whole, from: '2026-12-01' })
  await given.post({ of: empty })

  const names = async (order: string, asOf: string) => {
    const page = 'query ($order: AgencyOrder, $asOf: Date, $after: String) { agencies(area: "5605", order: $order, asOf: $asOf, first: 2, after: $after) { nodes { nameTh } pageInfo { endCursor } } }'
    const first = await secretary.run<AgencyPage>(page, { order, asOf })
    const second = await secretary.run<AgencyPage>(page, { order, asOf, after: first.agencies.pageInfo.endCursor })
    return [...first.agencies.nodes, ...second.agencies.nodes].map(({ nameTh }) => nameTh)
  }
  expect(await names('GAPS', '2026-11-30')).toEqual(['ค', 'ก', 'ข'])
  expect(await names('GAPS', '2026-12-01')).toEqual(['ก', 'ค', 'ข'])
  expect(await names('NAME', '2026-12-01')).toEqual(['ก', 'ข', 'ค'])
})
