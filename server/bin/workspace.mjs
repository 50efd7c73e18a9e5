import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { terminalProgress } from './progress.mjs'

/** The repository folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const oldestNode = [20, 19]
const pinnedPnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
const isWindows = process.platform === 'win32'
const progress = terminalProgress()

/** Prints why it cannot go on, in both languages, and ends with 1. */
export function refuse(th, en, detail = '') {
  progress.fail()
  if (detail) process.stderr.write(`${detail.trimEnd()}\n`)
  process.stderr.write(`\n${th}\n${en}\n`)
  process.exit(1)
}

/** Runs a built program of the server with what it needs, in this same process: signals and the exit code need no passing on. `--help` prints the help alone. */
export async function runCommand(help, program) {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) return void process.stdout.write(help)
  checkNode()
  readSettings()
  await install()
  await build()
  finishSteps()
  process.env['NODE_ENV'] ??= 'production'
  await import(`../dist/${program}.js`)
}

/** Refuses a Node older than 20.19. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  refuse(`Node ที่พบคือรุ่น ${process.versions.node} ซึ่งเก่าเกินไป: โปรดติดตั้ง Node 22 (อย่างน้อย 20.19) แล้วเริ่มใหม่`,
    `The Node found is version ${process.versions.node}, which is too old: install Node 22 (20.19 at least), then start again.`)
}

/** Takes the settings of the file .env into the environment, where those already set win. */
export function readSettings() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Installs the dependencies of the lockfile, only when it changed since they were installed. */
export async function install() {
  const manifests = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages().map((name) => join(name, 'package.json'))]
  await unlessSame(join(root, 'node_modules', '.saan-installed'), hashOf(manifests.map((name) => join(root, name))), () =>
    run({ th: 'ติดตั้งส่วนประกอบ', en: 'Installing dependencies' }, [...pnpm(), 'install', '--frozen-lockfile'],
      { th: 'ติดตั้งส่วนประกอบไม่สำเร็จ: โปรดตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วเริ่มใหม่', en: 'The dependencies could not be installed: check the internet connection, then start again.' }))
}

/** Builds the web client and the server, each only when its sources changed since its last build. */
export async function build() {
  const shared = [join(root, 'pnpm-lock.yaml'), ...sourcesIn('graph-schema')]
  const failure = { th: 'สร้างโปรแกรมไม่สำเร็จ: โปรดอ่านข้อความข้างบน แก้ไข แล้วเริ่มใหม่', en: 'The build failed: read the message above, mend it, then start again.' }
  await unlessSame(join(root, 'client', 'dist', '.built'), hashOf([...shared, ...sourcesIn('client')]), () =>
    run({ th: 'สร้างหน้าเว็บ', en: 'Building the web client' }, [...pnpm(), '--filter', '@saan/client', 'build'], failure))
  await unlessSame(join(root, 'server', 'dist', '.built'), hashOf([...shared, ...sourcesIn('seeds'), ...sourcesIn('server')]), () =>
    run({ th: 'สร้างเซิร์ฟเวอร์', en: 'Building the server' }, [process.execPath, join(root, 'server', 'build.mjs')], failure))
}

/** Ends the last step with its mark. */
export function finishSteps() {
  progress.finish()
}

/** The command that runs pnpm: the installed one when it is of the pinned major version, else npx with the pinned one. */
export function pnpm() {
  const major = pinnedPnpm.split('@')[1].split('.')[0]
  const found = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell: isWindows })
  return found.status === 0 && found.stdout.startsWith(`${major}.`) ? ['pnpm'] : ['npx', '--yes', pinnedPnpm]
}

/** The folders of the workspace that have a package.json. */
export function packages() {
  return ['graph-schema', 'seeds', 'server', 'client', 'tests'].filter((name) => existsSync(join(root, name, 'package.json')))
}

/** Runs a program of a package that is installed, with its output on the screen; resolves to its exit code. */
export function show([command, ...args], options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: isWindows, ...options })
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ? 1 : code))
  })
}

/** Runs one step quietly; its output is shown only when it fails. */
function run(step, [command, ...args], failure) {
  progress.step(step)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows, env: { ...process.env, CI: 'true' } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : refuse(failure.th, failure.en, output)))
  })
}

/** Does the work unless the mark of its last success carries the same hash. */
async function unlessSame(mark, hash, work) {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return
  await work()
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, hash)
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Every file that a build may read: all but tests, data, results and what is installed. */
function sourcesIn(folder) {
  const left = new Set(['node_modules', 'dist', 'data'])
  return readdirSync(join(root, folder)).filter((name) => !left.has(name) && !name.endsWith('.test.ts')).sort().flatMap((name) => {
    const path = join(folder, name)
    return statSync(join(root, path)).isDirectory() ? sourcesIn(path) : [join(root, path)]
  })
}
