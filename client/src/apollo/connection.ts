import { createEventHook, refDebounced, useOnline } from '@vueuse/core'
import { computed, ref, shallowRef, watch } from 'vue'

type LiveState = 'idle' | 'live' | 'lost'

/** Whether changes of others arrive by themselves: `lost` means that the socket is down and is being tried again. */
export const liveState = ref<LiveState>('idle')

/** When the server last answered anything. */
export const answeredAt = shallowRef<Date>()

/** When the oldest of the answers shown was given, where they are ones that were kept on the device; nothing while the server answers. */
export const keptSince = shallowRef<Date>()

/** How many notices stand in place of a page of which nothing could be read: what is kept of others is then not what one reads. */
export const unreadPages = ref(0)

const isOnline = useOnline()
// A socket that comes back within seconds is not worth a word.
const settledState = refDebounced(liveState, 4000)

/** What to say about the line, everywhere alike: fine, no network at all, or answers without live changes. */
export const line = computed(() => {
  if (!isOnline.value) return 'offline'
  return liveState.value === 'lost' && settledState.value === 'lost' ? 'notLive' : 'fine'
})

/** Happens when the data may have changed: somebody wrote in the area shown, or the line came back. Open queries ask again. */
export const dataMayHaveChanged = createEventHook<void>()

/** Happens when a form of this page wrote a change: also what is not asked again by itself, because each look is recorded, is then asked anew. */
export const changeWritten = createEventHook<void>()

/** Whether somebody is signing out by themselves: that nobody is signed in any more is then no news, and leads back to nowhere. */
export const isSigningOut = ref(false)

/** Happens when the server says that nobody is signed in any more. */
export const signedOut = createEventHook<void>()

watch(isOnline, (isBack) => {
  if (isBack && keptSince.value) void dataMayHaveChanged.trigger()
})
