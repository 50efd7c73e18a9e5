import { useAsOf } from '../../shared/useAsOf.ts'
import { useWords } from '../../shared/useWords.ts'
import { watchStateOf, type WatchState } from '../coverage/coverageStates.ts'
import type { Hit } from './useSearch.ts'

const levels = ['PROVINCE', 'DISTRICT', 'SUBDISTRICT', 'VILLAGE'] as const
const tags = { none: 'none', one: 'one', two: 'ok', three: 'ok', unplanned: 'na' } as const satisfies Record<WatchState, string>

/**
 * How a hit is written: an area with the word for its level, which its code of 2, 4, 6 or 8 digits says; what tells it from its namesakes; what
 * is wanting there, or how well it is watched; and the number to call, but not on a past day: who answers it now is somebody else.
 */
export function useHitWords() {
  const { t, title, language } = useWords()
  const { tense } = useAsOf()
  return {
    nameOf(hit: Hit): string {
      const level = hit.kind === 'AREA' ? levels[hit.id.length / 2 - 1] : undefined
      return level ? t(`area.short.${level}`, { name: title(hit) }) : title(hit)
    },
    detailOf: (hit: Hit) => (language.value === 'en' && hit.detailEn ? hit.detailEn : hit.detailTh),
    stateOf({ isVacant, watch, villagesWithNobody }: Hit) {
      if (isVacant) return { tag: tags.none, words: t('search.state.vacant') }
      if (villagesWithNobody) return { tag: tags.none, words: t('search.state.nobody', { count: villagesWithNobody }) }
      if (!watch) return undefined
      const state = watchStateOf({ watchers: watch.held, watchPosts: watch.posts })
      return { tag: tags[state], words: t(`coverage.states.${state}`) }
    },
    phoneOf: ({ phone }: Hit) => (tense.value === 'past' ? undefined : phone ?? undefined),
  }
}
