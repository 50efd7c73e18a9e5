import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Logger } from 'pino'
import { SaanError } from '../errors.ts'
import type { Reason } from '../reasons.ts'
import { sentenceOf } from '../sentences.ts'

/** Codes of Apollo's own refusals: the document or its variables do not fit the schema. */
const unreadable = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED'])

/**
 * Turns every error into an answer of the contract. A fault of ours is logged under a reference number, and the
 * caller learns the number only.
 */
export function formatErrorWith(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const known = cause instanceof SaanError ? cause : originalOf(cause)
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) }
    if (known) return { message: known.message, ...place, extensions: withField(known, formatted.message) }
    const code = formatted.extensions?.['code']
    if ((typeof code === 'string' && unreadable.has(code)) || isOfTheRequest(error)) {
      const tooLong = /more tha[nt] \d+ tokens/.test(formatted.message)
      if (tooLong) return { ...place, ...sentence('request.tooLong', 'TOO_COMPLEX', {}) }
      return { ...place, ...sentence('request.invalid', 'BAD_USER_INPUT', { fields: fieldsOf(formatted.message), problem: shortened(formatted.message) }) }
    }
    return { ...place, ...fault(log, cause) }
  }
}

/**
 * The answer to a fault: a reference number, under which the log holds what it was and where. Its message is not written down:
 * the database's messages quote values, and those may be names or telephone numbers.
 */
export function fault(log: Logger, error: unknown) {
  const reference = randomUUID().slice(0, 8)
  const { name, stack = '', code } = error instanceof Error ? (error as Error & { code?: unknown }) : { name: typeof error }
  log.error({ reference, name, code, frames: stack.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()) }, 'fault')
  return sentence('fault.internal', 'INTERNAL', { reference })
}

function sentence(reason: Reason, code: string, details: Record<string, unknown>) {
  return { message: sentenceOf(reason, 'en', details), extensions: { code, reason, messageTh: sentenceOf(reason, 'th', details), ...(Object.keys(details).length > 0 && { details }) } }
}

/** What no resolver threw is about the document or its variables. */
const isOfTheRequest = (error: unknown): boolean =>
  error instanceof GraphQLError && error.path === undefined && (error.originalError === undefined || error.originalError instanceof GraphQLError)

/** A scalar's refusal comes wrapped by the executor; the wrapping names the field. */
function originalOf(error: unknown): SaanError | null {
  if (!(error instanceof GraphQLError)) return null
  const { originalError } = error
  return originalError instanceof SaanError ? originalError : null
}

function withField(error: SaanError, wrapped: string) {
  const { http: _http, ...extensions } = error.extensions
  const details = extensions['details'] as { fields?: readonly string[] } | undefined
  if (details?.fields?.length !== 0) return extensions
  return { ...extensions, details: { ...details, fields: fieldsOf(wrapped) } }
}

/** Names the field of a refused variable or argument, as the executor's sentence tells it. */
function fieldsOf(message: string): string[] {
  const path = /at "([\w.[\]]+)"/.exec(message) ?? /Variable "\$(\w+)"/.exec(message) ?? /argument "(\w+)"/i.exec(message)
  return path ? [path[1]!.replace(/^\w+\./, '')] : []
}

const shortened = (message: string) => message.replace(/"[^"]{80,}"/g, (value) => `${value.slice(0, 80)}…"`).slice(0, 300)
