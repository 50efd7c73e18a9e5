import 'reflect-metadata'
import { randomBytes, randomUUID } from 'node:crypto'
import { applySchema } from '@saan/graph-schema/apply.ts'
import { isEmpty, loadWorld } from '@saan/seeds/load.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import pino from 'pino'
import { createApp, type App } from './app.ts'
import { readConfig, type Config } from './config.ts'
import { createSignInLink, demoCoordinator } from './features/access/accounts.queries.ts'
import { hashToken } from './features/access/sessions.ts'
import { nobody } from './features/access/viewer.ts'
import { fixToday, todayInBangkok } from './graphql/days.ts'
import { Connection } from './neo4j/driver.ts'
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from './neo4j/embedded/launch.ts'
import { Graph } from './neo4j/graph.ts'
import { isAlive } from './neo4j/ping.ts'
import { projectFile } from './paths.ts'
import { terminalProgress } from './progress.ts'
import { claimRun, requireFreePort } from './running.ts'
import { StartFailure } from './startFailure.ts'

/** Hours for which the link that a start prints may be used. */
const linkHours = 24

const progress = terminalProgress()
const stops: (() => Promise<void> | void)[] = []

/** Stops what was started, the latest first. */
async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop()
}

async function start(config: Config): Promise<void> {
  if (config.today) fixToday(config.today)
  const run = await claimRun(config.dataDir, { address: `http://localhost:${config.port}` })
  stops.push(() => run.release())
  if (config.port !== 0) await requireFreePort(config.port, config.host)
  const connection = await connect(config)
  progress.step({ en: 'Bringing the graph schema up to date', th: 'ปรับโครงสร้างกราฟให้เป็นปัจจุบัน' })
  await applySchema(connection.bare, { folder: projectFile('graph-schema'), onProgress: progress.step })
  if (config.loadDemo && (await isEmpty(connection.bare))) {
    progress.step({ en: 'Loading the demo world', th: 'ใส่ข้อมูลตัวอย่าง' })
    await loadWorld(connection.bare, buildWorld({ today: config.today ?? todayInBangkok() }), { onProgress: progress.step })
  }
  const app = await createApp({ ...config, connection, log: logger(config) })
  stops.push(() => app.stop())
  progress.finish()
  await sayWhereItIs(app, connection)
}

async function connect(config: Config): Promise<Connection> {
  const connection = new Connection(config.neo4j ?? (await startOwn(config)))
  stops.push(() => connection.close())
  if (config.neo4j && !(await isAlive(connection))) throw new StartFailure('DATABASE_UNREACHABLE', { uri: config.neo4j.uri })
  return connection
}

/** A database on this machine, which is stopped with the hub unless another process started it. */
async function startOwn({ dataDir, cacheDir, heapMb, javaHome }: Config): Promise<EmbeddedNeo4j> {
  const database = await startEmbeddedNeo4j({ dataDir, cacheDir, heapMb, javaHome, onProgress: progress.step })
  stops.push(() => database.stop())
  return database
}

/** Prints the address and one link that signs in once: to the demo coordinator, or on a hub of one's own to the administrator. */
async function sayWhereItIs(app: App, connection: Connection): Promise<void> {
  const graph = new Graph(connection, nobody)
  const [world] = await graph.read(demoCoordinator, {})
  const token = randomBytes(32).toString('base64url')
  await graph.readRecorded(createSignInLink, { tokenHash: hashToken(token), username: world?.username ?? 'administrator', hours: linkHours, accountId: randomUUID() })
  process.stdout.write(`\nSaan is ready at ${app.address}\nสานพร้อมใช้งานที่ ${app.address}\n\n` +
    `Open this link to sign in (once, within ${linkHours} hours):\nเปิดลิงก์นี้เพื่อเข้าใช้งาน (ใช้ได้ครั้งเดียว ภายใน ${linkHours} ชั่วโมง):\n\n  ${app.address}/sign-in?link=${token}\n\n`)
}

function logger(config: Config): pino.Logger {
  const destination = pino.destination({ dest: 2, sync: false })
  // A full disk must not stop the hub: a line that cannot be written is lost, and the hub goes on.
  destination.on('error', () => undefined)
  return pino({ level: config.logLevel, base: undefined }, destination)
}

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    stopAll().then(() => process.exit(signal === 'SIGINT' ? 130 : 143), (error: unknown) => { process.stderr.write(`${String(error)}\n`); process.exit(1) })
  })
}

try {
  await start(readConfig(process.argv.slice(2), process.env))
} catch (error) {
  progress.fail()
  await stopAll()
  if (!(error instanceof StartFailure)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exit(1)
}
