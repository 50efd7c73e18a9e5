import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'
import { Invalid } from '../errors.ts'
import { projectFile } from '../paths.ts'

const manifest = projectFile('client/src/apollo/generated/persisted-documents.json')

type Body = { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } }

/**
 * Puts the text of a known operation in the place of its hash. Where only known operations are accepted, a text that
 * the client was not built with is refused; so a stranger cannot explore the API beyond this machine.
 */
export function knownOperations(accepted: 'any' | 'known'): RequestHandler {
  const texts = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>) : {}
  const hashes = new Set(Object.values(texts).map(sha256))
  return (request, _response, next) => {
    const body = request.body as Body
    const hash = body.extensions?.persistedQuery?.sha256Hash
    if (typeof hash === 'string') {
      const text = Object.hasOwn(texts, hash) ? texts[hash] : undefined
      if (text === undefined && body.query === undefined) throw new Invalid('operation.unknown', { fields: [] })
      if (text !== undefined) body.query = text
      delete body.extensions
    }
    if (accepted === 'known' && !(typeof body.query === 'string' && hashes.has(sha256(body.query)))) throw new Invalid('operation.unknown', { fields: [] })
    next()
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
