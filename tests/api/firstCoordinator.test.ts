import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { once } from '../support/apiClient.ts'

const inviteFirst = 'mutation ($input: InviteFirstCoordinatorInput!) { inviteFirstCoordinator(input: $input) { id username role state areas { code } person { nameTh mainPost { post { titleTh organization { __typename ... on Agency { nameTh sector level } } } } } } }'
const issue = 'mutation ($input: AccountInput!) { issueSignInLink(input: $input) { token } }'
const withLink = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { role } }'
const malee = { givenNameTh: 'มาลี', familyNameTh: 'ใจดี', givenNameEn: 'Malee', agencyNameTh: 'สำนักงานทดลอง', titleTh: 'ผู้ประสานงานจังหวัด' }

type Made = { inviteFirstCoordinator: { id: string } }

async function emptyHub() {
  const world = await freshApp()
  await world.given.areas('5605', '560508')
  return { ...world, administrator: await world.as('ADMINISTRATOR') }
}
const records = async ({ given }: Awaited<ReturnType<typeof emptyHub>>) => (await given.run<{ count: number }>('MATCH (node:Person|Post|Agency|Appointment|Change) RETURN count(node) AS count'))[0]!.count

test.each([
  ['56', 'PROVINCE_COORDINATOR', { sector: 'SOCIAL', level: 'PROVINCE' }], ['5605', 'DISTRICT_SECRETARY', { sector: 'ADMINISTRATION', level: 'DISTRICT' }],
])('the first person of %s is a %s with an agency and a post, and registers those who come after', async (area, role, agency) => {
  const { administrator, signedOut, connection } = await emptyHub()

  const { inviteFirstCoordinator: made } = await administrator.run<Made>(inviteFirst, once({ ...malee, area }))
  expect(made).toEqual({
    id: made.id, username: 'malee', role, state: 'INVITED', areas: [{ code: area }],
    person: { nameTh: 'มาลี ใจดี', mainPost: { post: { titleTh: malee.titleTh, organization: { __typename: 'Agency', nameTh: malee.agencyNameTh, ...agency } } } },
  })
  const { issueSignInLink: { token } } = await administrator.run<{ issueSignInLink: { token: string } }>(issue, once({ account: made.id }))
  const coordinator = signedOut()
  await coordinator.run(withLink, { input: { token } })
  await coordinator.run('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }', once({ givenNameTh: 'สมชาย', area }))
  // what the first coordinator comes with is in the history of its records
  expect(await coordinator.run(`{ changes(area: "${area}", first: 5) { nodes { action } } }`)).toMatchObject({ changes: { nodes: [{ action: 'person.create' }, { action: 'account.inviteFirst' }] } })
  expect(await coordinator.run(`{ search(text: "มาลี", area: "${area}") { titleTh } agencies(area: "${area}") { totalCount } }`)).toMatchObject({ search: [{ titleTh: 'มาลี ใจดี' }], agencies: { totalCount: 1 } })
  expect(await runDoctor(connection.bare)).toEqual([])
})

test('sent twice it is done once, and of two administrators at once one is refused', async () => {
  const world = await emptyHub()
  const input = once({ ...malee, area: '56' })
  const [first, again] = await Promise.all([1, 2].map(() => world.administrator.run<Made>(inviteFirst, input)))
  expect(again!.inviteFirstCoordinator.id).toBe(first!.inviteFirstCoordinator.id)
  expect(await records(world)).toBe(5)

  await world.given.areas('5701')
  const other = await world.as('ADMINISTRATOR')
  const answers = await Promise.all([world.administrator, other].map((each) => each.send(inviteFirst, once({ ...malee, area: '57' }))))
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.reason).sort()).toEqual(['account.coordinatorThere', undefined])
})

test('where somebody may appoint already it is refused, also by one of the province; whoever is suspended does not count', async () => {
  const world = await emptyHub()
  const { inviteFirstCoordinator: { id } } = await world.administrator.run<Made>(inviteFirst, once({ ...malee, area: '56' }))
  const before = await records(world)

  expect(await world.administrator.refused(inviteFirst, once({ ...malee, area: '5605' }))).toMatchObject({ code: 'REFUSED', reason: 'account.coordinatorThere' })
  expect(await records(world)).toBe(before)
  await world.administrator.run('mutation ($input: AccountInput!) { suspendAccount(input: $input) { id } }', once({ account: id }))
  await world.administrator.run(inviteFirst, once({ ...malee, area: '5605' }))
})

test.each([
  ['a subdistrict', { area: '560508' }, 'account.firstOfProvinceOrDistrict'], ['an area that is not there', { area: '99' }, 'record.notFound'], ['no name', { area: '56', givenNameTh: ' ' }, 'input.required'],
  ['no agency', { area: '56', agencyNameTh: '' }, 'input.required'], ['a bad user name', { area: '56', username: 'ก' }, 'account.badUsername'],
])('%s is refused, and nothing is written', async (_what, wrong, reason) => {
  const world = await emptyHub()

  expect(await world.administrator.refused(inviteFirst, once({ ...malee, ...wrong }))).toMatchObject({ reason })
  expect(await records(world)).toBe(0)
})
