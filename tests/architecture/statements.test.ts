import { labels, relationships } from '@saan/graph-schema/model.ts'
import { Connection } from '@saan/server/src/neo4j/driver.ts'
import { sentDays } from '@saan/server/src/neo4j/sentDays.ts'
import { createSchema } from '@saan/server/src/schema.ts'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { looseFacts } from '../support/datedFacts.ts'
import { described, unknownNames } from '../support/describedGraph.ts'
import { apart, askedFields, everyAnswer, everyStatement, type Answered } from '../support/everyStatement.ts'
import { allExcused, excuseOf } from './notOfADay.ts'

let asked: Promise<Answered[]> | undefined
/** What all tests of this file look at; asked once, by the first of them. */
const answers = () => (asked ??= knowAllNames().then(() => freshApp()).then(everyAnswer))
const statements = async () => everyStatement(await answers())
const loose = (name: string, text: string) => looseFacts(text, (fact) => excuseOf(name, fact) !== null)

describe('a root field', () => {
  test('that asks the graph is asked here', () => {
    expect([...askedFields, ...apart].sort()).toEqual(Object.keys(createSchema().getQueryType()!.getFields()).sort())
  })

  test('is one statement and one round trip, whatever is nested', { timeout: 400_000 }, async () => {
    const asking = await answers()

    expect(asking.length).toBeGreaterThan(60)
    expect(asking.filter(({ statements: sent }) => sent.length !== 1).map(({ question, statements: sent }) => `${question}: ${sent.map(({ name }) => name).join(', ')}`)).toEqual([])
  })

  test('that took a second trip would be seen', async () => {
    const { as, given, roundTrips } = await freshApp()
    await given.areas('5605')
    const viewer = await as('VIEWER', '5605')
    roundTrips()

    await viewer.run('{ area(code: "5605") { code } services { code } }')

    expect(roundTrips().filter((name) => name !== 'access.accountOfSession').sort()).toEqual(['area', 'services'])
  })
})

describe('every statement', () => {
  test('is understood by the database, which knows all that it names', { timeout: 400_000 }, async () => {
    const all = await statements()
    const { complaintsOf } = await databaseOfTheModel()

    for (const { name, text, parameters } of all) expect([name, await complaintsOf(text, parameters)]).toEqual([name, []])
    expect(all.length).toBeGreaterThan(100)
  })

  test('that names what is not there, or is no Cypher, would be refused', async () => {
    const { complaintsOf } = await databaseOfTheModel()

    expect(await complaintsOf('MATCH (somebody:Persn) RETURN somebody')).toEqual([expect.stringContaining('Persn')])
    expect(await complaintsOf('MATCH (:Person)-[:HOLD]->() RETURN 1')).toEqual([expect.stringContaining('HOLD')])
    expect(await complaintsOf('MATCH (person:Person) RETURN person.givenName')).toEqual([expect.stringContaining('givenName')])
    await expect(complaintsOf('MATCH (person:Person) RETURN EXISTS { CALL db.labels() YIELD label WHERE label = "Person" }')).rejects.toThrow()
  })

  test('begins with its own name', async () => {
    for (const { name, text } of await statements()) expect(text.startsWith(`/* ${name} */`), name).toBe(true)
  })

  test('names only labels, relationships and properties that the model describes, also where it writes', async () => {
    const unknown = (await statements()).flatMap(({ name, text }) => unknownNames(text).map((each) => `${name}: ${each}`))

    expect([...new Set(unknown)]).toEqual([])
  })

  test.each([
    ['MATCH (person:Persn) RETURN 1', ':Persn'], ['MATCH (:Person)-[:HOLD]->() RETURN 1', ':HOLD'], ['MATCH (post:Post) RETURN post.title', 'post.title'], ['MATCH (post:Post) SET post.titel = $title', 'post.titel'],
    ['MATCH (post:Post {code: $code}) RETURN 1', 'Post.code'], ['MATCH (:Post)-[:OF]->(whole) RETURN whole.titleTh', 'whole.titleTh'], ['MATCH (person:Person) RETURN person {.nickName}', 'person.nickName'],
    ['MATCH (post:Post) WHERE post:Ofice RETURN 1', ':Ofice'],
  ])('%s would be seen to name %s', (text, name) => {
    expect(unknownNames(text)).toEqual([name])
  })
})

