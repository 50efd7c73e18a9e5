import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import { SaanError, Forbidden, Invalid, Unavailable, type ErrorCode } from '../errors.ts'
import { fault } from '../graphql/formatError.ts'
import { limits } from '../graphql/limits.ts'
import type { Reason } from '../reasons.ts'

/** Requests at work and waiting; more are turned away at once, before their body is read. */
const mostAtOnce = 60

const statusOf: Partial<Record<ErrorCode, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, UNAVAILABLE: 503, INTERNAL: 500 }

/** Answers with an error of the contract, always as JSON. */
function refuse(response: Response, status: number, body: { message: string; extensions: unknown }): void {
  response.status(status).json({ errors: [body] })
}

const asBody = (error: SaanError) => ({ message: error.message, extensions: error.extensions })
const refusal = (reason: Reason) => asBody(new Invalid(reason, { fields: [] }))

/** Turns requests away while too many are at work, so that those at work are answered in time. */
export function shedLoad(): RequestHandler {
  let working = 0
  return (_request, response, next) => {
    if (working >= mostAtOnce) {
      response.set('Retry-After', '1')
      return refuse(response, 503, asBody(new Unavailable('server.busy')))
    }
    working++
    response.once('close', () => { working-- })
    next()
  }
}

/** Lets through only what an operation may look like: POST, JSON in UTF-8, one operation, from our own pages or from no page at all. */
export function guardRequest(isOwnOrigin: (request: Request) => boolean): RequestHandler[] {
  const shape: RequestHandler = (request, response, next) => {
    if (request.method !== 'POST') return refuse(response.set('Allow', 'POST'), 405, refusal('request.notPost'))
    if (!isOwnOrigin(request)) return refuse(response, 403, asBody(new Forbidden('access.foreignOrigin')))
    const [type, ...parameters] = (request.headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase())
    const charset = parameters.find((parameter) => parameter.startsWith('charset='))
    if (type !== 'application/json' || (charset !== undefined && charset !== 'charset=utf-8')) return refuse(response, 415, refusal('request.notJson'))
    next()
  }
  const single: RequestHandler = (request, response, next) => {
    const body: unknown = request.body
    if (Array.isArray(body)) return refuse(response, 400, refusal('request.batched'))
    if (body === null || typeof body !== 'object') return refuse(response, 400, refusal('request.notJson'))
    next()
  }
  return [shape, express.json({ limit: limits.bodyBytes, strict: false }), single]
}

/** Errors before an operation begins: a body that is too large, cut off, or not JSON. */
export function jsonErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (error instanceof SaanError) return refuse(response, statusOf[error.extensions['code'] as ErrorCode] ?? 400, asBody(error))
    const status = typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : 500
    if (status === 413) return refuse(response, 413, asBody(new SaanError('TOO_COMPLEX', 'request.tooLarge')))
    if (status >= 400 && status < 500) return refuse(response, status, refusal('request.notJson'))
    return refuse(response, 500, fault(log, error))
  }
}
