import { createServer } from 'node:net'
import { StartFailure } from '../../startFailure.ts'

// A fixed range: a port that the system hands out can clash later with an outgoing connection.
const firstPort = 7687
const lastPort = 7697

/** True when nothing listens on that port of that address. */
function isFree(port: number, host = '127.0.0.1') {
  return new Promise<boolean>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** The given port or a failure that names it; without one the first free port from 7687 to 7697 that is not in `except`. */
export async function choosePort(given: number | undefined, except: ReadonlySet<number>): Promise<number> {
  if (given !== undefined) return requireFree(given)
  for (let port = firstPort; port <= lastPort; port++) {
    if (!except.has(port) && (await isFree(port))) return port
  }
  throw new StartFailure('PORT_TAKEN', { port: `${firstPort}-${lastPort}` })
}

/** Fails with PORT_TAKEN before anything is started when the port is in use. */
export async function requireFree(port: number, host?: string): Promise<number> {
  if (await isFree(port, host)) return port
  throw new StartFailure('PORT_TAKEN', { port })
}
