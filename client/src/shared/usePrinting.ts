import { useEventListener } from '@vueuse/core'
import { computed, onBeforeUnmount, onMounted, ref } from 'vue'

/** Whether the page is being printed: what is meant for paper alone is made only then. */
export function usePrinting() {
  const isPrinting = ref(false)
  useEventListener(window, 'beforeprint', () => {
    isPrinting.value = true
  })
  useEventListener(window, 'afterprint', () => {
    isPrinting.value = false
  })
  return isPrinting
}

const printButtons = ref(0)

/** Whether the page shown has a paper form: it offers a button to print. */
export const canPrint = computed(() => printButtons.value > 0)

/** Tells, as long as the calling part is shown, that its page can be printed. */
export function useOffersPrint(): void {
  onMounted(() => (printButtons.value += 1))
  onBeforeUnmount(() => (printButtons.value -= 1))
}
