import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { choosePort, requireFree } from './ports.ts'

test('a port in use is refused, naming it', async () => {
  const { port, close } = await taken()

  await expect(requireFree(port)).rejects.toMatchObject({ code: 'PORT_TAKEN', en: expect.stringContaining(String(port)), th: expect.stringContaining(String(port)) })
  await expect(choosePort(port, new Set())).rejects.toMatchObject({ code: 'PORT_TAKEN' })
  close()
})

test('without a given port the first free one of the range is taken, past those that were refused', async () => {
  const first = await choosePort(undefined, new Set())
  const next = await choosePort(undefined, new Set([first]))

  expect(first).toBeGreaterThanOrEqual(7687)
  expect(next).toBeGreaterThan(first)
})

test('a range without a free port is refused as a whole', async () => {
  const all = new Set(Array.from({ length: 11 }, (_, index) => 7687 + index))

  await expect(choosePort(undefined, all)).rejects.toMatchObject({ en: expect.stringContaining('7687-7697') })
})

function taken() {
  return new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() }))
  })
}
