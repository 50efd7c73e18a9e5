import { EventEmitter, on } from 'node:events'
import { Unavailable } from '../../errors.ts'
import { changeCommitted } from '../../neo4j/changeSignal.ts'
import type { Connection } from '../../neo4j/driver.ts'
import { Graph } from '../../neo4j/graph.ts'
import { nobody } from '../access/viewer.ts'
import { changesAfter, latestSeq } from './changes.queries.ts'

export type Committed = { seq: number; areaCode: string; action: string }

/** Milliseconds between two looks at the graph, while somebody listens; a change of this process is looked for at once. */
const lookEvery = 500

/**
 * Follows the log of changes by its number, so that every process that serves the same database tells its listeners
 * of every change, in order and without a gap, whoever made it.
 */
class ChangeTail {
  private readonly committed = new EventEmitter<{ change: [Committed] }>().setMaxListeners(0)
  private readonly graph: Graph
  private last: number | null = null
  private listeners = 0
  private timer: NodeJS.Timeout | null = null
  private looking = false

  constructor(connection: Connection) {
    this.graph = new Graph(connection, nobody)
    changeCommitted.on('change', this.look)
  }

  /** The changes committed from now on. */
  async *listen(): AsyncGenerator<Committed> {
    if (this.listeners++ === 0) {
      this.last = (await this.graph.read(latestSeq, {}))[0]!.seq
      this.timer = setInterval(this.look, lookEvery)
    }
    try {
      for await (const [change] of on(this.committed, 'change')) yield change as Committed
    } finally {
      if (--this.listeners === 0) this.stop()
    }
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer)
    this.timer = null
    this.last = null
  }

  private readonly look = (): void => {
    if (this.last === null || this.looking) return
    this.looking = true
    this.readOn().catch((error: unknown) => {
      // While the database is away there is nothing to tell; the next look catches up from the last number told.
      if (!(error instanceof Unavailable)) throw error
    }).finally(() => { this.looking = false })
  }

  private async readOn(): Promise<void> {
    for (const change of await this.graph.read(changesAfter, { after: this.last! })) {
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
