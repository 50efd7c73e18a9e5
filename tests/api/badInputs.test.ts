import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiError } from '../support/apiClient.ts'
import { wholeGraph } from '../support/wholeGraph.ts'

const appoint = 'mutation ($input: AppointInput!) { appoint(input: $input) { id } }'
const createPerson = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id nameTh contacts { kind } } }'
const updatePost = 'mutation ($input: UpdatePostInput!) { updatePost(input: $input) { titleTh phone hours termMonths } }'
const postsPage = 'query ($first: Int, $after: String, $asOf: Date, $area: ID) { posts(first: $first, after: $after, asOf: $asOf, area: $area) { nodes { id } } }'

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('56050851', '57010101')
  const post = await world.given.post()
  const person = await world.given.person({ area: '5605' })
  const held = await world.given.appointment(person, post, { from: '2025-10-01' })
  const foreign = { post: await world.given.post({ of: await world.given.agency({ area: '5701' }) }), person: await world.given.person({ area: '5701' }) }
  const secretary = await world.as('DISTRICT_SECRETARY', '5605')
  return { ...world, post, person, held, foreign, secretary }
}

/** Sends what must be refused and answers with the first error; nothing may be written, and no long value comes back. */
async function refusal({ secretary, given }: Pick<Awaited<ReturnType<typeof worldOf>>, 'secretary' | 'given'>, query: string, variables: Record<string, unknown>): Promise<ApiError['extensions']> {
  const before = await wholeGraph(given)
  const { data, errors } = await secretary.send(query, variables)
  expect(Object.values(data ?? {}).every((each) => each === null)).toBe(true)
  expect(await wholeGraph(given)).toEqual(before)
  const [error] = errors!
  expect(error!.extensions.messageTh).toMatch(/[ก-ฮ]/)
  expect(JSON.stringify(errors)).not.toMatch(/x{81}|ก{81}/)
  return error!.extensions
}

test('a page has from one to a hundred nodes', async () => {
  const world = await worldOf()

  for (const first of [-1, 0, 101, 1e9, 1e12, 1.5, '25', true]) {
    expect({ first, ...(await refusal(world, postsPage, { first })) }).toMatchObject({ first, code: 'BAD_USER_INPUT', details: { fields: ['first'] } })
  }
  for (const first of [1, 100]) await world.secretary.run(postsPage, { first })
})

test('a cursor that is not ours is refused', async () => {
  const world = await worldOf()

  for (const after of ['', 'x', 'bm90IG91cnM', Buffer.from('[1]').toString('base64url'), Buffer.from('[{},{}]').toString('base64url'), 'x'.repeat(5_000)]) {
    expect({ after, ...(await refusal(world, postsPage, { after })) }).toMatchObject({ after, code: 'BAD_USER_INPUT', details: { fields: ['after'] } })
  }
})

const noDays = ['2566-02-29', '2569-10-01', '2567-02-29', '2026-02-29', '2026-13-01', '2026-1-1', '31/04/2568', '01/01/67', '45366', '0/0/0', '1/1/543', '9999-12-31', '15 มี.ค. 2567', '2026-11-24T00:00:00Z', '', 20261124, null]

test('a first day that is not a day of the calendar is refused by name', async () => {
  const world = await worldOf()

  for (const from of noDays) {
    expect({ from, ...(await refusal(world, appoint, once({ person: world.person.id, post: world.post.id, from, kind: 'ACTING' }))) }).toMatchObject({ from, code: 'BAD_USER_INPUT', details: { fields: ['from'] } })
  }
})

test('a day of the Buddhist Era is answered with the Gregorian one', async () => {
  const world = await worldOf()

  expect(await refusal(world, postsPage, { asOf: '2569-10-01' })).toMatchObject({ reason: 'day.buddhistYear', details: { fields: ['asOf'], suggestion: '2026-10-01' } })
  expect(await refusal(world, '{ posts(asOf: "2569-10-01") { nodes { id } } }', {})).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'day.buddhistYear' })
})

test('a day may lie two years ahead and no further', async () => {
  const world = await worldOf()
  const nested = 'query ($id: ID!, $asOf: Date) { post(id: $id) { holder(asOf: $asOf) { kind } } }'

  await world.secretary.run(postsPage, { asOf: '2028-11-24' })
  expect(await refusal(world, postsPage, { asOf: '2028-11-25' })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'day.tooFarAhead', details: { fields: ['asOf'] } })
  await world.secretary.run(nested, { id: world.post.id, asOf: '2028-11-24' })
  expect(await refusal(world, nested, { id: world.post.id, asOf: '2028-11-25' })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'day.tooFarAhead', details: { fields: ['asOf'] } })
  expect(await refusal(world, appoint, once({ person: world.person.id, post: world.post.id, from: '2200-01-01', kind: 'ACTING' }))).toMatchObject({ reason: 'day.tooFarAhead', details: { fields: ['from'] } })
})

