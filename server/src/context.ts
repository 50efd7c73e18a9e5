import type { Viewer } from './features/access/viewer.ts'
import type { tailOf } from './features/changes/changeTail.ts'
import type { Graph } from './neo4j/graph.ts'
import type { Sessions } from './features/access/sessions.ts'

/** What every resolver works with: the graph as this viewer sees it, and the session that the request came with. */
export type Context = {
  graph: Graph<Viewer>
  /** Null when the request is signed out. */
  viewer: Viewer | null
  sessions: Sessions
  /** The changes of the database as they are committed. */
  tail: ReturnType<typeof tailOf>
  session: {
    token: string | null
    /** The caller's address, for counting failed sign-ins. */
    address: string
    setCookie: (token: string, seconds: number) => void
    clearCookie: () => void
  }
  /** Whether the caller is on this machine: demo accounts open only there. */
  isLoopback: boolean
}
