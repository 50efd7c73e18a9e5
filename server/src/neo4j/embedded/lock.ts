import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive, markOf, type ProcessMark } from './processes.ts'

const settling = 5_000

/** Runs the work while no other process of this machine does under the same file; a lock whose owner died is taken over. */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  while (!tryLock(file)) await wait(100)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(markOf(process.pid)), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    removeIfDead(file)
    return false
  }
}

/** The file is moved aside before it is removed: of two that find the same dead owner, one moves it and the other finds nothing. */
function removeIfDead(file: string) {
  const found = readLock(file)
  if (found === undefined || found.isHeld) return
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readFileSync(aside, 'utf8') === found.text) rmSync(aside)
  else renameSync(aside, file)
}

/** A lock without its text is just being written; it counts as held for five seconds. */
function readLock(file: string): { text: string; isHeld: boolean } | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const owner = parseMark(text)
    return { text, isHeld: owner ? isAlive(owner) : Date.now() - statSync(file).mtimeMs < settling }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parseMark(text: string): ProcessMark | undefined {
  return /^\{"pid":\d+,"began":"[^"]*"\}$/.test(text) ? (JSON.parse(text) as ProcessMark) : undefined
}
