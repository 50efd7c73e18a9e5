import { createSchema } from '@saan/server/src/schema.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { wholeSelection } from '../support/wholeSelection.ts'

const schema = createSchema()
const queries = schema.getQueryType()!.getFields()

/** Each root field with what it needs to be asked for, on a small world. */
const asked: Record<string, (world: World) => string> = {
  area: () => '(code: "56050851")', coverage: () => '(area: "5605")', contactChain: () => '(village: "56050851")',
  person: ({ person }) => `(id: "${person}")`, people: () => '(area: "5605")', post: ({ post }) => `(id: "${post}")`, posts: () => '(area: "5605")',
  agency: ({ agency }) => `(id: "${agency}")`, agencies: () => '(area: "5605")', committee: ({ committee }) => `(id: "${committee}")`, committees: () => '(area: "5605")',
  services: () => '', changes: () => '(area: "5605")', search: () => '(text: "มาลี")', me: () => '',
}
type World = { person: string; post: string; agency: string; committee: string }

test('every root field that asks the graph is listed here', () => {
  expect(Object.keys(queries).sort()).toEqual([...Object.keys(asked), 'bundledProvinces', 'health', 'vocabulary'].sort())
})

test.each(Object.keys(asked))('%s is one statement and one round trip, whatever is nested', async (name) => {
  const { given, as, roundTrips } = await freshApp()
  await given.areas({ code: '56050851', nameTh: 'บ้านปางพัฒนา' }, '56050852')
  const committee = await given.committee()
  const agency = await given.agency({ phone: '+6654000001', hours: 'Mo-Fr 08:30-16:30' })
  const post = await given.post({ of: agency, titleTh: 'นายอำเภอ' })
  await given.post({ kind: 'SEAT', of: committee, exOfficioOf: post, role: 'CHAIR', sector: 'ADMINISTRATION' })
  const person = await given.person({ givenNameTh: 'มาลี' })
  await given.contact(person, { audience: 'PUBLIC' })
  await given.appointment(person, post)
  await given.volunteer('56050851')
  const coordinator = await as('PROVINCE_COORDINATOR', '56')
  roundTrips()

  const field = queries[name]!
  const { errors } = await coordinator.send(`{ ${name}${asked[name]!({ person: person.id, post: post.id, agency: agency.id, committee: committee.id })}${wholeSelection(field.type, 2)} }`)

  expect(errors).toBeUndefined()
  expect(roundTrips().filter((statement) => statement !== 'access.accountOfSession')).toHaveLength(1)
})
