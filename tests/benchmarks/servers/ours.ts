import 'reflect-metadata'
import { createApp } from '@saan/server/src/app.ts'
import { bundledFor } from '@saan/server/src/bundled.ts'
import { fixToday } from '@saan/server/src/days.ts'
import { Connection } from '@saan/server/src/neo4j/driver.ts'
import pino from 'pino'
import { serve, type Sent } from './child.ts'

let last: Sent | null = null

/** Our API, as it runs in an office. */
serve(async ({ today, ...settings }) => {
  fixToday(today)
  const connection = new Connection(settings)
  const { port } = await createApp({
    connection, bundled: bundledFor(connection), host: '127.0.0.1', port: 0, isLoopback: true, origin: null, operations: 'any', log: pino({ level: 'warn', base: undefined }, pino.destination(2)),
    onRoundTrip: (name, _milliseconds, sent) => { if (name !== 'access.accountOfSession') last = sent },
  })
  return port
}, () => last)
