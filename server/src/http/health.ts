import type { Express } from 'express'
import type { Connection } from '../neo4j/driver.ts'
import { isAlive } from '../neo4j/ping.ts'

/** `/livez`: the process answers. `/readyz`: it can also ask the database. Neither tells anything else. */
export function health(app: Express, connection: Connection): void {
  app.get('/livez', (_request, response) => { response.json({ status: 'ok' }) })
  app.get('/readyz', async (_request, response) => {
    const ready = await isAlive(connection)
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable' })
  })
}
