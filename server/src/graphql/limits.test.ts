import 'reflect-metadata'
import { ApolloServer } from '@apollo/server'
import { buildSchema, getIntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { limits, requestLimits } from './limits.ts'

const schema = buildSchema(`
  type Query { node: Node page(first: Int): Page search(first: Int): [Node!] }
  type Mutation { write(text: String): Boolean again: Boolean }
  type Page { nodes: [Node!] totalCount: Int }
  type Node { id: ID node: Node list: [Node!] }`)

let server: ApolloServer<Context>
beforeAll(async () => {
  server = new ApolloServer<Context>({ schema, plugins: [requestLimits()], parseOptions: { maxTokens: limits.tokens }, introspection: true })
  await server.start()
  return () => server.stop()
})

/** The reason of the refusal, or null when the question was asked. */
async function refusal(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: {} as Context })
  const errors = body.kind === 'single' ? body.singleResult.errors : undefined
  return errors?.[0]?.extensions?.['reason'] ?? errors?.[0]?.message ?? null
}

describe('depth', () => {
  const nested = (depth: number) => `${'{ node '.repeat(depth - 1)}{ id }${' }'.repeat(depth - 1)}`

  test('ten levels are answered, eleven are not', async () => {
    expect(await refusal(nested(10))).toBeNull()
    expect(await refusal(nested(11))).toBe('request.tooDeep')
  })

  test('is counted through fragments, which count for nothing themselves', async () => {
    const through = (depth: number) => `{ node { ...A } } fragment A on Node { ... on Node { ... ${nested(depth)} } }`

    expect(await refusal(through(9))).toBeNull()
    expect(await refusal(through(10))).toBe('request.tooDeep')
  })

  test('is not counted in the question for the contract, which touches no data', async () => {
    expect(await refusal(getIntrospectionQuery())).toBeNull()
    expect(await refusal(`{ __schema { types { name } } node ${nested(11)} }`)).toBe('request.tooDeep')
  })
})

describe('width', () => {
  test('fifteen aliases are answered, sixteen are not, wherever they stand', async () => {
    const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `a${at}: node { id }`).join(' ')} }`

    expect(await refusal(aliased(15))).toBeNull()
    expect(await refusal(aliased(16))).toBe('request.tooManyAliases')
    expect(await refusal(`{ ...A } fragment A on Query ${aliased(16)}`)).toBe('request.tooManyAliases')
  })

  test('a page costs its size times its nodes, also by a variable', async () => {
    const query = 'query ($first: Int) { page(first: $first) { nodes { list { list { id node { id } } } } } }'

    expect(await refusal(query, { first: 50 })).toBeNull()
    expect(await refusal(query, { first: 100 })).toBe('request.tooWide')
    expect(await refusal(query.replace('$first)', '100)').replace('query ($first: Int) ', ''))).toBe('request.tooWide')
  })

  test('a page beyond what there is costs no more than the largest, so that it is refused by its name', async () => {
    expect(await refusal('{ page(first: 1000000000) { nodes { id } } }')).toBeNull()
  })

  test('a list without a size counts as ten', async () => {
    expect(await refusal('{ node { list { list { list { list { id } } } } } }')).toBeNull()
    expect(await refusal('{ node { list { list { list { list { id node { id } } } } } } }')).toBe('request.tooWide')
  })
})

test('a mutation holds one field, through fragments too', async () => {
  expect(await refusal('mutation { write }')).toBeNull()
  expect(await refusal('mutation { write again }')).toBe('request.oneMutation')
  expect(await refusal('mutation { write ... on Mutation { again } }')).toBe('request.oneMutation')
})

test('a thousand tokens are read, and no more', async () => {
  expect(await refusal(`{ ${'node { id } '.repeat(249)} }`)).toBeNull()
  expect(await refusal(`{ ${'node { id } '.repeat(251)} }`)).toMatch(/tokens/)
})

test('a variable that does not fit is not counted, but refused', async () => {
  expect(await refusal('query ($first: Int) { page(first: $first) { totalCount } }', { first: 'many' })).toMatch(/Variable "\$first"/)
})
