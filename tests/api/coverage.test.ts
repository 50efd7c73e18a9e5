import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const counts = `query ($area: ID!, $asOf: Date) { coverage(area: $area, asOf: $asOf) {
  total none single two threeOrMore covered stale unplanned watchPosts held
  villages { village { code } status stale watchPosts watchers acting vacantSince helper { village { code } kilometres } call { postId titleTh phone } }
  bySubarea { area { code } total none single covered } } }`

type Village = {
  village: { code: string }; status: string; stale: boolean; watchPosts: number; watchers: number; acting: number; vacantSince: string | null
  helper: { village: { code: string }; kilometres: number } | null; call: { postId: string; titleTh: string; phone: string } | null
}
type Coverage = Record<'total' | 'none' | 'single' | 'two' | 'threeOrMore' | 'covered' | 'stale' | 'unplanned' | 'watchPosts' | 'held', number> & {
  villages: Village[]; bySubarea: { area: { code: string }; total: number; none: number; single: number; covered: number }[]
}

const [pang, huai, lan, mai] = ['56050801', '56050802', '56050803', '56050804'] as const

async function districtOf(...villages: string[]) {
  const world = await freshApp()
  await world.given.areas('5605', ...villages)
  return { ...world, viewer: await world.as('VIEWER', '5605') }
}

const coverageOf = async (client: ApiClient, area = '5605', asOf?: string): Promise<Coverage> => (await client.run<{ coverage: Coverage }>(counts, { area, asOf })).coverage
const village = ({ villages }: Coverage, code: string): Village => villages.find((each) => each.village.code === code)!

test('a village has nobody, one, two, or three and more by its held watch posts', async () => {
  const { given, viewer } = await districtOf(pang, huai, lan, mai)
  for (const [code, volunteers] of [[huai, 1], [lan, 2], [mai, 3]] as const) for (let at = 0; at < volunteers; at++) await given.volunteer(code)

  const coverage = await coverageOf(viewer)

  expect(coverage.villages.map(({ village: { code }, status, watchers }) => [code, status, watchers])).toEqual([[pang, 'NONE', 0], [huai, 'SINGLE', 1], [lan, 'COVERED', 2], [mai, 'COVERED', 3]])
  expect(coverage).toMatchObject({ total: 4, none: 0, single: 1, two: 1, threeOrMore: 1, covered: 2, unplanned: 1, watchPosts: 6, held: 6 })
})

test('a watch post that nobody holds counts as planned, not as a watcher', async () => {
  const { given, viewer } = await districtOf(pang)
  await given.post({ kind: 'WATCH', covers: [pang], from: '2024-01-01' })

  const coverage = await coverageOf(viewer)

  expect(coverage).toMatchObject({ none: 1, unplanned: 0, watchPosts: 1, held: 0 })
  expect(village(coverage, pang)).toMatchObject({ watchPosts: 1, watchers: 0, vacantSince: '2024-01-01' })
})

test('an acting holder counts and is told apart; an alternate does not count', async () => {
  const { given, viewer } = await districtOf(pang, huai)
  await given.volunteer(pang, { kind: 'ACTING' })
  await given.volunteer(huai, { kind: 'ALTERNATE' })

  const coverage = await coverageOf(viewer)

  expect(village(coverage, pang)).toMatchObject({ status: 'SINGLE', watchers: 1, acting: 1, vacantSince: null })
  expect(village(coverage, huai)).toMatchObject({ status: 'NONE', watchers: 0, acting: 0 })
})

test('a post with a permanent and an acting holder is one watcher, and not an acting one', async () => {
  const { given, viewer } = await districtOf(pang)
  const { post } = await given.volunteer(pang)
  await given.appointment(await given.person(), post, { kind: 'ACTING' })

  expect(village(await coverageOf(viewer), pang)).toMatchObject({ watchPosts: 1, watchers: 1, acting: 0 })
})

