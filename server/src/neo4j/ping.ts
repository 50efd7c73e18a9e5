import { Neo4jError } from 'neo4j-driver'
import { Unavailable } from '../errors.ts'
import type { Connection } from './driver.ts'

/** Whether the database answers. */
export async function isAlive(connection: Connection): Promise<boolean> {
  try {
    await connection.use('READ', (session) => session.run('RETURN 1 AS one'))
    return true
  } catch (error) {
    if (error instanceof Unavailable) return false
    throw error
  }
}

/** Why a database that the configuration names cannot be used; null when it can. */
export async function troubleWith({ bare }: Connection): Promise<'DATABASE_UNREACHABLE' | 'DATABASE_REFUSES' | 'DATABASE_UNTRUSTED' | null> {
  try {
    await bare.verifyConnectivity()
    return null
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    if (/Security\.(Unauthorized|AuthenticationRateLimit)$/.test(error.code)) return 'DATABASE_REFUSES'
    // Of a cluster, what the first server said stands in the cause.
    const said = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
    return /certificate is not trusted|certificate has expired|altnames/i.test(said) ? 'DATABASE_UNTRUSTED' : 'DATABASE_UNREACHABLE'
  }
}
