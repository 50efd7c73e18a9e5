import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { todayInBangkok } from '../../days.ts'
import type { Connection } from '../../neo4j/driver.ts'
import { Graph } from '../../neo4j/graph.ts'
import { accountColumns, isInOffice, type AccountRow, viewerOf } from './accounts.queries.ts'
import { cypher, literal, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import type { Device } from './device.ts'
import { nobody, type Viewer } from './viewer.ts'

/** Seconds a session lives: half an hour without a request, twelve hours in all. */
export const sessionSeconds = { idle: 30 * 60, whole: 12 * 60 * 60 } as const

/** Milliseconds for which this process may remember who a session is; a change made here is known at once. */
const rememberFor = 250

/** How often the time of the last request is written down, in seconds. */
const noteEvery = 60

/** A session that still opens the hub. */
export const sessionIsOpen = (session: Cypher): Cypher => cypher`${session}.expiresAt > datetime() AND ${session}.lastSeenAt > datetime() - duration({seconds: ${literal(String(sessionSeconds.idle))}})`

type Opening = Device & { isByLink: boolean }

const createSession = query<Opening & { accountId: string; id: string; tokenHash: string; seconds: number }, { created: number }>('access.createSession', cypher`
  MATCH (account:Account {id: $accountId, status: 'ACTIVE'})
  SET account.lastUsedAt = datetime()
  WITH account
  CALL () { MATCH (over:Session|SignInLink) WHERE over.expiresAt < datetime() - duration({days: 1}) WITH over LIMIT 100 DETACH DELETE over }
  CREATE (:Session {id: $id, tokenHash: $tokenHash, createdAt: datetime(), lastSeenAt: datetime(), expiresAt: datetime() + duration({seconds: toInteger($seconds)}),
    browser: $browser, system: $system, isByLink: CASE WHEN $isByLink THEN true END})-[:SESSION_OF]->(account)
  RETURN 1 AS created`)

const endSession = query<{ tokenHash: string }, { ended: number }>('access.endSession', cypher`
  MATCH (session:Session {tokenHash: $tokenHash}) DETACH DELETE session RETURN count(*) AS ended`)

const endOwnSession = query<{ accountId: string; id: string }, { ended: number }>('access.endOwnSession', cypher`
  MATCH (session:Session {id: $id})-[:SESSION_OF]->(:Account {id: $accountId}) DETACH DELETE session RETURN count(*) AS ended`)

const endOtherSessions = query<{ accountId: string; tokenHash: string }, { ended: number }>('access.endOtherSessions', cypher`
  MATCH (session:Session)-[:SESSION_OF]->(:Account {id: $accountId}) WHERE session.tokenHash <> $tokenHash DETACH DELETE session RETURN count(*) AS ended`)

const noteSeen = query<{ tokenHash: string }, { seen: number }>('access.noteSeen', cypher`
  MATCH (session:Session {tokenHash: $tokenHash})-[:SESSION_OF]->(account:Account) SET session.lastSeenAt = datetime(), account.lastUsedAt = datetime() RETURN 1 AS seen`)

const accountOfSession = query<{ tokenHash: string; asOf: string }, AccountRow & { unseen: number }>('access.accountOfSession', cypher`
  MATCH (session:Session {tokenHash: $tokenHash})-[:SESSION_OF]->(account:Account {status: 'ACTIVE'})
  WHERE ${sessionIsOpen(variable('session'))} AND ${isInOffice()}
  RETURN ${accountColumns}, duration.inSeconds(session.lastSeenAt, datetime()).seconds AS unseen`)

type Remembered = { viewer: Viewer | null; until: number }

/** Who is signed in. The token lives in a cookie only; the graph holds its SHA-256. */
export class Sessions {
  private readonly remembered = new Map<string, Remembered>()
  private readonly graph: Graph

  constructor(connection: Connection) {
    this.graph = new Graph(connection, nobody)
  }

  /** Opens a session and answers with its token, which is kept nowhere else. */
  async open(accountId: string, opening: Opening): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    await this.graph.writeWithoutChange(createSession, { ...opening, accountId, id: randomUUID(), tokenHash: hashToken(token), seconds: sessionSeconds.whole })
    return token
  }

  /** The viewer of a token, or null when it is unknown, over, or its account is suspended. Only what a person asks for keeps a session alive. */
  async viewerOf(token: string, isAsked = true): Promise<Viewer | null> {
    const tokenHash = hashToken(token)
    const known = this.remembered.get(tokenHash)
    if (known && known.until > Date.now()) return known.viewer
    const [row] = await this.graph.read(accountOfSession, { tokenHash, asOf: todayInBangkok() })
    if (row && isAsked && row.unseen > noteEvery) await this.graph.writeWithoutChange(noteSeen, { tokenHash })
    const viewer = row ? viewerOf(row) : null
    this.remember(tokenHash, viewer)
    return viewer
  }

  async close(token: string): Promise<void> {
    await this.graph.writeWithoutChange(endSession, { tokenHash: hashToken(token) })
    this.remembered.delete(hashToken(token))
  }

  /** Ends one session of an account, if it has one of this id. */
  async end(accountId: string, id: string): Promise<void> {
    await this.graph.writeWithoutChange(endOwnSession, { accountId, id })
    this.forget()
  }

  /** Ends all sessions of an account but that of a token. */
  async endOthers(accountId: string, token: string): Promise<void> {
    await this.graph.writeWithoutChange(endOtherSessions, { accountId, tokenHash: hashToken(token) })
    this.forget()
  }

  /** Forgets what is remembered: after an account was changed, the next request asks the graph. */
  forget(): void {
    this.remembered.clear()
  }

  private remember(tokenHash: string, viewer: Viewer | null): void {
    if (this.remembered.size > 5_000) this.remembered.clear()
    this.remembered.set(tokenHash, { viewer, until: Date.now() + rememberFor })
  }
}

/** What the graph keeps of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
