import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkNode, finishSteps, install, readSettings, root } from './workspace.mjs'

// Three processes: the database, which stays while the API reloads as its guest, the API, and Vite.
checkNode()
readSettings()
const args = process.argv.slice(2)
const apiPort = valueOf('--port') ?? process.env['PORT'] ?? '4000'
const dataDir = valueOf('--data') ?? process.env['SAAN_DATA'] ?? join(root, '.data')
const cacheDir = process.env['SAAN_CACHE'] ?? join(root, '.cache')
const tsx = join(root, 'server', 'node_modules', 'tsx', 'dist')
// Here Vite serves the pages; the sign-in link that the API prints leads here too.
const pages = 'http://localhost:5173'
const running = new Set()
let isEnding = false

await install()
finishSteps()
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => endAll(0))

if (!process.env['NEO4J_URI']) await database()
begin('api', [join(tsx, 'cli.mjs'), 'watch', '--clear-screen=false', 'src/main.ts', ...args], { cwd: join(root, 'server'), env: { ...process.env, SAAN_ORIGIN: pages } })
begin('client', [join(root, 'client', 'node_modules', 'vite', 'bin', 'vite.js'), '--host', 'localhost', '--port', new URL(pages).port, '--strictPort'],
  { cwd: join(root, 'client'), env: { ...process.env, SAAN_API: `http://127.0.0.1:${apiPort}` } })

/** Starts the database and waits for the line with its address, which is not shown because it holds the password. */
function database() {
  const options = JSON.stringify({ dataDir, cacheDir, javaHome: process.env['JAVA_HOME'] })
  const child = begin('database', ['--import', pathToFileURL(join(tsx, 'loader.mjs')).href, 'src/neo4j/embedded/cli.ts', options], { cwd: join(root, 'server'), stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve) => child.stdout.once('data', resolve))
}

/** Own process groups, so that Ctrl-C reaches only this process and the database is stopped last. */
function begin(name, command, options) {
  const child = spawn(process.execPath, command, { stdio: 'inherit', ...options, detached: true })
  const entry = { name, child }
  running.add(entry)
  child.once('exit', (code) => {
    running.delete(entry)
    endAll(code ?? 1)
  })
  return child
}

/** One that ends takes the others with it; the database goes when the API has closed its connections. */
function endAll(code) {
  if (!isEnding) process.exitCode = code
  isEnding = true
  const others = [...running].filter(({ name }) => name !== 'database')
  for (const entry of others.length > 0 ? others : running) {
    // A second signal would make the watcher kill the API before it has closed.
    if (!entry.isTold) entry.child.kill('SIGTERM')
    entry.isTold = true
  }
}

function valueOf(option) {
  const at = args.findIndex((argument) => argument === option || argument.startsWith(`${option}=`))
  return at < 0 ? undefined : args[at].includes('=') ? args[at].split('=')[1] : args[at + 1]
}
