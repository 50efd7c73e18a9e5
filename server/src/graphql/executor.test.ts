import fc from 'fast-check'
import { buildSchema, execute, parse, validate, type ExecutionResult } from 'graphql'
import { expect, test } from 'vitest'
import { Refused } from '../errors.ts'
import { Selected } from '../neo4j/selection.ts'
import { plannedExecutor } from './executor.ts'
import { fromSelection, readFromSelection } from './selectionResolver.ts'

const schema = buildSchema(`
  type Query { node: Node must: Node! many: [Node!] nested: [[Node]]! word: String kind: Kind! refused: Node }
  type Node { id: ID! name: String count: Int! kind: Kind one: Node must: Node! list: [Node!]! words: [String] either: Either }
  type Other { id: ID! count: Int! }
  union Either = Node | Other
  enum Kind { A B }`)
readFromSelection(schema)
for (const field of Object.values(schema.getQueryType()!.getFields())) field.resolve = async (_source, _args, world: World) => world[field.name]

type World = Readonly<Record<string, unknown>>

const planned = plannedExecutor(schema)

/** What both executors answer to a question about this world. Errors may be met in another order. */
async function answers(query: string, world: World): Promise<string[]> {
  const [document, variableValues] = [parse(query), { on: world['on'], off: world['off'] }]
  expect(validate(schema, document), query).toEqual([])
  const written = ({ data, errors = [] }: ExecutionResult) => JSON.stringify({ data, errors: errors.map((error) => JSON.stringify(error)).sort() })
  return [written(await planned({ document, variableValues, contextValue: world })), written(await execute({ schema, document, variableValues, contextValue: world, fieldResolver: fromSelection }))]
}

const { question } = fc.letrec((tie) => ({
  field: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('id', 'name', 'count', 'kind', 'words', '__typename', '__proto__: name', 'a: name', 'b: id @skip(if: $off)', 'c: count @include(if: $off)'),
    fc.tuple(fc.constantFrom('one', 'must', 'list', 'x: one', 'y: list', '... on Node', '... @include(if: $on)'), tie('fields')).map(([name, below]) => `${name} { ${String(below)} }`),
    tie('fields').map((below) => `either { __typename ... on Node { ${String(below)} } ... on Other { id count } }`)),
  fields: fc.array(tie('field'), { minLength: 1, maxLength: 4 }).map((fields) => fields.join(' ')),
  question: fc.array(fc.tuple(fc.constantFrom('node', 'must', 'many', 'nested', 'z: node'), tie('fields')).map(([root, below]) => `${root} { ${String(below)} }`), { minLength: 1, maxLength: 3 })
    .map((roots) => `query ($on: Boolean = true, $off: Boolean = false) { word kind k: kind @include(if: $on) l: kind @skip(if: $off) ${roots.join(' ')} }`),
}))

/** Mostly what fits the contract, sometimes what does not. */
const { node } = fc.letrec((tie) => {
  const odd = fc.constantFrom(null, undefined, Number.NaN, {}, 'C', new Error('odd'))
  const mostly = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: odd })
  const fields = {
    id: mostly(fc.string()), name: mostly(fc.string()), count: mostly(fc.integer({ min: -9, max: 9 })), kind: mostly(fc.constantFrom('A', 'B')), words: mostly(fc.array(fc.string(), { maxLength: 2 })),
    one: tie('node'), must: tie('node'), list: mostly(fc.array(tie('node'), { maxLength: 3 })),
    a: fc.string(), b: fc.string(), c: fc.nat(9), x: tie('node'), y: fc.array(tie('node'), { maxLength: 2 }), either: tie('node'), __typename: fc.constantFrom('Node', 'Other'),
  }
  return {
    node: fc.oneof({ maxDepth: 3, withCrossShrink: true }, odd, fc.record(fields), fc.record(fields).map((values) => Object.assign(new Selected(), values))),
  }
})

const worlds = fc.record({ node, must: node, many: fc.array(node, { maxLength: 3 }), nested: fc.array(fc.array(node, { maxLength: 2 }), { maxLength: 2 }), word: fc.option(fc.string()), kind: fc.constantFrom('A', 'B', 'C'), on: fc.constantFrom(true, false, undefined), off: fc.boolean() })

test('whatever is asked and found, the answer is the one of the executor of graphql, errors included', async () => {
  await fc.assert(fc.asyncProperty(question as fc.Arbitrary<string>, worlds, async (query, world) => {
    const [ours, theirs] = await answers(query, world)
    expect(ours).toBe(theirs)
  }), { numRuns: 500 })
})

test('a root field is asked once, also where graphql completes what it found', async () => {
  const asked: string[] = []
  const world = { get node() { asked.push('node'); return { id: 'a', count: null } } }

  const [ours, theirs] = await answers('{ node { id count } }', world)

  expect(ours).toContain('Cannot return null for non-nullable field Node.count')
  expect(theirs).toBe(ours)
  expect(asked).toEqual(['node', 'node'])
})

test('a refusal keeps its reason', async () => {
  const { errors } = await planned({ document: parse('{ refused { id } }'), contextValue: { refused: Promise.reject(new Refused('contact.notShown')) } })

  expect(errors?.[0]).toMatchObject({ path: ['refused'], originalError: { reason: 'contact.notShown' } })
})
