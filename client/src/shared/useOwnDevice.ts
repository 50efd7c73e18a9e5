import { useLocalStorage } from '@vueuse/core'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'

/** The accounts whose people said that this device is their own. */
export const ownDeviceOf = useLocalStorage<string[]>('saan.ownDevice', [])

/**
 * Whether somebody said "this is my own device". Only then is what they saw last kept on it, to be read without a line; with the switch back,
 * and when they are signed out, it is removed.
 */
export function useOwnDevice(account: MaybeRefOrGetter<string | undefined>) {
  return computed({
    get: () => ownDeviceOf.value.includes(toValue(account) ?? ''),
    set: (isOwn: boolean) => {
      const [one, others] = [toValue(account), ownDeviceOf.value.filter((each) => each !== toValue(account))]
      ownDeviceOf.value = isOwn && one !== undefined ? [...others, one] : others
    },
  })
}
