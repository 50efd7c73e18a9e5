import neo4j, { Neo4jError, type BookmarkManager, type Driver, type Session } from 'neo4j-driver'
import { Unavailable } from '../errors.ts'

export type ConnectionSettings = { uri: string; user: string; password: string }

/** Milliseconds within which the application wants an answer: the driver alone may wait for ever on a frozen server. */
export const deadlines = { connect: 1_800, read: 5_000, write: 10_000, plan: 60_000 } as const

/** Milliseconds for which a read and a write are waited for. */
export type Patience = { readonly read: number; readonly write: number }

/** Connections to the database that one process may have. */
const poolSize = 20

/** Answers in a row that did not come before calls are refused at once, and how often one is then let through to try, in milliseconds. */
const breaker = { openAfter: 5, tryEvery: 1_000 } as const

/**
 * The connection to Neo4j with deadlines of our own. After five answers in a row that did not come, the pool is built
 * anew and calls are refused at once, but for one a second; the first that is answered lets all through again. So a
 * dead server costs its callers nothing, and a returned one is in use within a second.
 */
export class Connection {
  private driver: Driver
  private readonly bookmarks: BookmarkManager = neo4j.bookmarkManager()
  private failures = 0
  /** When the next call is let through to try; null while all are. */
  private nextTry: number | null = null

  constructor(private readonly settings: ConnectionSettings, private readonly patience: Patience = deadlines) {
    this.driver = openDriver(settings)
  }

  /** Runs `work` in a session; answers `Unavailable` when the server is away or does not answer in time. */
  async use<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>, deadline: number = mode === 'READ' ? this.patience.read : this.patience.write): Promise<T> {
    if (this.nextTry !== null) {
      if (Date.now() < this.nextTry) throw new Unavailable()
      this.nextTry = Date.now() + breaker.tryEvery
    }
    const { driver } = this
    const session = driver.session({ defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE, bookmarkManager: this.bookmarks, fetchSize: -1 })
    const running = work(session)
    try {
      const result = await within(running, deadline)
      this.failures = 0
      this.nextTry = null
      return result
    } catch (error) {
      if (isBusy(error)) throw new Unavailable('server.busy')
      if (!isAway(error)) throw error
      this.noteFailure(driver)
      throw new Unavailable()
    } finally {
      // A read that came too late goes on: given up while the database plans it, it would be planned anew and given up again for ever.
      const isDone = mode === 'READ' ? running.catch(() => undefined) : Promise.resolve()
      // A session of a dead connection cannot be closed; its failure was answered above.
      isDone.then(() => session.close()).catch(() => undefined)
    }
  }

  /** The same for work that nobody waits for: a statement that is asked for the first time is planned first, and a plan that is given up has to be begun anew. */
  get unhurried(): Pick<Connection, 'use'> {
    return { use: (mode, work) => this.use(mode, work, deadlines.plan) }
  }

  /** The bare driver, for the schema, the seeds and the doctor, which run outside of a request. */
  get bare(): Driver {
    return this.driver
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  /** Calls that were still out on an earlier pool say nothing of the present one. */
  private noteFailure(driver: Driver): void {
    if (driver !== this.driver || ++this.failures < breaker.openAfter) return
    this.failures = 0
    this.nextTry = Date.now() + breaker.tryEvery
    this.driver = openDriver(this.settings)
    // The old pool may hold connections to a server that answers nothing; what it could not close is of no use to anybody.
    driver.close().catch(() => undefined)
  }
}

/** A transient failure, or a clash of two writers, that may succeed when run again. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable && !isAway(error)
}

/** The database refused a second node with the same unique value. Its message holds the value: it is never passed on. */
export function isUniquenessClash(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
}

class Overdue extends Error {}

/** Every connection was at work for as long as a call may wait for one: the database answers, there is only too much to do. */
function isBusy(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.includes(`Active conn count = ${poolSize},`)
}

const awayCodes = new Set<string>([
  'ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable', 'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.Database.DatabaseUnavailable', 'Neo.ClientError.Security.AuthenticationRateLimit', 'Neo.ClientError.Security.Unauthorized',
])

function isAway(error: unknown): boolean {
  if (error instanceof Overdue) return true
  if (!(error instanceof Neo4jError)) return false
  return awayCodes.has(error.code) || /acquisition timed out|Pool is closed|connection.*(closed|terminated)/i.test(error.message)
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Overdue()), milliseconds) })
  try {
    return await Promise.race([work, overdue])
  } finally {
    clearTimeout(timer)
  }
}

function openDriver({ uri, user, password }: ConnectionSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: poolSize,
    connectionAcquisitionTimeout: deadlines.connect,
    connectionTimeout: deadlines.connect,
    maxTransactionRetryTime: 5_000,
    userAgent: 'saan',
  })
}
