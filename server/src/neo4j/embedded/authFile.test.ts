import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { authIni, makePassword } from './authFile.ts'

test('the line is what neo4j-admin writes: user, algorithm, hash, salt and 1,024 rounds', () => {
  const salt = Buffer.alloc(32, 7)
  let hash: Buffer = Buffer.concat([salt, Buffer.from('correct horse')])
  for (let round = 0; round < 1024; round++) hash = createHash('sha256').update(hash).digest()

  expect(authIni('correct horse', salt)).toBe(`neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`)
})

test('the same password is salted differently each time', () => {
  expect(authIni('correct horse')).not.toBe(authIni('correct horse'))
  expect(authIni('correct horse')).toMatch(/^neo4j:SHA-256,[0-9a-f]{64},[0-9a-f]{64},1024:\n$/)
})

test('a made password is long, different each time and safe in an address', () => {
  expect(makePassword()).toMatch(/^[A-Za-z0-9_-]{32}$/)
  expect(makePassword()).not.toBe(makePassword())
})
