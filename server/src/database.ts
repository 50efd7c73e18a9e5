import { applySchema } from '@saan/graph-schema/apply.ts'
import type { Config } from './config.ts'
import { Connection } from './neo4j/driver.ts'
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from './neo4j/embedded/launch.ts'
import { isAlive } from './neo4j/ping.ts'
import { projectFile } from './paths.ts'
import { atEnd, progress } from './program.ts'
import { StartFailure } from './startFailure.ts'

/** Opens the database that the configuration names, or one on this machine, with the schema of this Saan; it is closed when the program ends. */
export async function openDatabase(config: Config): Promise<Connection> {
  const connection = new Connection(config.neo4j ?? (await startOwn(config)))
  atEnd(() => connection.close())
  if (config.neo4j && !(await isAlive(connection))) throw new StartFailure('DATABASE_UNREACHABLE', { uri: config.neo4j.uri })
  progress.step({ en: 'Bringing the graph schema up to date', th: 'ปรับโครงสร้างกราฟให้เป็นปัจจุบัน' })
  await applySchema(connection.bare, { folder: projectFile('graph-schema'), onProgress: progress.step })
  return connection
}

/** A database on this machine, which is stopped with the program unless another process started it. */
async function startOwn({ dataDir, cacheDir, heapMb, javaHome }: Config): Promise<EmbeddedNeo4j> {
  const database = await startEmbeddedNeo4j({ dataDir, cacheDir, heapMb, javaHome, onProgress: progress.step })
  atEnd(() => database.stop())
  return database
}
