import { expect, test, vi } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import { listen, openSocket } from '../support/liveClient.ts'
import { anotherHub } from '../support/anotherHub.ts'

const changed = 'subscription ($area: ID!) { changed(area: $area) { seq action account { username } subjects { kind id titleTh } fields { name before after } } }'
const rename = 'mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { nameTh } }'

type Told = { changed: { seq: number; action: string; account: { username: string } | null; subjects: { kind: string; id: string; titleTh: string | null }[]; fields: { name: string; before: string | null; after: string | null }[] } }

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('560508', '5701', '560101')
  return { ...world, agency: await world.given.agency({ nameTh: 'เดิม' }), secretary: await world.as('DISTRICT_SECRETARY', '5605') }
}

const renameTo = (client: ApiClient, agency: { id: string }, nameTh: string) => client.run(rename, once({ id: agency.id, nameTh }))

test('a change is told to those who listen to its area within two seconds, with what changed', async () => {
  const { agency, secretary } = await worldOf()
  const heard = await listen<Told>(secretary, changed, { area: '5605' })

  const started = performance.now()
  await renameTo(secretary, agency, 'ใหม่')
  await heard.next(1)

  expect(performance.now() - started).toBeLessThan(2_000)
  expect(heard.events).toMatchObject([{ data: { changed: { seq: 1, action: 'agency.update', subjects: [{ kind: 'Agency', id: agency.id, titleTh: 'ใหม่' }], fields: [{ name: 'nameTh', before: 'เดิม', after: 'ใหม่' }] } } }])
})

