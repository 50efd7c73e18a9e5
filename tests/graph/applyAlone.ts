import { applySchema } from '@saan/graph-schema/apply.ts'
import neo4j from 'neo4j-driver'

/** Applies the schema of a folder in a process of its own, one line for each step, so that a test can kill it. */
const [folder, uri = '', user = '', password = ''] = process.argv.slice(2)
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
applySchema(driver, { folder, onProgress: ({ en }) => process.stdout.write(`${en}\n`) }).finally(() => driver.close())
