import type { IncomingMessage, Server } from 'node:http'
import { GraphQLError, parse, specifiedRules, validate, type ExecutionArgs, type GraphQLSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Context } from '../context.ts'
import { limits } from '../graphql/limits.ts'
import { fromSelection } from '../graphql/selectionResolver.ts'

/** The most subscriptions of one socket, and how often its session is looked at, in milliseconds. */
const mostSubscriptions = 50
const checkEvery = 1_000

type Settings = {
  schema: GraphQLSchema
  contextOf: (request: IncomingMessage) => Promise<Context>
  isOwnOrigin: (request: IncomingMessage) => boolean
}

/** GraphQL over WebSocket on `/graphql`, for subscriptions only; a socket closes within a second of its session's end. */
export function liveSocket(server: Server, { schema, contextOf, isOwnOrigin }: Settings) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 })
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] !== '/graphql') return void socket.destroy()
    if (!isOwnOrigin(request)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    sockets.handleUpgrade(request, socket, head, (webSocket) => sockets.emit('connection', webSocket, request))
  })
  sockets.on('connection', (webSocket, request) => {
    const timer = setInterval(() => {
      contextOf(request).then(({ viewer }) => { if (!viewer) webSocket.close(4403, 'Forbidden') }, () => webSocket.close(1011, 'Unavailable'))
    }, checkEvery)
    webSocket.once('close', () => clearInterval(timer))
  })
  return useServer({
    schema,
    connectionInitWaitTimeout: 3_000,
    onConnect: async ({ extra }) => (await contextOf(extra.request)).viewer !== null,
    onSubscribe: async ({ extra, subscriptions }, _id, { query, variables, operationName }) => {
      if (Object.keys(subscriptions).length > mostSubscriptions) { extra.socket.close(4429, 'Too many subscriptions'); return [] }
      const document = parse(query, { maxTokens: limits.tokens })
      const errors = validate(schema, document, specifiedRules)
      if (errors.length > 0) return errors
      const isSubscription = document.definitions.every((definition) => definition.kind !== 'OperationDefinition' || definition.operation === 'subscription')
      if (!isSubscription) return [new GraphQLError('Only subscriptions are answered on the socket.')]
      const contextValue = await contextOf(extra.request)
      return { schema, document, variableValues: variables, operationName, contextValue, fieldResolver: fromSelection } as ExecutionArgs
    },
  }, sockets)
}
