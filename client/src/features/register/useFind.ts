import { refDebounced } from '@vueuse/core'
import { computed, ref } from 'vue'

const shortest = 2
const pause = 250

/** What is typed to find somebody or something. It stays in memory: an address holds no name. */
export function useFind() {
  const typed = ref('')
  const settled = refDebounced(typed, pause)
  /** What is asked for once typing rests; one letter finds too much. */
  const text = computed(() => {
    const wanted = settled.value.trim()
    return wanted.length >= shortest ? wanted : null
  })
  return { typed, text }
}
