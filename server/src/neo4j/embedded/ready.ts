import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import neo4j, { Neo4jError } from 'neo4j-driver'
import { StartFailure } from '../../startFailure.ts'
import { diagnose, lastLines } from './diagnose.ts'
import type { Home } from './home.ts'
import { isAlive, type ProcessMark } from './processes.ts'

const pollMs = 100
const patienceMs = 120_000

type Server = { server: ProcessMark; port: number; password: string; home: Home; signal?: AbortSignal }

/**
 * Waits until the database answers a query. Gives up at once when the process ends or the password is refused (three wrong
 * ones would lock it for five seconds), and after two minutes.
 */
export async function waitUntilReady({ server, port, password, home, signal }: Server) {
  const until = Date.now() + patienceMs
  let lastError = ''
  while (Date.now() < until) {
    if (signal?.aborted) throw new StartFailure('INTERRUPTED')
    const printed = readFileSync(home.console, 'utf8')
    if (!isAlive(server)) throw diagnose(printed, { folder: home.folder, console: home.console, port })
    // Before this line another server may still hold the port, and ours would be confused with it.
    if (printed.includes('Bolt enabled on')) {
      const answer = await tryQuery(port, password)
      if (answer === 'ready') return
      if (answer === 'Neo.ClientError.Security.Unauthorized') throw new StartFailure('PASSWORD_LOST', { file: home.password })
      lastError = answer
    }
    await wait(pollMs)
  }
  throw new StartFailure('NOT_READY', { log: home.console, lines: `${lastLines(readFileSync(home.console, 'utf8'))}\n${lastError}`.trim() })
}

/** One question to the database: 'ready', or the code of the error that it (or the driver) answered with. */
async function tryQuery(port: number, password: string): Promise<string> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    maxTransactionRetryTime: 0, connectionTimeout: 3_000, connectionAcquisitionTimeout: 5_000, telemetryDisabled: true,
  })
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return 'ready'
  } catch (error) {
    if (error instanceof Neo4jError) return error.code
    throw error
  } finally {
    await driver.close()
  }
}
