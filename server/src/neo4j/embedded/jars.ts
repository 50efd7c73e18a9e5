import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFile } from '../../paths.ts'
import type { OnProgress } from '../../progress.ts'
import { StartFailure } from '../../startFailure.ts'
import { makeFolder } from './home.ts'
import { withLock } from './lock.ts'

const pomFile = projectFile('server/src/neo4j/embedded/pom.xml')
const isWindows = process.platform === 'win32'

/** The version of Neo4j that the pom pins; the folder of the data carries it, for a newer server would upgrade the store for good. */
export function neo4jVersion() {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pomFile, 'utf8'))?.[1]
  if (version === undefined) throw new Error(`${pomFile} does not name a neo4j.version.`)
  return version
}

/**
 * The jars of Neo4j, sorted, fetched by Maven into the cache on the first start only: a folder with the mark `.complete` for
 * this very pom is taken as it is, without Maven and without a network.
 */
export async function neo4jJars({ cacheDir, onProgress }: { cacheDir: string; onProgress: OnProgress }) {
  const hash = createHash('sha256').update(readFileSync(pomFile)).digest('hex').slice(0, 12)
  const folder = join(cacheDir, `neo4j-${neo4jVersion()}-${hash}`)
  if (!isComplete(folder)) {
    makeFolder(cacheDir, 'SAAN_CACHE')
    await withLock(`${folder}.lock`, () => fetchInto(folder, onProgress))
  }
  return readdirSync(folder).filter((name) => name.endsWith('.jar')).sort().map((name) => join(folder, name))
}

/** Fetches beside the folder and moves the whole into place, so that a broken fetch never leaves half a set. */
async function fetchInto(folder: string, onProgress: OnProgress) {
  // Another start may have fetched them while this one waited for the lock.
  if (isComplete(folder)) return
  const part = `${folder}.part`
  for (const left of [part, folder]) rmSync(left, { recursive: true, force: true })
  mkdirSync(part)
  await runMaven(part, onProgress)
  writeFileSync(join(part, '.complete'), '')
  renameSync(part, folder)
}

function isComplete(folder: string) {
  return existsSync(join(folder, '.complete'))
}

/** `-U` asks again for what failed once; without it Maven remembers a failure for a day. */
function runMaven(into: string, onProgress: OnProgress) {
  const step = { th: 'ดาวน์โหลด Neo4j ด้วย Maven', en: 'Fetching Neo4j with Maven' }
  onProgress(step)
  return new Promise<void>((resolve, reject) => {
    const maven = spawn('mvn', ['-B', '-U', '-f', pomFile, 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies', `-DoutputDirectory=${into}`, '-DincludeScope=runtime'],
      { stdio: ['ignore', 'pipe', 'pipe'], shell: isWindows })
    let output = ''
    let fetched = 0
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      const now = output.split('Downloaded from').length - 1
      if (now >= fetched + 20) onProgress({ ...step, done: (fetched = now) })
    }
    maven.stdout.on('data', take)
    maven.stderr.on('data', take)
    // Stopped while it fetches, the start takes Maven with it.
    const endMaven = () => void maven.kill()
    process.once('exit', endMaven)
    maven.on('error', () => reject(new StartFailure('MVN_MISSING')))
    maven.on('close', (code) => {
      process.off('exit', endMaven)
      if (code === 0) resolve()
      else reject(new StartFailure('MVN_FAILED', { reason: firstError(output) }))
    })
  })
}

function firstError(output: string) {
  const line = output.split('\n').find((each) => each.startsWith('[ERROR]')) ?? output.trim().split('\n').at(-1) ?? ''
  return line.replace('[ERROR]', '').trim().slice(0, 200)
}
