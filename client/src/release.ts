import { useIntervalFn } from '@vueuse/core'
import { ref } from 'vue'
import type { Workbox } from 'workbox-window'

const askEvery = 3_600_000

/** Whether a newer version of the program lies ready. It is opened when somebody says so, for a page that loads itself anew loses what was typed. */
export const isNewerReady = ref(false)

let worker: Workbox | undefined
let isNewerRunning = false

/** Keeps the program itself on the device, so that it opens without a line, and looks for a newer one each hour. Only over HTTPS and on loopback. */
export async function keepProgram(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { Workbox } = await import('workbox-window')
  const kept = new Workbox('/sw.js')
  kept.addEventListener('waiting', () => {
    isNewerReady.value = true
  })
  // Another tab may have opened it; this one stays as it is until it is told.
  kept.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    isNewerRunning = Boolean(isUpdate || isExternal)
  })
  await kept.register()
  useIntervalFn(() => void kept.update(), askEvery)
  worker = kept
}

/** Opens the newer version in place of this page. */
export function openNewer(): void {
  if (isNewerRunning || !worker) return location.reload()
  worker.addEventListener('controlling', () => location.reload())
  worker.messageSkipWaiting()
}
