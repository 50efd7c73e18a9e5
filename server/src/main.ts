import 'reflect-metadata'
import { randomBytes, randomUUID } from 'node:crypto'
import { isEmpty, loadWorld } from '@saan/seeds/load.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import pino from 'pino'
import { createApp, type App } from './app.ts'
import { bundledFor } from './bundled.ts'
import { readConfig, type Config } from './config.ts'
import { createSignInLink, demoCoordinator, startUsername } from './features/access/accounts.queries.ts'
import { hashToken } from './features/access/sessions.ts'
import { nobody } from './features/access/viewer.ts'
import { fixToday, todayInBangkok } from './days.ts'
import { openDatabase } from './database.ts'
import type { Connection } from './neo4j/driver.ts'
import { keepOperations } from './http/earlierOperations.ts'
import { builtOperations } from './http/knownOperations.ts'
import { Graph } from './neo4j/graph.ts'
import { atEnd, progress, runProgram } from './program.ts'
import { claimRun, requireFreePort } from './running.ts'

/** Hours for which the link that a start prints may be used. */
const linkHours = 24

async function start(config: Config): Promise<void> {
  if (config.today) fixToday(config.today)
  // A hub on another Neo4j keeps nothing on this machine.
  if (config.neo4j === null) {
    const run = await claimRun(config.dataDir, { address: `http://localhost:${config.port}` })
    atEnd(() => run.release())
  }
  if (config.port !== 0) await requireFreePort(config.port, config.host)
  const connection = await openDatabase(config)
  if (config.loadDemo && (await isEmpty(connection.bare))) {
    progress.step({ en: 'Loading the demo world', th: 'ใส่ข้อมูลตัวอย่าง' })
    await loadWorld(connection.bare, buildWorld({ today: config.today ?? todayInBangkok() }), { onProgress: progress.step })
  }
  const knownOperations = await keepOperations(new Graph(connection, nobody), builtOperations())
  const app = await createApp({ ...config, knownOperations, connection, bundled: bundledFor(connection), log: logger(config) })
  atEnd(() => app.stop())
  progress.finish()
  await sayWhereItIs(app, connection)
  // Whoever comes before this is done waits for the plan of one page, not for those of all.
  await app.warmUp()
  await app.warmUp('filters')
}

/** Prints the address and one link that signs in once: to the demo coordinator, or on a hub of one's own to the administrator. */
async function sayWhereItIs(app: App, connection: Connection): Promise<void> {
  const graph = new Graph(connection, nobody)
  const [world] = await graph.read(demoCoordinator, {})
  const token = randomBytes(32).toString('base64url')
  await graph.writeWithoutChange(createSignInLink, { tokenHash: hashToken(token), username: world?.username ?? startUsername, hours: linkHours, accountId: randomUUID(), asOf: todayInBangkok() })
  process.stdout.write(`\nSaan is ready at ${app.address}\nสานพร้อมใช้งานที่ ${app.address}\n\n` +
    `Open this link to sign in (once, within ${linkHours} hours):\nเปิดลิงก์นี้เพื่อเข้าใช้งาน (ใช้ได้ครั้งเดียว ภายใน ${linkHours} ชั่วโมง):\n\n  ${app.address}/sign-in?link=${token}\n\n`)
}

function logger(config: Config): pino.Logger {
  const destination = pino.destination({ dest: 2, sync: false })
  // A full disk must not stop the hub: a line that cannot be written is lost, and the hub goes on.
  destination.on('error', () => undefined)
  return pino({ level: config.logLevel, base: undefined }, destination)
}

await runProgram(() => start(readConfig(process.argv.slice(2), process.env)))
