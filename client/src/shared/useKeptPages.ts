import { onScopeDispose, shallowRef, watch } from 'vue'
import { unreadPages } from '../apollo/connection.ts'
import { keptPages } from '../apollo/keptAnswers.ts'

/** The most that is offered: what somebody on the way is likely to want. */
const most = 6

/** What lies on the device, for a notice that stands in place of a page that could not be read. */
export function useKeptPages(isUnread: () => boolean) {
  const pages = shallowRef<Awaited<ReturnType<typeof keptPages>>>([])
  let isCounted = false
  const count = (isToCount: boolean) => {
    if (isToCount !== isCounted) unreadPages.value += isToCount ? 1 : -1
    isCounted = isToCount
  }
  watch(isUnread, async (is) => {
    count(is)
    pages.value = is ? (await keptPages()).slice(0, most) : []
  }, { immediate: true })
  onScopeDispose(() => count(false))
  return pages
}
