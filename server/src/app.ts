import 'reflect-metadata'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { expressMiddleware } from '@as-integrations/express5'
import compression from 'compression'
import express, { type Request, type Response } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { NotFound } from './errors.ts'
import { Sessions } from './features/access/sessions.ts'
import { nobody, type Viewer } from './features/access/viewer.ts'
import { stopTail, tailOf } from './features/changes/changeTail.ts'
import { formatErrorWith } from './graphql/formatError.ts'
import { limits, requestLimits } from './graphql/limits.ts'
import { requestLog } from './graphql/requestLog.ts'
import { fromSelection } from './graphql/selectionResolver.ts'
import { clearSessionCookie, sessionToken, setSessionCookie } from './http/cookies.ts'
import { health } from './http/health.ts'
import { knownOperations, operationTexts } from './http/knownOperations.ts'
import { liveSocket } from './http/liveSocket.ts'
import { guardRequest, jsonErrors, shedLoad } from './http/requestGuard.ts'
import { serveWebClient } from './http/webClient.ts'
import type { Connection } from './neo4j/driver.ts'
import { Graph, type RoundTripListener } from './neo4j/graph.ts'
import { createSchema } from './schema.ts'
import { warmingViewer, warmUp } from './warmUp.ts'

export type AppSettings = {
  connection: Connection
  host: string
  port: number
  isLoopback: boolean
  origin: string | null
  operations: 'any' | 'known'
  log: Logger
  /** Hears of each statement; the tests count round trips with it. */
  onRoundTrip?: RoundTripListener
}

export type App = {
  address: string
  port: number
  /** Lets the database plan what the pages ask, before the first person does. */
  warmUp: () => Promise<void>
  stop: () => Promise<void>
}

/** Wires the whole server and listens. The tests start this same app. */
export async function createApp(settings: AppSettings): Promise<App> {
  const { connection, isLoopback, log } = settings
  const schema = createSchema()
  const sessions = new Sessions(connection)
  // An answer that nobody keeps needs no tag to be compared by; the files of the client have their own.
  const app = express().disable('x-powered-by').disable('etag')
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000, connectionsCheckingInterval: 1_000 }, app)
  const isOwnOrigin = ownOrigin(settings, server)

  const contextFor = (viewer: Viewer | null) => ({ viewer, sessions, tail: tailOf(connection), graph: new Graph(connection, viewer ?? nobody, settings.onRoundTrip) })
  const contextOf = async (request: IncomingMessage, { response, isAsked = true }: { response?: Response; isAsked?: boolean } = {}): Promise<Context> => {
    const address = addressOf(request, settings.origin !== null)
    const token = sessionToken(request, isLoopback)
    return {
      ...contextFor(token === null ? null : await sessions.viewerOf(token, isAsked)),
      isLoopback: isLoopback && isLoopbackAddress(address),
      session: {
        token, address,
        setCookie: (value, seconds) => response && setSessionCookie(response, isLoopback, value, seconds),
        clearCookie: () => response && clearSessionCookie(response, isLoopback),
      },
    }
  }

  const [textOf, formatError] = [operationTexts(settings.operations), formatErrorWith(log)]
  const live = liveSocket(server, { schema, contextOf, isOwnOrigin, textOf, formatError })
  const apollo = new ApolloServer<Context>({
    schema,
    fieldResolver: fromSelection,
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

  app.use(helmet({
    contentSecurityPolicy: { useDefaults: false, directives: {
      defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], objectSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
      formAction: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"],
    } },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: !isLoopback,
  }))
  // A sixth larger than at the level that is the default, for a third of the time.
  app.use(compression({ level: 3 }))
  health(app, connection)
  app.use('/graphql', shedLoad(), ...guardRequest(isOwnOrigin), knownOperations(textOf),
    (_request, response, next) => { response.set('Cache-Control', 'no-store'); next() },
    expressMiddleware(apollo, { context: ({ req, res }: { req: Request; res: Response }) => contextOf(req, { response: res }) }))
  serveWebClient(app)
  app.use((_request, _response, next) => { next(new NotFound('request.noPage')) })
  app.use(jsonErrors(log))

  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(settings.port, settings.host, resolve) })
  const { port } = server.address() as AddressInfo
  const shownHost = isLoopback ? 'localhost' : settings.host
  return { address: settings.origin ?? `http://${shownHost}:${port}`, port,
    warmUp: () => warmUp(schema, { ...contextFor(warmingViewer), isLoopback: false, session: { token: null, address: '', setCookie: () => undefined, clearCookie: () => undefined } }),
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
