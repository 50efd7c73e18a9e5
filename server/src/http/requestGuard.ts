import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { SaanError, Forbidden, Invalid, type ErrorCode } from '../errors.ts'
import { fault } from '../graphql/formatError.ts'
import { limits } from '../graphql/limits.ts'
import type { Reason, ReasonNamingFields } from '../reasons.ts'
import { sendJson } from './answer.ts'

/** An operation as it is sent: its text, or the hash of one that the client was built with. */
export type SentOperation = { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null }

/** What was sent is no operation; HTTP has a status of its own for it. */
class NoOperation extends Invalid {
  constructor(readonly status: number, reason: Exclude<Reason, ReasonNamingFields>, details: { problem?: string } = {}) { super(reason, { fields: [], ...details }) }
}

/** Reads what an operation may look like: POST, JSON in UTF-8, one operation, from our own pages or from no page at all. Anything else is refused. */
export async function sentOperation(request: IncomingMessage, isOwnOrigin: (request: IncomingMessage) => boolean): Promise<SentOperation> {
  if (request.method !== 'POST') throw new NoOperation(405, 'request.notPost')
  if (!isOwnOrigin(request)) throw new Forbidden('access.foreignOrigin')
  const [type, ...parameters] = (request.headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  if (type !== 'application/json' || (charset !== undefined && charset !== 'charset=utf-8')) throw new NoOperation(415, 'request.notJson')
  const body = parsed(await bodyOf(request))
  if (Array.isArray(body)) throw new NoOperation(400, 'request.batched')
  if (body === null || typeof body !== 'object') throw new NoOperation(400, 'request.notJson')
  return body
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new NoOperation(400, 'request.invalid', { problem: 'the body is not JSON' })
  }
}

/** What comes beyond the limit is let go by, so that the caller still hears the refusal. */
function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= limits.bodyBytes) chunks.push(chunk)
      else reject(new SaanError('TOO_COMPLEX', 'request.tooLarge'))
    })
    request.once('end', () => { resolve(Buffer.concat(chunks).toString()) }).once('error', reject)
  })
}

const statusOf: Partial<Record<ErrorCode, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, UNAVAILABLE: 503, TOO_COMPLEX: 413 }

/** Answers with an error that is met outside of an operation, always as JSON. */
export function answerErrors(log: Logger): (request: IncomingMessage, response: ServerResponse, error: unknown) => void {
  return (request, response, error) => {
    // A caller who went away in the middle of a body hears nothing any more.
    if (response.headersSent || response.destroyed) return void response.destroy()
    const [status, body] = error instanceof SaanError
      ? [error instanceof NoOperation ? error.status : (statusOf[error.extensions['code'] as ErrorCode] ?? 400), { message: error.message, extensions: error.extensions }]
      : [500, fault(log, error)]
    if (status === 405) response.setHeader('Allow', 'POST')
    if (status === 503) response.setHeader('Retry-After', '1')
    void sendJson(request, response, status, JSON.stringify({ errors: [body] }))
  }
}
