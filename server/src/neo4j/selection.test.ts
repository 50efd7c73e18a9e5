import fc from 'fast-check'
import { buildSchema, execute, parse, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { describe, expect, test } from 'vitest'
import { cypher, variable } from './cypher.ts'
import { derived, many, one, value, type GraphFields } from './fields.ts'
import { Selected, SelectionCompiler, type ArgumentCheck } from './selection.ts'
import { nodeStatement, type NodeRoot } from './statements.ts'

const schema = buildSchema(`
  type Query { post(id: ID): Post }
  type Post { id: ID title: String place: Int holder(asOf: String): Person people(asOf: String, text: String): [Person!]! of: Organization reportsTo: Post }
  type Person { id: ID name: String posts: [Post!]! }
  type Agency { id: ID nameTh: String }
  type Committee { id: ID nameTh: String quorum: Int }
  union Organization = Agency | Committee`)

const personFields: GraphFields = (person, name) => ({
  id: value(cypher`${person}.id`), name: value(cypher`${person}.name`),
  posts: many(() => postFields, name('ownPost'), cypher`(${person})-[:HOLDS]->(${name('ownPost')}:Post)`, { orderBy: cypher`${name('ownPost')}.id` }),
})
const organizationFields: GraphFields = (organization) => ({ id: value(cypher`${organization}.id`), nameTh: value(cypher`${organization}.nameTh`), quorum: value(cypher`${organization}.quorum`) })
const postFields: GraphFields = (post, name) => {
  const [holder, person, organization, above] = [name('holder'), name('person'), name('organization'), name('above')]
  return {
    id: value(cypher`${post}.id`), title: value(cypher`${post}.title`), place: derived([cypher`${post}.first`, cypher`${post}.second`], ([first, second], at) => [first, second, at]),
    holder: one(() => personFields, holder, cypher`(${post})<-[:OF]-(${holder}:Person)`, { where: cypher`${holder}.from <= $asOf` }),
    people: many(() => personFields, person, cypher`(${post})--(${person}:Person)`, { where: cypher`${person}.name = $text AND ${person}.from <= $asOf` }),
    of: one(() => ({ Agency: organizationFields, Committee: organizationFields }), organization, cypher`(${post})-[:OF]->(${organization})`),
    reportsTo: one(() => postFields, above, cypher`(${post})-[:REPORTS_TO]->(${above}:Post)`),
  }
}
const root: NodeRoot = { name: 'post', fields: () => postFields, match: (post) => cypher`MATCH (${post}:Post {id: $id})` }

const passing: ArgumentCheck = (_field, _argument, given) => given

/** What the executor tells the resolver of `post` of a question. */
function infoOf(document: ReturnType<typeof parse>, variableValues: Record<string, unknown> = {}): GraphQLResolveInfo {
  let seen: GraphQLResolveInfo | undefined
  const post = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => { seen = info; return null }
  const { errors } = execute({ schema, document, variableValues, rootValue: { post } }) as { errors?: readonly Error[] }
  if (errors) throw errors[0]!
  return seen!
}

function compiled(question: string, variables: Record<string, unknown> = {}, check: ArgumentCheck = passing) {
  const info = infoOf(parse(question), variables)
  const compiler = new SelectionCompiler(info, check)
  const { columns, read } = compiler.compile(schema.getType('Post') as GraphQLObjectType, info.fieldNodes, postFields, variable('root'))
  const parameters: Record<string, unknown> = { asOf: '2026-11-24' }
  for (const bind of compiler.binders) bind(info, parameters)
  return { texts: columns.map(({ text }) => text), read, parameters }
}

describe('columns', () => {
  test('a plain field is one expression, a nested list one COLLECT with a positional row', () => {
    const [id, above] = compiled('{ post { id reportsTo { title } } }').texts

    expect(id).toBe('root.id')
    expect(above).toMatch(/^COLLECT { MATCH \(root\)-\[:REPORTS_TO]->\((above\d+):Post\) RETURN \[\1\.title] AS row\d+ LIMIT 1 }$/)
  })

  test('what is not asked for is not in the statement', () => {
    expect(compiled('{ post { __typename title } }').texts).toEqual(['root.title'])
  })

  test('a list keeps its order, and has no limit', () => {
    expect(compiled('{ post { holder { posts { id } } } }').texts[0]).toMatch(/RETURN \[ownPost\d+\.id\] AS row\d+ ORDER BY ownPost\d+\.id }/)
  })

  test('a union is told apart by its label', () => {
    expect(compiled('{ post { of { __typename ... on Agency { nameTh } ... on Committee { quorum } } } }').texts[0]).toMatch(/CASE WHEN organization\d+:Agency THEN \['Agency', \[organization\d+\.nameTh\]\] WHEN organization\d+:Committee THEN \['Committee', \[organization\d+\.quorum\]\] END/)
  })

  test('fragments ask the same as plain fields', () => {
    const plain = compiled('{ post { id reportsTo { title id } } }').texts

    expect(compiled('{ post { ...A ... on Post { ...B } } } fragment A on Post { id } fragment B on Post { reportsTo { title ...A } }').texts).toEqual(plain)
    expect(compiled('{ post { id reportsTo { title } reportsTo { id } } }').texts).toEqual(plain)
  })
})

