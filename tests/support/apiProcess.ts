import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { projectFile } from '@saan/server/src/paths.ts'
import { inject } from 'vitest'
import { newFolder } from './startUp.ts'

const tsx = pathToFileURL(createRequire(projectFile('server/package.json')).resolve('tsx')).href

/** A whole server in a process of its own, on the database that all tests share. */
export type ApiProcess = { base: string; signal: (name: 'SIGTERM' | 'SIGKILL') => void; ended: Promise<{ code: number | null; errors: string }> }

/** Starts the server as an office does, on another Neo4j, and waits until it prints its address. */
export function startApi(): Promise<ApiProcess> {
  const { uri, user, password } = inject('neo4j')
  const child = spawn(process.execPath, ['--import', tsx, projectFile('server/src/main.ts'), '--port', '0', '--data', newFolder(), '--today', '2026-11-24'], {
    cwd: projectFile('server'),
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) => child.once('close', (code) => resolve({ code, errors })))
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const port = /ready at http:\/\/localhost:(\d+)/.exec(output)?.[1]
      if (port) resolve({ base: `http://127.0.0.1:${port}`, signal: (name) => child.kill(name), ended })
    })
    void ended.then(() => reject(new Error(`The server ended early: ${errors}${output}`)))
  })
}
