import { fulltextQueries } from '@saan/graph-schema/searchTerms.ts'
import { textLine } from '../../graphql/checks.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'

/** Nodes whose name fits `$text`, a query made by `namesQuery`. */
export function namedLike(node: Cypher, kind: 'person' | 'agency'): Cypher {
  return kind === 'person'
    ? cypher`CALL db.index.fulltext.queryNodes('person_name', $text) YIELD node AS ${node}`
    : cypher`CALL db.index.fulltext.queryNodes('agency_name', $text) YIELD node AS ${node}`
}

/** A full-text query that finds nothing: what was typed holds no letter that a name could hold. */
const nothing = 'nameKey:""'

/** The full-text query of a `text` filter; null when none was given. */
export function namesQuery(text: string | null | undefined): string | null {
  const line = textLine(text, 'text', 100)
  return line === null ? null : fulltextQueries(line).keys || nothing
}
