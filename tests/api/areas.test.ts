import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'

const around = 'query ($code: ID!) { area(code: $code) { code level moo latitude longitude isSynthetic parent { code } ancestors { code level } children { code nameTh } } }'

async function worldOf() {
  const world = await freshApp()
  await world.given.areas({ code: '56050810', nameTh: 'บ้านสิบ' }, { code: '56050802', nameTh: 'บ้านสอง' }, { code: '560509', nameTh: 'ดง' }, { code: '560508', nameTh: 'เก่า' }, '560101', '57010101')
  return world
}

test('an area knows its level, what it lies in and what lies in it', async () => {
  const { as } = await worldOf()
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  expect(await secretary.run(around, { code: '56050810' })).toEqual({ area: {
    code: '56050810', level: 'VILLAGE', moo: 10, latitude: 19.01, longitude: 100, isSynthetic: true, parent: { code: '560508' },
    ancestors: [{ code: '56', level: 'PROVINCE' }, { code: '5605', level: 'DISTRICT' }, { code: '560508', level: 'SUBDISTRICT' }], children: [],
  } })
  expect(await secretary.run(around, { code: '560508' })).toMatchObject({ area: { moo: null, children: [{ code: '56050802' }, { code: '56050810' }] } })
})

test('subdistricts stand in Thai dictionary order, and a village that no longer exists is left out', async () => {
  const { given, as } = await freshApp()
  await given.areas({ code: '560501', nameTh: 'แม่' }, { code: '560502', nameTh: 'งิม' }, { code: '560503', nameTh: 'ไทร' }, '56050401')
  await given.run('MATCH (area:Area {code: "560504"}) SET area.to = date("2026-11-24")')

  expect(await (await as('VIEWER', '5605')).run('{ area(code: "5605") { children { code } } }')).toEqual({ area: { children: [{ code: '560502' }, { code: '560503' }, { code: '560501' }] } })
})

test('the province above is seen as a place, without the districts beside', async () => {
  const { as } = await worldOf()

  expect(await (await as('DISTRICT_SECRETARY', '5605')).run(around, { code: '56' })).toMatchObject({ area: { code: '56', parent: null, ancestors: [], children: [{ code: '5605' }] } })
  expect(await (await as('PROVINCE_COORDINATOR', '56')).run(around, { code: '56' })).toMatchObject({ area: { children: [{ code: '5601' }, { code: '5605' }] } })
})

test('the provinces that are seen are those that hold the scope; an administrator sees all', async () => {
  const { as } = await worldOf()

  expect(await (await as('DISTRICT_SECRETARY', '5605')).run('{ provinces { code } }')).toEqual({ provinces: [{ code: '56' }] })
  expect(await (await as('ADMINISTRATOR')).run('{ provinces { code } }')).toEqual({ provinces: [{ code: '56' }, { code: '57' }] })
})

test('a foreign area and one that is not there are answered alike', async () => {
  const { as } = await worldOf()
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  expect(await secretary.refused(around, { code: '57' })).toMatchObject({ code: 'NOT_FOUND' })
  for (const code of ['5701', '5601', '99', '56050899']) expect(await secretary.refused(around, { code })).toEqual(await secretary.refused(around, { code: '57' }))
})

test('an administrator sees the places of the whole country', async () => {
  const { as } = await worldOf()
  const administrator = await as('ADMINISTRATOR')

  expect(await administrator.run('{ a: area(code: "5701") { code } b: area(code: "5605") { code } me { areas { code } } }')).toEqual({ a: { code: '5701' }, b: { code: '5605' }, me: { areas: [] } })
})