test('every change is told once and in order', async () => {
  const { agency, secretary } = await worldOf()
  const heard = await listen<Told>(secretary, changed, { area: '5605' })

  for (let at = 0; at < 10; at++) await renameTo(secretary, agency, `ชื่อ ${at}`)
  await heard.next(10)

  expect(heard.events.map(({ data }) => data?.changed.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('a change made through another process on the same database is told within two seconds', async () => {
  const { agency, secretary } = await worldOf()
  const other = await anotherHub(secretary.session!)
  const heard = await listen<Told>(secretary, changed, { area: '5605' })

  const started = performance.now()
  await other.send(rename, once({ id: agency.id, nameTh: 'จากที่อื่น' }))
  await heard.next(1)

  expect(performance.now() - started).toBeLessThan(2_000)
  expect(heard.events).toMatchObject([{ data: { changed: { action: 'agency.update' } } }])
})

test('a listener hears of the own area, of what lies in it and above it, and of nothing beside it', async () => {
  const { given, as, agency, secretary } = await worldOf()
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  const beside = await as('DISTRICT_SECRETARY', '5601')
  const [district, subdistrict, foreign, ofBeside] = [
    await listen<Told>(secretary, changed, { area: '5605' }), await listen<Told>(secretary, changed, { area: '560508' }),
    await listen<Told>(secretary, changed, { area: '5601' }), await listen<Told>(beside, changed, { area: '5605' }),
  ]
  const [provincial, local, other] = [await given.agency({ area: '56' }), await given.agency({ area: '560508' }), await given.agency({ area: '5601' })]

  for (const each of [agency, provincial, local, other]) await renameTo(coordinator, each, 'ใหม่')
  await district.next(3)
  await subdistrict.next(3)
  await foreign.next(1)
  await ofBeside.next(1)

  const numbers = ({ events }: typeof district) => events.map(({ data }) => data?.changed.seq)
  expect([district, subdistrict, foreign, ofBeside].map(numbers)).toEqual([[1, 2, 3], [1, 2, 3], [2], [2]])
})

test('who goes on from a number is told the latest of what came since in the area, then all that follows', async () => {
  const { given, as, agency, secretary } = await worldOf()
  const [coordinator, foreign] = [await as('PROVINCE_COORDINATOR', '56'), await given.agency({ area: '5601' })]
  const { me } = await secretary.run<{ me: { lastChange: number } }>('{ me { lastChange } }')
  for (const [each, name] of [[agency, 'หนึ่ง'], [agency, 'สอง'], [foreign, 'ที่อื่น']] as const) await renameTo(coordinator, each, name)

  const goingOn = 'subscription ($after: Int) { changed(area: "5605", after: $after) { seq } }'
  const [sinceAsked, fromNow] = [await listen<Told>(secretary, goingOn, { after: me.lastChange }), await listen<Told>(secretary, goingOn, { after: 3 })]
  await sinceAsked.next(1)
  await renameTo(coordinator, agency, 'สาม')
  await sinceAsked.next(2)
  await fromNow.next(1)

  expect(me.lastChange).toBe(0)
  expect([sinceAsked, fromNow].map(({ events }) => events.map(({ data }) => data?.changed.seq))).toEqual([[2, 4], [4]])
})

test('one who may not read the log hears that something changed, not what', async () => {
  const { as, agency, secretary } = await worldOf()
  const heard = await listen<Told>(await as('VIEWER', '5605'), changed, { area: '5605' })

  await renameTo(secretary, agency, 'ใหม่')
  await heard.next(1)

  expect(heard.events).toEqual([{ data: { changed: { seq: 1, action: 'changed', account: null, subjects: [], fields: [] } } }])
})

test('the socket closes within a second of signing out', async () => {
  const { secretary } = await worldOf()
  const heard = await listen<Told>(secretary, changed, { area: '5605' })

  const started = performance.now()
  await secretary.run('mutation { signOut }')

  expect((await heard.closed).code).toBe(4403)
  expect(performance.now() - started).toBeLessThan(1_500)
})

test.each([['suspended', 4403], ['of another role', 1012]] as const)('the socket closes within a second when the account is %s', async (what, code) => {
  const { given, secretary } = await worldOf()
  const heard = await listen<Told>(secretary, changed, { area: '5605' })

  const started = performance.now()
  await given.run(`MATCH (account:Account) SET ${what === 'suspended' ? 'account.status = "SUSPENDED"' : 'account.role = "VIEWER"'}`)

  expect((await heard.closed).code).toBe(code)
  expect(performance.now() - started).toBeLessThan(1_500)
})

test('listening does not keep a session alive', async () => {
  const { given, secretary } = await worldOf()
  await listen<Told>(secretary, changed, { area: '5605' })
  await given.run('MATCH (session:Session) SET session.lastSeenAt = datetime() - duration("PT29M")')

  await new Promise((resolve) => setTimeout(resolve, 1_500))

  expect(await given.run('MATCH (session:Session) RETURN session.lastSeenAt < datetime() - duration("PT28M") AS isUnseen')).toEqual([{ isUnseen: true }])
})

test('nobody who is signed out is let in, and nobody from the page of another site', async () => {
  const { secretary, signedOut } = await worldOf()

  expect((await (await listen(signedOut(), changed, { area: '5605' })).closed).code).toBe(4403)
  expect(await openSocket(secretary.base, { cookie: secretary.session, origin: 'https://elsewhere.example' }).refused).toBe(403)
  await openSocket(secretary.base, { cookie: secretary.session, origin: secretary.base.replace('127.0.0.1', 'localhost') }).opened
})

test('a socket that says nothing is closed after three seconds', async () => {
  const { secretary } = await worldOf()

  expect((await openSocket(secretary.base, { cookie: secretary.session }).closed).code).toBe(4408)
})

test('a frame of a megabyte closes the socket', async () => {
  const { secretary } = await worldOf()
  const { opened, say, closed } = openSocket(secretary.base, { cookie: secretary.session })
  await opened

  say({ type: 'connection_init', payload: { x: 'x'.repeat(1_000_000) } })

  expect((await closed).code).toBe(1009)
})

test('the fifty-first subscription of a socket closes it', async () => {
  const { secretary } = await worldOf()
  const { opened, say, closed, socket } = openSocket(secretary.base, { cookie: secretary.session })
  await opened
  say({ type: 'connection_init' })
  await new Promise((resolve) => socket.once('message', resolve))

  for (let id = 1; id <= 51; id++) say({ type: 'subscribe', id: String(id), payload: { query: changed, variables: { area: '5605' } } })

  expect((await closed).code).toBe(4429)
})

test.each([
  ['a query', '{ me { role } }', {}, 'request.notLive'], ['a mutation', 'mutation { signOut }', {}, 'request.notLive'], ['no document', 'subscription {', {}, 'request.invalid'],
  ['an unknown field', 'subscription { nothing }', {}, 'request.invalid'], ['no area', changed, {}, 'request.invalid'], ['a code that is none', changed, { area: '5' }, 'area.badCode'],
])('%s on the socket is refused in the words of the contract', async (_what, query, variables, reason) => {
  const { secretary } = await worldOf()
  const heard = await listen(secretary, query, variables)

  const told = heard.events[0]?.errors ?? (await heard.ended)

  expect(told).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason, messageTh: expect.stringMatching(/[ก-ฮ]/) as string } }])
})

test('only known operations are taken on the socket where the hub says so', async () => {
  const { given, as } = await freshApp({ operations: 'any' })
  await given.areas('5605')
  const { session } = await as('DISTRICT_SECRETARY', '5605')
  const strict = await freshApp({ operations: 'known', keepData: true })

  const heard = await listen({ base: strict.signedOut().base, session }, changed, { area: '5605' })

  expect(await heard.ended).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'operation.unknown' } }])
})

test('nothing more is asked of the database when the last listener has left, though nothing changed', async () => {
  const { connection, secretary } = await worldOf()
  const heard = await listen<Told>(secretary, changed, { area: '5605' })
  const asked = vi.spyOn(connection, 'use')

  heard.leave()
  await heard.client.dispose()
  await new Promise((resolve) => setTimeout(resolve, 300))
  asked.mockClear()
  await new Promise((resolve) => setTimeout(resolve, 1_200))

  expect(asked).not.toHaveBeenCalled()
})
