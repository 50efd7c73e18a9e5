import { setTimeout as wait } from 'node:timers/promises'
import type { Home } from './home.ts'
import { isAlive, type ProcessMark } from './processes.ts'
import { removeState } from './state.ts'

const pollMs = 25
const patienceMs = 30_000

/** Asks the database to close (it writes its checkpoint) and waits; after 30 seconds it is killed, which loses nothing acknowledged. */
export async function stopServer(home: Home, server: ProcessMark) {
  signalServer(server, 'SIGTERM')
  const until = Date.now() + patienceMs
  while (isAlive(server) && Date.now() < until) await wait(pollMs)
  signalServer(server, 'SIGKILL')
  while (isAlive(server)) await wait(pollMs)
  removeState(home.state)
}

/** Sends the signal to that very process, or to nobody when it has ended. */
export function signalServer(server: ProcessMark, name: 'SIGTERM' | 'SIGKILL') {
  if (!isAlive(server)) return
  try {
    process.kill(server.pid, name)
  } catch (error) {
    // It ended between the look and the signal.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
