import { cypher, type Cypher } from '../../neo4j/cypher.ts'

/** What a change is about, as a term of `ChangeKind`: by the noun before the dot in the name of its action, but for the coverage of posts. */
export const kindOfChange = (change: Cypher): Cypher => cypher`CASE
  WHEN ${change}.action = 'post.setCoverage' THEN 'COVERAGE'
  WHEN ${change}.action STARTS WITH 'appointment.' THEN 'APPOINTMENTS'
  WHEN ${change}.action STARTS WITH 'contact.' THEN 'CONTACTS'
  WHEN ${change}.action STARTS WITH 'account.' THEN 'ACCOUNTS'
  ELSE 'RECORDS' END`
