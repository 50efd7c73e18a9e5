import { addDays, daysBetween, todayInBangkok } from '@saan/graph-schema/days.ts'
import { useIntervalFn, useNow } from '@vueuse/core'
import { computed, shallowRef } from 'vue'

/** The present instant, renewed twice a minute. */
export const now = useNow({ scheduler: (tick) => useIntervalFn(tick, 30_000) })

/** How many days the hub's today lies from the day that this device counts. */
const daysOff = shallowRef(0)

/** Takes over the day that the hub counts as today: a device with a wrong clock, and a hub shown as of another day, then agree. */
export function adoptToday(day: string): void {
  daysOff.value = daysBetween(todayInBangkok(now.value), day)
}

/** Today, as the hub counts it; it moves on by itself at midnight while a page stays open. */
export const today = computed(() => addDays(todayInBangkok(now.value), daysOff.value))

/** The present instant on the day that the hub counts as today: for what is open now. */
export const hubNow = computed(() => new Date(now.value.getTime() + daysOff.value * 86_400_000))
