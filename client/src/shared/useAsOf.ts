import { computed } from 'vue'
import type { Day } from './days.ts'
import { useAddressPart } from './useAddress.ts'
import { today } from './useToday.ts'

export type Tense = 'past' | 'present' | 'future'

/** The day the pages are seen as of. It lives in the address, so a view of the past can be shared; without one it is today. */
export function useAsOf() {
  const part = useAddressPart('asOf')
  const asOf = computed<Day>({
    get: () => part.value ?? today.value,
    set: (day) => {
      part.value = day === today.value ? undefined : day
    },
  })
  const tense = computed<Tense>(() => (asOf.value === today.value ? 'present' : asOf.value < today.value ? 'past' : 'future'))
  return { asOf, tense }
}
