import { datedLabels, relationships } from '@saan/graph-schema/model.ts'
import { declaredQueries } from '@saan/server/src/neo4j/cypher.ts'
import '@saan/server/src/schema.ts'
import { createSchema } from '@saan/server/src/schema.ts'
import { expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'

createSchema()
const queries = declaredQueries()
const parametersOf = (text: string) => Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name!, null]))

test('every declared query is understood by the database', async () => {
  const { connection } = await freshApp()
  for (const { name, text } of queries) {
    const { summary } = await connection.bare.executeQuery(`EXPLAIN ${text}`, parametersOf(text))
    const unknown = summary.gqlStatusObjects.filter(({ gqlStatus }) => gqlStatus.startsWith('01N5')).map(({ statusDescription }) => statusDescription)
    expect(unknown.filter((sentence) => !/label|relationship type|property/i.test(sentence)), name).toEqual([])
  }
})

test('every declared query starts with its own name', () => {
  for (const { name, text } of queries) expect(text.startsWith(`/* ${name} */`), name).toBe(true)
})

const datedRelationships = Object.entries(relationships).filter(([, { dated }]) => dated).map(([type]) => type)
const datedFact = new RegExp(`:(${[...datedLabels.filter((label) => label !== 'Area' && label !== 'Post' && label !== 'Agency' && label !== 'Committee'), ...datedRelationships].join('|')})\\b`)

test('a query that touches a dated fact says as of which day', () => {
  const silent = queries.filter(({ text, timeless }) => datedFact.test(text) && !timeless && !/\$(asOf|from|to)\b/.test(text)).map(({ name }) => name)
  expect(silent).toEqual([])
})
