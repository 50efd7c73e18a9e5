import type { ApolloLink } from '@apollo/client'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { createClient } from 'graphql-ws'
import { dataMayHaveChanged, liveState, signedOut } from './connection.ts'

const sessionEnded = [4401, 4403]

/** One socket for all subscriptions. It is tried again for ever, later and later up to half a minute, spread by chance. */
export function createSocketLink(): ApolloLink {
  const url = new URL('/graphql', location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'

  let silence: ReturnType<typeof setTimeout> | undefined

  const client = createClient({
    url: url.href,
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => wait(Math.min(30_000, 500 * 2 ** retries) * (0.5 + Math.random() / 2)),
    on: {
      connected(_socket, _payload, wasRetry) {
        liveState.value = 'live'
        if (wasRetry) void dataMayHaveChanged.trigger()
      },
      // A network that carries nothing any more says nothing either: a beat without an answer is a socket that is lost.
      ping(isReceived) {
        if (!isReceived) silence = setTimeout(() => client.terminate(), 5_000)
      },
      pong(isReceived) {
        if (isReceived) clearTimeout(silence)
      },
      closed(event) {
        clearTimeout(silence)
        const { code, wasClean } = event as CloseEvent
        liveState.value = wasClean && code === 1000 ? 'idle' : 'lost'
        if (sessionEnded.includes(code)) void signedOut.trigger()
      },
    },
  })
  return new GraphQLWsLink(client)
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
