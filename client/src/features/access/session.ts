import type { ApolloClient } from '@apollo/client'
import { computed, shallowRef } from 'vue'
import { client } from '../../apollo/client.ts'
import { SessionDocument, type Action, type SessionQuery } from '../../apollo/generated/graphql.ts'
import { adoptToday } from '../../shared/useToday.ts'

const session = shallowRef<SessionQuery>()

/** Asks the server who is signed in and what the hub holds; rejects when there is no answer. */
export async function loadSession(from: ApolloClient = client): Promise<SessionQuery> {
  const { data } = await from.query({ query: SessionDocument, fetchPolicy: 'network-only' })
  if (!data) throw new Error('The session was answered without data.')
  adoptToday(data.health.today)
  session.value = data
  return data
}

/** The session asked before, or asked now. */
export async function knownSession(): Promise<SessionQuery> {
  return session.value ?? loadSession()
}

/** Forgets who was signed in, and all that was read for them. */
export async function forgetSession(): Promise<void> {
  session.value = undefined
  await client.clearStore()
}

/** Who is signed in, and what they may do. */
export function useSession() {
  return {
    viewer: computed(() => session.value?.me ?? null),
    isSynthetic: computed(() => session.value?.health.synthetic ?? false),
    demoAccounts: computed(() => session.value?.health.demoAccounts ?? []),
    can: (action: Action) => session.value?.me?.can.includes(action) ?? false,
  }
}
