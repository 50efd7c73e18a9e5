import { createHash } from 'node:crypto'
import type { Session, Transaction as DriverTransaction } from 'neo4j-driver'
import { Conflict, NotFound, SaanError } from '../errors.ts'
import type { Reason } from '../reasons.ts'
import { cypher, query, type Query } from './cypher.ts'
import { isTransient, isUniquenessClash } from './driver.ts'
import { changeCommitted } from './changeSignal.ts'
import { sentDays } from './sentDays.ts'
import { difference, readState, statesOf, type KeptRecord, type RecordState } from './kept.ts'
import type { Asker } from './visibleTo.ts'

/** What a command is about to do: its dotted name, the id that makes it happen once, and what was sent. */
export type ChangeRequest = { action: string; requestId: string; input: Readonly<Record<string, unknown>> }

/** What a command did: the record it is about, the others it touches, where, and the fields before and after. */
export type WriteOutcome = {
  subjectId: string
  about: readonly string[]
  areaCode: string
  /** How many records of its kind a batch wrote; one when absent. */
  count?: number
  /** Number of the change that this one undoes. */
  undoes?: number
  before?: Readonly<Record<string, unknown>>
  after?: Readonly<Record<string, unknown>>
}

/** The statements of one command, all of them or none. */
export class Transaction {
  private readonly before = new Map<string, RecordState | null>()
  /** Whether the change can be undone, be it that it altered nothing: then there is nothing to give back. */
  private isKept = false

  constructor(private readonly transaction: DriverTransaction, private readonly viewer: Asker) {}

  async all<P extends Record<string, unknown>, R>(statement: Query<P, R>, parameters: P): Promise<R[]> {
    const { records } = await this.transaction.run(statement.text, { ...sentDays(parameters), ...this.viewer.parameters })
    return records.map((record) => record.toObject() as R)
  }

  /** The first row; without one the record counts as not found. */
  async one<P extends Record<string, unknown>, R>(statement: Query<P, R>, parameters: P, reason: Reason = 'record.notFound'): Promise<R> {
    const [row] = await this.all(statement, parameters)
    if (row === undefined) throw new NotFound(reason)
    return row
  }

  /** Remembers how records stand, so that the change can be undone: once they are locked, and before they are written to. */
  async keep(...ids: readonly string[]): Promise<void> {
    this.isKept = true
    for (const row of await this.all(statesOf, { ids: [...ids] })) if (!this.before.has(row.id)) this.before.set(row.id, readState(row))
  }

  /** Notes records that this change creates. Undone, they are kept, marked, and count on no day. */
  creates(...ids: readonly string[]): void {
    this.isKept = true
    for (const id of ids) this.before.set(id, null)
  }

  /** What the work did to the records that it kept or created; null when it kept none. */
  async difference(): Promise<KeptRecord[] | null> {
    if (!this.isKept) return null
    const rows = await this.all(statesOf, { ids: [...this.before.keys()] })
    return rows.filter(({ id }) => this.before.has(id)).flatMap((row) => difference(row.id, this.before.get(row.id)!, readState(row)) ?? [])
  }
}

type Done = { subjectId: string; inputHash: string; accountId: string }

const changeOfRequest = query<{ requestId: string }, Done>('write.changeOfRequest', cypher`
  MATCH (change:Change {requestId: $requestId})
  RETURN change.subjectId AS subjectId, change.inputHash AS inputHash, change.accountId AS accountId`)

/** The counter is locked last and held until the commit, so that the order of `seq` is the order of commits. */
const recordChange = query<{
  requestId: string; inputHash: string; action: string; subjectId: string; about: string[]; areaCode: string; count: number; undoes: number | null; kept: string | null; before: string; after: string; accountId: string
}, { seq: number }>('write.recordChange', cypher`
  MATCH (account:Account {id: $accountId})
  MERGE (counter:Counter {name: 'change'})
  ON CREATE SET counter.value = 1
  ON MATCH SET counter.value = counter.value + 1
  CREATE (change:Change {seq: counter.value, at: datetime(), action: $action, requestId: $requestId, inputHash: $inputHash, accountId: $accountId,
    subjectId: $subjectId, areaCode: $areaCode, count: toInteger($count), before: $before, after: $after, kept: $kept})-[:BY]->(account)
  WITH change
  CALL (change) {
    UNWIND $about AS id
    CALL (id) {
      MATCH (subject:Person|Post|Agency|Committee|Appointment|Contact {id: id}) RETURN subject
      UNION ALL MATCH (subject:Area {code: id}) RETURN subject
      UNION ALL MATCH (subject:Account {id: id}) RETURN subject
    }
    CREATE (change)-[:ABOUT]->(subject)
    RETURN count(*) AS subjects
  }
  CALL (change) {
    MATCH (undone:Change {seq: toInteger($undoes)})
    CREATE (change)-[:UNDOES]->(undone)
    RETURN count(*) AS undone
  }
  RETURN change.seq AS seq`)

