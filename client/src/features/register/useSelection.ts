import { computed, ref } from 'vue'

/** Which rows of a list are chosen, also on pages that are not shown just now. */
export function useSelection() {
  const chosen = ref<string[]>([])
  const has = (id: string) => chosen.value.includes(id)

  function toggle(id: string) {
    chosen.value = has(id) ? chosen.value.filter((each) => each !== id) : [...chosen.value, id]
  }

  /** Chooses all of some rows, or lets go of them when all are chosen. */
  function toggleAll(ids: readonly string[]) {
    const others = chosen.value.filter((each) => !ids.includes(each))
    chosen.value = ids.every(has) ? others : [...others, ...ids]
  }

  return {
    chosen: computed<readonly string[]>(() => chosen.value),
    has,
    toggle,
    toggleAll,
    clear: () => {
      chosen.value = []
    },
  }
}

export type Selection = ReturnType<typeof useSelection>
