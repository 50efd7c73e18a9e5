import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { homeOf } from '@saan/server/src/neo4j/embedded/home.ts'
import { neo4jVersion } from '@saan/server/src/neo4j/embedded/jars.ts'
import type { EmbeddedNeo4j } from '@saan/server/src/neo4j/embedded/launch.ts'
import { readState } from '@saan/server/src/neo4j/embedded/state.ts'
import { projectFile, projectRoot } from '@saan/server/src/paths.ts'

/** The jars are fetched once for all tests. */
export const cacheDir = process.env['SAAN_CACHE'] ?? join(projectRoot, '.cache')

const tsx = pathToFileURL(createRequire(projectFile('server/package.json')).resolve('tsx')).href

export type Ready = Omit<EmbeddedNeo4j, 'stop'>
type Ended = { code: number | null; errors: string }

/** A start in a process of its own, which can be killed without the test. */
export type Start<Told = Ready> = { child: ChildProcess; ready: Promise<Told>; ended: Promise<Ended> }

const started = new Set<Start<unknown>>()
const folders: string[] = []

/** Starts the database alone, with `environment` over the one of the tests. */
export function start(options: { dataDir: string; cacheDir?: string; port?: number }, environment: Record<string, string> = {}): Start {
  const entry = 'server/src/neo4j/embedded/cli.ts'
  return begin(entry, [JSON.stringify({ cacheDir, fast: true, ...options })], environment, (output) => (output.endsWith('\n') ? (JSON.parse(output) as Ready) : undefined))
}

/** Starts the hub with an empty database on its own, or with `environment` on another; it tells its address when it is ready. */
export function startHub(args: string[], environment: Record<string, string> = {}): Start<string> {
  const own = { SAAN_CACHE: cacheDir, NEO4J_URI: '', SAAN_HEAP_MB: '256' }
  return begin('server/src/main.ts', ['--empty', ...args], { ...own, ...environment }, (output) => /^Saan is ready at (\S+)$/m.exec(output)?.[1])
}

function begin<Told>(entry: string, args: string[], environment: Record<string, string>, told: (output: string) => Told | undefined): Start<Told> {
  const env = Object.fromEntries(Object.entries({ ...process.env, JAVA_HOME: '', ...environment }).filter(([, value]) => value !== ''))
  const child = spawn(process.execPath, ['--import', tsx, projectFile(entry), ...args], { env, cwd: projectFile('server'), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, errors })))
  const ready = new Promise<Told>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const found = told(output)
      if (found !== undefined) resolve(found)
    })
    void ended.then(() => reject(new Error(`The start ended early: ${errors}`)))
  })
  // A start that is meant to fail is looked at through `ended`.
  ready.catch(() => undefined)
  const one = { child, ready, ended }
  started.add(one)
  return one
}

/** Sends the signal and waits for the end of the process that started the database. */
export function end({ child, ended }: Start<unknown>, signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') {
  child.kill(signal)
  return ended
}

/** Ends whatever a test left running and removes its folders. */
export async function endAll() {
  for (const one of started) await end(one, 'SIGTERM')
  started.clear()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'saan-start-'))
  folders.push(folder)
  return folder
}

/** A PATH on which only these programs stand: links to real ones, or scripts. */
export function pathWith(programs: Record<string, { link: string } | { script: string }>) {
  const folder = join(newFolder(), 'bin')
  mkdirSync(folder)
  for (const [name, program] of Object.entries(programs)) {
    const file = join(folder, name)
    if ('link' in program) symlinkSync(program.link, file)
    else {
      writeFileSync(file, `#!/bin/sh\n${program.script}\n`)
      chmodSync(file, 0o755)
    }
  }
  return { PATH: folder }
}

/** A port that is in use until `close`. */
export function takenPort() {
  return new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() }))
  })
}

/** A cache of its own that links to the jars already fetched. */
export function cacheWithSameJars() {
  const cache = newFolder()
  for (const name of readdirSync(cacheDir).filter((each) => each.startsWith('neo4j-'))) symlinkSync(join(cacheDir, name), join(cache, name))
  return cache
}

export function homeIn(dataDir: string) {
  return homeOf(dataDir, neo4jVersion())
}

/** What a start wrote about its database, as soon as it has begun it. */
export async function stateOnceWritten(dataDir: string) {
  for (;;) {
    const state = readState(homeIn(dataDir).state)
    if (state) return state
    await wait(20)
  }
}

/** A port on which nothing listens now. */
export async function freePort() {
  const { port, close } = await takenPort()
  close()
  return port
}
