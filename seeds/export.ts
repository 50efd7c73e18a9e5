import { labels, relationships, type Label, type RelationshipType } from '@saan/graph-schema/model.ts'
import type { Driver } from 'neo4j-driver'
import { fromGraph } from './graphValues.ts'

/** What belongs to an installation and not to the network: who is signed in, who looked at what, and how the schema came about. */
const leftOut: ReadonlySet<Label> = new Set(['Session', 'SignInLink', 'SignInTries', 'Reading', 'ClientBuild', 'Migration', 'Province', 'District', 'Subdistrict', 'Village'])
/** Credentials never leave the database, and the moment of loading is not part of the data. */
const hidden: ReadonlySet<string> = new Set(['passwordHash', 'loadedAt'])

const keys: Readonly<Partial<Record<Label, string>>> = { Area: 'code', Service: 'code', Change: 'seq', Counter: 'name', World: 'name' }
const keyOf = (label: Label) => keys[label] ?? 'id'

/**
 * The graph as lines of JSON, first its nodes, then its relationships, each in the order of labels and keys with its properties sorted: two graphs
 * with the same content give the same text, byte for byte. Without sessions, readings and password hashes.
 */
export async function* exportGraph(driver: Driver): AsyncGenerator<string> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    for (const label of labels.filter((each) => !leftOut.has(each))) {
      const rows = session.run(`/* seeds.exportNodes */ MATCH (node:${label}) RETURN labels(node) AS labels, properties(node) AS properties ORDER BY node.${keyOf(label)}`)
      for await (const row of rows) yield line({ labels: [...(row.get('labels') as string[])].sort(), properties: plain(row.get('properties') as Record<string, unknown>) })
    }
    for (const type of Object.keys(relationships) as RelationshipType[]) {
      const rows = session.run(`/* seeds.exportRelationships */ MATCH (from)-[link:${type}]->(to) WHERE ${kept('from')} AND ${kept('to')}
        RETURN ${named('from')} AS from, ${named('to')} AS to, properties(link) AS properties ORDER BY from, to, toString(link.from)`)
      for await (const row of rows) yield line({ type, from: row.get('from') as string, to: row.get('to') as string, properties: plain(row.get('properties') as Record<string, unknown>) })
    }
  } finally {
    await session.close()
  }
}

const labelsOutside = [...leftOut].filter((label) => !['Province', 'District', 'Subdistrict', 'Village'].includes(label))
const kept = (node: string) => labelsOutside.map((label) => `NOT ${node}:${label}`).join(' AND ')
// label and key in one text; numbers padded, so that they sort as text
const named = (node: string) => `CASE WHEN ${node}:Area THEN 'Area/' + ${node}.code ELSE head(labels(${node})) + '/' + coalesce(${node}.id, ${node}.code, right('000000000' + toString(${node}.seq), 10), ${node}.name) END`

function plain(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !hidden.has(name)).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => [name, fromGraph(value)]))
}

const line = (record: Record<string, unknown>) => `${JSON.stringify(record)}\n`
