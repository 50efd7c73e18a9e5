import { todayInBangkok } from '@saan/graph-schema/days.ts'
import { useIntervalFn, useNow } from '@vueuse/core'
import { computed } from 'vue'

/** The present instant, renewed twice a minute. */
export const now = useNow({ scheduler: (tick) => useIntervalFn(tick, 30_000) })

/** Today in Bangkok; it moves on by itself at midnight while a page stays open. */
export const today = computed(() => todayInBangkok(now.value))
