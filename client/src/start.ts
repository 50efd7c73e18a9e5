import { shallowRef } from 'vue'
import { router } from './router.ts'

/** Why no page could be opened, for example because the server does not answer. */
export const startTrouble = shallowRef<unknown>()

let wanted = '/'

router.beforeEach((to) => {
  wanted = to.fullPath
})
router.afterEach(() => {
  startTrouble.value = undefined
})
router.onError((error) => {
  startTrouble.value = error
})

/** Opens the page that could not be opened. */
export async function tryAgain(): Promise<void> {
  const { path, query, hash } = router.resolve(wanted)
  await router.replace({ path, query, hash, force: true })
}