describe('a dated fact', () => {
  test('that a statement looks for is held to the day, or has a reason', async () => {
    const silent = (await statements()).flatMap(({ name, text }) => loose(name, text).map((fact) => `${name} ${fact}`))

    expect([...new Set(silent)]).toEqual([])
  })

  test('that is excused is there: no excuse is left over', async () => {
    const used = new Set((await statements()).flatMap(({ name, text }) => looseFacts(text).map((fact) => excuseOf(name, fact))))

    expect(allExcused.filter((fact) => !used.has(fact))).toEqual([])
  })

  const held = (fact: string) => `${fact}.from <= $asOf AND $asOf < ${fact}.to`
  test.each([
    ['none is held', 'MATCH (post:Post) RETURN post', ['post:Post']],
    ['only another one is held', `MATCH (village:Village)<-[covers:COVERS]-(post:Post)<-[:TO_POST]-(appointment:Appointment) WHERE ${held('covers')} RETURN appointment`, ['appointment:Appointment']],
    ['it is held elsewhere', `MATCH (person:Person {id: $id}) RETURN COLLECT { MATCH (person)-[:HOLDS]->(held:Appointment) WHERE ${held('held')} RETURN held } AS now, COLLECT { MATCH (person)-[:HOLDS]->(held:Appointment) RETURN held } AS then`, ['held:Appointment']],
    ['half of the rule is there', 'MATCH (contact:Contact) WHERE contact.to > $asOf RETURN contact', ['contact:Contact']],
    ['it has no name', 'MATCH (agency:Agency {id: $id})-[:SERVES]->(area:Area {code: $code}) RETURN area', [':SERVES']],
    ['it has no label', `MATCH (seat:Post {id: $id})-[:REPRESENTS]->(whom) RETURN whom`, ['whom:Agency']],
    ['it is held in one arm', `CALL () { MATCH (post:Post) WHERE ${held('post')} RETURN post UNION MATCH (post:Post) RETURN post } RETURN post`, ['post:Post']],
  ])('would be seen where %s', (_where, text, facts) => {
    expect(looseFacts(text)).toEqual(facts)
  })

  test.each([
    `MATCH (post:Post) WHERE ${held('post')} RETURN post`, `CALL () { MATCH (post:Post {kind: 'SEAT'}) RETURN post UNION MATCH (post:Post) RETURN post } WITH post WHERE ${held('post')} RETURN post`,
    `MATCH (village:Area {code: $code})<-[covers:COVERS]-(post:Post)-[:OF]->(whole) WHERE ${held('covers')} RETURN whole`, 'CREATE (post:Post {id: $id}) RETURN post',
  ])('is held in %s', (text) => {
    expect(looseFacts(text)).toEqual([])
  })
})

/** Tells the database of all that the model describes, so that what it does not know is a mistake. It comes first: a plan is kept until a name in it becomes known. */
async function knowAllNames() {
  const connection = new Connection(inject('neo4j'))
  for (const name of labels) await connection.bare.executeQuery('CALL db.createLabel($name)', { name })
  for (const name of Object.keys(relationships)) await connection.bare.executeQuery('CALL db.createRelationshipType($name)', { name })
  for (const name of new Set([...described.values()].flatMap((properties) => [...properties]))) await connection.bare.executeQuery('CALL db.createProperty($name)', { name })
  await connection.close()
}

/** What the database says of a statement: warnings, once all names are known to it. */
async function databaseOfTheModel() {
  await answers()
  const connection = new Connection(inject('neo4j'))
  onTestFinished(() => connection.close())
  const complaintsOf = async (text: string, parameters: Record<string, unknown> = {}) => {
    const { summary } = await connection.bare.executeQuery(`EXPLAIN ${text}`, sentDays(parameters))
    return summary.gqlStatusObjects.filter(({ gqlStatus }) => gqlStatus.startsWith('01')).map(({ statusDescription }) => statusDescription)
  }
  return { complaintsOf }
}
