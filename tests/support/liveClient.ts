import { createClient, type Client } from 'graphql-ws'
import { WebSocket } from 'ws'
import { onTestFinished } from 'vitest'
import type { ApiClient } from './apiClient.ts'

type Closed = { code: number; reason: string }

/** The address of the live channel of a hub. */
const liveAddress = (base: string) => `${base.replace('http', 'ws')}/graphql`

/** A socket of the caller's own making, also one that no client would open: how it is answered, and how it closes. */
export function openSocket(base: string, { cookie, origin }: { cookie?: string | null; origin?: string } = {}) {
  const socket = new WebSocket(liveAddress(base), 'graphql-transport-ws', { headers: { ...(cookie && { cookie }), ...(origin && { origin }) } })
  onTestFinished(() => socket.terminate())
  const closed = new Promise<Closed>((resolve) => socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })))
  const refused = new Promise<number>((resolve) => socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0)))
  const opened = new Promise<void>((resolve) => socket.once('open', () => resolve()))
  socket.on('error', () => undefined)
  return { socket, closed, refused, opened, say: (message: Record<string, unknown>) => socket.send(JSON.stringify(message)) }
}

/** What a subscriber heard, and a wait for the next of it. */
export type Heard<Data> = { events: { data?: Data | null; errors?: readonly unknown[] }[]; closed: Promise<Closed>; ended: Promise<unknown>; next: (count: number) => Promise<void>; leave: () => void; client: Client }

/** Subscribes as a signed-in client does; answers once the hub has acknowledged the socket and taken the subscription. */
export async function listen<Data>(caller: Pick<ApiClient, 'base' | 'session'>, query: string, variables: Record<string, unknown> = {}): Promise<Heard<Data>> {
  const { session } = caller
  const Socket = class extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers: session ? { cookie: session } : {} })
    }
  }
  const client = createClient({ url: liveAddress(caller.base), webSocketImpl: Socket, retryAttempts: 0, lazy: false, onNonLazyError: () => undefined })
  onTestFinished(async () => { await client.dispose() })
  const events: Heard<Data>['events'] = []
  const closed = new Promise<Closed>((resolve) => client.on('closed', (event) => resolve(event as Closed)))
  await Promise.race([new Promise((resolve) => client.on('connected', resolve)), closed])
  let wake: () => void = () => undefined
  let leave: () => void = () => undefined
  const ended = new Promise<unknown>((resolve) => {
    leave = client.subscribe<Data>({ query, variables }, { next: (event) => { events.push(event); wake() }, error: resolve, complete: () => resolve(null) })
  })
  // The hub answers nothing to a subscription that it took: it has taken it when it has read the log's last number.
  await new Promise((resolve) => setTimeout(resolve, 200))
  const next = async (count: number) => {
    while (events.length < count) await new Promise<void>((resolve) => { wake = resolve })
  }
  return { events, closed, ended, next, leave, client }
}
