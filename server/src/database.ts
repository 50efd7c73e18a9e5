import { applySchema } from '@saan/graph-schema/apply.ts'
import type { Config } from './config.ts'
import { Connection } from './neo4j/driver.ts'
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from './neo4j/embedded/launch.ts'
import { isAlive as isRunning, markOf } from './neo4j/embedded/processes.ts'
import { troubleWith } from './neo4j/ping.ts'
import { projectFile } from './paths.ts'
import { atEnd, progress } from './program.ts'
import { StartFailure } from './startFailure.ts'

/** Opens the database that the configuration names, or one on this machine, with the schema of this Saan; it is closed when the program ends. */
export async function openDatabase(config: Config): Promise<Connection> {
  const connection = new Connection(config.neo4j ?? (await startOwn(config)))
  atEnd(() => connection.close())
  const trouble = config.neo4j && (await troubleWith(connection))
  if (config.neo4j && trouble) throw new StartFailure(trouble, { uri: config.neo4j.uri })
  progress.step({ en: 'Bringing the graph schema up to date', th: 'ปรับโครงสร้างกราฟให้เป็นปัจจุบัน' })
  await applySchema(connection.bare, { folder: projectFile('graph-schema'), onProgress: progress.step })
  return connection
}

/** Milliseconds between two looks at whether the own database still runs. */
const lookEvery = 2_000

/**
 * A database on this machine, which is stopped with the program unless another process started it. Should it die meanwhile, it is started
 * again on the same port: the pages wait, and nobody has to find the terminal.
 */
async function startOwn({ dataDir, cacheDir, heapMb, javaHome }: Config): Promise<EmbeddedNeo4j> {
  const options = { dataDir, cacheDir, heapMb, javaHome }
  const first = await startEmbeddedNeo4j({ ...options, onProgress: progress.step })
  const port = Number(new URL(first.uri).port)
  let current = first
  let mark = markOf(first.pid)
  let isStarting = false
  const startAgain = async () => {
    process.stderr.write('ฐานข้อมูลหยุดไปเอง กำลังเริ่มใหม่\nThe database stopped by itself; it is being started again.\n')
    current = await startEmbeddedNeo4j({ ...options, port })
    mark = markOf(current.pid)
    process.stderr.write('ฐานข้อมูลกลับมาแล้ว\nThe database is back.\n')
  }
  const watch = setInterval(() => {
    if (isStarting || isRunning(mark)) return
    isStarting = true
    startAgain()
      .catch((error: unknown) => { process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`) })
      .finally(() => { isStarting = false })
  }, lookEvery)
  atEnd(() => { clearInterval(watch); return current.stop() })
  return first
}
