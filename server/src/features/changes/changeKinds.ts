import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import type { NameMaker } from '../../neo4j/fields.ts'

/** The one change of accounts that makes records of the network too. */
export const firstCoordinator = 'account.inviteFirst'

/**
 * What a change is about, as a term of `ChangeKind`: by the noun before the dot in the name of its action, but for the coverage of posts and for
 * what writes nothing of the network. An undoing is about what was undone first.
 */
export function kindOfChange(change: Cypher, name: NameMaker): Cypher {
  const [action, first] = [name('doneFirst'), name('firstDone')]
  return cypher`head([${action} IN [CASE WHEN ${change}.action = 'change.undo' THEN head(COLLECT { MATCH (${change})-[:UNDOES*]->(${first}:Change) WHERE ${first}.action <> 'change.undo' RETURN ${first}.action }) ELSE ${change}.action END] | CASE
    WHEN ${action} IN ['contact.reveal', 'list.export'] THEN 'LOOKS'
    WHEN ${action} = 'post.setCoverage' THEN 'COVERAGE'
    WHEN ${action} STARTS WITH 'appointment.' THEN 'APPOINTMENTS'
    WHEN ${action} STARTS WITH 'person.' THEN 'PEOPLE'
    WHEN ${action} STARTS WITH 'post.' THEN 'POSTS'
    WHEN ${action} STARTS WITH 'contact.' THEN 'CONTACTS'
    WHEN ${action} STARTS WITH 'agency.' THEN 'AGENCIES'
    WHEN ${action} STARTS WITH 'committee.' THEN 'COMMITTEES'
    WHEN ${action} STARTS WITH 'account.' THEN 'ACCOUNTS'
    ELSE 'PLACES' END])`
}
