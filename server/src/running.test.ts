import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { claimRun } from './running.ts'

const address = 'http://localhost:4000'

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'saan-run-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a start beside a running one is refused and names its address', async () => {
  const folder = newFolder()
  await claimRun(folder, { address })

  await expect(claimRun(folder, { address: 'http://localhost:4100' })).rejects.toMatchObject({ code: 'ALREADY_RUNNING', en: expect.stringContaining(address), th: expect.stringContaining(address) })
})

test('after the end the next start may go on', async () => {
  const folder = newFolder()
  const run = await claimRun(folder, { address })
  run.release()

  await expect(claimRun(folder, { address })).resolves.toBeDefined()
})

test('a run whose process was killed does not stand in the way', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'run'))
  writeFileSync(join(folder, 'run', 'saan.json'), JSON.stringify({ pid: spawnSync('true').pid, began: '1', address }))

  await expect(claimRun(folder, { address })).resolves.toBeDefined()
})

test('a folder that cannot be written is named as it was given', async () => {
  const folder = join(newFolder(), 'a-file')
  writeFileSync(folder, '')

  await expect(claimRun(folder, { address })).rejects.toMatchObject({ code: 'NOT_WRITABLE', en: expect.stringContaining(`The folder ${folder} cannot`), th: expect.stringContaining(`โฟลเดอร์ ${folder} ไม่ได้`) })
})
