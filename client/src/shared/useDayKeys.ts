import { onKeyStroke } from '@vueuse/core'
import { furthestDay, nextRound, previousRound } from './days.ts'
import { isSingleKey, isTyping } from './shortcuts.ts'
import { useAsOf } from './useAsOf.ts'
import { usePreferences } from './usePreferences.ts'
import { today } from './useToday.ts'

/** The keys of time: `[` and `]` go to the round of transfers before and after, `t` and Esc in the past back to today. */
export function useDayKeys(): void {
  const { asOf, tense } = useAsOf()
  const { hasShortcuts } = usePreferences()

  onKeyStroke(['[', ']', 't'], (event) => {
    if (!hasShortcuts.value || !isSingleKey(event)) return
    if (event.key === 't') asOf.value = today.value
    if (event.key === '[') asOf.value = previousRound(asOf.value)
    if (event.key === ']' && nextRound(asOf.value) <= furthestDay(today.value)) asOf.value = nextRound(asOf.value)
  })
  onKeyStroke('Escape', (event) => {
    if (tense.value === 'past' && !event.defaultPrevented && !isTyping(event.target)) asOf.value = today.value
  })
}
