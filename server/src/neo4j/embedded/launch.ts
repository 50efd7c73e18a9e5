import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import type { OnProgress } from '../../progress.ts'
import { StartFailure } from '../../startFailure.ts'
import { classArchive } from './classArchive.ts'
import { forgetAuthIni, homeOf, makeHome, passwordOf, type Home } from './home.ts'
import { neo4jJars, neo4jVersion } from './jars.ts'
import { findJava } from './java.ts'
import { withLock } from './lock.ts'
import { choosePort } from './ports.ts'
import { isAlive, markOf, type ProcessMark } from './processes.ts'
import { waitUntilReady } from './ready.ts'
import { javaFlags, neo4jConf, serverArguments } from './settings.ts'
import { readState, writeState, type State } from './state.ts'
import { signalServer, stopServer } from './stop.ts'

export type EmbeddedOptions = {
  /** Where the databases live; each Neo4j version has a folder of its own below. */
  dataDir: string
  /** Where the jars are kept between starts and installations. */
  cacheDir: string
  /** The Bolt port; without one the first free from 7687 to 7697. */
  port?: number
  /** Light compilation, for a database that does little: boots with half the work, and plans at half the speed. */
  fast?: boolean
  /** For tests, which empty and fill the graph all the time: a plan is kept although the size of the graph is another one. */
  keepsPlans?: boolean
  /** The largest heap of the database in MB, 512 unless told; the process takes about 250 MB more. */
  heapMb?: number
  /** A Java other than the one on the PATH. */
  javaHome?: string | null
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
  const stop = isOrphan ? () => stopServer(home, state.server) : () => Promise.resolve()
  return embedded(state, { password, reused: true, stop })
}

async function startNew(home: Home, options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { cacheDir, port: givenPort, fast = false, keepsPlans = false, heapMb = 512, onProgress = () => {} } = options
  const java = await findJava(options.javaHome)
  const jars = await neo4jJars({ cacheDir, onProgress })
  const password = passwordOf(home)
  const refusedPorts = new Set<number>()

  for (;;) {
    const port = await choosePort(givenPort, refusedPorts)
    onProgress({ th: `เริ่มฐานข้อมูล Neo4j ${neo4jVersion()}`, en: `Starting Neo4j ${neo4jVersion()}` })
    const archive = classArchive({ cacheDir, home, jars, java, heapMb })
    const state = await spawnServer({ home, port, java: java.command, flags: [...archive.flags, ...javaFlags({ heapMb, fast })], jars, heapMb, keepsPlans })
    try {
      await unlessInterrupted(state.server, (signal) => waitUntilReady({ ...state, password, home, signal }))
      forgetAuthIni(home)
      const giveUpArchive = archive.makeLater()
      return embedded(state, { password, reused: false, stop: () => (giveUpArchive(), stopServer(home, state.server)) })
    } catch (error) {
      const hasEnded = !isAlive(state.server)
      await stopServer(home, state.server)
      // Two starts on different data may have chosen the same free port; the later one takes the next.
      const isBeaten = givenPort === undefined && error instanceof StartFailure && error.code === 'PORT_TAKEN'
      // A damaged archive can bring Java down; the next round does without it.
      const isBroken = archive.isUsed && hasEnded && error instanceof StartFailure && error.code === 'NOT_READY'
      if (isBeaten) refusedPorts.add(port)
      else if (isBroken) archive.discard()
      else throw error
    }
  }
}

/** Ctrl-C or SIGTERM while the database boots ends it at once, even when this process does not live to see it end. */
async function unlessInterrupted(server: ProcessMark, work: (signal: AbortSignal) => Promise<void>) {
  const interruption = new AbortController()
  const interrupt = () => {
    signalServer(server, 'SIGTERM')
    interruption.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, interrupt)
  try {
    await work(interruption.signal)
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, interrupt)
  }
}

/** Detached, with its output in a file: the database outlives a killed parent, and the next start finds it again. */
async function spawnServer({ home, port, java, flags, jars, heapMb, keepsPlans }: { home: Home; port: number; java: string; flags: string[]; jars: string[]; heapMb: number; keepsPlans: boolean }): Promise<State> {
  writeFileSync(home.conf, neo4jConf({ port, heapMb, keepsPlans }), { mode: 0o600 })
  const output = openSync(home.console, 'w', 0o600)
  const child = spawn(java, [...flags, '-cp', jars.join(delimiter), ...serverArguments(home)],
    { cwd: home.folder, detached: true, stdio: ['ignore', output, output] })
  closeSync(output)
  child.unref()
  await once(child, 'spawn')
  const state = { server: markOf(child.pid ?? 0), port, owner: markOf(process.pid) }
  writeState(home.state, state)
  return state
}

type Hold = { password: string; reused: boolean; stop: () => Promise<void> }

function embedded({ server, port }: State, { password, reused, stop }: Hold): EmbeddedNeo4j {
  let stopped: Promise<void> | undefined
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, pid: server.pid, reused, stop: () => (stopped ??= stop()) }
}
