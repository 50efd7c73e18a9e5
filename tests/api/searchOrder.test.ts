import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const search = async (client: ApiClient, text: string, more: Record<string, unknown> = {}) =>
  (await client.run<{ search: { kind: string; id: string; titleTh: string; exact: boolean }[] }>('query ($text: String!, $kinds: [SearchKind!], $area: ID) { search(text: $text, kinds: $kinds, area: $area) { kind id titleTh exact } }', { text, ...more })).search

async function districtOf() {
  const world = await freshApp()
  await world.given.areas({ code: '56', nameTh: 'พะเยา', nameEn: 'Phayao' }, { code: '5605', nameTh: 'ดอกคำใต้', nameEn: 'Dok Khamtai' })
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

test('an official abbreviation finds its agency before what only begins with its letters', async () => {
  const { given, secretary } = await districtOf()
  const council = await given.committee({ nameTh: 'สภาเด็กและเยาวชนอำเภอดอกคำใต้' })
  const police = await given.agency({ nameTh: 'สถานีตำรวจภูธรดอกคำใต้', shortNameTh: 'สภ.ดอกคำใต้' })
  const unnamed = await given.agency({ nameTh: 'สถานีตำรวจภูธรห้วยลาน' })
  await given.post({ of: police, titleTh: 'สภ.ดอกคำใต้ เวรรับแจ้ง' })

  for (const text of ['สภ.', 'สภ', ' สภ. ']) expect([text, (await search(secretary, text)).slice(0, 2).map(({ id, exact }) => [id, exact])]).toEqual([text, [[police.id, true], [unnamed.id, true]]])
  for (const text of ['สภ.ดอกคำใต้', 'สภ. ดอกคำใต้', 'สภดอกคำใต้']) expect([text, (await search(secretary, text))[0]?.id]).toEqual([text, police.id])
  expect((await search(secretary, 'สภา'))[0]?.id).toBe(council.id)
})

test('a longer abbreviation is not the shorter one in it', async () => {
  const { given, secretary } = await districtOf()
  const small = await given.agency({ nameTh: 'โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านถ้ำ', shortNameTh: 'รพ.สต.บ้านถ้ำ' })
  const large = await given.agency({ nameTh: 'โรงพยาบาลดอกคำใต้', shortNameTh: 'รพ.ดอกคำใต้' })

  expect((await search(secretary, 'รพ.', { kinds: ['AGENCY'] }))[0]?.id).toBe(large.id)
  for (const text of ['รพ.สต.', 'รพสต']) expect([text, (await search(secretary, text, { kinds: ['AGENCY'] }))[0]?.id]).toEqual([text, small.id])
})

test('a short name that is no abbreviation comes before names that begin with it', async () => {
  const { given, secretary } = await districtOf()
  await given.committee({ nameTh: 'ศูนย์พึ่งได้ คณะทำงาน' })
  const centre = await given.agency({ nameTh: 'กลุ่มงานคุ้มครองสตรี', shortNameTh: 'ศูนย์พึ่งได้' })

  expect((await search(secretary, 'ศูนย์พึ่งได้'))[0]?.id).toBe(centre.id)
})

test('of people of one name the one whose title or rank was typed comes first, also when others are nearer', async () => {
  const { given, secretary } = await districtOf()
  const named = (more: { prefix?: string; rank?: string }, familyNameTh: string, area: string) => given.person({ ...more, givenNameTh: 'ศศิธร', familyNameTh, area })
  const nurse = await named({ prefix: 'นาง' }, 'ก', '5605')
  const [doctor, officer] = [await named({ prefix: 'พญ.' }, 'ขวัญใจ', '56'), await named({ rank: 'พ.ต.ท.' }, 'คงคา', '56')]
  const first = async (text: string) => (await search(secretary, text, { kinds: ['PERSON'], area: '5605' }))[0]?.id

  for (const text of ['พญ.ศศิธร', 'พญ. ศศิธร', 'แพทย์หญิงศศิธร']) expect([text, await first(text)]).toEqual([text, doctor.id])
  for (const text of ['พ.ต.ท.ศศิธร', 'พตท ศศิธร', 'พันตำรวจโทศศิธร', 'พ.ต.ท.หญิง ศศิธร']) expect([text, await first(text)]).toEqual([text, officer.id])
  for (const text of ['ศศิธร', 'นางศศิธร', 'ดร.ศศิธร']) expect([text, await first(text)]).toEqual([text, nurse.id])
})

test('an agency whose name holds the word comes before the seats and posts that begin with it, and what is called so whole before both', async () => {
  const { given, secretary } = await districtOf()
  const hospital = await given.agency({ nameTh: 'โรงพยาบาลดอกคำใต้', nameEn: 'Dok Khamtai Hospital' })
  const director = await given.post({ of: hospital, titleTh: 'ผู้อำนวยการโรงพยาบาล', titleEn: 'Hospital Director' })
  const seat = await given.post({ kind: 'SEAT', role: 'MEMBER', titleTh: 'กรรมการ', titleEn: 'Hospital Representative' })

  const hits = await search(secretary, 'hospital')
  expect(hits[0]?.id).toBe(hospital.id)
  expect(new Set(hits.slice(1).map(({ id }) => id))).toEqual(new Set([director.id, seat.id]))
  expect((await search(secretary, 'Hospital Director'))[0]?.id).toBe(director.id)
  const person = await given.person({ givenNameTh: 'เอก', givenNameEn: 'Hospital', familyNameEn: 'Jones', area: '5605' })
  expect((await search(secretary, 'hospital')).slice(0, 2).map(({ id }) => id)).toEqual([person.id, hospital.id])
})
