import 'reflect-metadata'
import { buildSchema, graphqlSync, GraphQLError, GraphQLScalarType, GraphQLSchema } from 'graphql'
import pino from 'pino'
import { expect, test } from 'vitest'
import { Conflict, Invalid } from '../errors.ts'
import { formatErrorWith } from './formatError.ts'

/** Formats as the server does, and keeps what was logged. */
function formatter() {
  const logged: string[] = []
  const format = formatErrorWith(pino({ level: 'error', base: undefined }, { write: (line: string) => { logged.push(line) } }))
  return { logged, format: (error: GraphQLError) => format(error.toJSON(), error) }
}

test('a refusal of ours keeps its code, reason, sentences and details', () => {
  const { format, logged } = formatter()

  expect(format(new GraphQLError('wrapped', { path: ['appoint'], originalError: new Conflict('appointment.postIsHeld', { fields: ['post'] }) }))).toMatchObject(
    { message: 'The post is held on these days. End that appointment first, or choose another day.', path: ['appoint'], extensions: { code: 'CONFLICT', reason: 'appointment.postIsHeld', details: { fields: ['post'] } } })
  expect(logged).toEqual([])
})

test('a fault of ours is told by a number, under which the log says where it was, without quoting values', () => {
  const { format, logged } = formatter()
  const answer = format(new GraphQLError('Node(12) already exists with value 0812345678', { path: ['person'], originalError: new TypeError('Node(12) already exists with value 0812345678') }))

  expect(answer).toMatchObject({ path: ['person'], extensions: { code: 'INTERNAL', reason: 'fault.internal', details: { reference: expect.stringMatching(/^[0-9a-f]{8}$/) as string } } })
  expect(JSON.stringify(answer) + logged.join()).not.toMatch(/0812345678|Node\(12\)/)
  expect(JSON.parse(logged[0]!)).toMatchObject({ level: 50, name: 'TypeError', reference: (answer.extensions?.['details'] as { reference: string }).reference })
  expect(JSON.stringify(answer)).not.toMatch(/formatError\.test|node_modules/)
})

/** The first error of a question to a small contract whose days refuse what is no day. */
function refused(source: string, variableValues: Record<string, unknown> = {}) {
  const Day = new GraphQLScalarType({ name: 'Day', parseValue: () => { throw new Invalid('day.invalid', { fields: [] }) }, parseLiteral: () => { throw new Invalid('day.invalid', { fields: [] }) } })
  const plain = buildSchema('scalar Day input Stay { from: Day! kind: Kind } enum Kind { PERMANENT } type Query { ask(first: Int, on: Day, stay: Stay): Int }')
  const config = plain.toConfig()
  Object.assign(plain.getType('Day')!, { parseValue: Day.parseValue, parseLiteral: Day.parseLiteral })
  return formatter().format(graphqlSync({ schema: new GraphQLSchema({ ...config }), source, variableValues }).errors![0]!)
}

test('what is wrong with a variable is told with the name of its field', () => {
  expect(refused('query ($stay: Stay) { ask(stay: $stay) }', { stay: { from: 'x' } }).extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'day.invalid', details: { fields: ['from'] } })
  expect(refused('query ($on: Day) { ask(on: $on) }', { on: 'x' }).extensions).toMatchObject({ reason: 'day.invalid', details: { fields: ['on'] } })
  expect(refused('query ($first: Int) { ask(first: $first) }', { first: 'many' }).extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'request.invalid', details: { fields: ['first'] } })
})

test('a document that does not fit is told what is wrong with it', () => {
  expect(refused('{ nothing }')).toMatchObject({ message: 'The request cannot be read: Cannot query field "nothing" on type "Query".', extensions: { code: 'BAD_USER_INPUT', reason: 'request.invalid' } })
  expect(refused('{ ask(').extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'request.invalid' })
})

test.each([['a long text', 'x'.repeat(500)], ['a text with quotes', '"x'.repeat(500)], ['many short texts', { a: 'x'.repeat(79), b: 'x'.repeat(79), c: 'x'.repeat(79), d: 'x'.repeat(79) }], ['a long list', Array.from({ length: 90 }, () => 'xxxx')]])('%s is echoed with eighty characters at most', (_what, sent) => {
  const { message, extensions } = refused('query ($stay: Stay) { ask(stay: $stay) }', { stay: { from: 'x', kind: sent } })

  for (const sentence of [message, String(extensions?.['messageTh'])]) expect((sentence.match(/x/g) ?? []).length).toBeLessThanOrEqual(84)
})
