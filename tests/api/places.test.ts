import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { loadWorld } from '@saan/seeds/load.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'

const load = 'mutation ($input: LoadPlacesInput!) { loadPlaces(input: $input) { code nameTh latitude children { code } } }'
const sample = 'mutation ($input: LoadSampleInput!) { loadSampleDistrict(input: $input) { code nameTh } }'
type Loaded = { loadPlaces: { code: string; nameTh: string; latitude: number | null; children: { code: string }[] } }

async function emptyHub() {
  const world = await freshApp()
  const administrator = await world.as('ADMINISTRATOR')
  const counts = async () => Object.fromEntries((await world.given.run<{ level: string; count: number }>(
    'MATCH (area:Area) RETURN head([label IN labels(area) WHERE label <> "Area"]) AS level, count(*) AS count')).map(({ level, count }) => [level, Number(count)]))
  const changes = () => world.given.run('MATCH (change:Change)-[:BY]->(account:Account) RETURN change.action AS action, change.areaCode AS area, account.role AS role ORDER BY change.seq')
  return { ...world, administrator, counts, changes }
}

test('the places of a province are loaded once, with their names and what lies in what, as one change', async () => {
  const { connection, administrator, counts, changes } = await emptyHub()
  const input = once({ province: '57' })

  const { loadPlaces } = await administrator.run<Loaded>(load, input)
  expect(loadPlaces).toMatchObject({ code: '57', nameTh: 'เชียงราย', latitude: null })
  expect(loadPlaces.children).toHaveLength(18)
  expect(await counts()).toEqual({ Province: 1, District: 18, Subdistrict: 124 })
  expect((await administrator.run<Loaded>(load, input)).loadPlaces.code).toBe('57')
  expect(await changes()).toEqual([{ action: 'places.load', area: '57', role: 'ADMINISTRATOR' }])
  expect(await administrator.refused(load, once({ province: '57' }))).toMatchObject({ code: 'REFUSED', reason: 'places.alreadyLoaded', details: { fields: ['province'] } })
  expect((await administrator.run<{ search: { id: string }[] }>('{ search(text: "เชียงแสน", kinds: [AREA]) { id } }')).search.map(({ id }) => id)).toContain('5708')
  expect(await administrator.run('{ coverage(area: "5708") { total } changes { nodes { subjects { kind id titleTh } } } }')).toEqual({ coverage: { total: 0 }, changes: { nodes: [{ subjects: [{ kind: 'Area', id: '57', titleTh: 'เชียงราย' }] }] } })
  expect(await runDoctor(connection.bare)).toEqual([])
})

test('what is missing of a province is added, what is there stays as it is', async () => {
  const { given, connection, administrator, counts } = await emptyHub()
  await given.areas({ code: '5605', nameTh: 'ชื่อของเราเอง' })

  await administrator.run(load, once({ province: '56' }))
  expect(await counts()).toEqual({ Province: 1, District: 9, Subdistrict: 68 })
  expect(await given.run('MATCH (area:Area {code: "5605"}) RETURN area.nameTh AS name')).toEqual([{ name: 'ชื่อของเราเอง' }])
  await administrator.run(load, once({ province: '56', syntheticVillages: true }))
  expect(await counts()).toMatchObject({ Village: 805 })
  expect(await given.run('MATCH (village:Village) WHERE NOT village.isSynthetic OR NOT EXISTS { (village)-[:IN]->(:Subdistrict) } RETURN village.code AS code')).toEqual([])
  expect((await runDoctor(connection.bare)).map(({ check }) => check)).toEqual([])
})

test.each([['99', 'NOT_FOUND', 'places.unknownProvince'], ['5605', 'NOT_FOUND', 'places.unknownProvince'], ['x', 'BAD_USER_INPUT', 'area.badCode']])('the code %s of no province is %s', async (province, code, reason) => {
  const { administrator, changes } = await emptyHub()

  expect(await administrator.refused(load, once({ province }))).toMatchObject({ code, reason, details: { fields: ['province'] } })
  expect(await changes()).toEqual([])
})

test('the provinces to choose from are those of the country', async () => {
  const { administrator } = await emptyHub()

  const { bundledProvinces } = await administrator.run<{ bundledProvinces: { code: string }[] }>('{ bundledProvinces { code nameTh nameEn } }')
  expect(bundledProvinces).toHaveLength(77)
  expect(bundledProvinces).toContainEqual({ code: '56', nameTh: 'พะเยา', nameEn: 'Phayao' })
})

test('the sample world is loaded into a hub that holds only accounts, once, and who loaded it stays signed in', { timeout: 240_000 }, async () => {
  const { given, connection, administrator, counts, changes } = await emptyHub()
  const input = once({})

  const both = await Promise.all([administrator.send(sample, input), administrator.send(sample, input)])
  expect(both.map(({ data }) => data)).toEqual([1, 2].map(() => ({ loadSampleDistrict: { code: '5605', nameTh: 'ดอกคำใต้' } })))
  expect(await counts()).toMatchObject({ Village: 805 })
  expect((await changes()).at(-1)).toEqual({ action: 'places.loadSample', area: '56', role: 'ADMINISTRATOR' })
  expect(await given.run('MATCH (change:Change {action: "places.loadSample"}) RETURN count(*) AS count')).toEqual([{ count: 1 }])
  expect(await administrator.run('{ me { role } health { synthetic empty } }')).toEqual({ me: { role: 'ADMINISTRATOR' }, health: { synthetic: true, empty: false } })
  expect(await administrator.refused(sample, once({}))).toMatchObject({ code: 'REFUSED', reason: 'places.notEmpty' })
  expect(await runDoctor(connection.bare)).toEqual([])
})

test('the sample world is not loaded where there is anything', async () => {
  const { given, administrator, counts, changes } = await emptyHub()
  await given.areas('57')

  expect(await administrator.refused(sample, once({}))).toMatchObject({ code: 'REFUSED', reason: 'places.notEmpty' })
  expect(await counts()).toEqual({ Province: 1 })
  expect(await changes()).toEqual([])
})

test('a load of the sample that was stopped is begun anew, and the accounts of the hub stay', { timeout: 240_000 }, async () => {
  const { given, connection, administrator, counts } = await emptyHub()
  const world = buildWorld({ today: '2026-11-24' })
  await expect(loadWorld(connection.bare, world, { isInUse: true, onProgress: ({ done }) => { if (done > 5_000) throw new Error('stopped') } })).rejects.toThrow('stopped')
  expect(await counts()).toMatchObject({ Village: 805 })

  expect(await administrator.run(sample, once({}))).toEqual({ loadSampleDistrict: { code: '5605', nameTh: 'ดอกคำใต้' } })
  expect(await counts()).toMatchObject({ Province: 1, District: 9, Subdistrict: 68, Village: 805 })
  expect(await given.run('MATCH (account:Account {role: "ADMINISTRATOR", isDemo: false}) RETURN count(*) AS count')).toEqual([{ count: 1 }])
})
