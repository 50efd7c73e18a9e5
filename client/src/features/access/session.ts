import type { ApolloClient } from '@apollo/client'
import { addDays, daysBetween, todayInBangkok } from '@saan/graph-schema/days.ts'
import { computed, ref, shallowRef, watch } from 'vue'
import { client } from '../../apollo/client.ts'
import { dataMayHaveChanged, keptSince } from '../../apollo/connection.ts'
import { SessionDocument, type Action, type SessionQuery } from '../../apollo/generated/graphql.ts'
import { keepAnswer, keepAnswersFor } from '../../apollo/keptAnswers.ts'
import { ownDeviceOf } from '../../shared/useOwnDevice.ts'
import { adoptToday } from '../../shared/useToday.ts'

const session = shallowRef<SessionQuery>()

/** Whether somebody was signed in here until the hub ended it, and did not leave by themselves: told where one signs in. */
export const wasEnded = ref(false)

/** Asks the server who is signed in and what the hub holds; rejects when there is no answer, and none that was kept on the device. */
export async function loadSession(from: ApolloClient = client): Promise<SessionQuery> {
  const { data } = await from.query({ query: SessionDocument, fetchPolicy: 'network-only' })
  if (!data) throw new Error('The session was answered without data.')
  // A kept answer tells the day on which it was given.
  const daysSince = daysBetween(todayInBangkok(keptSince.value), todayInBangkok())
  adoptToday(addDays(data.health.today, daysSince))
  session.value = data
  await keepOnOwnDevice()
  return data
}

/** Lets the device keep what may be read without a line, for somebody whose own it is and for the rights they have now; else nothing stays on it. */
async function keepOnOwnDevice(): Promise<void> {
  const { me } = session.value ?? {}
  const isOwn = me && ownDeviceOf.value.includes(me.account.id)
  await keepAnswersFor(isOwn ? JSON.stringify([me.account.id, me.role, me.can, me.areas.map(({ code }) => code)]) : undefined)
  if (isOwn && session.value && !keptSince.value) await keepAnswer({ operationName: 'Session', variables: {} }, session.value)
}

watch(ownDeviceOf, async () => {
  await keepOnOwnDevice()
  await dataMayHaveChanged.trigger()
})

/** The session asked before, or asked now. */
export async function knownSession(): Promise<SessionQuery> {
  return session.value ?? loadSession()
}

/** Forgets who was signed in, and all that was read for them. */
export async function forgetSession(): Promise<void> {
  session.value = undefined
  await keepAnswersFor(undefined)
  await client.clearStore()
}

/** Who is signed in, and what they may do. */
export function useSession() {
  return {
    viewer: computed(() => session.value?.me ?? null),
    isSynthetic: computed(() => session.value?.health.synthetic ?? false),
    demoAccounts: computed(() => session.value?.health.demoAccounts ?? []),
    can: (action: Action) => session.value?.me?.can.includes(action) ?? false,
    /** Whether an area lies in what somebody works in; that of an administrator, who has no areas, is the whole country. */
    worksIn: (area: string) => session.value?.me?.areas.length === 0 || (session.value?.me?.areas.some(({ code }) => area.startsWith(code)) ?? false),
  }
}
