import { guardAccess } from '@saan/server/src/graphql/access.ts'
import { createSchema } from '@saan/server/src/schema.ts'
import { GraphQLObjectType, GraphQLSchema, GraphQLString, isObjectType } from 'graphql'
import { expect, test } from 'vitest'

const withAccess = (access: unknown) => ({ extensions: { access } })
const note = (extensions: object) => new GraphQLObjectType({ name: 'Note', fields: { text: { type: GraphQLString } }, ...extensions })
const schemaOf = (rootAccess: object, typeAccess: object) => new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { note: { type: note(typeAccess), resolve: () => null, ...rootAccess } } }) })

test('a schema whose every root field and type states its access level is taken', () => {
  expect(() => guardAccess(schemaOf(withAccess('signedIn'), withAccess('READ_CHANGES')))).not.toThrow()
})

test.each([
  ['a root field without a level', {}, withAccess('public'), 'Query.note'], ['a type without a level', withAccess('public'), {}, 'Note'], ['a level that there is not', withAccess('everybody'), withAccess('public'), 'Query.note'],
  ['an action that there is not', withAccess('DELETE_EVERYTHING'), withAccess('public'), 'Query.note'],
] as const)('%s stops the start, and is named', (_what, rootAccess, typeAccess, name) => {
  expect(() => guardAccess(schemaOf(rootAccess, typeAccess))).toThrow(`state no access level: ${name}`)
})

test('every root field and type of the hub states its level', () => {
  const schema = createSchema()
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]

  for (const root of roots) for (const field of Object.values(root!.getFields())) expect([field.name, field.extensions['access']]).toEqual([field.name, expect.any(String)])
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type)) expect([type.name, type.extensions['access']]).toEqual([type.name, expect.any(String)])
  }
})
