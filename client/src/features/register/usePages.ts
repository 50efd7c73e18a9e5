import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { computed, shallowRef } from 'vue'
import type { Page, PagedList } from '../../apollo/readPages.ts'
import { useQuery } from '../../apollo/useQuery.ts'

/** How a list stands: what it holds in all, and which way pages lead. */
export interface ListState {
  error: unknown
  isFirstLoad: boolean
  isStale: boolean
  total: number
  /** The first and last place of the next page. */
  next: { from: number; to: number } | undefined
  hasPrevious: boolean
}

/**
 * A list in pages. Another filter, order, day or area begins at the first page. Where a page begins is kept here and not in the address:
 * a cursor holds the name it stands at.
 */
export function usePages<Data, Variables extends OperationVariables & { area?: string; after?: string | null; first: number }, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Omit<Variables, 'after'> & { area?: string; first: number },
  pageOf: (data: Data) => Page<Row>,
) {
  const asked = computed(() => JSON.stringify(variables()))
  const visited = shallowRef<{ asked: string; cursors: string[] }>({ asked: '', cursors: [] })
  const cursors = computed(() => (visited.value.asked === asked.value ? visited.value.cursors : []))
  const query = useQuery(document, () => ({ ...variables(), after: cursors.value.at(-1) ?? null }) as Variables, { enabled: () => variables().area !== '' })

  const page = computed(() => (query.data.value === undefined ? undefined : pageOf(query.data.value)))
  const size = computed(() => variables().first)
  /** The rows shown are still those of the page before: it ends where the page asked for begins. */
  const isBehind = computed(() => cursors.value.length > 0 && page.value?.pageInfo.endCursor === cursors.value.at(-1))
  const before = computed(() => (cursors.value.length - (isBehind.value ? 1 : 0)) * size.value)
  const next = computed(() => {
    const shown = page.value
    return shown?.pageInfo.hasNextPage ? { from: before.value + size.value + 1, to: Math.min(shown.totalCount, before.value + 2 * size.value) } : undefined
  })
  const goTo = (there: string[]) => {
    visited.value = { asked: asked.value, cursors: there }
  }

  return {
    rows: computed(() => page.value?.nodes ?? []),
    /** How the list stands, for the page around it. */
    state: computed<ListState>(() => ({
      error: query.error.value, isFirstLoad: query.isFirstLoad.value, isStale: query.isStale.value,
      total: page.value?.totalCount ?? 0, next: next.value, hasPrevious: cursors.value.length > 0,
    })),
    refetch: query.refetch,
    /** The whole list, for whoever reads all of its pages: as many rows at a time as one answer holds. */
    whole: (): PagedList<Data, Variables, Row> => ({ document, variables: { ...variables(), first: 100 }, pageOf }),
    goNext: () => {
      const end = page.value?.pageInfo.endCursor
      if (end && !isBehind.value) goTo([...cursors.value, end])
    },
    goBack: () => goTo(cursors.value.slice(0, -1)),
  }
}
