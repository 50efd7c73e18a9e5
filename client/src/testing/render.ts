import { ApolloClient, ApolloLink, Observable } from '@apollo/client'
import { todayInBangkok } from '@saan/graph-schema/days.ts'
import icons from '@nuxt/ui/runtime/vue/plugins/icons.js'
import { render } from '@testing-library/vue'
import { vi } from 'vitest'
import { createApp, effectScope, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createCache } from '../apollo/client.ts'
import type { Action } from '../apollo/generated/graphql.ts'
import { apolloClientKey } from '../apollo/useApolloClient.ts'
import { forgetSession, loadSession } from '../features/access/session.ts'
import { i18n } from '../i18n.ts'

interface Surroundings {
  props?: Record<string, unknown>
  /** The address the component is looked at under. */
  at?: string
  client?: ApolloClient
}

/** Renders a component as a page would: with routes, words and, where it asks the API, a client. */
export async function renderApp(component: Component, { props, at = '/coverage', client }: Surroundings = {}) {
  const page = { render: () => null }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/coverage', name: 'coverage', component: page },
      { path: '/villages/:code', name: 'village', component: page },
      { path: '/people/:id', name: 'person', component: page },
      { path: '/posts/:id', name: 'post', component: page },
    ],
  })
  await router.push(at)
  const view = render(component, {
    ...(props && { props }),
    global: { plugins: [router, i18n, icons], provide: client ? { [apolloClientKey as symbol]: client } : {} },
  })
  return { ...view, router }
}

type Answer = Observable<ApolloLink.Result>

/** A client whose answers a test gives by hand. It stands in for the line, not for the server's rules. */
function clientAnswering(answer: (operation: ApolloLink.Operation) => Answer): ApolloClient {
  return new ApolloClient({ cache: createCache(), link: new ApolloLink((operation) => answer(operation)) })
}

/** A line on which a test sends answers when it wants to. */
export function openLine() {
  const asked: { operation: ApolloLink.Operation; answer: (result: ApolloLink.Result) => void; announce: (result: ApolloLink.Result) => void; isOpen: boolean }[] = []
  const client = clientAnswering(
    (operation) =>
      new Observable((observer) => {
        const question = {
          operation,
          isOpen: true,
          announce: (result: ApolloLink.Result) => observer.next(result),
          answer(result: ApolloLink.Result) {
            observer.next(result)
            observer.complete()
          },
        }
        asked.push(question)
        return () => {
          question.isOpen = false
        }
      }),
  )
  return { client, asked }
}

/** Lets everything that waits for promises and renders come to rest. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5))
}

/** Runs a composable as a component would, with its client; `end` is the component going away. */
export function inScope<Result>(client: ApolloClient, run: () => Result): { result: Result; end: () => void } {
  const scope = effectScope()
  const result = createApp({}).provide(apolloClientKey, client).runWithContext(() => scope.run(run))
  return { result: result as Result, end: () => scope.stop() }
}

/** Signs somebody in with the rights that a test is about, and out again with what it gives back. The storage of the device never answers. */
export async function signInWith(...can: Action[]): Promise<() => void> {
  vi.stubGlobal('indexedDB', { open: () => ({}) })
  const { client, asked } = openLine()
  void loadSession(client)
  await settled()
  const account = { __typename: 'Account', id: 'me', username: 'me', nameTh: 'ฉัน', nameEn: 'Me' }
  asked[0]?.answer({
    data: {
      me: { __typename: 'Viewer', account, role: 'VIEWER', needsPassword: true, can, lastChange: 0, areas: [], homeArea: null },
      health: { __typename: 'Health', synthetic: true, today: todayInBangkok(), demoAccounts: [] },
    },
  })
  await settled()
  return () => void forgetSession()
}
