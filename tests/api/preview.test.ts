import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'

const preview = `query ($input: PreviewInput!) { previewChange(input: $input) { day area { code } before { total none single two threeOrMore unplanned } after { total none single two threeOrMore unplanned }
  villages { village { code nameTh parent { code } } watchPosts { before after } watchers { before after } statusBefore statusAfter } vacantPosts { before after } vacantSeats { before after }
  committees { committee { id nameTh } filled { before after } seats quorum sectorsLost sectorsGained } warnings { code messageTh messageEn } } }`
type Preview = { previewChange: { day: string; area: { code: string }; before: object; after: object; villages: { village: { code: string } }[]; committees: object[]; warnings: { code: string; messageTh: string; messageEn: string }[] } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050801', '56050802', '560101')
  return { ...world, secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}
const day = { from: '2026-12-01', kind: 'PERMANENT' }

test('an appointment to an empty village is seen before it is written, with what is to be looked at', async () => {
  const { given, secretary } = await worldOf()
  const network = await given.committee({ kind: 'VOLUNTEER_NETWORK' })
  const post = await given.post({ kind: 'WATCH', of: network, covers: ['56050801'] })
  await given.post({ kind: 'WATCH', of: network, covers: ['56050801'] })
  const person = await given.person({ givenNameTh: 'ศิริพร', familyNameTh: 'ร่องแก้ว', area: '56050802' })

  const { previewChange } = await secretary.run<Preview>(preview, { input: { appoint: once({ person: person.id, post: post.id, ...day }).input } })

  expect(previewChange).toMatchObject({
    day: '2026-12-01', area: { code: '5605' },
    before: { total: 2, none: 1, single: 0, two: 0, threeOrMore: 0, unplanned: 1 }, after: { total: 2, none: 0, single: 1, two: 0, threeOrMore: 0, unplanned: 1 },
    villages: [{ village: { code: '56050801', parent: { code: '560508' } }, watchPosts: { before: 2, after: 2 }, watchers: { before: 0, after: 1 }, statusBefore: 'NONE', statusAfter: 'SINGLE' }],
    vacantPosts: { before: 2, after: 1 }, vacantSeats: { before: 0, after: 0 }, committees: [],
  })
  expect(previewChange.warnings.map(({ code }) => code)).toEqual(['STILL_ONE_LEFT', 'NO_CONTACT', 'LIVES_ELSEWHERE', 'NO_TRAINING'])
  expect(previewChange.warnings[1]).toMatchObject({ messageTh: expect.stringContaining('ศิริพร ร่องแก้ว') as string })
  expect(await given.run('RETURN COUNT { MATCH (:Change) } AS changes, COUNT { MATCH (:Appointment) } AS appointments, COUNT { MATCH (:Counter) } AS counters')).toEqual([{ changes: 0, appointments: 0, counters: 0 }])
})

const told = 'query ($input: PreviewInput!) { previewChange(input: $input) { action fields { name before after } mentions { kind id titleTh } villages { village { code } } vacantPosts { before after } } }'
type Told = { previewChange: { action: string; fields: { name: string; before: string | null; after: string | null }[]; mentions: { kind: string; id: string; titleTh: string | null }[]; vacantPosts: object } }
const differing = ({ previewChange: { fields } }: Told) => Object.fromEntries(fields.filter(({ before, after }) => before !== after).map(({ name, before, after }) => [name, [before, after]]))

test('what is written of a record is told field by field before it is written, with the names of what it names', async () => {
  const { given, secretary } = await worldOf()
  const [agency, person] = [await given.agency({ nameTh: 'เดิม' }), await given.person({ givenNameTh: 'ศิริพร', familyNameTh: 'ร่องแก้ว', area: '5605' })]
  const office = await given.post({ of: agency, titleTh: 'เจ้าหน้าที่' })
  const look = (input: object) => secretary.run<Told>(told, { input })

  const renamed = await look({ updateAgency: once({ id: agency.id, nameTh: 'ใหม่' }).input })
  expect([renamed.previewChange.action, differing(renamed)]).toEqual(['agency.update', { nameTh: ['เดิม', 'ใหม่'] }])

  const created = await look({ createPost: once({ kind: 'OFFICE', titleTh: 'ตำแหน่งใหม่', organization: agency.id, from: '2026-11-24' }).input })
  expect(differing(created)).toMatchObject({ titleTh: [null, 'ตำแหน่งใหม่'], organization: [null, agency.id] })
  expect(created.previewChange).toMatchObject({ action: 'post.create', mentions: [{ kind: 'Agency', id: agency.id, titleTh: 'เดิม' }], vacantPosts: { before: 1, after: 2 } })

  const covering = await look({ setCoverage: once({ post: office.id, areas: ['56050801'], from: '2026-12-01' }).input })
  expect(covering.previewChange.mentions).toMatchObject([{ kind: 'Area', id: '56050801' }])

  const appointed = await look({ appoint: once({ person: person.id, post: office.id, ...day }).input })
  expect(appointed.previewChange.mentions).toEqual(expect.arrayContaining([{ kind: 'Person', id: person.id, titleTh: 'ศิริพร ร่องแก้ว' }, { kind: 'Post', id: office.id, titleTh: 'เจ้าหน้าที่' }]))
  expect(await given.run('RETURN COUNT { MATCH (:Change) } AS changes, COUNT { MATCH (:Post) } AS posts')).toEqual([{ changes: 0, posts: 1 }])
})

test('who is not seen is not named in a preview either', async () => {
  const { given, secretary, asAgency } = await worldOf()
  const [agency, elsewhere] = [await given.agency({ area: '5605' }), await given.agency({ area: '5601', nameTh: 'ที่อื่น' })]
  const post = await given.post({ of: agency })

  expect(await secretary.refused(told, { input: { updateAgency: once({ id: elsewhere.id, nameTh: 'ใหม่' }).input } })).toMatchObject({ code: 'NOT_FOUND' })
  const focal = await (await asAgency(agency.id)).run<Told>(told, { input: { updatePost: once({ id: post.id, titleTh: 'ใหม่' }).input } })
  expect(differing(focal)).toMatchObject({ titleTh: [expect.any(String), 'ใหม่'] })
})

test('a preview uses up no request id, and is refused as the change would be', async () => {
  const { given, secretary, as } = await worldOf()
  const [post, person] = [await given.post(), await given.person({ area: '5605' })]
  const { input } = once({ person: person.id, post: post.id, ...day })
  await secretary.run(preview, { input: { appoint: input } })
  await secretary.run('mutation ($input: AppointInput!) { appoint(input: $input) { id } }', { input })

  expect(await secretary.refused(preview, { input: { appoint: once({ person: (await given.person({ area: '5605' })).id, post: post.id, ...day }).input } })).toMatchObject({ code: 'CONFLICT', reason: 'appointment.postIsHeld' })
  expect(await (await as('VIEWER', '5605')).refused(preview, { input: { appoint: input } })).toMatchObject({ code: 'FORBIDDEN' })
  expect(await (await as('DISTRICT_SECRETARY', '5601')).refused(preview, { input: { appoint: input } })).toMatchObject({ code: 'NOT_FOUND' })
  for (const wrong of [{}, { appoint: input, undo: { change: '1', requestId: input.requestId } }]) expect(await secretary.refused(preview, { input: wrong })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'preview.oneChange' })
})

