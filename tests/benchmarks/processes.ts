import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { projectFile } from '@saan/server/src/paths.ts'
import { bundleServers, type ServerName } from './bundle.ts'
import type { Load, LoadResult } from './load.ts'
import type { Order, Report } from './servers/child.ts'

/** A server that is measured, in a process of its own. */
export type MeasuredServer = { address: string; report: () => Promise<Report>; stop: () => Promise<void> }

function start(file: string, execArgv: string[]): ChildProcess {
  return fork(file, { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NODE_ENV: 'production' } })
}

const bundles = bundleServers()

/** Sends a message to a process and waits for the next one from it. */
function ask<Answer>(child: ChildProcess, message: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('a measured process ended early'))
    child.once('exit', fail).once('message', (answer) => {
      child.off('exit', fail)
      resolve(answer as Answer)
    })
    child.send(message)
  })
}

export async function startServer(name: ServerName, order: Order): Promise<MeasuredServer> {
  const child = start((await bundles)[name], [])
  const { port } = await ask<{ port: number }>(child, order)
  return {
    address: `http://127.0.0.1:${port}`,
    report: () => ask<Report>(child, {}),
    stop: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** The load generator, in a process of its own, so that it takes nothing from the servers but the machine. */
export function startLoad(): { run: (load: Load) => Promise<LoadResult>; stop: () => void } {
  const child = start(projectFile('tests/benchmarks/load.ts'), process.execArgv)
  return { run: (load) => ask<LoadResult>(child, load), stop: () => child.kill() }
}
