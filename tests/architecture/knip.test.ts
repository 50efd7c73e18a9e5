import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@saan/server/src/paths.ts'
import { expect, test } from 'vitest'

const knip = join(dirname(createRequire(import.meta.url).resolve('knip')), '..', 'bin', 'knip.js')

test('no file, export or dependency is unused', async () => {
  const run = promisify(execFile)(process.execPath, [knip, '--no-progress', '--no-config-hints'], { cwd: projectRoot })

  // It ends with 1 when it finds something, and prints what.
  expect(await run.then(({ stdout }) => stdout, ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stderr}${stdout}`)).toBe('')
})
