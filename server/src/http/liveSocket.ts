import type { IncomingMessage, Server } from 'node:http'
import { getOperationAST, GraphQLError, Kind, OperationTypeNode, parse, validate, type DocumentNode, type ExecutionArgs, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Context } from '../context.ts'
import { Invalid, TooComplex } from '../errors.ts'
import type { Viewer } from '../features/access/viewer.ts'
import { checkShape, limits } from '../graphql/limits.ts'
import { fromSelection } from '../graphql/selectionResolver.ts'

/** The most subscriptions of one socket, and how often its session is looked at, in milliseconds. */
const mostSubscriptions = 50
const checkEvery = 700

type Settings = {
  schema: GraphQLSchema
  contextOf: (request: IncomingMessage, look?: { isAsked: boolean }) => Promise<Context>
  isOwnOrigin: (request: IncomingMessage) => boolean
  /** The text of an operation; refuses one that is not accepted here. */
  textOf: (payload: SubscribePayload) => unknown
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
}

/** GraphQL over WebSocket on `/graphql`, for subscriptions only; a socket closes within a second of its session's end. */
export function liveSocket(server: Server, { schema, contextOf, isOwnOrigin, textOf, formatError }: Settings) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 })
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] !== '/graphql') return void socket.destroy()
    if (!isOwnOrigin(request)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    sockets.handleUpgrade(request, socket, head, (webSocket) => sockets.emit('connection', webSocket, request))
  })
  sockets.on('connection', (webSocket, request) => {
    let rights: string | null = null
    const check = ({ viewer }: Context) => {
      if (!viewer) return webSocket.close(4403, 'Forbidden')
      // What was subscribed to was checked for the rights of that moment: with others it is asked for anew.
      rights ??= rightsOf(viewer)
      if (rights !== rightsOf(viewer)) webSocket.close(1012, 'Changed')
    }
    const look = () => { contextOf(request, { isAsked: false }).then(check, () => webSocket.close(1011, 'Unavailable')) }
    look()
    const timer = setInterval(look, checkEvery)
    webSocket.once('close', () => clearInterval(timer))
  })
  const formatted = (errors: readonly GraphQLError[]) => errors.map((error) => formatError(error.toJSON(), error))
  return useServer({
    schema,
    isProd: true,
    connectionInitWaitTimeout: 3_000,
    onConnect: async ({ extra }) => (await contextOf(extra.request)).viewer !== null,
    onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
      if (Object.keys(subscriptions).length > mostSubscriptions) {
        extra.socket.close(4429, 'Too many subscriptions')
        return [new TooComplex('request.tooManyLive', { most: mostSubscriptions })]
      }
      const document = readDocument(schema, textOf, payload)
      if (!('kind' in document)) return document
      const contextValue = await contextOf(extra.request)
      return { schema, document, variableValues: payload.variables, operationName: payload.operationName, contextValue, fieldResolver: fromSelection } as ExecutionArgs
    },
    onError: (_context, _id, _payload, errors) => formatted(errors),
    onNext: (_context, _id, _payload, _args, { errors, ...result }) => (errors ? { ...result, errors: formatted(errors) } : undefined),
  }, sockets)
}

const rightsOf = ({ role, scopes, agencyId }: Viewer): string => JSON.stringify([role, scopes, agencyId])

/** The document of a subscription, or what is wrong with it. */
function readDocument(schema: GraphQLSchema, textOf: Settings['textOf'], payload: SubscribePayload): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(String(textOf(payload)), { maxTokens: limits.tokens })
    const isLive = document.definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.SUBSCRIPTION)
    if (!isLive) return [new Invalid('request.notLive', { fields: [] })]
    const errors = validate(schema, document)
    if (errors.length > 0) return errors
    const operation = getOperationAST(document, payload.operationName)
    if (operation) checkShape(document, operation)
    return document
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [error]
  }
}
