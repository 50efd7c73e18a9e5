import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { projectFile } from '@saan/server/src/paths.ts'
import { inject, onTestFinished } from 'vitest'
import { ApiClient } from './apiClient.ts'

const tsx = pathToFileURL(createRequire(projectFile('server/package.json')).resolve('tsx')).href

/** A second process of the API on the database of the tests, asked with the session of a client of the first. */
export async function anotherHub(session: string): Promise<ApiClient> {
  const { uri, user, password } = inject('neo4j')
  const child = spawn(process.execPath, ['--import', tsx, fileURLToPath(new URL('hubAlone.ts', import.meta.url)), '2026-11-24', uri, user, password], {
    env: { ...process.env, TSX_TSCONFIG_PATH: projectFile('server/tsconfig.json') }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => { child.kill('SIGKILL') })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return new ApiClient(`http://127.0.0.1:${port.toString().trim()}`, session)
}
