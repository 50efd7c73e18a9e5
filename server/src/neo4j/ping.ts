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
