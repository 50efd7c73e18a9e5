import { useMutationObserver } from '@vueuse/core'
import { nextTick, ref, watch, type Ref } from 'vue'
import { useRoute } from 'vue-router'

/**
 * Begins another page at its top, also for the keyboard and a screen reader: with the focus on its heading, or, after going back, on the
 * link that had been opened. Both may come later than the page; until then its frame has the focus, unless somebody moves it.
 */
export function useArrival(main: Ref<HTMLElement | null>): void {
  const route = useRoute()
  const isArriving = ref(false)

  watch(() => route.path, async () => {
    isArriving.value = false
    await nextTick()
    main.value?.scrollTo({ top: 0 })
    window.scrollTo({ top: 0 })
    main.value?.focus({ preventScroll: true })
    isArriving.value = true
    arrive()
  })
  useMutationObserver(main, arrive, { childList: true, subtree: true })

  function arrive() {
    const page = main.value
    if (!isArriving.value || !page) return
    const heading = page.querySelector<HTMLElement>('h1')
    const places: unknown[] = [page, heading, document.body]
    const opened = openedLink(page)
    isArriving.value = places.includes(document.activeElement) && !opened && !(heading && !leftFor())
    if (!places.includes(document.activeElement)) return
    if (opened) opened.focus()
    else if (heading && document.activeElement !== heading) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
  }
}

/** The page that was opened from this one, when one came back from it. */
function leftFor(): string | null {
  const { forward } = (history.state ?? {}) as { forward?: string | null }
  return forward ?? null
}

function openedLink(page: HTMLElement): HTMLElement | undefined {
  const left = leftFor()
  return left === null ? undefined : [...page.querySelectorAll<HTMLElement>('a[href]')].find((link) => link.getAttribute('href') === left)
}
