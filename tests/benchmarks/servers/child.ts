/** What a measured server is told when it starts. */
export type Order = { uri: string; user: string; password: string; today: string; statements?: Readonly<Record<string, Sent>> }

/** A statement with its parameters, as our API sends it. */
export type Sent = { mode: 'READ' | 'WRITE'; text: string; parameters: Record<string, unknown> }

/** What a server says of itself: milliseconds of processor time and bytes of memory so far, and the last statement it sent. */
export type Report = { cpuMilliseconds: number; rssBytes: number; last: Sent | null }

/** Runs a server in this process for the one that started it: starts it with the order, and answers every further message with a report. */
export function serve(start: (order: Order) => Promise<number>, last: () => Sent | null = () => null): void {
  process.once('message', (order: Order) => {
    void start(order).then((port) => {
      process.on('message', () => {
        const { user, system } = process.cpuUsage()
        process.send!({ cpuMilliseconds: (user + system) / 1_000, rssBytes: process.memoryUsage.rss(), last: last() } satisfies Report)
      })
      process.send!({ port })
    })
  })
}
