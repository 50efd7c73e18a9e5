import type { ApolloClient, OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client'
import { computed, onScopeDispose, ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { dataMayHaveChanged } from './connection.ts'
import { useApolloClient } from './useApolloClient.ts'

interface QueryOptions {
  /** While false nothing is asked. */
  enabled?: MaybeRefOrGetter<boolean>
  fetchPolicy?: WatchQueryFetchPolicy
  /** Whether it asks again when the data may have changed; not so where each asking is written down as a look at somebody's number. */
  isLive?: boolean
}

/**
 * Asks the API and follows the answer in the cache. When the variables change, the last data stays on the page while the
 * next arrive (`isStale`); it goes only when they fail. The query asks again when the data may have changed.
 */
export function useQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  { enabled = true, fetchPolicy = 'cache-and-network', isLive = true }: QueryOptions = {},
) {
  const client = useApolloClient()
  const data = shallowRef<Data>()
  const error = shallowRef<unknown>()
  const isLoading = ref(false)
  let isOfEarlierVariables = false
  let subscription: { unsubscribe(): void } | undefined

  function stop() {
    subscription?.unsubscribe()
    subscription = undefined
    isLoading.value = false
  }

  function start(policy: WatchQueryFetchPolicy) {
    subscription?.unsubscribe()
    const options = { query: document, variables: toValue(variables), fetchPolicy: policy, nextFetchPolicy: 'cache-first' }
    const answers = client.watchQuery(options as ApolloClient.WatchQueryOptions<Data, Variables>)
    subscription = answers.subscribe((result) => {
      isLoading.value = result.loading
      error.value = result.error
      if (result.dataState === 'complete') {
        data.value = result.data as Data
        isOfEarlierVariables = false
      } else if (result.error && isOfEarlierVariables) {
        data.value = undefined
      }
    })
  }

  watch(
    [() => toValue(enabled), () => JSON.stringify(toValue(variables))],
    ([isEnabled]) => {
      isOfEarlierVariables = true
      if (isEnabled) start(fetchPolicy)
      else stop()
    },
    { immediate: true },
  )
  const refetch = () => {
    if (toValue(enabled)) start('network-only')
  }
  const live = isLive ? dataMayHaveChanged.on(refetch) : undefined
  onScopeDispose(() => {
    live?.off()
    stop()
  })

  return {
    data,
    error,
    isLoading,
    /** Nothing to show yet: the time for a skeleton. */
    isFirstLoad: computed(() => isLoading.value && data.value === undefined),
    /** The data shown are of before; newer ones are on the way. */
    isStale: computed(() => isLoading.value && data.value !== undefined),
    refetch,
  }
}
