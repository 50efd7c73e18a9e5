import 'reflect-metadata'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { Logger } from 'pino'
import type { Bundled, Context } from './context.ts'
import { Sessions } from './features/access/sessions.ts'
import { nobody, type Viewer } from './features/access/viewer.ts'
import { stopTail, tailOf } from './features/changes/changeTail.ts'
import { executedByPlan } from './graphql/executor.ts'
import { formatErrorWith } from './graphql/formatError.ts'
import { limits, requestLimits } from './graphql/limits.ts'
import { requestLog } from './graphql/requestLog.ts'
import { clearSessionCookie, sessionToken, setSessionCookie } from './http/cookies.ts'
import { health } from './http/health.ts'
import type { Operations } from './http/earlierOperations.ts'
import { builtOperations, operationTexts } from './http/knownOperations.ts'
import { listener } from './http/listener.ts'
import { liveSocket } from './http/liveSocket.ts'
import { operations } from './http/operations.ts'
import type { Connection } from './neo4j/driver.ts'
import { Graph, type RoundTripListener } from './neo4j/graph.ts'
import { createSchema } from './schema.ts'
import { warmingViewer, warmUp, type Warming } from './warmUp.ts'

export type AppSettings = {
  connection: Connection
  bundled: Bundled
  host: string
  port: number
  isLoopback: boolean
  origin: string | null
  operations: 'any' | 'known'
  /** The operations of the clients that are answered, the own one among them; those of the own one when absent. */
  knownOperations?: Operations
  log: Logger
  /** Hears of each statement; the tests count round trips with it. */
  onRoundTrip?: RoundTripListener
}

export type App = {
  address: string
  port: number
  /** Lets the database plan what the pages ask, before the first person does; and what their filters ask, which nobody waits for. */
  warmUp: (warming?: Warming) => Promise<void>
  stop: () => Promise<void>
}

/** Wires the whole server and listens. The tests start this same app. */
export async function createApp(settings: AppSettings): Promise<App> {
  const { connection, isLoopback, log } = settings
  const schema = createSchema()
  const sessions = new Sessions(connection)
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000, connectionsCheckingInterval: 1_000 })
  const isOwnOrigin = ownOrigin(settings, server)

  const contextFor = (viewer: Viewer | null, through: Pick<Connection, 'use'> = connection) => ({ viewer, sessions, bundled: settings.bundled, tail: tailOf(connection), graph: new Graph(through, viewer ?? nobody, settings.onRoundTrip) })
  const contextOf = async (request: IncomingMessage, { response, isAsked = true }: { response?: ServerResponse; isAsked?: boolean } = {}): Promise<Context> => {
    const address = addressOf(request, settings.origin !== null)
    const token = sessionToken(request, isLoopback)
    return {
      ...contextFor(token === null ? null : await sessions.viewerOf(token, isAsked)),
      isLoopback: isLoopback && isLoopbackAddress(address),
      session: {
        token, address, userAgent: request.headers['user-agent'] ?? '',
        setCookie: (value, seconds) => response && setSessionCookie(response, isLoopback, value, seconds),
        clearCookie: () => response && clearSessionCookie(response, isLoopback),
      },
    }
  }

  const [textOf, formatError] = [operationTexts(settings.operations, settings.knownOperations ?? builtOperations()), formatErrorWith(log)]
  const live = liveSocket(server, { schema, contextOf, isOwnOrigin, textOf, formatError })
  const apollo = new ApolloServer<Context>({
    gateway: executedByPlan(schema),
    introspection: settings.operations === 'any',
    hideSchemaDetailsFromClientErrors: settings.operations === 'known',
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      requestLimits(), requestLog(log), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: 5_000 }),
      { serverWillStart: async () => ({ drainServer: async () => { await live.dispose() } }) },
    ],
  })
  await apollo.start()

  server.on('request', listener({ '/graphql': operations(apollo, { contextOf, isOwnOrigin, textOf }), ...health(connection) }, { isLoopback, log }))
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(settings.port, settings.host, resolve) })
  const { port } = server.address() as AddressInfo
  const shownHost = isLoopback ? 'localhost' : settings.host
  return { address: settings.origin ?? `http://${shownHost}:${port}`, port,
    warmUp: (warming = 'pages') => warmUp(schema, { ...contextFor(warmingViewer, connection.unhurried), isLoopback: false, session: { token: null, address: '', userAgent: '', setCookie: () => undefined, clearCookie: () => undefined } }, warming),
    stop: async () => { stopTail(connection); await apollo.stop() } }
}

/** Where a request comes from: its peer, or, behind a proxy of the same machine, the last caller that the proxy names. */
function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const peer = request.socket.remoteAddress ?? ''
  const forwarded = request.headers['x-forwarded-for']
  return isBehindProxy && isLoopbackAddress(peer) && typeof forwarded === 'string' ? forwarded.split(',').at(-1)!.trim() : peer
}

const isLoopbackAddress = (address: string | undefined) => address !== undefined && /^(::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/.test(address)

/** A browser says where a page comes from; anything that is not a browser says nothing. */
function ownOrigin({ origin, isLoopback }: AppSettings, server: Server) {
  return (request: IncomingMessage): boolean => {
    const from = request.headers.origin
    if (from === undefined) return true
    if (origin !== null) return from === origin
    const { port } = server.address() as AddressInfo
    const own = URL.canParse(from) ? new URL(from) : null
    if (own === null) return false
    if (isLoopback) return ['localhost', '127.0.0.1', '[::1]'].includes(own.hostname) && (own.port === String(port) || own.host === request.headers.host)
    return own.host === request.headers.host
  }
}
