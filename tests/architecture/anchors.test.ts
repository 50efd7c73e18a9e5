import { createApp, type App } from '@saan/server/src/app.ts'
import { bundledFor } from '@saan/server/src/bundled.ts'
import { fixToday } from '@saan/server/src/days.ts'
import { Connection } from '@saan/server/src/neo4j/driver.ts'
import type { SentStatement } from '@saan/server/src/neo4j/graph.ts'
import { sentDays } from '@saan/server/src/neo4j/sentDays.ts'
import { createSchema } from '@saan/server/src/schema.ts'
import { demoPassword } from '@saan/seeds/accounts.ts'
import { getNamedType, type GraphQLObjectType } from 'graphql'
import type { Plan } from 'neo4j-driver'
import pino from 'pino'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ApiClient } from '../support/apiClient.ts'
import { patient } from '../support/app.ts'
import { selectionOfEachType } from '../support/crawl.ts'
import { demoDay } from '../support/demoWorld.ts'

const queries = createSchema().getQueryType()!.getFields()

let app: App
let connection: Connection
let client: ApiClient
let last: SentStatement
beforeAll(async () => {
  fixToday(demoDay)
  connection = new Connection(inject('neo4j'), patient)
  app = await createApp({
    connection, bundled: bundledFor(connection), host: '127.0.0.1', port: 0, isLoopback: true, origin: null, operations: 'any', log: pino({ level: 'error', base: undefined }, pino.destination({ dest: 2, sync: true })),
    onRoundTrip: (name, _milliseconds, sent) => { if (name !== 'access.accountOfSession') last = sent },
  })
  client = await ApiClient.signedIn(`http://127.0.0.1:${app.port}`, { username: 'demo-coordinator', password: demoPassword })
})
afterAll(async () => {
  await app.stop()
  await connection.close()
})

/** Each way to ask the graph for something, on the demo world. */
const asked = [
  'area(code: "56050851")', 'coverage(area: "5605")', 'coverage(area: "56")', 'contactChain(village: "56050851")', 'person(id: "PERSON")', 'post(id: "POST")', 'agency(id: "AGENCY")', 'committee(id: "COMMITTEE")',
  'people(area: "5605")', 'people(agency: "AGENCY")', 'people(committee: "COMMITTEE")', 'posts(area: "5605")', 'posts(area: "5605", vacant: true)', 'posts(agency: "AGENCY")', 'posts(committee: "COMMITTEE")',
  'agencies(area: "5605")', 'agencies(service: "TEMPORARY_SHELTER")', 'committees(area: "5605")', 'changes(area: "5605")', 'people(area: "5605", reach: [OVER_180], order: REACH)', 'people(area: "5605", work: OFFICER, leaving: true)', 'posts(area: "5605", vacant: true, order: VACANT_LONGEST)',
  'posts(area: "5605", text: "อาสา", acting: false)', 'agencies(area: "5605", sectors: [HEALTH])', 'changes(area: "5605", kinds: [CONTACTS], from: "2026-11-01", to: "2026-11-24")', 'changeSummary(area: "5605", from: "2026-11-01")', 'changeSummary(area: "5605")', 'changes(account: "ACCOUNT")',
  'candidates(post: "POST")', 'candidates(post: "POST", text: "มาลี")', 'changeOfRequest(requestId: "00000000-0000-4000-8000-000000000000")',
  'register(area: "5605")', 'dayMarks(area: "5605", from: "2026-09-01", to: "2026-12-31")', 'search(text: "มาลี")', 'me',
] as const

const labels = { PERSON: 'Person', POST: 'Post', AGENCY: 'Agency', COMMITTEE: 'Committee', ACCOUNT: 'Account' } as const

/** The id of some node of a kind, in the place of its label in capitals. */
async function filledIn(question: string): Promise<string> {
  const [, asked] = /"(PERSON|POST|AGENCY|COMMITTEE|ACCOUNT)"/.exec(question) ?? []
  if (asked === undefined) return question
  const { records } = await connection.bare.executeQuery(`MATCH (node:${labels[asked as keyof typeof labels]}) RETURN node.id AS id ORDER BY id LIMIT 1`)
  return question.replace(asked, records[0]!.get('id') as string)
}

async function planOf(question: string): Promise<Plan> {
  const type = getNamedType(queries[/^\w+/.exec(question)![0]]!.type) as GraphQLObjectType
  await client.run(`{ ${await filledIn(question)} ${selectionOfEachType(type)[0]!.selection} }`)
  const { summary } = await connection.bare.executeQuery(`EXPLAIN ${last.text}`, sentDays(last.parameters))
  return summary.plan as Plan
}

test.each(asked)('%s begins at an index', { timeout: 180_000 }, async (question) => {
  expect(scansOf(await planOf(question))).toEqual([])
})

test('changes are counted from the first day asked for, and without one from the area', { timeout: 180_000 }, async () => {
  const indexes = async (question: string) => [...new Set(JSON.stringify(await planOf(question)).match(/INDEX \w+:Change\(\w+\)/g))]

  expect(await indexes('changeSummary(area: "5605", from: "2026-11-01")')).toEqual([expect.stringContaining('(at)')])
  expect(await indexes('changeSummary(area: "5605")')).toEqual([expect.stringContaining('(areaCode)')])
})

/** What reads all nodes of a kind, or pairs all of one with all of another. */
function scansOf({ operatorType, arguments: details, children }: Plan): string[] {
  const isScan = /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|CartesianProduct|RelationshipTypeScan/.test(operatorType)
  return [...(isScan ? [`${operatorType} ${(details as { Details?: string }).Details ?? ''}`] : []), ...children.flatMap(scansOf)]
}
