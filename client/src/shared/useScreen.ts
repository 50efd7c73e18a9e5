import { useMediaQuery } from '@vueuse/core'

const isPhone = useMediaQuery('(max-width: 1023px)')
const isFolded = useMediaQuery('(max-width: 1359px)')

/** How wide the screen is: below 1024 px the phone's layout, below 1360 px the folded desktop with its rail. */
export function useScreen() {
  return { isPhone, isFolded }
}
