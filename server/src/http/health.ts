import type { Connection } from '../neo4j/driver.ts'
import { isAlive } from '../neo4j/ping.ts'
import { sendJson } from './answer.ts'
import type { Answering } from './listener.ts'

/** `/livez`: the process answers. `/readyz`: it can also ask the database. Neither tells anything else. */
export const health = (connection: Connection): Readonly<Record<string, Answering>> => ({
  '/livez': (request, response) => sendJson(request, response, 200, JSON.stringify({ status: 'ok' })),
  '/readyz': async (request, response) => {
    const ready = await isAlive(connection)
    await sendJson(request, response, ready ? 200 : 503, JSON.stringify({ status: ready ? 'ok' : 'unavailable' }))
  },
})
