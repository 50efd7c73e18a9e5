import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { NotFound } from '../errors.ts'
import { answerErrors } from './requestGuard.ts'
import { webClient } from './webClient.ts'

export type Answering = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** Answers each request by its address; where there is none, by the client's files. Every answer carries the headers that bind a browser. */
export function listener(answers: Readonly<Record<string, Answering>>, { isLoopback, log }: { isLoopback: boolean; log: Logger }): RequestListener {
  const [secure, serveClient, answerError] = [securityHeaders(isLoopback), webClient(), answerErrors(log)]
  const nowhere: Answering = (request, response) => serveClient(request, response, () => { answerError(request, response, new NotFound('request.noPage')) })
  return (request, response) => {
    const path = request.url!.split('?', 1)[0]!
    const answer = Object.hasOwn(answers, path) ? answers[path]! : nowhere
    secure(request, response, async () => {
      try {
        await answer(request, response)
      } catch (error) {
        answerError(request, response, error)
      }
    })
  }
}

const securityHeaders = (isLoopback: boolean) => helmet({
  contentSecurityPolicy: { useDefaults: false, directives: {
    defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], objectSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
    formAction: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"],
  } },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
  strictTransportSecurity: !isLoopback,
})
