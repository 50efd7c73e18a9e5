import { useElementSize } from '@vueuse/core'
import { computed, type Ref } from 'vue'

/** How many rows of a least height a list has room for, so that rows keep their height when the window is lower. */
export function useFittingRows(list: Ref<HTMLElement | null>, rowHeight: number, least = 3) {
  const { height } = useElementSize(list)
  return computed(() => Math.max(least, Math.floor(height.value / rowHeight)))
}
