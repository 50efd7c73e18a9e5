import { print } from 'graphql'
import type { DocumentNode } from 'graphql'
import { expect, it } from 'vitest'
import { createCache } from './client.ts'
import * as generated from './generated/graphql.ts'
import manifest from './generated/persisted-documents.json'

const documents = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name, document as DocumentNode & { __meta__?: { hash?: string } }] as const)

it.each(documents)('%s is known by its hash, which the cache does not take off', (_name, document) => {
  const sent = createCache().transformDocument(document) as typeof document
  expect(Object.keys(manifest)).toContain(sent.__meta__?.hash)
  expect(print(sent)).toBe(print(document))
})
