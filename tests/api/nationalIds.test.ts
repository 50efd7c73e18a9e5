import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const command = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`
const [createPerson, updatePost] = [command('createPerson', 'CreatePersonInput'), command('updatePost', 'UpdatePostInput')]

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('560508')
  const [person, post, committee] = [await world.given.person({ area: '5605' }), await world.given.post(), await world.given.committee({ area: '5605' })]
  const held = await world.given.appointment(await world.given.person({ area: '5605' }), post, { from: '2025-10-01' })
  return { ...world, person, post, committee, held, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

test('the number of an identity card is refused wherever it is written, and nothing is kept', async () => {
  const { secretary, as, given, person, post, committee, held } = await worldOf()
  const administrator = await as('ADMINISTRATOR')
  const before = await wholeGraph(given)
  const agency = { nameTh: 'ศูนย์', sector: 'POLICE', kind: 'POLICE', level: 'DISTRICT', area: '5605', serves: ['5605'], from: '2026-11-01' }
  const seat = { kind: 'SEAT', role: 'MEMBER', organization: committee.id, titleTh: 'กรรมการ', from: '2026-11-01' }
  const refused: [query: string, input: Record<string, unknown>, field: string][] = [
    [createPerson, { givenNameTh: '1-5601-00123-45-1' }, 'givenNameTh'], [createPerson, { givenNameTh: 'มาลี', nickname: 'ลี 1560100123451' }, 'nickname'], [createPerson, { givenNameTh: 'มาลี', prefix: '๑๕๖๐๑๐๐๑๒๓๔๕๑' }, 'prefix'],
    [createPerson, { givenNameTh: 'มาลี', contacts: [{ kind: 'PHONE', value: '1560100123451', audience: 'AREA' }] }, 'value'], [createPerson, { givenNameTh: 'มาลี', contacts: [{ kind: 'LINE', value: '1560100123451', audience: 'AREA' }] }, 'value'],
    [command('updatePerson', 'UpdatePersonInput'), { id: person.id, familyNameTh: 'ใจดี (๑ ๕๖๐๑ ๐๐๑๒๓ ๔๕ ๑)' }, 'familyNameTh'],
    [command('createPost', 'CreatePostInput'), { ...seat, titleTh: 'กรรมการ 1-5601-00123-45-1' }, 'titleTh'], [updatePost, { id: post.id, dutiesTh: `${'ก'.repeat(900)}1560100123451${'ก'.repeat(900)}` }, 'dutiesTh'], [updatePost, { id: post.id, dutiesEn: 'ID 1-5601-00123-45-1.' }, 'dutiesEn'],
    [command('createAgency', 'CreateAgencyInput'), { ...agency, shortNameTh: '1560100123451' }, 'shortNameTh'], [command('updateCommittee', 'UpdateCommitteeInput'), { id: committee.id, funding: 'เงินของ 1560100123451' }, 'funding'],
    [command('retractAppointment', 'RetractInput'), { appointment: held.id, reason: 'เป็นของ 1-5601-00123-45-1' }, 'reason'], [command('appoint', 'AppointInput'), { person: person.id, post: post.id, from: '2026-11-24', kind: 'ACTING', orderNo: '1560100123451' }, 'orderNo'],
  ]

  for (const [query, input, field] of refused) {
    expect({ input, ...(await secretary.refused(query, once(input))) }).toMatchObject({ input, code: 'BAD_USER_INPUT', reason: 'input.nationalId', details: { fields: [field] } })
  }
  const villages = [{ moo: 1, nameTh: 'ร่องมงคล' }, { moo: 2, nameTh: 'ปางพัฒนา ผู้ใหญ่ 1560100123451' }]
  expect(await secretary.refused(command('addVillages', 'AddVillagesInput'), once({ subdistrict: '560508', villages }))).toMatchObject({ reason: 'input.nationalId', details: { fields: ['nameTh'], items: [1] } })
  expect(await administrator.refused(command('inviteAccount', 'InviteAccountInput'), once({ person: person.id, role: 'VIEWER', areas: ['5605'], username: 'a1560100123451' }))).toMatchObject({ reason: 'input.nationalId', details: { fields: ['username'] } })
  expect(await wholeGraph(given)).toEqual(before)
})

test('the refusal says what to do in both languages, and does not repeat the number', async () => {
  const { secretary, post } = await worldOf()

  const { errors } = await secretary.send(updatePost, once({ id: post.id, dutiesTh: 'ดูแล 1-5601-00123-45-1' }))

  expect(errors).toMatchObject([{ message: expect.stringMatching(/^The duties in Thai .*Take the number out/), extensions: { messageTh: expect.stringMatching(/^หน้าที่ภาษาไทย .*กรุณาลบเลขนั้นออก/) } }])
  expect(JSON.stringify(errors)).not.toContain('5601')
})

test('telephones, codes and numbers of orders are kept as before, and a number may be searched for', async () => {
  const { secretary, person, post } = await worldOf()

  await secretary.run(createPerson, once({ givenNameTh: 'มาลี', contacts: [{ kind: 'PHONE', value: '0066812345678', audience: 'AREA' }, { kind: 'LINE', value: '1560100123452', audience: 'AREA' }] }))
  await secretary.run(updatePost, once({ id: post.id, dutiesTh: 'รับสาย 191 081-234-5678 หมู่ 56050851 ถึง 24-11-2569', phone: '054-000-218 ต่อ 11' }))
  await secretary.run(command('appoint', 'AppointInput'), once({ person: person.id, post: post.id, from: '2026-11-24', kind: 'ACTING', orderNo: '1234/2569' }))
  await secretary.run('{ search(text: "1560100123451") { id } }')
})
