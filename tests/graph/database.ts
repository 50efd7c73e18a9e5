import neo4j, { type Driver } from 'neo4j-driver'
import { inject, onTestFinished } from 'vitest'

/** A bare driver to the database of this run, for tests of the graph itself. */
export function connect(): Driver {
  const { uri, user, password } = inject('neo4j')
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
}

/** The same, closed when the running test ends. */
export function openDriver(): Driver {
  const driver = connect()
  onTestFinished(() => driver.close())
  return driver
}

/** The rows of one statement as plain objects. */
export async function rowsOf<Row extends Record<string, unknown>>(driver: Driver, statement: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  const { records } = await driver.executeQuery(statement, parameters)
  return records.map((record) => record.toObject() as Row)
}

/** Takes every node away but the record of the migrations. */
export async function emptyGraph(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (node) WHERE NOT node:Migration DETACH DELETE node')
}
