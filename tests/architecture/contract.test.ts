import { readFileSync } from 'node:fs'
import { projectFile } from '@saan/server/src/paths.ts'
import { createSchema } from '@saan/server/src/schema.ts'
import { isObjectType, isInputObjectType, isEnumType, printSchema } from 'graphql'
import { expect, test } from 'vitest'

const schema = createSchema()

test('the committed contract is the one the server emits', () => {
  expect(readFileSync(projectFile('server/schema.graphql'), 'utf8')).toBe(`${printSchema(schema)}\n`)
})

test('every type, field, argument and input of the contract is described', () => {
  const silent: string[] = []
  const note = (path: string, description: string | null | undefined) => { if (!description) silent.push(path) }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation', 'Subscription'].includes(type.name)) continue
    note(type.name, type.description)
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.description)
    if (isEnumType(type)) for (const value of type.getValues()) if (value.description === '') note(`${type.name}.${value.name}`, null)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.description)
      for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument.description)
    }
  }
  expect(silent).toEqual([])
})
