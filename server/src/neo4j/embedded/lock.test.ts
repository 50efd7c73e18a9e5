import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { withLock } from './lock.ts'
import { isAlive, markOf } from './processes.ts'

function lockFile() {
  const folder = mkdtempSync(join(tmpdir(), 'saan-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'launch.lock')
}

test('two that want the same lock work one after the other', async () => {
  const file = lockFile()
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await wait(30)
    seen.push(`${name} ends`)
  }

  await Promise.all([withLock(file, work('first')), withLock(file, work('second'))])

  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('a lock whose owner died is taken over', async () => {
  const file = lockFile()
  const { pid } = spawnSync('true')
  writeFileSync(file, JSON.stringify({ pid, began: '1' }))

  expect(await withLock(file, () => Promise.resolve('worked'))).toBe('worked')
  expect(existsSync(file)).toBe(false)
})

test('a lock whose pid now belongs to another process is taken over', async () => {
  const file = lockFile()
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: 'long ago' }))

  expect(await withLock(file, () => Promise.resolve('worked'))).toBe('worked')
})

test('a lock without text is left to its maker for five seconds, then taken over', async () => {
  const file = lockFile()
  writeFileSync(file, '')
  utimesSync(file, new Date(), new Date(Date.now() - 4_800))
  const from = Date.now()

  await withLock(file, () => Promise.resolve())

  expect(Date.now() - from).toBeGreaterThan(100)
})

test('a lock is freed when the work fails', async () => {
  const file = lockFile()

  await expect(withLock(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(existsSync(file)).toBe(false)
})

test('a process is itself only with the same pid and the same beginning', () => {
  expect(isAlive(markOf(process.pid))).toBe(true)
  expect(isAlive({ pid: process.pid, began: '1' })).toBe(false)
  expect(isAlive(markOf(spawnSync('true').pid))).toBe(false)
})
