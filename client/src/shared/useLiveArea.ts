import { useDebounceFn, useIntervalFn } from '@vueuse/core'
import { computed } from 'vue'
import { dataMayHaveChanged, line, liveState } from '../apollo/connection.ts'
import { ChangedDocument } from '../apollo/generated/graphql.ts'
import { useSubscription } from '../apollo/useSubscription.ts'
import { useSession } from '../features/access/session.ts'
import { useArea } from './useArea.ts'

const pollEvery = 60_000

/**
 * Keeps open pages true while others work in the area shown: each announced change lets the queries ask again.
 * Where the socket cannot be had, they ask every minute instead.
 */
export function useLiveArea(): void {
  const { viewer } = useSession()
  const { code } = useArea()
  /** A session that an earlier program kept on the device knows no number. The number of the latest change heard of: what came since, before the hub began to listen, is told at once. */
  let heard = 0
  const variables = computed(() => (viewer.value && code.value ? { area: code.value, after: Math.max(heard, viewer.value.lastChange ?? 0) } : null))
  const askAgain = useDebounceFn(() => void dataMayHaveChanged.trigger(), 400)

  useSubscription(ChangedDocument, variables, ({ changed }) => {
    heard = changed.seq
    void askAgain()
  })
  useIntervalFn(() => {
    if (liveState.value === 'lost' && line.value !== 'offline') void askAgain()
  }, pollEvery)
}
