import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from '@saan/server/src/neo4j/embedded/launch.ts'
import { isAlive, markOf } from '@saan/server/src/neo4j/embedded/processes.ts'
import { cacheDir, newFolder } from './startUp.ts'

/** A Neo4j of a test's own, which may be killed, frozen and started again on the same port. */
export class OwnDatabase {
  private constructor(private readonly dataDir: string, private server: EmbeddedNeo4j) {}

  static async start(): Promise<OwnDatabase> {
    const dataDir = newFolder()
    return new OwnDatabase(dataDir, await startEmbeddedNeo4j({ dataDir, cacheDir, fast: true }))
  }

  get settings() {
    const { uri, user, password } = this.server
    return { uri, user, password }
  }

  /** Ends the database as a power cut does: nothing is written any more, nothing is said to those who are connected. */
  async kill(): Promise<void> {
    const server = markOf(this.server.pid)
    process.kill(server.pid, 'SIGKILL')
    while (isAlive(server)) await wait(10)
  }

  /** Starts it again on the same data and the same port. */
  async startAgain(): Promise<void> {
    this.server = await startEmbeddedNeo4j({ dataDir: this.dataDir, cacheDir, fast: true, port: Number(new URL(this.server.uri).port) })
  }

  /** The database keeps its connections and answers nothing, until `thaw`. */
  freeze(): void {
    process.kill(this.server.pid, 'SIGSTOP')
  }

  thaw(): void {
    process.kill(this.server.pid, 'SIGCONT')
  }

  async stop(): Promise<void> {
    this.thaw()
    await this.server.stop()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}