const retryBudget = 5_000

type Work = (transaction: Transaction) => Promise<WriteOutcome>

/** Runs a command in one transaction, once for a `requestId`. */
export async function writeOnce(session: Session, viewer: Asker, change: ChangeRequest, work: Work): Promise<string> {
  const inputHash = hashOf(change)
  return withAttempts(change, () => attemptWrite(session, viewer, change, inputHash, work))
}

/** What a command would do and by which name, and what is seen with it done and without. */
export type Trial<Seen> = { action: string; outcome: WriteOutcome; before: Seen; after: Seen }

/**
 * Runs a command and takes it back: nothing of it stays, and no `requestId` is used up. Only the command says where to look, so the graph
 * without it is looked at last.
 */
export async function tryOut<Seen>(session: Session, viewer: Asker, change: ChangeRequest, work: Work, look: (transaction: Transaction, outcome: WriteOutcome) => Promise<Seen>): Promise<Trial<Seen>> {
  return withAttempts(change, async () => {
    const done = await takenBack(session, viewer, async (transaction) => {
      const outcome = await work(transaction)
      return { action: change.action, outcome, after: await look(transaction, outcome) }
    })
    return { ...done, before: await takenBack(session, viewer, (transaction) => look(transaction, done.outcome)) }
  })
}

async function takenBack<Result>(session: Session, viewer: Asker, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const opened = await session.beginTransaction()
  try {
    return await work(new Transaction(opened, viewer))
  } finally {
    if (opened.isOpen()) await opened.rollback()
  }
}

/** A passing clash is tried again within five seconds, with a growing pause. */
async function withAttempts<Result>(change: ChangeRequest, attemptOnce: () => Promise<Result>): Promise<Result> {
  const started = performance.now()
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce()
    } catch (error) {
      // A clash on a unique value is either the same request sent twice at once, or another writer that was first: the next attempt reads which.
      const again = isTransient(error) || (isUniquenessClash(error) && attempt < 4)
      if (!again || performance.now() - started > retryBudget) throw isUniquenessClash(error) ? new Conflict(/^appointment|undo$/.test(change.action) ? 'appointment.postIsHeld' : 'request.cameTwice') : error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt))
    }
  }
}

async function attemptWrite(session: Session, viewer: Asker, change: ChangeRequest, inputHash: string, work: Work): Promise<string> {
  const opened = await session.beginTransaction()
  try {
    const transaction = new Transaction(opened, viewer)
    const subjectOfDone = async (): Promise<string | null> => {
      const [done] = await transaction.all(changeOfRequest, { requestId: change.requestId })
      if (done && (done.inputHash !== inputHash || done.accountId !== viewer.accountId)) throw new Conflict('request.reused', { fields: ['requestId'] })
      return done?.subjectId ?? null
    }
    const answered = async (subjectId: string) => {
      await opened.rollback()
      return subjectId
    }
    const before = await subjectOfDone()
    if (before !== null) return await answered(before)
    let outcome: WriteOutcome
    try {
      outcome = await work(transaction)
    } catch (error) {
      // It was refused, perhaps because the same request, sent twice at once, was done while this one waited for a lock.
      const meanwhile = error instanceof SaanError ? await subjectOfDone() : null
      if (meanwhile === null) throw error
      return await answered(meanwhile)
    }
    const kept = await transaction.difference()
    const { seq } = await transaction.one(recordChange, {
      requestId: change.requestId, inputHash, action: change.action, accountId: viewer.accountId, subjectId: outcome.subjectId,
      about: [...new Set([outcome.subjectId, ...outcome.about])], areaCode: outcome.areaCode, count: outcome.count ?? 1, undoes: outcome.undoes ?? null, kept: kept && JSON.stringify(kept),
      before: JSON.stringify(outcome.before ?? {}), after: JSON.stringify(outcome.after ?? {}),
    })
    await opened.commit()
    changeCommitted.emit('change', seq)
    return outcome.subjectId
  } catch (error) {
    if (opened.isOpen()) await opened.rollback()
    throw error
  }
}

/** The same content gives the same hash, whatever the order of its fields. */
function hashOf({ action, input }: ChangeRequest): string {
  const canonical = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(canonical)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]))
    : value
  return createHash('sha256').update(JSON.stringify([action, canonical(input)])).digest('base64url')
}