test('a village is stale from the 180th day after the last confirmation, not before', async () => {
  const { given, viewer } = await districtOf(pang, huai, lan)
  await given.volunteer(pang, { confirmations: ['2026-05-29'] })
  await given.volunteer(huai, { confirmations: ['2026-05-28'] })
  await given.volunteer(lan, { confirmations: ['2026-05-28'] })
  await given.volunteer(lan, { confirmations: ['2026-05-29'] })

  const coverage = await coverageOf(viewer)

  expect([pang, huai, lan].map((code) => village(coverage, code).stale)).toEqual([false, true, false])
  expect(coverage.stale).toBe(1)
  expect(village(await coverageOf(viewer, '5605', '2026-11-23'), huai).stale).toBe(false)
})

test('a confirmation of a later day does not count on an earlier one, and nobody is not stale', async () => {
  const { given, viewer } = await districtOf(pang, huai)
  await given.volunteer(pang, { confirmations: ['2026-06-01'] })

  const coverage = await coverageOf(viewer, '5605', '2026-05-31')

  expect(village(coverage, pang).stale).toBe(true)
  expect(village(coverage, huai).stale).toBe(false)
})

test('a past day and a day ahead are answered to the day', async () => {
  const { given, viewer } = await districtOf(pang)
  const post = await given.post({ kind: 'WATCH', covers: [pang] })
  await given.appointment(await given.person(), post, { from: '2023-10-01', to: '2026-10-01' })
  await given.appointment(await given.person(), post, { from: '2027-01-01' })

  const watchers = async (asOf: string) => village(await coverageOf(viewer, '5605', asOf), pang).watchers

  expect(await Promise.all(['2023-09-30', '2023-10-01', '2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map(watchers))).toEqual([0, 1, 1, 0, 0, 1])
  expect(village(await coverageOf(viewer, '5605', '2026-12-31'), pang).vacantSince).toBe('2026-10-01')
})

test('a post that moved to another village counts there from the day it moved', async () => {
  const { given, viewer } = await districtOf(pang, huai)
  const { post } = await given.volunteer(pang)
  await given.run('MATCH (:Post {id: $id})-[covers:COVERS]->() SET covers.to = date("2026-11-01") WITH 1 AS done MATCH (post:Post {id: $id}), (area:Area {code: $to}) CREATE (post)-[:COVERS {from: date("2026-11-01"), to: date("9999-12-31")}]->(area)', { id: post.id, to: huai })

  expect((await coverageOf(viewer, '5605', '2026-10-31')).villages.map(({ village: { code }, watchers }) => [code, watchers])).toEqual([[huai, 0], [pang, 1]])
  expect((await coverageOf(viewer, '5605', '2026-11-01')).villages.map(({ village: { code }, watchers }) => [code, watchers])).toEqual([[pang, 0], [huai, 1]])
})

test('the nearest village with three volunteers helps one that lacks them', async () => {
  const { given, as } = await freshApp()
  await given.areas({ code: pang, at: [19.0, 100] }, { code: huai, at: [19.1, 100] }, { code: lan, at: [19.02, 100] }, { code: mai, at: [19.01, 100] })
  for (const code of [huai, huai, huai, lan, lan, lan, mai, mai]) await given.volunteer(code)
  const coverage = await coverageOf(await as('VIEWER', '5605'))

  expect(village(coverage, pang).helper).toEqual({ village: { code: lan }, kilometres: 2.2 })
  expect(village(coverage, mai).helper).toBeNull()
})

test('the headman of the subdistrict is called, the first of its posts with a number', async () => {
  const { given, viewer } = await districtOf(pang, '56050901')
  const headmen = await given.agency({ kind: 'HEADMAN', level: 'SUBDISTRICT', serves: ['560508'] })
  const kamnan = await given.post({ of: headmen, titleTh: 'กำนัน', phone: '+6654000001', callOrder: 1 })
  await given.post({ of: headmen, titleTh: 'สารวัตรกำนัน', phone: '+6654000002', callOrder: 2 })

  const coverage = await coverageOf(viewer)

  expect(village(coverage, pang).call).toEqual({ postId: kamnan.id, titleTh: 'กำนัน', phone: '+6654000001' })
  expect(village(coverage, '56050901').call).toBeNull()
})

test('villages with nobody come first, the longest empty first, then those with one, then the others by code', async () => {
  const { given, viewer } = await districtOf(pang, huai, lan, mai, '56050805')
  const emptySince = async (code: string, day: string) => given.appointment(await given.person(), await given.post({ kind: 'WATCH', covers: [code] }), { to: day })
  await emptySince(pang, '2026-10-01')
  await emptySince(huai, '2025-10-01')
  await given.volunteer(lan)
  for (const code of ['56050805', '56050805', mai, mai]) await given.volunteer(code)

  expect((await coverageOf(viewer)).villages.map(({ village: { code } }) => code)).toEqual([huai, pang, lan, mai, '56050805'])
})

test('a province is counted by district, a district by subdistrict, a subdistrict by nothing', async () => {
  const { given, as } = await freshApp()
  await given.areas(pang, '56050901', '56010101')
  await given.volunteer(pang)
  for (const code of ['56050901', '56010101']) await given.post({ kind: 'WATCH', covers: [code] })
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  const parts = async (area: string) => (await coverageOf(coordinator, area)).bySubarea.map(({ area: { code }, total, none, single }) => [code, total, none, single])

  expect(await parts('56')).toEqual([['5601', 1, 1, 0], ['5605', 2, 1, 1]])
  expect(await parts('5605')).toEqual([['560508', 1, 0, 1], ['560509', 1, 1, 0]])
  expect(await parts('560508')).toEqual([])
})

test('a village that no longer exists is counted up to its last day', async () => {
  const { given, viewer } = await districtOf(pang, huai)
  await given.run('MATCH (area:Area {code: $code}) SET area.to = date("2026-11-01")', { code: huai })

  expect((await coverageOf(viewer, '5605', '2026-10-31')).total).toBe(2)
  expect((await coverageOf(viewer, '5605', '2026-11-01')).total).toBe(1)
})

test('a village knows the subdistrict, district and province it lies in', async () => {
  const { viewer } = await districtOf(pang)

  const { coverage } = await viewer.run<{ coverage: { villages: { village: { parent: object; ancestors: object[]; children: object[] } }[] } }>(
    '{ coverage(area: "5605") { villages { village { parent { code } ancestors { code } children { code } } } } }')

  expect(coverage.villages[0]!.village).toEqual({ parent: { code: '560508' }, ancestors: [{ code: '56' }, { code: '5605' }, { code: '560508' }], children: [] })
})

test('what lies around the areas of a coverage is that of the day asked for, however the answer names it', async () => {
  const { given, viewer } = await districtOf(pang, huai)
  await given.run('MATCH (area:Area {code: $code}) SET area.to = date("2026-11-01")', { code: huai })
  const around = async (asOf: string) => (await viewer.run<{ coverage: { parts: object[]; others: { place: { name: string } }[] } }>(
    'query ($asOf: Date) { coverage(area: "5605", asOf: $asOf) { parts: bySubarea { area { villages: children { code } } } others: bySubarea { place: area { name: code parent { children { code } } } } } }', { asOf })).coverage

  expect((await around('2026-10-31')).parts).toEqual([{ area: { villages: [{ code: pang }, { code: huai }] } }])
  expect(await around('2026-11-01')).toEqual({ parts: [{ area: { villages: [{ code: pang }] } }], others: [{ place: { name: '560508', parent: { children: [{ code: '560508' }] } } }] })
})

test('a village, an unknown area and a foreign one are refused', async () => {
  const { given, viewer } = await districtOf(pang)
  await given.areas('5701')

  expect(await viewer.refused(counts, { area: pang })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'area.isAVillage', details: { fields: ['area'] } })
  expect(await viewer.refused(counts, { area: '5799' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await viewer.refused(counts, { area: '5701' })).toEqual(await viewer.refused(counts, { area: '5799' }))
})

test('the coverage of the province is not for those who work in one district of it', async () => {
  const { given, viewer } = await districtOf(pang)
  await given.areas('56010101')

  expect(await viewer.refused(counts, { area: '56' })).toMatchObject({ code: 'FORBIDDEN', reason: 'access.outsideScope' })
})
