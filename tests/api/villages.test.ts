import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { Transaction } from '@saan/server/src/neo4j/write.ts'
import { expect, onTestFinished, test, vi } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'

const add = 'mutation ($input: AddVillagesInput!) { addVillages(input: $input) { code children { code nameTh nameEn moo isSynthetic } } }'
const coverage = '{ coverage(area: "560508") { total villages { village { code } status watchPosts watchers } } }'
type Added = { addVillages: { code: string; children: { code: string; nameTh: string; nameEn: string; moo: number; isSynthetic: boolean }[] } }

async function subdistrict() {
  const world = await freshApp()
  await world.given.areas({ code: '560508', nameTh: 'ห้วยลาน' })
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605'), network: (await world.given.committee({ area: '5605' })).id }
}

test('the villages of a subdistrict come from a list, and stand in its coverage and the search at once', async () => {
  const { secretary } = await subdistrict()
  const input = once({ subdistrict: '560508', villages: [{ moo: 2, nameTh: 'บ้านปางพัฒนา', nameEn: 'Ban Pang Phatthana' }, { moo: 11, nameTh: 'ร่องมงคล' }] })

  const { addVillages } = await secretary.run<Added>(add, input)
  expect(addVillages).toEqual({ code: '560508', children: [
    { code: '56050802', nameTh: 'บ้านปางพัฒนา', nameEn: 'Ban Pang Phatthana', moo: 2, isSynthetic: false },
    { code: '56050811', nameTh: 'บ้านร่องมงคล', nameEn: 'บ้านร่องมงคล', moo: 11, isSynthetic: false },
  ] })
  expect(await secretary.run<Added>(add, input)).toEqual({ addVillages })
  expect(await secretary.run(coverage)).toMatchObject({ coverage: { total: 2, villages: [{ watchPosts: 0 }, { watchPosts: 0 }] } })
  expect((await secretary.run<{ search: { id: string }[] }>('{ search(text: "ปางพัฒนา", kinds: [AREA]) { id } }')).search.map(({ id }) => id)).toEqual(['56050802'])
})

test('watch posts are set up with the villages, vacant and in the order of calling', async () => {
  const { secretary, network, connection } = await subdistrict()

  await secretary.run(add, once({ subdistrict: '560508', villages: [{ moo: 1, nameTh: 'หนึ่ง' }, { moo: 2, nameTh: 'สอง' }], network, watchPosts: 2 }))
  expect(await secretary.run(coverage)).toMatchObject({ coverage: { total: 2, villages: [{ status: 'NONE', watchPosts: 2, watchers: 0 }, { status: 'NONE', watchPosts: 2, watchers: 0 }] } })
  const { posts } = await secretary.run<{ posts: { nodes: { titleTh: string; callOrder: number; covers: { code: string }[] }[] } }>(`{ posts(committee: "${network}") { nodes { titleTh callOrder covers { code } } } }`)
  expect(posts.nodes.map(({ titleTh, callOrder, covers }) => [covers[0]!.code, callOrder, titleTh]).sort()).toEqual([
    ['56050801', 1, 'อาสาเฝ้าระวัง คนที่ 1'], ['56050801', 2, 'อาสาเฝ้าระวัง คนที่ 2'], ['56050802', 1, 'อาสาเฝ้าระวัง คนที่ 1'], ['56050802', 2, 'อาสาเฝ้าระวัง คนที่ 2'],
  ])
  expect(await runDoctor(connection.bare)).toEqual([])
})

test('many villages with all their watch posts take no more statements than one', async () => {
  const { secretary, network, given } = await subdistrict()
  const sent = vi.spyOn(Transaction.prototype, 'all')
  onTestFinished(() => sent.mockRestore())
  const villages = Array.from({ length: 99 }, (_, at) => ({ moo: at + 1, nameTh: `บ้าน ${at + 1}` }))
  const statementsOf = async (some: typeof villages, watchPosts: number) => {
    sent.mockClear()
    await secretary.run(add, once({ subdistrict: '560508', villages: some, network, watchPosts }))
    return sent.mock.calls.length
  }

  expect(await statementsOf(villages.slice(1), 5)).toBe(await statementsOf(villages.slice(0, 1), 1))
  expect(await given.run("MATCH (post:Post {kind: 'WATCH'})-[:COVERS]->(village:Village) RETURN count(DISTINCT post) AS posts, count(DISTINCT village) AS villages")).toEqual([{ posts: 491, villages: 99 }])
})

