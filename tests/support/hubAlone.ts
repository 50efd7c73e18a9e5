import 'reflect-metadata'
import { createApp } from '@saan/server/src/app.ts'
import { bundledFor } from '@saan/server/src/bundled.ts'
import { fixToday } from '@saan/server/src/days.ts'
import { Connection } from '@saan/server/src/neo4j/driver.ts'
import pino from 'pino'

/** Serves the API on a database in a process of its own, and says on which port. */
const [today = '', uri = '', user = '', password = ''] = process.argv.slice(2)
fixToday(today)
const connection = new Connection({ uri, user, password })
const { port } = await createApp({ connection, bundled: bundledFor(connection), host: '127.0.0.1', port: 0, isLoopback: true, origin: null, operations: 'any', log: pino({ level: 'silent' }) })
process.stdout.write(`${port}\n`)
