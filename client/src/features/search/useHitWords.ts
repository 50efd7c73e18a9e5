import { useWords } from '../../shared/useWords.ts'
import type { Hit } from './useSearch.ts'

const levels = ['PROVINCE', 'DISTRICT', 'SUBDISTRICT', 'VILLAGE'] as const

/** How a hit is written: an area with the word for its level, which its code of 2, 4, 6 or 8 digits says; and what tells it from its namesakes. */
export function useHitWords() {
  const { t, title, language } = useWords()
  return {
    nameOf(hit: Hit): string {
      const level = hit.kind === 'AREA' ? levels[hit.id.length / 2 - 1] : undefined
      return level ? t(`area.short.${level}`, { name: title(hit) }) : title(hit)
    },
    detailOf: (hit: Hit) => (language.value === 'en' && hit.detailEn ? hit.detailEn : hit.detailTh),
  }
}
