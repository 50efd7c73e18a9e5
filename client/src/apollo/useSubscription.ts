import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onScopeDispose, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { liveState } from './connection.ts'
import { useApolloClient } from './useApolloClient.ts'

/** Hears what the server announces, for as long as the component lives; with other variables it listens anew. Nothing while they are null. */
export function useSubscription<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables | null>,
  onData: (data: Data) => void,
): void {
  const client = useApolloClient()
  let subscription: { unsubscribe(): void } | undefined

  watch(
    () => JSON.stringify(toValue(variables)),
    () => {
      subscription?.unsubscribe()
      const current = toValue(variables)
      if (!current) return
      const options = { query: document, variables: current }
      subscription = client
        .subscribe(options as ApolloClient.SubscribeOptions<Data, Variables>)
        .subscribe(({ data, error }) => {
          if (data) onData(data as Data)
          // what is refused is not listened to, however well the line stands
          else if (error) liveState.value = 'lost'
        })
    },
    { immediate: true },
  )
  onScopeDispose(() => subscription?.unsubscribe())
}
