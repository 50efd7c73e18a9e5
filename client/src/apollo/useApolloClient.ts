import type { ApolloClient } from '@apollo/client'
import { inject, type InjectionKey } from 'vue'
import { client } from './client.ts'

/** Another client than the page's own, for a component test. */
export const apolloClientKey: InjectionKey<ApolloClient> = Symbol('apolloClient')

export function useApolloClient(): ApolloClient {
  return inject(apolloClientKey, client)
}
