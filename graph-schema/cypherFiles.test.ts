import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cypherFilesIn, graphSchemaFolder, statementsOf } from './cypherFiles.ts'

test('a statement ends with a semicolon at the end of a line, and comment lines are left out', () => {
  expect(statementsOf("// what; it is\nCREATE (a {hours: 'Mo 08:00-09:00; Tu 08:00-09:00'});\r\n\n  // next\nMATCH (b)\nRETURN b; \nRETURN 1")).toEqual([
    "CREATE (a {hours: 'Mo 08:00-09:00; Tu 08:00-09:00'})",
    'MATCH (b)\nRETURN b',
    'RETURN 1',
  ])
  expect(statementsOf('// nothing\n')).toEqual([])
})

test('every migration has a number of its own and says what it does', () => {
  const names = cypherFilesIn(join(graphSchemaFolder(), 'migrations')).map(({ name }) => name)
  expect(names.every((name) => /^\d{4}-[a-z0-9-]+$/.test(name))).toBe(true)
  expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length)
})

test('the folder is found', () => expect(existsSync(join(graphSchemaFolder(), 'doctor'))).toBe(true))
