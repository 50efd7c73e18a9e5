import { createSchema } from '@saan/server/src/schema.ts'
import { declaredQueries } from '@saan/server/src/neo4j/cypher.ts'
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import { operations } from '../access/operations.ts'
import type { FreshApp, NamedStatement } from './app.ts'
import { once, type ApiClient } from './apiClient.ts'
import { selectionOfEachType } from './crawl.ts'
import { listen } from './liveClient.ts'

const schema = createSchema()
const [queries, mutations] = [schema.getQueryType()!.getFields(), schema.getMutationType()!.getFields()]

/** Something asked of the API, and the statements that it was answered by. */
export type Answered = { question: string; statements: NamedStatement[] }

type World = Awaited<ReturnType<typeof smallWorld>>

/** Each root field that asks the graph, in each of the ways that give it another statement. */
const asked: Readonly<Record<string, (world: World) => readonly string[]>> = {
  area: () => ['(code: "56050851")'], coverage: () => ['(area: "5605")'], contactChain: () => ['(village: "56050851")'], services: () => [''], provinces: () => [''], me: () => [''], search: () => ['(text: "มาลี")'],
  person: ({ person }) => [`(id: "${person}")`], post: ({ post }) => [`(id: "${post}")`], agency: ({ agency }) => [`(id: "${agency}")`], committee: ({ committee }) => [`(id: "${committee}")`],
  people: ({ agency, committee }) => ['(area: "5605")', `(agency: "${agency}")`, `(committee: "${committee}")`, '(text: "มาลี")', `(area: "5605", agency: "${agency}", committee: "${committee}", text: "มาลี")`, '', '(area: "5605", reach: [OVER_180], order: REACH)', '(area: "5605", work: OFFICER, leaving: true, sectors: [POLICE])'],
  posts: ({ agency, committee }) => ['(area: "5605")', `(agency: "${agency}")`, `(committee: "${committee}")`, `(agency: "${agency}", committee: "${committee}", area: "5605", kind: OFFICE, vacant: true)`, '', '(area: "5605", vacant: true, order: VACANT_LONGEST)', '(text: "อาสา", acting: false, sectors: [HEALTH])'],
  agencies: () => ['(area: "5605")', '(service: "TEMPORARY_SHELTER")', '(text: "มาลี")', '(service: "TEMPORARY_SHELTER", text: "มาลี", area: "5605", sector: SOCIAL)', '(area: "5605", sectors: [HEALTH], order: GAPS)', ''],
  committees: () => ['(area: "5605")', '(kind: COMMITTEE)', ''],
  changes: ({ person }) => ['(area: "5605")', `(subject: "${person}")`, `(area: "5605", subject: "${person}")`, '', '(area: "5605", kinds: [CONTACTS], from: "2026-11-01", to: "2026-11-24")', '(account: "nobody")'],
  changeSummary: () => ['(area: "5605", from: "2026-11-01")', '(area: "5605")'],
  candidates: ({ post }) => [`(post: "${post}")`, `(post: "${post}", text: "มาลี")`], changeOfRequest: () => ['(requestId: "00000000-0000-4000-8000-000000000000")'],
  accounts: () => ['', '(states: [ACTIVE, UNUSED], text: "มาลี")'],
  register: () => ['(area: "5605")'], dayMarks: () => ['(area: "5605", from: "2020-01-01", to: "2021-01-01")'],
}

/** Root fields that say nothing of the network: words, and whether the hub is well. */
export const apart = ['accountCounts', 'bundledProvinces', 'health', 'previewChange', 'vocabulary']

/** What looking up who asks takes, and counting tries of a password: none of it answers a question. */
const ofSigningIn = ['access.accountOfSession', 'access.millisecondsToWait', 'access.forgetFailures']

/** What only those who keep the hub may do. */
const ofAdministrators = ['loadPlaces', 'accounts', 'inviteAccount', 'inviteFirstCoordinator', 'changeAccountScope', 'suspendAccount', 'restoreAccount', 'endAccountSessions', 'issueSignInLink']

/** It is refused wherever there is anything, as there is here. */
const ofAnEmptyHub = 'loadSampleDistrict'

/** The root fields that are asked here. */
export const askedFields = Object.keys(asked)

