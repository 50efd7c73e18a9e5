import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { ApiClient } from '../support/apiClient.ts'

const asked = 'query ($post: ID!, $text: String, $first: Int) { candidates(post: $post, text: $text, first: $first) { person { id } fit reasonEn reasonTh km trainedOn hasNumber holdsNow { post { id } } } }'
type Candidate = { person: { id: string }; fit: string; reasonEn: string | null; km: number | null; trainedOn: string | null; hasNumber: boolean; holdsNow: { post: { id: string } }[] }
const candidates = async (client: ApiClient, post: string, more: object = {}) => (await client.run<{ candidates: Candidate[] }>(asked, { post, ...more })).candidates
const ids = (found: Candidate[]) => found.map(({ person }) => person.id)

async function worldOf() {
  const world = await freshApp()
  await world.given.areas({ code: '56050801', at: [19, 100] }, { code: '56050802', at: [19.05, 100] }, '56050901', '56010101')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

test('for a watch, people of the village come before those of the subdistrict, and who keeps watch already is left out', async () => {
  const { given, secretary } = await worldOf()
  const post = await given.post({ kind: 'WATCH', covers: ['56050801'] })
  const [near, here, beyond] = [await given.person({ givenNameTh: 'กานดา', area: '56050802' }), await given.person({ givenNameTh: 'ฮานา', area: '56050801' }), await given.person({ area: '56050901' })]
  const busy = await given.person({ givenNameTh: 'บัว', area: '56050802' })
  const watched = await given.post({ kind: 'WATCH', covers: ['56050802'] })
  await given.appointment(busy, watched)
  await given.contact(here)
  await given.run("MATCH (person:Person {id: $id}) CREATE (person)-[:TOOK]->(:Training {id: 'training', course: 'อาสา', on: date('2026-11-12')})", { id: here.id })

  const found = await candidates(secretary, post.id)

  expect(ids(found)).toEqual([here.id, near.id])
  expect(found).toMatchObject([
    { fit: 'FITS', reasonEn: null, km: 0, trainedOn: '2026-11-12', hasNumber: true, holdsNow: [] },
    { fit: 'WARNING', reasonEn: 'No telephone number; ask for one first.', km: 5.6, trainedOn: null, hasNumber: false },
  ])
  expect(ids(await candidates(secretary, post.id, { first: 1 }))).toEqual([here.id])
  expect(await candidates(secretary, post.id, { text: 'บัว' })).toMatchObject([{ person: { id: busy.id }, fit: 'ACTING', holdsNow: [{ post: { id: watched.id } }] }])
  expect(ids(await candidates(secretary, post.id))).not.toContain(beyond.id)
})

test('for an office people of the agency, for a seat those of the agency that it speaks for', async () => {
  const { given, secretary } = await worldOf()
  const agency = await given.agency()
  const [head, deputy] = [await given.post({ of: agency }), await given.post({ of: agency })]
  const officer = await given.person({ area: '5605' })
  await given.contact(officer)
  await given.appointment(officer, deputy)
  const seat = await given.post({ kind: 'SEAT', role: 'MEMBER', represents: agency })

  expect(await candidates(secretary, head.id)).toMatchObject([{ person: { id: officer.id }, fit: 'ACTING', km: null }])
  expect(await candidates(secretary, seat.id)).toMatchObject([{ person: { id: officer.id }, fit: 'FITS' }])
  expect(await candidates(secretary, deputy.id)).toEqual([])
})

test('nobody is proposed by name whom the viewer may not know, and nothing for a post that is not seen', async () => {
  const { given, secretary, as } = await worldOf()
  const post = await given.post({ kind: 'WATCH', covers: ['56050801'] })
  await given.person({ givenNameTh: 'มาลี', area: '5601' })

  expect(await candidates(secretary, post.id, { text: 'มาลี' })).toEqual([])
  expect(await secretary.refused(asked, { post: 'nothing' })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await (await as('DISTRICT_SECRETARY', '5601')).refused(asked, { post: post.id })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await (await as('VIEWER', '5605')).refused(asked, { post: post.id })).toMatchObject({ code: 'FORBIDDEN' })
  expect(await secretary.refused(asked, { post: post.id, first: 0 })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'page.badSize' })
})
