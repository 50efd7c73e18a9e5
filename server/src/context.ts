import type { Viewer } from './features/access/viewer.ts'
import type { tailOf } from './features/changes/changeTail.ts'
import type { Graph } from './neo4j/graph.ts'
import type { Sessions } from './features/access/sessions.ts'

type Named = { code: string; nameTh: string; nameEn: string }

/** The areas of a province as they are written: the larger before the smaller, each with the label of its level, and what lies in what. */
export type Places = {
  rows: { code: string; level: string; from: string; to: string; location: { latitude: number; longitude: number } | null; properties: Record<string, unknown> }[]
  links: { from: string; to: string }[]
  borders: { from: string; to: string; km: number }[]
}

/** What comes with the program: the places of the country, and a sample world. The programs bring it; the API itself knows no seeds. */
export type Bundled = {
  provinces: readonly Named[]
  /** The areas of a province, with its made-up villages where there are any; null when no province has the code. */
  placesOf: (province: string, wish: { villages: boolean }) => Places | null
  /** Loads the sample world; false, and nothing done, when the hub holds anything but accounts. */
  loadSample: () => Promise<boolean>
}

/** What every resolver works with: the graph as this viewer sees it, and the session that the request came with. */
export type Context = {
  graph: Graph<Viewer>
  /** Null when the request is signed out. */
  viewer: Viewer | null
  sessions: Sessions
  bundled: Bundled
  /** The changes of the database as they are committed. */
  tail: ReturnType<typeof tailOf>
  session: {
    token: string | null
    /** The caller's address, for counting failed sign-ins. */
    address: string
    /** What the caller's program says of itself. */
    userAgent: string
    setCookie: (token: string, seconds: number) => void
    clearCookie: () => void
  }
  /** Whether the caller is on this machine: demo accounts open only there. */
  isLoopback: boolean
}