test('the end of an office is felt in the committee whose seat follows it', async () => {
  const { given, secretary } = await worldOf()
  const [office, committee] = [await given.post({ sector: 'HEALTH' }), await given.committee({ area: '56' })]
  await given.run('MATCH (committee:Committee {id: $id}) SET committee.quorum = 1', { id: committee.id })
  await given.post({ kind: 'SEAT', role: 'CHAIR', of: committee, exOfficioOf: office, sector: 'HEALTH' })
  const appointment = await given.appointment(await given.person(), office)

  const { previewChange } = await secretary.run<Preview>(preview, { input: { endAppointment: once({ appointment: appointment.id, to: '2027-03-01', reason: 'TRANSFER' }).input } })

  expect(previewChange).toMatchObject({
    day: '2027-03-01', vacantPosts: { before: 0, after: 1 },
    committees: [{ committee: { id: committee.id }, filled: { before: 1, after: 0 }, seats: 1, quorum: 1, sectorsLost: ['HEALTH'], sectorsGained: [] }],
  })
  expect(previewChange.warnings.map(({ code }) => code)).toEqual(['QUORUM_LOST', 'SECTOR_LOST'])
})

test('a retraction, a closing, a new coverage, a batch and an undoing are seen too', async () => {
  const { given, secretary } = await worldOf()
  const network = await given.committee({ kind: 'VOLUNTEER_NETWORK' })
  const [one, other] = [await given.volunteer('56050801', { of: network }), await given.volunteer('56050802', { of: network })]
  const empty = await given.post({ kind: 'WATCH', of: network, covers: ['56050801'] })
  const input = once({ items: [{ person: other.person.id, post: empty.id }], ...day }).input
  const seen = async (change: object) => (await secretary.run<Preview>(preview, { input: change })).previewChange

  expect(await seen({ retractAppointment: once({ appointment: one.appointment.id, reason: 'ผิด' }).input })).toMatchObject({ day: '2026-11-24', after: { none: 1, single: 1 }, warnings: [{ code: 'NOBODY_LEFT' }] })
  expect(await seen({ closePost: once({ id: empty.id, to: '2026-12-05' }).input })).toMatchObject({ day: '2026-12-05', villages: [{ watchPosts: { before: 2, after: 1 } }], vacantPosts: { before: 1, after: 0 } })
  expect(await seen({ setCoverage: once({ post: one.post.id, areas: ['56050802'], from: '2026-12-03' }).input })).toMatchObject({ villages: [{ village: { code: '56050801' }, statusAfter: 'NONE' }, { village: { code: '56050802' }, statusAfter: 'COVERED' }] })
  expect((await seen({ appointMany: input })).warnings.map(({ code }) => code)).toEqual(['HOLDS_OTHER_POST', 'NO_TRAINING'])
  await secretary.run('mutation ($input: AppointManyInput!) { appointMany(input: $input) { id } }', { input })
  expect(await seen({ undo: once({ change: '1' }).input })).toMatchObject({ day: '2026-12-01', villages: [{ village: { code: '56050801' }, watchers: { before: 2, after: 1 } }] })
})
