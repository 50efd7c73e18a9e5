import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type FieldMergeFunction, type Reference } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { OperationTypeNode } from 'graphql'
import { tap } from 'rxjs'
import { answeredAt, keptSince, signedOut } from './connection.ts'
import { troubleOf } from './errors.ts'
import { keepAnswers } from './keptAnswers.ts'
import { createLiveLink } from './live.ts'

/** Names each operation by its hash in persisted-documents.json: a server beyond loopback accepts only those it knows. */
const nameDocument = new ApolloLink((operation, forward) => {
  const { hash } = (operation.query as { __meta__?: { hash?: string } }).__meta__ ?? {}
  if (hash) operation.extensions['persistedQuery'] = { version: 1, sha256Hash: hash }
  return forward(operation)
})

const noteAnswer = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(() => {
      answeredAt.value = new Date()
      keptSince.value = undefined
    }),
  ),
)

const noteSignedOut = new ErrorLink(({ error }) => {
  if (troubleOf(error).code === 'UNAUTHENTICATED') void signedOut.trigger()
})

type Village = { village: Reference }

/** Two questions about the same area and day may ask different things of its villages: neither takes from the other what it does not ask. */
const mergeVillages: FieldMergeFunction<readonly Village[]> = (before = [], villages, { mergeObjects }) => {
  const known = new Map(before.map((each) => [each.village.__ref, each]))
  return villages.map((each) => mergeObjects(known.get(each.village.__ref) ?? each, each))
}

/** The cache keeps areas by code and everything else with an id by it, but not hits of a search, which belong to its text; answers that belong to a day are kept by their arguments. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { Organization: ['Agency', 'Committee'] },
    typePolicies: {
      Area: { keyFields: ['code'] },
      SearchHit: { keyFields: false },
      Service: { keyFields: ['code'] },
      Coverage: { keyFields: false, merge: true, fields: { villages: { merge: mergeVillages } } },
      Viewer: { merge: true },
    },
  })
}

export const client = new ApolloClient({
  cache: createCache(),
  link: ApolloLink.from([
    nameDocument,
    noteSignedOut,
    keepAnswers,
    noteAnswer,
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      createLiveLink(),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', includeExtensions: true }),
    ),
  ]),
})
