import { refDebounced } from '@vueuse/core'
import { computed, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { SearchDocument, type HitFragment } from '../../apollo/generated/graphql.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import { useArea } from '../../shared/useArea.ts'
import { useAsOf } from '../../shared/useAsOf.ts'
import { useWords } from '../../shared/useWords.ts'
import { kindsWithPage } from './kinds.ts'
import { askedOf } from './paletteKeys.ts'

/** How long the typing must rest, in milliseconds, before the hub is asked. */
const restOfTyping = 180
/** The longest text that the API takes, in characters. */
export const longestText = 100

/** What fits a text while it is typed, on the day that is shown and first of all in the area that is shown. Answers to an earlier text are dropped; until the new one is there `isSettled` is false. */
export function useSearch(typed: Ref<string>, first: number) {
  const { title } = useWords()
  const kinds = kindsWithPage(useRouter())
  const { code: area } = useArea()
  const { asOf } = useAsOf()
  const asked = computed(() => askedOf(typed.value))
  const wanted = computed(() => (asked.value.isActionsOnly ? '' : asked.value.text))
  const text = refDebounced(wanted, restOfTyping)
  const { data, error, isLoading, refetch } = useQuery(SearchDocument, () => ({ text: text.value, kinds, first, area: area.value, asOf: asOf.value }), {
    enabled: () => text.value !== '',
    fetchPolicy: 'network-only',
    isLive: false,
  })
  const isSettled = computed(() => wanted.value === text.value && !isLoading.value)
  const hits = computed(() => (wanted.value === '' || error.value ? [] : byKind(data.value?.search ?? [])))

  return {
    asked, text, hits, error, isSettled, refetch,
    isFirstLoad: computed(() => wanted.value !== '' && !isSettled.value && hits.value.length === 0 && !error.value),
    isNothing: computed(() => wanted.value !== '' && isSettled.value && !error.value && hits.value.length === 0),
    /** The name that comes nearest when none holds what was typed. */
    nearest: computed(() => {
      const [best] = hits.value
      return isSettled.value && best && hits.value.every(({ exact }) => !exact) ? title(best) : undefined
    }),
  }
}

/** Hits of one kind stand together, in the order in which each kind has its best hit: the best of all is the first. */
export function byKind<Kind, Found extends { kind: Kind }>(hits: readonly Found[]): Found[] {
  return [...new Set(hits.map(({ kind }) => kind))].flatMap((kind) => hits.filter((hit) => hit.kind === kind))
}

export type Hit = HitFragment