test('an appointment ends after the day on which it begins', async () => {
  const world = await worldOf()
  const until = (to: string) => once({ person: world.person.id, post: world.post.id, from: '2026-11-24', to, kind: 'ACTING' })

  for (const to of ['2026-11-23', '2026-11-24']) {
    expect(await refusal(world, appoint, until(to))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'interval.endsBeforeItBegins', details: { fields: ['to'] } })
  }
  await world.secretary.run(appoint, until('2026-11-25'))
})

test('an area code of another length, or not of digits, is refused', async () => {
  const world = await worldOf()

  for (const area of ['5', '560', '5605085', '560508511', '56050a51', '๕๖๐๕', '`) MATCH (x) DETACH DELETE x //', '\\u0060) DETACH DELETE', ' 5605', '']) {
    expect({ area, ...(await refusal(world, postsPage, { area })) }).toMatchObject({ area, code: 'BAD_USER_INPUT', reason: 'area.badCode', details: { fields: ['area'] } })
  }
})

test('an id or a requestId that cannot be ours is refused', async () => {
  const world = await worldOf()

  for (const id of ["' OR 1=1 --", '`) DETACH DELETE n //', 'x'.repeat(65), 'a b', '']) {
    expect({ id, ...(await refusal(world, 'query ($id: ID!) { post(id: $id) { id } }', { id })) }).toMatchObject({ id, code: 'BAD_USER_INPUT', reason: 'input.badId', details: { fields: ['id'] } })
  }
  for (const requestId of ['not a uuid', '', '123', randomUUID().slice(1)]) {
    expect(await refusal(world, createPerson, { input: { requestId, givenNameTh: 'มาลี' } })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'input.badRequestId', details: { fields: ['requestId'] } })
  }
})

test('what is not in a list of terms is refused, however long', async () => {
  const world = await worldOf()

  for (const kind of ['name) DETACH DELETE n //', 'x'.repeat(3_000), { x: 'x'.repeat(3_000) }, 'permanent', null]) {
    expect(await refusal(world, appoint, once({ person: world.person.id, post: world.post.id, from: '2026-11-24', kind }))).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['kind'] } })
  }
})

test('null, a missing field and an unknown one are refused by name', async () => {
  const world = await worldOf()

  expect(await refusal(world, appoint, { input: null })).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['input'] } })
  expect(await refusal(world, createPerson, once({ givenNameTh: null }))).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['givenNameTh'] } })
  expect(await refusal(world, createPerson, { input: { givenNameTh: 'มาลี' } })).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(await refusal(world, createPerson, once({ givenNameTh: 'มาลี', birthday: '1990-01-01' }))).toMatchObject({ code: 'BAD_USER_INPUT' })
})

const badNames = [
  ['too long', 'ก'.repeat(101), 'input.tooLong'], ['90 kB long', 'x'.repeat(90_000), 'input.tooLong'], ['empty', '', 'input.required'], ['blank', ' \u200B ', 'input.required'],
  ['five marks on one letter', `ก${'\u0E48'.repeat(5)}`, 'input.badCharacters'], ['marks with gaps that are not seen', `ก${'\u0E48\u200B'.repeat(80)}`, 'input.badCharacters'],
  ['NUL', 'มา\u0000ลี', 'input.badCharacters'], ['half a surrogate pair', 'มา\uD83Dลี', 'input.badCharacters'], ['a mark that turns the direction', 'มา\u202Eลี', 'input.badCharacters'],
] as const

test('a name that cannot be read, is empty or too long is refused by name', async () => {
  const world = await worldOf()

  for (const [what, givenNameTh, reason] of badNames) {
    expect({ what, ...(await refusal(world, createPerson, once({ givenNameTh }))) }).toMatchObject({ what, code: 'BAD_USER_INPUT', reason, details: { fields: ['givenNameTh'] } })
  }
})

const oddNames = [
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'], ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'], ['\u200B=1+1', '=1+1'], ['\uFF1D1', '\uFF1D1'],
  ['`) MATCH (x) DETACH DELETE x //', '`) MATCH (x) DETACH DELETE x //'], ['ส\u0E4Dา', 'สำ'], ['ป\u0E4D\u0E49า', 'ป้ำ'], ['มา\u200Bลี  ใจดี ', 'มาลี ใจดี'],
] as const

