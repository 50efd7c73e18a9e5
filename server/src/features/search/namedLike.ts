import { fulltextQueries } from '@saan/graph-schema/searchTerms.ts'
import { typedLine } from '../../graphql/checks.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'

/** The full-text index of each kind that a list can be narrowed in by name. */
const indexes = { person: cypher`'person_name'`, agency: cypher`'agency_name'`, post: cypher`'post_name'` } as const

/** Nodes whose name fits `$text`, a query made by `namesQuery`. A list that is narrowed by it begins with it: it stands first among the filters. */
export const namedLike = (node: Cypher, kind: keyof typeof indexes): Cypher => cypher`CALL db.index.fulltext.queryNodes(${indexes[kind]}, $text) YIELD node AS ${node}`

/** A full-text query that finds nothing: what was typed holds no letter that a name could hold. */
const nothing = 'nameKey:""'

/** The full-text query of a `text` filter; null when none was given. */
export function namesQuery(text: string | null | undefined): string | null {
  const line = typedLine(text, 'text', 100)
  return line === null ? null : fulltextQueries(line).keys || nothing
}
