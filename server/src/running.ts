import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './neo4j/embedded/home.ts'
import { withLock } from './neo4j/embedded/lock.ts'
import { isAlive, markOf, type ProcessMark } from './neo4j/embedded/processes.ts'
import { StartFailure } from './startFailure.ts'

export { requireFree as requireFreePort } from './neo4j/embedded/ports.ts'

type Run = ProcessMark & { address: string }

/**
 * Writes down that Saan runs on this data at this address, or fails with ALREADY_RUNNING and the address of the one that
 * does. `release` is called at the end; a run whose process died counts as ended.
 */
export async function claimRun(dataDir: string, { address }: { address: string }): Promise<{ release(): void }> {
  const folder = join(dataDir, 'run')
  // The folder that was chosen first, so that it is the one a failure names.
  for (const each of [dataDir, folder]) makeFolder(each, '--data')
  const file = join(folder, 'saan.json')

  await withLock(join(folder, 'saan.lock'), async () => {
    const other = readRun(file)
    if (other && isAlive(other)) throw new StartFailure('ALREADY_RUNNING', { address: other.address })
    writeRun(file, { ...markOf(process.pid), address })
  })
  return { release: () => releaseRun(file) }
}

function releaseRun(file: string) {
  if (readRun(file)?.pid === process.pid) rmSync(file, { force: true })
}

/** Replaced as a whole, so that half a file is never read. */
function writeRun(file: string, run: Run) {
  const next = `${file}.${process.pid}`
  writeFileSync(next, JSON.stringify(run), { mode: 0o600 })
  renameSync(next, file)
}

function readRun(file: string): Run | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Run) : undefined
}
