import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851', '56050852')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

/** What a refused closing says in English and in Thai, without the words around it. */
async function said(client: ApiClient, kind: 'Post' | 'Agency' | 'Committee' | 'Person', id: string): Promise<[en: string | undefined, th: string | undefined]> {
  const { errors } = await client.send(`mutation ($input: CloseInput!) { close${kind}(input: $input) { id } }`, once({ id, to: '2026-12-01' }))
  expect(errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'record.stillUsed' } }])
  return [/day: (.*)\. End that first\.$/.exec(errors![0]!.message)?.[1], /วันนั้น: (.*) ให้สิ้นสุด/.exec(String(errors![0]!.extensions.messageTh))?.[1]]
}

test('a post is used by its holders and by the seats that follow it', async () => {
  const { given, secretary } = await worldOf()
  const [office, committee] = [await given.post(), await given.committee({ nameTh: 'คณะคุ้มครองเด็ก', nameEn: 'Child Protection' })]
  await given.appointment(await given.person({ rank: 'พ.ต.อ.', givenNameTh: 'สมชาย', familyNameTh: 'วงศ์ใหญ่', givenNameEn: 'Somchai', familyNameEn: 'Wongyai' }), office, { from: '2025-01-01' })
  await given.post({ kind: 'SEAT', role: 'CHAIR', of: committee, exOfficioOf: office, titleTh: 'ประธาน', titleEn: 'Chair', from: '2025-02-01' })

  expect(await said(secretary, 'Post', office.id)).toEqual(['Pol. Col. Somchai Wongyai, Chair · Child Protection', 'พ.ต.อ.สมชาย วงศ์ใหญ่, ประธาน · คณะคุ้มครองเด็ก'])
})

test('three are named, the earliest first, and the others counted', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency()
  for (const [at, titleTh] of ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'].entries()) await given.post({ of: agency, titleTh, titleEn: `Post ${at + 1}`, from: `2025-0${at + 1}-01` })

  expect(await said(secretary, 'Agency', agency.id)).toEqual(['Post 1, Post 2, Post 3 and 2 more', 'หนึ่ง, สอง, สาม และอีก 2 รายการ'])
})

test('posts that are called alike are named once', async () => {
  const { given, secretary } = await worldOf()
  const network = await given.committee({ kind: 'VOLUNTEER_NETWORK' })
  for (const village of ['56050851', '56050852']) await given.volunteer(village, { of: network })

  expect(await said(secretary, 'Committee', network.id)).toEqual(['Watch volunteer and 1 more', 'อาสาเฝ้าระวัง และอีก 1 รายการ'])
})

test('a person is told by the posts held, with what they belong to', async () => {
  const { given, secretary } = await worldOf()
  const [person, agency] = [await given.person({ area: '5605' }), await given.agency({ nameTh: 'สถานีตำรวจ', nameEn: 'Police Station' })]
  await given.appointment(person, await given.post({ of: agency, titleTh: 'สารวัตร', titleEn: 'Inspector' }))

  expect(await said(secretary, 'Person', person.id)).toEqual(['Inspector · Police Station', 'สารวัตร · สถานีตำรวจ'])
})

test('what lies out of sight is counted only', async () => {
  const { given, secretary } = await worldOf()
  const [office, beside] = [await given.post(), await given.committee({ area: '5601', nameTh: 'คณะของอีกอำเภอ' })]
  await given.post({ kind: 'SEAT', role: 'MEMBER', of: beside, exOfficioOf: office })

  expect(await said(secretary, 'Post', office.id)).toEqual(['1 record', '1 รายการ'])
})
