import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sentDays } from '@saan/server/src/neo4j/sentDays.ts'
import neo4j from 'neo4j-driver'
import { serve } from './child.ts'

/** The least that can answer: one statement by the driver, the rows as JSON. Nobody is asked who they are. */
serve(async ({ uri, user, password, statements = {} }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true, maxConnectionPoolSize: 20 })
  const answer = async (name: string): Promise<string> => {
    const { mode, text, parameters } = statements[name]!
    const session = driver.session({ defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE, fetchSize: -1 })
    try {
      const { records } = await session.run(text, sentDays(parameters))
      return JSON.stringify(records.map((record) => record.toObject()))
    } finally {
      await session.close()
    }
  }
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      answer(request.url!.slice(1)).then(
        (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
})
