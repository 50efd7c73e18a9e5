import type { GraphQLResolveInfo } from 'graphql'
import type { Session } from 'neo4j-driver'
import { Invalid, NotFound } from '../errors.ts'
import { checkedDay, todayInBangkok } from '../days.ts'
import type { Query } from './cypher.ts'
import type { Connection } from './driver.ts'
import { isTransient } from './driver.ts'
import { sentDays } from './sentDays.ts'
import { analysisStatement, listStatement, nodeStatement, readCursor, readPage, type AnalysisRoot, type ListRoot, type NodeRoot } from './statements.ts'
import type { Selected } from './selection.ts'
import type { Asker } from './visibleTo.ts'
import { tryOut, writeOnce, type ChangeRequest, type Transaction, type Trial, type WriteOutcome } from './write.ts'

type Parameters = Record<string, unknown>

/** A statement as it was sent. */
export type SentStatement = { mode: 'READ' | 'WRITE'; text: string; parameters: Parameters }

/** Called for each message exchanged with the database: its name, the milliseconds it took, and the statement itself. */
export type RoundTripListener = (name: string, milliseconds: number, sent: SentStatement) => void

type Write = (change: ChangeRequest, work: (transaction: Transaction) => Promise<WriteOutcome>) => Promise<string>

/** The only door to the database, opened for one viewer: what the viewer may not see does not leave it. */
export class Graph<Viewer extends Asker = Asker> {
  constructor(
    private readonly connection: Pick<Connection, 'use'>,
    readonly viewer: Viewer,
    private readonly onRoundTrip: RoundTripListener = () => undefined,
    /** What takes the place of writing while a command is only tried out. */
    private readonly trial: Write | null = null,
  ) {}

  /** The same door opened for another viewer: after signing in, within one request. */
  as(viewer: Viewer): Graph<Viewer> {
    return new Graph(this.connection, viewer, this.onRoundTrip)
  }

  /** Rows of an analytic read, as flat columns; one statement, one round trip. */
  async read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    return this.run<R>('READ', query.name, query.text, parameters)
  }

  /**
   * The one exception to `write`: what signing in keeps (sessions, links, tries), which is nobody's change of the network. A reading that
   * is recorded is written by the root field that shows it (`recording`).
   */
  async writeWithoutChange<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    return this.run<R>('WRITE', query.name, query.text, parameters)
  }

  /** The answer that plain code makes of the one row of an analysis, or null when there is no row. */
  async analysis<Row, Answer>(info: GraphQLResolveInfo, root: AnalysisRoot<Row, Answer>, parameters: Parameters & { asOf: string }): Promise<Answer | null> {
    const statement = analysisStatement(info, root, checkedArgument)
    const bound = { ...parameters }
    statement.bind(info, bound)
    const [row] = await this.run<Row>('READ', statement.name, statement.text, bound)
    return row === undefined ? null : statement.read(row, parameters.asOf)
  }

  /** The node a root field asks for with all that is selected below it, or null. */
  async node(info: GraphQLResolveInfo, root: NodeRoot, parameters: Parameters): Promise<Selected | null> {
    return (await this.nodes(info, root, parameters))[0] ?? null
  }

  /** The node a root field asks for; when there is none, or none this viewer may know of, the answer is `NOT_FOUND`. */
  async found(info: GraphQLResolveInfo, root: NodeRoot, parameters: Parameters): Promise<Selected> {
    const node = await this.node(info, root, parameters)
    if (node === null) throw new NotFound()
    return node
  }

  /** All nodes of a root field with all that is selected below them. */
  async nodes(info: GraphQLResolveInfo, root: NodeRoot, parameters: Parameters): Promise<Selected[]> {
    const statement = nodeStatement(info, root, checkedArgument)
    const bound = { asOf: todayInBangkok(), ...parameters }
    statement.bind(info, bound)
    const rows = await this.run<{ row: unknown[] }>(statement.mode, statement.name, statement.text, bound)
    return rows.map(({ row }) => statement.read(row))
  }

  /** A page of a list. `filters` are the arguments that narrow it; an absent one does not. */
  async page(info: GraphQLResolveInfo, root: ListRoot, args: { first?: number | null | undefined; after?: string | null | undefined; asOf?: string | null | undefined }, filters: Parameters): Promise<Selected> {
    const first = args.first ?? 25
    if (!Number.isInteger(first) || first < 1 || first > 100) throw new Invalid('page.badSize', { fields: ['first'] })
    const after = args.after == null ? null : readCursor(args.after)
    if (args.after != null && after === null) throw new Invalid('page.badCursor', { fields: ['after'] })
    const given = Object.keys(root.filters).filter((filter) => filters[filter] !== undefined && filters[filter] !== null)
    const statement = listStatement(info, root, given, checkedArgument)
    const bound: Parameters = {
      ...filters, asOf: args.asOf ?? todayInBangkok(), limit: first + 1, afterKey: after?.key ?? null, afterId: after?.id ?? null,
    }
    statement.bind(info, bound)
    const [row] = await this.run<{ total: number | null; rows: unknown[][] }>('READ', statement.name, statement.text, bound)
    return readPage(statement, row!, first, after !== null)
  }

  /**
   * The way to write: the work and its `Change` are one transaction, done once for a `requestId` however often it
   * is sent. Answers with the id of the record that the change is about.
   */
  async write(change: ChangeRequest, work: (transaction: Transaction) => Promise<WriteOutcome>): Promise<string> {
    return this.trial ? this.trial(change, work) : this.connection.use('WRITE', (session) => writeOnce(session, this.viewer, change, work))
  }

  /**
   * What a command would do: it runs as it is, with its rights and rules, on a door that takes back what it writes. `look` reads what is of
   * interest once with it done and once without; refusals are those of the command.
   */
  async preview<Seen>(command: (graph: Graph<Viewer>) => Promise<string>, look: (transaction: Transaction, outcome: WriteOutcome) => Promise<Seen>): Promise<Trial<Seen>> {
    let seen: Trial<Seen> | undefined
    await command(new Graph(this.connection, this.viewer, this.onRoundTrip, async (change, work) => {
      seen = await this.connection.use('WRITE', (session) => tryOut(session, this.viewer, change, work, look))
      return seen.outcome.subjectId
    }))
    if (!seen) throw new Error('a command that is tried out writes once')
    return seen
  }

  private async run<R>(mode: 'READ' | 'WRITE', name: string, text: string, parameters: Parameters): Promise<R[]> {
    const all = { ...parameters, ...this.viewer.parameters }
    const sent = sentDays(all)
    const started = performance.now()
    const rows = await this.connection.use(mode, (session) => withRetry(() => rowsOf<R>(session, text, sent)))
    this.onRoundTrip(name, performance.now() - started, { mode, text, parameters: all })
    return rows
  }
}

/**
 * The driver writes down with each statement where it was sent from, in case it fails, and that costs more than all else it does.
 * Here an error is told where it came from when there is one.
 */
async function rowsOf<R>(session: Session, text: string, parameters: Parameters): Promise<R[]> {
  const result = withoutStackTrace(() => session.run(text, parameters))
  try {
    const { records } = await result
    return records.map((record) => record.toObject() as R)
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error)
    throw error
  }
}

function withoutStackTrace<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** An autocommit statement that met a passing clash is run again, three times at most. */
async function withRetry<T>(work: () => Promise<T>, tries = 3): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === tries || !isTransient(error)) throw error
    }
  }
}

const checkedArgument = (_field: string, argument: string, value: unknown): unknown =>
  argument === 'asOf' && typeof value === 'string' ? checkedDay(value, argument) : value
