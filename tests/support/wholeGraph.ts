import type { Given } from './given.ts'

/** Everything in the graph but sessions, as sorted text: when it is the same before and after, nothing was written. */
export async function wholeGraph(given: Given): Promise<string[]> {
  const nodes = await given.run<{ labels: string[]; properties: unknown }>('MATCH (node) WHERE NOT node:Session RETURN labels(node) AS labels, properties(node) AS properties')
  const edges = await given.run<Record<string, unknown>>(`MATCH (start)-[edge]->(end) WHERE NOT start:Session
    RETURN coalesce(start.id, start.code) AS start, type(edge) AS type, properties(edge) AS properties, coalesce(end.id, end.code) AS end`)
  return [...nodes, ...edges].map((each) => JSON.stringify(each)).sort()
}
