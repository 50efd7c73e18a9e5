import { ApolloLink, Observable } from '@apollo/client'

/**
 * Carries subscriptions over a WebSocket. The socket and its library are loaded by the first subscription,
 * so that the first page does not wait for them.
 */
export function createLiveLink(): ApolloLink {
  let socketLink: Promise<ApolloLink> | undefined

  return new ApolloLink((operation, forward) =>
    new Observable((observer) => {
      let stop: (() => void) | undefined
      let isOver = false
      socketLink ??= import('./liveSocket.ts').then((module) => module.createSocketLink())
      socketLink.then(
        (link) => {
          if (isOver) return
          const subscription = link.request(operation, forward).subscribe(observer)
          stop = () => subscription.unsubscribe()
        },
        (error: unknown) => observer.error(error),
      )
      return () => {
        isOver = true
        stop?.()
      }
    }),
  )
}
