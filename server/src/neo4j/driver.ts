import neo4j, { Neo4jError, type BookmarkManager, type Driver, type Session } from 'neo4j-driver'
import { Unavailable } from '../errors.ts'

export type ConnectionSettings = { uri: string; user: string; password: string }

/** Milliseconds within which the application wants an answer: the driver alone may wait for ever on a frozen server. */
export const deadlines = { connect: 1_800, read: 5_000, write: 10_000 } as const

const breaker = { openAfter: 5, openFor: 5_000 } as const

/**
 * The connection to Neo4j with deadlines of our own. After five answers in a row that did not come, calls are refused
 * at once for five seconds and the pool is built anew, so that a dead server costs its callers nothing.
 */
export class Connection {
  private driver: Driver
  private readonly bookmarks: BookmarkManager = neo4j.bookmarkManager()
  private failures = 0
  private refusedUntil = 0

  constructor(private readonly settings: ConnectionSettings) {
    this.driver = openDriver(settings)
  }

  /** Runs `work` in a session; answers `Unavailable` when the server is away or does not answer in time. */
  async use<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    if (Date.now() < this.refusedUntil) throw new Unavailable()
    const session = this.driver.session({ defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE, bookmarkManager: this.bookmarks, fetchSize: -1 })
    try {
      const result = await within(work(session), mode === 'READ' ? deadlines.read : deadlines.write)
      this.failures = 0
      return result
    } catch (error) {
      if (!isAway(error)) throw error
      this.noteFailure()
      throw new Unavailable()
    } finally {
      // A session of a dead connection cannot be closed; its failure was answered above.
      session.close().catch(() => undefined)
    }
  }

  /** The bare driver, for the schema, the seeds and the doctor, which run outside of a request. */
  get bare(): Driver {
    return this.driver
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  private noteFailure(): void {
    if (++this.failures < breaker.openAfter) return
    this.failures = 0
    this.refusedUntil = Date.now() + breaker.openFor
    const old = this.driver
    this.driver = openDriver(this.settings)
    old.close().catch(() => undefined)
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
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: deadlines.connect,
    connectionTimeout: deadlines.connect,
    maxTransactionRetryTime: 5_000,
    userAgent: 'saan',
  })
}