async function smallWorld({ given }: FreshApp) {
  await given.areas({ code: '56050851', nameTh: 'บ้านปางพัฒนา' }, '56050852')
  const committee = await given.committee()
  const agency = await given.agency({ phone: '+6654000001', hours: 'Mo-Fr 08:30-16:30' })
  const post = await given.post({ of: agency, titleTh: 'นายอำเภอ' })
  await given.post({ kind: 'SEAT', of: committee, exOfficioOf: post, role: 'CHAIR', sector: 'ADMINISTRATION' })
  const person = await given.person({ givenNameTh: 'มาลี' })
  await given.contact(person, { audience: 'PUBLIC' })
  await given.appointment(person, post)
  await given.appointment(await given.person({ givenNameTh: 'มาลี' }), await given.post({ of: agency }))
  await given.volunteer('56050851')
  return { person: person.id, post: post.id, agency: agency.id, committee: committee.id }
}

const typeOf = (type: Parameters<typeof getNamedType>[0]): GraphQLObjectType => {
  const named = getNamedType(type)
  if (!isObjectType(named)) throw new Error(`${String(type)} is no object`)
  return named
}

/**
 * Asks everything on a small world, as somebody who may do it all: each root field in each of its ways for all fields of its own type, and
 * below them each field of each type once, for what the compiler makes of a field is the same wherever it stands.
 */
export async function everyAnswer(app: FreshApp): Promise<Answered[]> {
  const world = await smallWorld(app)
  const [coordinator, administrator] = [await app.as('PROVINCE_COORDINATOR', '56'), await app.as('ADMINISTRATOR', '')]
  const answers: Answered[] = []
  const ask = async (question: string, variables: Record<string, unknown> = {}, by = coordinator) => {
    app.statements()
    await by.run(question, variables)
    answers.push({ question, statements: app.statements().filter(({ name }) => !ofSigningIn.includes(name)) })
  }
  const covered = new Set<GraphQLObjectType>()
  const selectionsOf = (type: GraphQLObjectType): string[] => {
    const selections = selectionOfEachType(type).filter((each, at) => at === 0 || !covered.has(each.type))
    selections.forEach((each) => covered.add(each.type))
    return selections.map(({ selection }) => selection)
  }
  for (const [field, waysOf] of Object.entries(asked)) {
    const [selection, ...further] = selectionsOf(typeOf(queries[field]!.type))
    const [way, ...others] = waysOf(world)
    const by = ofAdministrators.includes(field) ? administrator : coordinator
    for (const each of [selection, ...further]) await ask(`{ ${field}${way} ${each} }`, {}, by)
    for (const other of others) await ask(`{ ${field}${other} ${selection} }`, {}, by)
  }
  await ask(`{ coverage(area: "5605") ${everyAreaOfCoverage} }`)
  const here = { id: world.agency }
  for (const [operation, { ask: askIn }] of Object.entries(operations)) {
    const field = mutations[operation.split(' ')[0]!]
    if (!field || operation === ofAnEmptyHub) continue
    const { query, variables } = await askIn({ given: app.given, manager: coordinator, agencies: { own: here, 'other agency': here, above: here, beside: here, foreign: here } }, 'own')
    // Sent again under the same request id it writes nothing, and answers with what is asked for now.
    for (const selection of selectionsOf(typeOf(field.type))) await ask(query.replace('{ __typename }', selection), variables, ofAdministrators.includes(operation) ? administrator : coordinator)
  }
  return [...answers, ...(await liveAnswers(app, coordinator, world))]
}

/** The areas of a coverage stand in the answer of plain code, and are selected all the same. */
const everyAreaOfCoverage = `{ area { ...around } villages { village { ...around } helper { village { ...around } } } bySubarea { area { ...around } } } }
  fragment around on Area { code parent { code } ancestors { code } children { code children { code } } `

/** What a listener is told, for each field of each type below a change. */
async function liveAnswers(app: FreshApp, coordinator: ApiClient, { person }: World): Promise<Answered[]> {
  const questions = selectionOfEachType(typeOf(schema.getSubscriptionType()!.getFields()['changed']!.type)).map(({ selection }) => `subscription { changed(area: "5605") ${selection} }`)
  return Promise.all(questions.map(async (question) => ({ question, heard: await listen(coordinator, question) }))).then(async (listeners) => {
    app.statements()
    await coordinator.run('mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { id } }', once({ id: person, nickname: 'ลี' }))
    for (const { heard } of listeners) await heard.next(1)
    const told = app.statements().filter(({ name }) => name === 'changed')
    return told.map((statement, at) => ({ question: questions[at]!, statements: [statement] }))
  })
}

/** Every statement that the product can send: those declared, which commands run too, and those compiled from what is asked. */
export function everyStatement(answers: readonly Answered[]): Omit<NamedStatement, 'mode'>[] {
  const declared = declaredQueries().map(({ name, text }) => ({ name, text, parameters: Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter!, null])) }))
  const compiled = answers.flatMap(({ statements }) => statements)
  return [...new Map([...declared, ...compiled].map((statement) => [statement.text, statement])).values()]
}
