import { connect, createServer, type AddressInfo } from 'node:net'

/** A wire to the database that counts how often the direction turns: each turn to an answer is one round trip. */
export async function countingWire(uri: string): Promise<{ uri: string; count: () => number; close: () => Promise<void> }> {
  const target = new URL(uri)
  let trips = 0
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    let isAsking = false
    near.on('data', () => { isAsking = true })
    far.on('data', () => {
      if (isAsking) trips++
      isAsking = false
    })
    near.pipe(far).pipe(near)
    // The servers are killed when they were counted; their connections break then.
    for (const socket of [near, far]) socket.on('error', () => { near.destroy(); far.destroy() })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => trips,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