describe('names', () => {
  const nested: fc.Arbitrary<string> = fc.letrec<{ post: string; person: string }>((tie) => ({
    post: fc.oneof({ maxDepth: 4 }, fc.constant('{ id }'), tie('person').map((person) => `{ a: holder ${person} b: holder ${person} }`), tie('post').map((post) => `{ reportsTo ${post} title }`), tie('person').map((person) => `{ people ${person} id }`)),
    person: fc.oneof({ maxDepth: 4 }, fc.constant('{ name }'), tie('post').map((post) => `{ posts ${post} name }`)),
  })).post

  test('no variable is bound again inside of where it is bound, however a question is nested', () => {
    fc.assert(fc.property(nested, (selection) => {
      const scopes: string[][] = [['root']]
      for (const [token, name] of compiled(`{ post ${selection} }`).texts.join(', ').matchAll(/COLLECT {|}|\((\w+):(?:Person|Post)\)|AS (?=row)/g)) {
        if (token === '}') scopes.pop()
        else if (token === 'COLLECT {') scopes.push([])
        else if (name) {
          expect(scopes.flat()).not.toContain(name)
          scopes.at(-1)!.push(name)
        }
      }
      expect(scopes).toHaveLength(1)
    }))
  })
})

describe('reading', () => {
  test('a row is read by response key: two aliases of a field have two values', () => {
    const { read } = compiled('{ post { first: title second: id reportsTo { title } } }')

    expect({ ...read(['ผู้ว่า', 'p1', [['ปลัด']]]) }).toEqual({ first: 'ผู้ว่า', second: 'p1', reportsTo: expect.any(Selected) as unknown })
    expect(read(['ผู้ว่า', 'p1', []])['reportsTo']).toBeNull()
  })

  test('several columns make one value, with the place in the list', () => {
    expect(compiled('{ post { place } }').read([1, 2], 7)['place']).toEqual([1, 2, 7])
  })

  test('a member of a union knows its type', () => {
    const { read } = compiled('{ post { of { ... on Agency { nameTh } ... on Committee { quorum } } } }')

    expect({ ...(read([[['Committee', [10]]]])['of'] as Selected) }).toEqual({ quorum: 10, __typename: 'Committee' })
  })

  test('an alias may be named like what every object inherits', () => {
    const row = compiled('{ post { __proto__: title constructor: id } }').read(['ก', 'ข'])

    expect([row['__proto__'], row['constructor'], row instanceof Selected]).toEqual(['ก', 'ข', true])
  })
})

describe('arguments', () => {
  test('travel as parameters of their own, never in the text', () => {
    const { texts, parameters } = compiled('query ($text: String) { post { people(text: "x\\") DETACH DELETE n //") { id } other: people(text: $text) { id } } }', { text: 'มาลี' })

    expect(texts.join()).not.toMatch(/DETACH|มาลี/)
    expect(Object.entries(parameters).filter(([name]) => name.endsWith('_text')).map(([, given]) => given)).toEqual(['x") DETACH DELETE n //', 'มาลี'])
    for (const [at, text] of texts.entries()) expect(text).toContain(`= $${Object.keys(parameters).filter((name) => name.endsWith('_text'))[at]}`)
  })

  test('a day counts for all that is nested below, until another one is given', () => {
    const { texts, parameters } = compiled('{ post { holder(asOf: "2025-01-01") { posts { holder { id } before: holder(asOf: "2024-01-01") { id } } } holder2: holder { id } } }')
    const days = [...texts.join(' ').matchAll(/from <= \$(\w+)/g)].map(([, name]) => parameters[name!])

    expect(days).toEqual(['2025-01-01', '2025-01-01', '2024-01-01', '2026-11-24'])
  })

  test('null is no day of its own', () => {
    const { parameters } = compiled('query ($asOf: String) { post { holder(asOf: $asOf) { id } } }', {})

    expect(Object.values(parameters)).toEqual(['2026-11-24', '2026-11-24'])
  })

  test('pass through the check, which may refuse them', () => {
    const seen: unknown[] = []
    compiled('{ post { holder(asOf: "2025-01-01") { id } } }', {}, (...given) => { seen.push(given); return given[2] })

    expect(seen).toEqual([['Post.holder', 'asOf', '2025-01-01']])
    expect(() => compiled('{ post { holder(asOf: "x") { id } } }', {}, () => { throw new Error('no such day') })).toThrow('no such day')
  })
})

describe('the cache of statements', () => {
  const document = parse('query ($more: Boolean!, $asOf: String) { post { id title @include(if: $more) holder(asOf: $asOf) { id @skip(if: $more) name } } }')
  const statement = (variables: Record<string, unknown>) => nodeStatement(infoOf(document, variables), root, passing)

  test('keeps what is skipped apart from what is included', () => {
    expect(statement({ more: true }).text).toMatch(/RETURN \[root1\.id, root1\.title, COLLECT .*RETURN \[holder\d+\.name\]/)
    expect(statement({ more: false }).text).toMatch(/RETURN \[root1\.id, COLLECT .*RETURN \[holder\d+\.id, holder\d+\.name\]/)
  })

  test('answers one operation with one statement, whatever its other variables', () => {
    expect(statement({ more: true, asOf: '2025-01-01' })).toBe(statement({ more: true, asOf: '2026-01-01' }))
    expect(statement({ more: true })).not.toBe(statement({ more: false }))
  })

  test('begins each statement with its name', () => {
    expect(statement({ more: true }).text).toMatch(/^\/\* post \*\/ MATCH \(root1:Post \{id: \$id\}\) RETURN/)
  })
})
