import { spawn } from 'node:child_process'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import type { OnProgress } from '../../progress.ts'
import { StartFailure } from '../../startFailure.ts'
import { forgetAuthIni, homeOf, makeFolder, makeHome, passwordOf, type Home } from './home.ts'
import { neo4jJars, neo4jVersion } from './jars.ts'
import { findJava } from './java.ts'
import { withLock } from './lock.ts'
import { choosePort } from './ports.ts'
import { isAlive, markOf } from './processes.ts'
import { waitUntilReady } from './ready.ts'
import { javaFlags, neo4jConf, serverArguments, type ServerSize } from './settings.ts'
import { readState, writeState, type State } from './state.ts'
import { stopServer } from './stop.ts'

export type EmbeddedOptions = {
  /** Where the databases live; each Neo4j version has a folder of its own below. */
  dataDir: string
  /** Where the jars are kept between starts and installations. */
  cacheDir: string
  /** The Bolt port; without one the first free from 7687 to 7697. */
  port?: number
  /** Light compilation for tests: boots with half the work, slower under load. */
  fast?: boolean
  /** The largest heap of the database in MB, 512 unless told; the process takes about 250 MB more. */
  heapMb?: number
  /** A Java other than the one on the PATH. */
  javaHome?: string
  onProgress?: OnProgress
}

/** A database that answers on loopback. `stop` ends it, unless another living process started it. */
export type EmbeddedNeo4j = { uri: string; user: string; password: string; pid: number; reused: boolean; stop(): Promise<void> }

/**
 * Starts Neo4j Community on this machine, or takes over the one that already runs on the same data. Fails with a
 * StartFailure whose sentences say what to do.
 */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const home = homeOf(options.dataDir, neo4jVersion())
  makeHome(home)
  return withLock(home.lock, async () => (await reuse(home)) ?? (await startNew(home, options)))
}

/** The server that already runs on this home. Whoever finds its owner dead becomes the owner; a guest never stops it. */
async function reuse(home: Home): Promise<EmbeddedNeo4j | undefined> {
  const state = readState(home.state)
  if (state === undefined || !isAlive(state.server)) return undefined
  const password = passwordOf(home)
  await waitUntilReady({ ...state, password, home })
  const isOrphan = !isAlive(state.owner)
  if (isOrphan) writeState(home.state, { ...state, owner: markOf(process.pid) })
  return embedded(home, state, { password, reused: true, isOwner: isOrphan })
}

async function startNew(home: Home, options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { cacheDir, port: givenPort, fast = false, heapMb = 512, onProgress = () => {} } = options
  const java = await findJava(options.javaHome)
  makeFolder(cacheDir, 'SAAN_CACHE')
  const jars = await neo4jJars({ cacheDir, onProgress })
  const password = passwordOf(home)
  const refusedPorts = new Set<number>()

  for (;;) {
    const port = await choosePort(givenPort, refusedPorts)
    onProgress({ th: `เริ่มฐานข้อมูล Neo4j ${neo4jVersion()}`, en: `Starting Neo4j ${neo4jVersion()}` })
    const state = spawnServer({ home, port, java: java.command, jars, heapMb, fast })
    try {
      await waitUntilReady({ ...state, password, home })
      forgetAuthIni(home)
      return embedded(home, state, { password, reused: false, isOwner: true })
    } catch (error) {
      await stopServer(home, state.server)
      // Two starts on different data may have chosen the same free port; the later one takes the next.
      const isBeaten = givenPort === undefined && error instanceof StartFailure && error.code === 'PORT_TAKEN'
      if (!isBeaten) throw error
      refusedPorts.add(port)
    }
  }
}

/** Detached, with its output in a file: the database outlives a killed parent, and the next start finds it again. */
function spawnServer({ home, port, java, jars, heapMb, fast }: { home: Home; port: number; java: string; jars: string[] } & ServerSize): State {
  writeFileSync(home.conf, neo4jConf({ port, heapMb }), { mode: 0o600 })
  const output = openSync(home.console, 'w', 0o600)
  const child = spawn(java, [...javaFlags({ heapMb, fast }), '-cp', jars.join(delimiter), ...serverArguments(home)],
    { cwd: home.folder, detached: true, stdio: ['ignore', output, output] })
  closeSync(output)
  child.unref()
  if (child.pid === undefined) throw new StartFailure('JAVA_MISSING', { tried: java })
  const state = { server: markOf(child.pid), port, owner: markOf(process.pid) }
  writeState(home.state, state)
  return state
}

function embedded(home: Home, { server, port }: State, { password, reused, isOwner }: { password: string; reused: boolean; isOwner: boolean }): EmbeddedNeo4j {
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= isOwner ? stopServer(home, server) : Promise.resolve())
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, pid: server.pid, reused, stop }
}
