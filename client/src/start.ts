import { shallowRef } from 'vue'
import type { RouteLocationNormalized } from 'vue-router'
import { router } from './router.ts'

/** Why no page could be opened, for example because the server does not answer. */
export const startTrouble = shallowRef<unknown>()

let wanted: RouteLocationNormalized | undefined

router.onError((error, to) => {
  startTrouble.value = error
  wanted = to
})
router.afterEach(() => {
  startTrouble.value = undefined
})

/** Opens the page that could not be opened. */
export async function tryAgain(): Promise<void> {
  if (wanted) await router.replace({ path: wanted.path, query: wanted.query, hash: wanted.hash, force: true })
}
