import { useSessionStorage } from '@vueuse/core'
import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { useSession } from '../access/session.ts'
import { kindsWithPage, type FoundThing } from './kinds.ts'

const mostKept = 4

/**
 * What an account opened from the search last, kept by kind and id only and until the tab is closed: no name stays on a device
 * that others may use. Names are asked for again.
 */
export function useRecent() {
  const { viewer } = useSession()
  const kinds = kindsWithPage(useRouter())
  // written at once: the palette is gone as soon as something is opened
  const kept = useSessionStorage<FoundThing[]>(`saan.recent.${viewer.value?.account.id ?? ''}`, [], { flush: 'sync' })

  return {
    recent: computed(() => kept.value.filter(({ kind }) => kinds.includes(kind))),
    remember({ kind, id }: FoundThing) {
      kept.value = [{ kind, id }, ...kept.value.filter((each) => each.kind !== kind || each.id !== id)].slice(0, mostKept)
    },
  }
}
