import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { Home } from './home.ts'
import type { Java } from './java.ts'
import { collectorFlags } from './settings.ts'

// By then the demo world is loaded and its classes are in the list.
const afterReadyMs = 30_000
const leftAfterMs = 600_000
// Java refuses a class list with a longer line, and writes such lines itself.
const longestLine = 4_000

/**
 * The archive of parsed classes that saves a third of the boot. The first start only writes down the names of its classes;
 * the archive is made from them later, at the lowest priority, by a Java that ends by itself. Without it, and whatever
 * happens to it, the database starts all the same.
 */
type ClassArchive = {
  file: string
  flags: string[]
  isUsed: boolean
  /** Removes an archive with which the server did not come up. */
  discard(): void
  /** Makes the missing archive half a minute from now; call what it returns to give up. */
  makeLater(): () => void
}

/** The archive for exactly these jars, this build of Java and this garbage collector: any other would be refused by Java. */
export function classArchive({ cacheDir, home, jars, java, heapMb }: { cacheDir: string; home: Home; jars: string[]; java: Java; heapMb: number }): ClassArchive {
  const key = createHash('sha256').update([...jars, java.build, ...collectorFlags(heapMb)].join('\n')).digest('hex').slice(0, 12)
  const file = join(cacheDir, `classes-${key}.jsa`)
  const isUsed = existsSync(file)
  const discard = () => rmSync(file, { force: true })
  if (isUsed) return { file, flags: [`-XX:SharedArchiveFile=${file}`], isUsed, discard, makeLater: () => () => {} }

  const list = join(home.folder, 'run', 'classes.lst')
  const makeLater = () => {
    let cancel = () => {}
    const timer = setTimeout(() => (cancel = make({ file, list, log: join(home.folder, 'logs', 'archive.log'), jars, java, heapMb })), afterReadyMs)
    timer.unref()
    return () => (clearTimeout(timer), cancel())
  }
  return { file, flags: [`-XX:DumpLoadedClassList=${list}`], isUsed, discard, makeLater }
}

type Making = { file: string; list: string; log: string; jars: string[]; java: Java; heapMb: number }

/** Writes the archive beside its place and moves it there when it is whole; what went wrong stands in the log. */
function make({ file, list, log, jars, java, heapMb }: Making) {
  const part = `${file}.part-${process.pid}`
  removeLeftParts(dirname(file))
  const kept = `${list}.kept`
  writeFileSync(kept, completeLines(readFileSync(list, 'utf8')))
  const output = openSync(log, 'w', 0o600)
  const child = spawn(java.command, ['-Xshare:dump', ...collectorFlags(heapMb), `-Xmx${heapMb}m`, `-XX:SharedClassListFile=${kept}`, `-XX:SharedArchiveFile=${part}`, '-cp', jars.join(delimiter)],
    { stdio: ['ignore', output, output] })
  closeSync(output)
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  child.unref()
  child.once('error', (error) => writeFileSync(log, `${error.message}\n`))
  child.once('exit', (code) => {
    rmSync(kept, { force: true })
    if (code !== 0) return rmSync(part, { force: true })
    renameSync(part, file)
    rmSync(list, { force: true })
  })
  return () => void child.kill('SIGKILL')
}

/** What was left by a process that was killed while it made an archive. */
function removeLeftParts(folder: string) {
  for (const name of readdirSync(folder).filter((each) => each.includes('.jsa.part-'))) {
    const path = join(folder, name)
    if (Date.now() - statSync(path).mtimeMs > leftAfterMs) rmSync(path, { force: true })
  }
}

/** The list is read while Java still writes it: its last line may be half a name. */
export function completeLines(list: string) {
  return list.slice(0, list.lastIndexOf('\n') + 1).split('\n').filter((line) => line.length < longestLine).join('\n')
}