test('a name is kept as plain text, whatever it looks like, in one spelling', async () => {
  const { secretary } = await worldOf()

  for (const [givenNameTh, kept] of oddNames) {
    expect((await secretary.run<{ createPerson: { nameTh: string } }>(createPerson, once({ givenNameTh }))).createPerson.nameTh).toBe(kept)
  }
})

const phones = [['๐๘๑-๒๓๔-๕๖๗๘', '+66812345678'], ['+66 81 234 5678', '+66812345678'], ['054-000-218', '+6654000218'], ['1300', '1300'], [null, null]] as const

test('a telephone is kept in one form, however it is written', async () => {
  const { secretary, post } = await worldOf()

  for (const [phone, kept] of phones) {
    await secretary.send(updatePost, once({ id: post.id, phone: '191' }))
    expect((await secretary.run<{ updatePost: { phone: string | null } }>(updatePost, once({ id: post.id, phone }))).updatePost.phone).toBe(kept)
  }
})

const writtenHours = [['จ.-ศ. 8.30-16.30 น.', 'Mo-Fr 08:30-16:30'], ['จันทร์ถึงศุกร์ 08:30 ถึง 16:30, เสาร์ 09:00 ถึง 12:00', 'Mo-Fr 08:30-16:30; Sa 09:00-12:00'], ['ตลอด ๒๔ ชั่วโมง', '24/7'], ['Mo-Fr 08:30-16:30', 'Mo-Fr 08:30-16:30']] as const

test('opening hours are kept in one notation, however they are written', async () => {
  const { secretary, post } = await worldOf()

  for (const [hours, kept] of writtenHours) {
    await secretary.send(updatePost, once({ id: post.id, hours: null }))
    expect((await secretary.run<{ updatePost: { hours: string | null } }>(updatePost, once({ id: post.id, hours }))).updatePost.hours).toBe(kept)
  }
})

const badPatches = [
  [{ phone: '081234' }, 'phone.invalid', 'phone'], [{ phone: 'x'.repeat(30) }, 'phone.invalid', 'phone'], [{ hours: 'อาจจะ' }, 'hours.invalid', 'hours'], [{ hours: 'Mo-Fr 25:00-26:00' }, 'hours.invalid', 'hours'],
  [{ termMonths: 0 }, 'number.outside', 'termMonths'], [{ termMonths: 241 }, 'number.outside', 'termMonths'], [{ callOrder: 100 }, 'number.outside', 'callOrder'], [{ dutiesTh: 'ก'.repeat(2_001) }, 'input.tooLong', 'dutiesTh'],
  [{ titleTh: null }, 'input.required', 'titleTh'],
] as const

test('a number, hours or text outside of its bounds is refused by name', async () => {
  const world = await worldOf()

  for (const [patch, reason, field] of badPatches) {
    expect({ patch, ...(await refusal(world, updatePost, once({ id: world.post.id, ...patch }))) }).toMatchObject({ patch, code: 'BAD_USER_INPUT', reason, details: { fields: [field] } })
  }
})

test.each(['person', 'post', 'agency', 'committee'])('an id that is foreign, unknown or of another kind is answered alike: %s', async (kind) => {
  const world = await worldOf()
  const foreign = { person: world.foreign.person, post: world.foreign.post, agency: await world.given.agency({ area: '5701' }), committee: await world.given.committee({ area: '5701' }) }[kind]!
  const answers = await Promise.all([foreign.id, randomUUID(), world.held.id].map((id) => world.secretary.send(`query ($id: ID!) { ${kind}(id: $id) { id } }`, { id })))

  expect(answers[0]).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('a foreign record cannot be written to, and the answer is the one for an unknown record', async () => {
  const world = await worldOf()
  const { person, post, foreign } = world
  const attempts = (other: { person: string; post: string }) => [
    refusal(world, appoint, once({ person: other.person, post: post.id, from: '2026-11-24', kind: 'ACTING' })), refusal(world, appoint, once({ person: person.id, post: other.post, from: '2026-11-24', kind: 'ACTING' })),
    refusal(world, updatePost, once({ id: other.post, titleTh: 'ใหม่' })), refusal(world, 'mutation ($input: CloseInput!) { closePerson(input: $input) { id } }', once({ id: other.person, to: '2026-12-01' })),
  ]

  const answers = await Promise.all(attempts({ person: foreign.person.id, post: foreign.post.id }))

  expect(answers.map(({ code }) => code)).toEqual(Array(4).fill('NOT_FOUND'))
  expect(await Promise.all(attempts({ person: randomUUID(), post: randomUUID() }))).toEqual(answers)
})
