import { EventEmitter, on } from 'node:events'
import { Unavailable } from '../../errors.ts'
import { changeCommitted } from '../../neo4j/changeSignal.ts'
import type { Connection } from '../../neo4j/driver.ts'
import { Graph } from '../../neo4j/graph.ts'
import { nobody } from '../access/viewer.ts'
import { changesAfter, latestAfter, latestSeq } from './changes.queries.ts'

export type Committed = { seq: number; areaCode: string; action: string }

/** Milliseconds between two looks at the graph, while somebody listens; a change of this process is looked for at once. */
const lookEvery = 500

/**
 * Follows the log of changes by its number, so that every process that serves the same database tells its listeners
 * of every change, in order and without a gap, whoever made it.
 */
class ChangeTail {
  private readonly committed = new EventEmitter<{ change: [Committed]; error: [unknown] }>().setMaxListeners(0)
  private readonly graph: Graph
  private last: number | null = null
  private listeners = 0
  private timer: NodeJS.Timeout | null = null
  private looking = false
  /** Counts the times the tail was stopped: what was read for an earlier round is not told in a later one. */
  private round = 0

  constructor(connection: Connection) {
    this.graph = new Graph(connection, nobody)
  }

  /**
   * The wanted ones of the changes committed from now on, and before them the latest of those since the change numbered `after`. It is no
   * generator: one that waits for the next change could not be left before that comes, and on a quiet day a thousand listeners who are gone
   * would still be held.
   */
  async listen(wanted: (change: Committed) => boolean, after: number | null): Promise<AsyncIterableIterator<Committed>> {
    const events = on(this.committed, 'change')
    if (this.listeners++ === 0) this.start()
    let isLeft = false
    let missed: Committed | undefined
    let told = 0
    const leave = async (): Promise<IteratorResult<Committed>> => {
      if (!isLeft && --this.listeners === 0) this.stop()
      isLeft = true
      await events.return?.()
      return { value: undefined, done: true }
    }
    const next = async (): Promise<IteratorResult<Committed>> => {
      for (;;) {
        const event = missed ? { value: [missed], done: false } : await events.next()
        missed = undefined
        if (event.done) return leave()
        const [change] = event.value as [Committed]
        if (change.seq <= told || !wanted(change)) continue
        told = change.seq
        return { value: change, done: false }
      }
    }
    try {
      const latest = (await this.graph.read(latestSeq, {}))[0]!.seq
      this.last ??= latest
      if (after !== null && after < latest) missed = (await this.graph.read(latestAfter, { after })).find(wanted)
    } catch (error) {
      await leave()
      throw error
    }
    const changes: AsyncIterableIterator<Committed> = { next, return: leave, [Symbol.asyncIterator]: () => changes }
    return changes
  }

  private start(): void {
    this.timer = setInterval(this.look, lookEvery)
    changeCommitted.on('change', this.look)
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer)
    changeCommitted.off('change', this.look)
    this.timer = null
    this.last = null
    this.round++
  }

  private readonly look = (): void => {
    if (this.last === null || this.looking) return
    this.looking = true
    this.readOn().catch((error: unknown) => {
      // While the database is away there is nothing to tell; the next look catches up from the last number told. Any other fault is told to the listeners.
      if (!(error instanceof Unavailable) && this.listeners > 0) this.committed.emit('error', error)
    }).finally(() => { this.looking = false })
  }

  private async readOn(): Promise<void> {
    const { round } = this
    for (const change of await this.graph.read(changesAfter, { after: this.last! })) {
      // Stopped meanwhile: whoever listens next begins with what is new then.
      if (round !== this.round) return
      this.last = change.seq
      this.committed.emit('change', change)
    }
  }
}

const tails = new WeakMap<Connection, ChangeTail>()

/** The tail of a database: one for each connection of this process. */
export function tailOf(connection: Connection): ChangeTail {
  const tail = tails.get(connection) ?? new ChangeTail(connection)
  tails.set(connection, tail)
  return tail
}

/** Stops looking, when the server stops. */
export function stopTail(connection: Connection): void {
  tails.get(connection)?.stop()
}
