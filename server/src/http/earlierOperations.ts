import { createHash } from 'node:crypto'
import { cypher, query } from '../neo4j/cypher.ts'
import type { Graph } from '../neo4j/graph.ts'

/** Texts of operations by their hash, as the build of a client lists them. */
export type Operations = Readonly<Record<string, string>>

/** Clients that a hub still answers after an update: the one it comes with and those before it. A page may stay open for days. */
const mostClients = 5

const keepClient = query<{ id: string; operations: string; most: number }, { operations: string }>('operations.keepClient', cypher`
  MERGE (client:ClientBuild {id: $id})
  ON CREATE SET client.operations = $operations
  SET client.servedAt = datetime()
  WITH 1 AS one
  CALL () { MATCH (old:ClientBuild) WITH old ORDER BY old.servedAt DESC SKIP toInteger($most) DELETE old }
  MATCH (kept:ClientBuild) RETURN kept.operations AS operations ORDER BY kept.servedAt`)

/**
 * Writes down the operations of the client that this hub serves, and answers with those of the last five together. They are kept in the graph,
 * so that they outlive the program and its container, and every process knows them.
 */
export async function keepOperations(graph: Graph, built: Operations): Promise<Operations> {
  const operations = JSON.stringify(built)
  const id = createHash('sha256').update(operations).digest('hex')
  const kept = await graph.writeWithoutChange(keepClient, { id, operations, most: mostClients })
  return Object.assign({}, ...kept.map((client) => JSON.parse(client.operations) as Operations)) as Operations
}
