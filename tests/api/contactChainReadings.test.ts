import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import type { Given } from '../support/given.ts'

const chain = 'query ($village: ID!) { contactChain(village: $village) { steps { phone audience skipReason skipTextTh holder { person { id } } post { holder { person { id } } holders { person { id } } history { id } } } } }'
type Chain = { contactChain: { steps: { phone: string | null; audience: string | null; skipReason: string | null; skipTextTh: string | null; holder: unknown; post: unknown }[] } }

const village = '56050851'
const readings = (given: Given) => given.run<{ via: string; account: string; contacts: string[] }>(
  'MATCH (reading:Reading)-[:BY]->(account:Account) RETURN reading.via AS via, account.role AS account, COLLECT { MATCH (reading)-[:ABOUT]->(contact:Contact) RETURN contact.id ORDER BY contact.id } AS contacts')

test('a personal number that is shown is recorded as read, with who looked', async () => {
  const { given, as } = await freshApp()
  await given.areas(village)
  const [one, two] = [await given.volunteer(village, { callOrder: 1 }), await given.volunteer(village, { callOrder: 2 })]
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  const { contactChain: { steps } } = await secretary.run<Chain>(chain, { village })

  expect(steps.map(({ phone }) => phone !== null)).toEqual([true, true, true])
  expect(await readings(given)).toEqual([{ via: 'contactChain', account: 'DISTRICT_SECRETARY', contacts: [one.contact.id, two.contact.id].sort() }])
})

test('a chain that is asked for without its numbers is not recorded', async () => {
  const { given, as } = await freshApp()
  await given.areas(village)
  await given.volunteer(village)
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  await secretary.run('query ($village: ID!, $withPhone: Boolean!) { contactChain(village: $village) { steps { titleTh skipReason phone @include(if: $withPhone) } } }', { village, withPhone: false })
  expect(await readings(given)).toEqual([])

  await secretary.run('query ($village: ID!) { contactChain(village: $village) { steps { number: phone } } }', { village })
  expect(await readings(given)).toHaveLength(1)
})

test('only the numbers that are shown are recorded: not of an acting one beside the holder, not of an alternate', async () => {
  const { given, as } = await freshApp()
  await given.areas(village)
  const { post, contact } = await given.volunteer(village)
  for (const kind of ['ACTING', 'ALTERNATE'] as const) {
    const person = await given.person()
    await given.contact(person)
    await given.appointment(person, post, { kind })
  }

  await (await as('DISTRICT_SECRETARY', '5605')).run<Chain>(chain, { village })

  expect((await readings(given)).map(({ contacts }) => contacts)).toEqual([[contact.id]])
})

test('a public number is shown without a record', async () => {
  const { given, as } = await freshApp()
  await given.areas(village)
  const { contact } = await given.volunteer(village)
  await given.run('MATCH (contact:Contact {id: $id}) SET contact.audience = "PUBLIC"', { id: contact.id })

  const { contactChain: { steps } } = await (await as('DISTRICT_SECRETARY', '5605')).run<Chain>(chain, { village })

  expect(steps[0]).toMatchObject({ audience: 'PUBLIC', skipReason: null })
  expect(await readings(given)).toEqual([])
})

test.each(['VIEWER', 'AGENCY_FOCAL', 'ADMINISTRATOR'] as const)('a %s learns that somebody watches, not who, and no number', async (role) => {
  const { given, as, asAgency } = await freshApp()
  await given.areas(village)
  await given.volunteer(village)
  const reader = role === 'AGENCY_FOCAL' ? await asAgency((await given.agency()).id) : await as(role, ...(role === 'VIEWER' ? ['5605'] : []))

  const { contactChain: { steps } } = await reader.run<Chain>(chain, { village })

  expect(steps[0]).toEqual({ phone: null, audience: null, skipReason: 'HIDDEN', skipTextTh: 'เห็นได้เฉพาะคนในพื้นที่', holder: null, post: { holder: null, holders: [], history: [] } })
  expect(await readings(given)).toEqual([])
})

test('a vacant post is told to a viewer as vacant: it needs mending, and hides nobody', async () => {
  const { given, as } = await freshApp()
  await given.areas(village)
  await given.post({ kind: 'WATCH', covers: [village] })

  const { contactChain: { steps } } = await (await as('VIEWER', '5605')).run<Chain>(chain, { village })

  expect(steps[0]).toMatchObject({ skipReason: 'VACANT' })
})
