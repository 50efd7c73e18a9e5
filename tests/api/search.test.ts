import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const searched = 'query ($text: String!, $kinds: [SearchKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { kind id titleTh titleEn detailTh detailEn exact } }'
type Hit = { kind: string; id: string; titleTh: string; titleEn: string | null; detailTh: string | null; detailEn: string | null; exact: boolean }

/** Dok Khamtai with two villages of one name, its offices, and people with names alike. */
async function districtOf() {
  const world = await freshApp()
  const { given } = world
  await given.areas({ code: '56', nameTh: 'พะเยา', nameEn: 'Phayao' }, { code: '5605', nameTh: 'ดอกคำใต้', nameEn: 'Dok Khamtai' }, { code: '560503', nameTh: 'ห้วยลาน', nameEn: 'Huai Lan' }, { code: '560508', nameTh: 'ดงสุวรรณ', nameEn: 'Dong Suwan' },
    { code: '56050303', nameTh: 'บ้านใหม่', nameEn: 'Ban Mai' }, { code: '56050807', nameTh: 'บ้านใหม่', nameEn: 'Ban Mai' }, { code: '5601', nameTh: 'เมืองพะเยา', nameEn: 'Mueang Phayao' })
  const social = await given.agency({ area: '56', serves: ['56'], level: 'PROVINCE', nameTh: 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา', nameEn: 'Phayao Social Development and Human Security Office', shortNameTh: 'พมจ.พะเยา' })
  const police = await given.agency({ nameTh: 'สถานีตำรวจภูธรดอกคำใต้', nameEn: 'Dok Khamtai Police Station', sector: 'POLICE', kind: 'POLICE' })
  const chief = await given.post({ of: police, titleTh: 'ผู้กำกับการ สภ.ดอกคำใต้', titleEn: 'Superintendent' })
  const [somchai, mali] = [
    await given.person({ rank: 'พ.ต.อ.', givenNameTh: 'สมชาย', familyNameTh: 'วงศ์ใหญ่', givenNameEn: 'Somchai', familyNameEn: 'Wongyai' }),
    await given.person({ prefix: 'น.ส.', givenNameTh: 'มาลี', familyNameTh: 'แก้วมา', givenNameEn: 'Mali', familyNameEn: 'Kaewma', area: '5605' }),
  ]
  await given.appointment(somchai, chief)
  return { ...world, social, police, chief, somchai, mali, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const search = async (client: ApiClient, text: string, more: Record<string, unknown> = {}) => (await client.run<{ search: Hit[] }>(searched, { text, ...more })).search

test('people are found as they are typed: in Thai or English, with titles glued on, without marks, with a letter wrong', async () => {
  const { secretary, somchai, mali } = await districtOf()
  const finds = { somchai: ['สมชาย', 'สมช', 'นายสมชาย', 'พ.ต.อ.สมชาย วงศ์ใหญ่', 'พ.ต.อ. สมชาย', 'วงศใหญ', 'สมชย', 'สมาชย', 'Somchai', 'somch', 'Somchia', 'Mr. Somchai', 'Pol. Col. Somchai'], mali: ['มาลี', 'น.ส.มาลี', 'นางสาวมาลี แก้วมา', 'แกวมา', 'มาลี แก้ว', 'mali kaewma', 'ม\u0E32ล\u0E35'] }

  for (const text of finds.somchai) expect([text, (await search(secretary, text, { kinds: ['PERSON'] })).map(({ id }) => id)]).toEqual([text, [somchai.id]])
  for (const text of finds.mali) expect([text, (await search(secretary, text, { kinds: ['PERSON'] }))[0]?.id]).toEqual([text, mali.id])
})

test('agencies are found by abbreviation, by the full name and in English', async () => {
  const { secretary, social, police } = await districtOf()

  for (const text of ['พมจ.', 'พมจ.พะเยา', 'พมจ', 'พัฒนาสังคม พะเยา', 'Social Development', 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา']) expect([text, (await search(secretary, text, { kinds: ['AGENCY'] }))[0]?.id]).toEqual([text, social.id])
  for (const text of ['สภ.', 'สภ.ดอกคำใต้', 'สถานีตำรวจภูธรดอกคำใต้', 'ตำรวจดอกคำใต้', 'police station', 'ดอกคำไต้']) expect([text, (await search(secretary, text, { kinds: ['AGENCY'] }))[0]?.id]).toEqual([text, police.id])
})

test('a hit says what it is and where it belongs', async () => {
  const { secretary, somchai, chief } = await districtOf()

  expect(await search(secretary, 'สมชาย วงศ์ใหญ่')).toEqual([{
    kind: 'PERSON', id: somchai.id, titleTh: 'พ.ต.อ.สมชาย วงศ์ใหญ่', titleEn: 'Pol. Col. Somchai Wongyai', detailTh: 'ผู้กำกับการ สภ.ดอกคำใต้ · สถานีตำรวจภูธรดอกคำใต้', detailEn: 'Superintendent · Dok Khamtai Police Station', exact: true,
  }])
  expect((await search(secretary, 'Superintendent'))[0]).toMatchObject({ kind: 'POST', id: chief.id, detailTh: 'สถานีตำรวจภูธรดอกคำใต้', detailEn: 'Dok Khamtai Police Station' })
})

test('villages of one name are told apart by moo and subdistrict', async () => {
  const { secretary } = await districtOf()

  expect((await search(secretary, 'บ้านใหม่', { kinds: ['AREA'] })).map(({ id, detailTh, detailEn }) => [id, detailTh, detailEn]).sort()).toEqual([
    ['56050303', 'หมู่ 3 ต.ห้วยลาน อ.ดอกคำใต้ จ.พะเยา', 'Moo 3, Huai Lan, Dok Khamtai, Phayao'], ['56050807', 'หมู่ 7 ต.ดงสุวรรณ อ.ดอกคำใต้ จ.พะเยา', 'Moo 7, Dong Suwan, Dok Khamtai, Phayao'],
  ])
  expect((await search(secretary, 'บ้านใหม่ หมู่ 3'))[0]?.id).toBe('56050303')
  expect((await search(secretary, 'บ้านใหม่ ดงสุวรรณ'))[0]?.id).toBe('56050807')
})

test('the exact name comes before what begins so, and that before what is only near', async () => {
  const { given, secretary } = await districtOf()
  for (const givenNameTh of ['บุญมีชัย', 'บุญมา', 'บุญมี']) await given.person({ givenNameTh, familyNameTh: 'ก', area: '5605' })

  const hits = await search(secretary, 'บุญมี ก', { kinds: ['PERSON'] })

  expect(hits.map(({ titleTh, exact }) => [titleTh, exact])).toEqual([['นางบุญมี ก', true], ['นางบุญมีชัย ก', false], ['นางบุญมา ก', false]])
})

test('only the kinds that are asked for are answered, and no more than asked for', async () => {
  const { secretary } = await districtOf()
  const kinds = async (more: Record<string, unknown>) => [...new Set((await search(secretary, 'ดอกคำใต้', more)).map(({ kind }) => kind))].sort()

  expect(await kinds({})).toEqual(['AGENCY', 'AREA', 'POST'])
  expect(await kinds({ kinds: ['AGENCY'] })).toEqual(['AGENCY'])
  expect(await search(secretary, 'ดอกคำใต้', { first: 1 })).toHaveLength(1)
  expect(await search(secretary, 'ดอกคำใต้', { kinds: [] })).toEqual([])
})

test('nothing typed, or nothing a name could hold, finds nothing', async () => {
  const { secretary } = await districtOf()

  for (const text of ['', '   ', '!!!', '*', '~', '""', '\\', 'a:b', '(', '/.*/', 'ฯลฯ']) expect([text, await search(secretary, text)]).toEqual([text, []])
})

test.each([[{ text: 'ก', first: 0 }, 'first'], [{ text: 'ก', first: 101 }, 'first'], [{ text: 'ก'.repeat(101) }, 'text'], [{ text: 'ก\u0000' }, 'text']])('a search is refused by name: %j %s', async (variables, field) => {
  const { secretary } = await districtOf()

  expect(await secretary.refused(searched, variables)).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: [field] } })
})

test('only what the viewer sees is found, also when a thousand others have the name', async () => {
  const { given, as, secretary } = await districtOf()
  await given.run(`MATCH (model:Person {givenNameTh: 'มาลี'}) SET model.areaCode = '5601' WITH model UNWIND range(1, 1000) AS number CREATE (other:Person) SET other = model {.*, id: 'other-' + number}`)
  const own = await given.person({ givenNameTh: 'มาลี', familyNameTh: 'แก้วมา', area: '5605' })
  const beside = await given.agency({ area: '5601', nameTh: 'สถานีตำรวจภูธรเมืองพะเยา' })

  expect((await search(secretary, 'มาลี แก้วมา', { kinds: ['PERSON'] })).map(({ id }) => id)).toEqual([own.id])
  expect((await search(secretary, 'สถานีตำรวจภูธรเมืองพะเยา')).map(({ id }) => id)).not.toContain(beside.id)
  expect((await search(secretary, 'เมืองพะเยา', { kinds: ['AREA'] })).map(({ id }) => id)).not.toContain('5601')
  expect((await search(await as('PROVINCE_COORDINATOR', '56'), 'สถานีตำรวจภูธรเมืองพะเยา'))[0]?.id).toBe(beside.id)
})

test('a misspelt name is found though somebody outside of the scope is spelt so', async () => {
  const { given, secretary, mali } = await districtOf()
  await given.person({ givenNameTh: 'มาลินี', familyNameTh: 'แก้วมา', area: '5601' })

  expect((await search(secretary, 'มาลินี แก้วมา', { kinds: ['PERSON'] })).map(({ id, exact }) => [id, exact])).toEqual([[mali.id, false]])
})

test.each(['VIEWER', 'ADMINISTRATOR'] as const)('a %s finds no volunteer, and the officer by the office only', async (role) => {
  const { given, as, somchai } = await districtOf()
  await given.areas('56050801')
  const volunteer = await given.person({ givenNameTh: 'อาสา', familyNameTh: 'เฝ้าบ้าน', givenNameEn: 'Asa' })
  const watch = await given.post({ kind: 'WATCH', titleTh: 'อาสาเฝ้าระวัง', covers: ['56050801'] })
  for (const person of [volunteer, somchai]) await given.appointment(person, watch, { kind: 'ALTERNATE' })
  const reader = await as(role, '5605')

  expect((await search(reader, 'เฝ้าบ้าน')).map(({ kind }) => kind)).not.toContain('PERSON')
  expect((await search(reader, 'สมชาย'))[0]).toMatchObject({ id: somchai.id, detailTh: 'ผู้กำกับการ สภ.ดอกคำใต้ · สถานีตำรวจภูธรดอกคำใต้' })
})

test('an agency that is closed is not found any more', async () => {
  const { given, secretary, police } = await districtOf()
  await given.run('MATCH (agency:Agency {id: $id}) SET agency.to = date("2026-11-24")', { id: police.id })

  expect((await search(secretary, 'สถานีตำรวจภูธร', { kinds: ['AGENCY'] })).map(({ id }) => id)).not.toContain(police.id)
})

test('a name in Latin letters is answered in any case', async () => {
  const { secretary, somchai } = await districtOf()
  const asked = async (text: string) => (await search(secretary, text, { kinds: ['PERSON'] })).map(({ id, exact }) => [id, exact])

  expect(await asked('SOMCHAI')).toEqual([[somchai.id, true]])
  expect(await asked('Somchia')).toEqual([[somchai.id, false]])
})

test('the same name comes before one that begins so, that before one that holds it, that before a near one, wherever they are', async () => {
  const { given, as } = await districtOf()
  const order = ['บุญมี', 'บุญมีชัย', 'แสนบุญมี', 'บุญมา']
  for (const [at, givenNameTh] of order.entries()) await given.person({ givenNameTh, familyNameTh: '', area: at === 3 ? '5605' : '5601' })

  expect((await search(await as('PROVINCE_COORDINATOR', '56'), 'บุญมี', { kinds: ['PERSON'] })).map(({ titleTh }) => titleTh.replace('นาง', '').trim())).toEqual(order.filter((name) => name !== 'แสนบุญมี'))
})
