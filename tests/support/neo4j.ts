import type { TestProject } from 'vitest/node'
import { temporaryNeo4j } from './temporaryNeo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string }
  }
}

/** One real Neo4j for the whole run: NEO4J_URI when it is set, else one of our own that is stopped at the end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env
  if (NEO4J_URI && NEO4J_PASSWORD) {
    project.provide('neo4j', { uri: NEO4J_URI, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD })
    return async () => undefined
  }
  const { settings, stop } = await temporaryNeo4j()
  project.provide('neo4j', settings)
  return stop
}
