import { expect, test } from 'vitest'
import { completeLines } from './classArchive.ts'

test('the half line that Java is still writing is left out', () => {
  expect(completeLines('java/lang/Object\norg/neo4j/Gra')).toBe('java/lang/Object\n')
})

test('a line that Java itself would refuse is left out', () => {
  expect(completeLines(`first\n@lambda-proxy ${'L'.repeat(4_100)}\nlast\n`)).toBe('first\nlast\n')
})