test('a network that posts were set up in stays open: what was closed before is not closed again by undoing', async () => {
  const { secretary, network, connection } = await subdistrict()
  const close = async (to: string | null) => {
    const { input } = once({ id: network, to })
    await secretary.run('mutation ($input: CloseInput!) { closeCommittee(input: $input) { id } }', { input })
    return (await secretary.run<{ changeOfRequest: { id: string } }>('query ($requestId: ID!) { changeOfRequest(requestId: $requestId) { id } }', input)).changeOfRequest.id
  }
  await close('2026-12-01')
  const reopened = await close(null)
  await secretary.run(add, once({ subdistrict: '560508', villages: [{ moo: 1, nameTh: 'หนึ่ง' }], network, watchPosts: 2 }))

  expect(await secretary.refused('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { id } }', once({ change: reopened }))).toMatchObject({ code: 'REFUSED', reason: 'undo.laterChange' })
  const { changes } = await secretary.run<{ changes: { nodes: { subjects: { kind: string; id: string }[] }[] } }>('{ changes(first: 1) { nodes { subjects { kind id } } } }')
  expect(changes.nodes[0]!.subjects.map(({ kind }) => kind)).toEqual(['Area', 'Committee', 'Post', 'Post'])
  expect(await runDoctor(connection.bare)).toEqual([])
})

test.each([
  ['a number that is there', { villages: [{ moo: 3, nameTh: 'ใหม่' }, { moo: 4, nameTh: 'สี่' }] }, 'CONFLICT', 'places.villageIsThere', 'villages', [0]],
  ['a number twice', { villages: [{ moo: 5, nameTh: 'ห้า' }, { moo: 5, nameTh: 'อีกห้า' }] }, 'BAD_USER_INPUT', 'places.mooTwice', 'villages', [0, 1]],
  ['no village', { villages: [] }, 'BAD_USER_INPUT', 'number.outside', 'villages', undefined],
  ['a number of no village', { villages: [{ moo: 4, nameTh: 'สี่' }, { moo: 100, nameTh: 'ร้อย' }] }, 'BAD_USER_INPUT', 'number.outside', 'moo', [1]],
  ['a village without a name', { villages: [{ moo: 5, nameTh: ' ' }] }, 'BAD_USER_INPUT', 'input.required', 'nameTh', [0]],
  ['a district', { subdistrict: '5605', villages: [{ moo: 5, nameTh: 'ห้า' }] }, 'BAD_USER_INPUT', 'places.notSubdistrict', 'subdistrict', undefined],
  ['watch posts of no network', { villages: [{ moo: 5, nameTh: 'ห้า' }], watchPosts: 2 }, 'BAD_USER_INPUT', 'input.required', 'network', undefined],
  ['too many watch posts', { villages: [{ moo: 5, nameTh: 'ห้า' }], watchPosts: 6 }, 'BAD_USER_INPUT', 'number.outside', 'watchPosts', undefined],
])('%s: nothing is written', async (_what, input, code, reason, field, items) => {
  const { given, secretary } = await subdistrict()
  await given.areas('56050803')

  expect(await secretary.refused(add, once({ subdistrict: '560508', ...input }))).toMatchObject({ code, reason, details: { fields: [field], ...(items && { items }) } })
  expect(await given.run('MATCH (village:Village) RETURN village.code AS code')).toEqual([{ code: '56050803' }])
})

test('what is left out is called by its name in both languages', async () => {
  const { secretary } = await subdistrict()

  expect(await secretary.refused(add, once({ subdistrict: '560508', villages: [{ moo: 5, nameTh: 'ห้า' }], watchPosts: 2 }))).toMatchObject({ message: 'Fill in the volunteer network.', messageTh: 'กรุณากรอก เครือข่ายอาสา' })
})

test('a subdistrict elsewhere reads as not there, and a network of another district takes no watch post', async () => {
  const { given, secretary, as } = await subdistrict()
  await given.areas('570109')
  const villages = [{ moo: 1, nameTh: 'หนึ่ง' }]

  expect(await secretary.refused(add, once({ subdistrict: '570109', villages }))).toMatchObject({ code: 'FORBIDDEN', reason: 'access.outsideScope' })
  expect(await secretary.refused(add, once({ subdistrict: '560577', villages }))).toMatchObject({ code: 'NOT_FOUND' })
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  const elsewhere = (await given.committee({ area: '5601' })).id
  expect(await coordinator.refused(add, once({ subdistrict: '560508', villages, network: elsewhere, watchPosts: 1 }))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'post.coverageOutside' })
  expect(await given.run('MATCH (village:Village) RETURN village.code AS code')).toEqual([])
  expect(await (await as('VIEWER', '5605')).refused(add, once({ subdistrict: '560508', villages }))).toMatchObject({ code: 'FORBIDDEN' })
})
