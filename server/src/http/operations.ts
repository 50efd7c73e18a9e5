import type { IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap, type ApolloServer } from '@apollo/server'
import type { Context } from '../context.ts'
import { Unavailable } from '../errors.ts'
import { sendJson } from './answer.ts'
import type { Answering } from './listener.ts'
import { sentOperation, type SentOperation } from './requestGuard.ts'

/** Requests at work and waiting; more are turned away at once, before their body is read, so that those at work are answered in time. */
const mostAtOnce = 60

type Settings = {
  contextOf: (request: IncomingMessage, look: { response: ServerResponse }) => Promise<Context>
  isOwnOrigin: (request: IncomingMessage) => boolean
  /** The text of an operation; refuses one that is not accepted here. */
  textOf: (sent: SentOperation) => unknown
}

/** Answers operations. It stands on Node's own server: a framework in between would cost more than all else of a small answer. */
export function operations(apollo: ApolloServer<Context>, { contextOf, isOwnOrigin, textOf }: Settings): Answering {
  let working = 0
  return async (request, response) => {
    if (working >= mostAtOnce) throw new Unavailable('server.busy')
    working++
    response.once('close', () => { working-- })
    response.setHeader('Cache-Control', 'no-store')
    const sent = await sentOperation(request, isOwnOrigin)
    const { extensions: _known, ...operation } = sent
    const { status = 200, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', search: '', headers: headersOf(request), body: { ...operation, query: textOf(sent) } },
      context: () => contextOf(request, { response }),
    })
    if (body.kind !== 'complete') throw new Error('an answer that comes in parts was not asked for')
    for (const [name, value] of headers) response.setHeader(name, value)
    await sendJson(request, response, status, body.string)
  }
}

/** As the fetch standard has them: a header that came several times is one. */
function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  return map
}
