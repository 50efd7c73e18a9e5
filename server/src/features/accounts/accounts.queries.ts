import type { AccountState } from '@saan/graph-schema/vocabularies.ts'
import { cypher, query, variable } from '../../neo4j/cypher.ts'
import type { ListRoot, NodeRoot } from '../../neo4j/statements.ts'
import { issuedLinkFields, managedAccountFields } from './account.type.ts'
import { rankOf, stateAt, stateOf } from './accountStates.ts'

/** The accounts of the hub, those that need a decision first. */
export const accountsList: ListRoot = {
  name: 'accounts',
  fields: () => managedAccountFields,
  all: (account) => cypher`MATCH (${account}:Account)`,
  filters: {
    states: (account, name) => ({ condition: cypher`${stateOf(account, name)} IN $states` }),
    text: (account) => ({ condition: cypher`any(word IN [${account}.username, ${account}.nameTh, ${account}.nameEn] WHERE toLower(word) CONTAINS toLower($text))` }),
  },
  always: (account) => cypher`${account}.id IS NOT NULL`,
  sortKey: (account, name) => cypher`toString(${rankOf(account, name)}) + ' ' + coalesce(${account}.sortKey, ${account}.nameTh)`,
  id: (account) => cypher`${account}.id`,
}

export const accountById: NodeRoot = {
  name: 'account',
  fields: () => managedAccountFields,
  match: (account) => cypher`MATCH (${account}:Account {id: $id})`,
}

export const linkOfAccount: NodeRoot = { name: 'issuedLink', fields: () => issuedLinkFields, match: accountById.match }

const account = variable('account')

export const countsOfStates = query<{ asOf: string }, { state: AccountState; count: number }>('accounts.counts', cypher`
  MATCH (${account}:Account)
  WITH ${rankOf(account, variable)} AS rank
  RETURN ${stateAt(cypher`rank`)} AS state, count(*) AS count, rank ORDER BY rank`)
