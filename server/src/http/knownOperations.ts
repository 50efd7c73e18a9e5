import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { Invalid } from '../errors.ts'
import { projectFile } from '../paths.ts'
import type { Operations } from './earlierOperations.ts'
import type { SentOperation } from './requestGuard.ts'

const manifest = projectFile('client/src/apollo/generated/persisted-documents.json')

/** The operations that the client was built with: their texts by hash. */
export const builtOperations = (): Operations => (existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Operations) : {})

/** The texts of the operations that the client was built with. */
export const knownTexts = (): string[] => Object.values(builtOperations())

/**
 * Finds the text of an operation, that of a known one by its hash. Where only known operations are accepted, a text that
 * no known client was built with is refused; so a stranger cannot explore the API beyond this machine.
 */
export function operationTexts(accepted: 'any' | 'known', texts: Operations): (sent: SentOperation) => unknown {
  const hashes = new Set(Object.values(texts).map(sha256))
  return ({ query, extensions }) => {
    const hash = extensions?.persistedQuery?.sha256Hash
    const known = typeof hash === 'string' && Object.hasOwn(texts, hash) ? texts[hash] : undefined
    const text = known ?? query
    const isUnknown = typeof text !== 'string' ? typeof hash === 'string' || accepted === 'known' : accepted === 'known' && !hashes.has(sha256(text))
    if (isUnknown) throw new Invalid('operation.unknown', { fields: [] })
    return text
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
