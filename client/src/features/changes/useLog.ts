import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { dataMayHaveChanged } from '../../apollo/connection.ts'
import { ChangesDocument, type ChangesQueryVariables, type LoggedChangeFragment } from '../../apollo/generated/graphql.ts'
import { readPages } from '../../apollo/readPages.ts'
import { useApolloClient } from '../../apollo/useApolloClient.ts'

export type LogFilter = Omit<ChangesQueryVariables, 'after' | 'first'>

const pageSize = 50

/** The log in the words of the API: how a page of it is asked for. */
export const logOf = (filter: LogFilter, first: number) => ({ document: ChangesDocument, variables: { ...filter, first }, pageOf: ({ changes }: { changes: LogPage }) => changes })
interface LogPage {
  totalCount: number
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  nodes: LoggedChangeFragment[]
}

/**
 * The log from its latest change back, as far as somebody went. When something may have changed it is read anew from the top, for a change
 * moves every page and may alter what can be undone in all of them; what is shown stays until the new answer is there.
 */
export function useLog(filter: () => LogFilter, isEnabled: () => boolean) {
  const client = useApolloClient()
  const rows = shallowRef<LoggedChangeFragment[]>([])
  const total = ref(0)
  const hasMore = ref(false)
  const isLoading = ref(false)
  const isKnown = ref(false)
  const error = shallowRef<unknown>()
  /** What came while the page was open. */
  const fresh = shallowRef<ReadonlySet<string>>(new Set())
  let wanted = pageSize
  let latest = 0
  /** The number of the latest change so far, of the same filter. */
  let newest: number | undefined

  async function read() {
    if (!isEnabled()) return
    const turn = ++latest
    isLoading.value = true
    try {
      const answer = await readPages(client, logOf(filter(), pageSize), { most: wanted })
      if (turn !== latest) return
      const before = newest
      if (before !== undefined) fresh.value = new Set([...fresh.value, ...answer.rows.filter(({ seq }) => seq > before).map(({ id }) => id)])
      newest = answer.rows[0]?.seq ?? 0
      rows.value = answer.rows
      total.value = answer.total
      hasMore.value = answer.hasMore
      isKnown.value = true
      error.value = undefined
    } catch (cause) {
      if (turn === latest) error.value = cause
    } finally {
      if (turn === latest) isLoading.value = false
    }
  }

  watch([isEnabled, () => JSON.stringify(filter())], () => {
    wanted = pageSize
    newest = undefined
    void read()
  }, { immediate: true })
  const { off } = dataMayHaveChanged.on(read)
  onScopeDispose(() => {
    off()
    latest++
  })

  return {
    rows, fresh, total, hasMore, isLoading, isKnown, error, refetch: read,
    more() {
      wanted = rows.value.length + pageSize
      return read()
    },
  }
}
