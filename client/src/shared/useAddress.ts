import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

/** One part of the view that lives in the address, so that a link to it shows the same; never a name or a number of a person. */
export function useAddressPart(part: string): WritableComputedRef<string | undefined> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => textOf(route.query[part]),
    set: (value) => void router.replace({ query: { ...route.query, [part]: value || undefined } }),
  })
}

/** Where and when a page is looked at: what every link to another page keeps. */
export function usePlace() {
  const route = useRoute()
  return computed<LocationQueryRaw>(() => ({ area: textOf(route.query['area']), asOf: textOf(route.query['asOf']) }))
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
