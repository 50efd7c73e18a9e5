import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { ref, shallowRef } from 'vue'
import { useApolloClient } from './useApolloClient.ts'

interface MutationOptions {
  /** Whether the answer goes into the cache; not so where it holds what is shown on one page only. */
  isCached?: boolean
}

/** Sends a change. `mutate` gives the answer, or nothing when it failed; then `error` says why and the form keeps what was typed. */
export function useMutation<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, { isCached = true }: MutationOptions = {}) {
  const client = useApolloClient()
  const isSending = ref(false)
  const error = shallowRef<unknown>()

  async function mutate(variables: Variables): Promise<Data | undefined> {
    isSending.value = true
    error.value = undefined
    try {
      const options = { mutation: document, variables, fetchPolicy: isCached ? 'network-only' : 'no-cache' }
      const { data } = await client.mutate(options as ApolloClient.MutateOptions<Data, Variables>)
      return data as Data | undefined
    } catch (cause) {
      error.value = cause
      return undefined
    } finally {
      isSending.value = false
    }
  }

  return { mutate, isSending, error }
}
