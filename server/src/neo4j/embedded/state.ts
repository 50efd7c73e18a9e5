import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { ProcessMark } from './processes.ts'

/** The database process of a home, the port it listens on and the process that may stop it. */
export type State = { server: ProcessMark; port: number; owner: ProcessMark }

/** What the last start wrote, or undefined when no start did or its file is damaged (the store lock then decides). */
export function readState(file: string): State | undefined {
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const mark = '\\{"pid":\\d+,"began":"[^"]*"\\}'
  return new RegExp(`^\\{"server":${mark},"port":\\d+,"owner":${mark}\\}$`).test(text) ? (JSON.parse(text) as State) : undefined
}

/** Replaces the file as a whole, so that a reader never sees half of it. */
export function writeState(file: string, { server, port, owner }: State) {
  const next = `${file}.${process.pid}`
  writeFileSync(next, JSON.stringify({ server, port, owner }), { mode: 0o600 })
  renameSync(next, file)
}

export function removeState(file: string) {
  rmSync(file, { force: true })
}
