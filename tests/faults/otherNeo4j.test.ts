import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { afterEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { end, endAll, freePort, newFolder, startHub } from '../support/startUp.ts'

vi.setConfig({ testTimeout: 120_000 })
afterEach(endAll)

/** What a hub on another Neo4j prints before it ends, and that it keeps nothing on this machine. */
async function refusalOf(neo4j: { uri?: string; password?: string }) {
  const { uri, user, password } = inject('neo4j')
  const dataDir = join(newFolder(), 'data')
  const hub = startHub(['--data', dataDir, '--port', '0'], { NEO4J_URI: neo4j.uri ?? uri, NEO4J_USER: user, NEO4J_PASSWORD: neo4j.password ?? password })
  const { code, errors } = await hub.ended
  expect(code).toBe(1)
  expect(existsSync(dataDir)).toBe(false)
  return errors.trim().split('\n')
}

/** A server that speaks TLS with a certificate that nobody vouches for. */
async function untrustedServer(): Promise<number> {
  const store = join(newFolder(), 'keys.p12')
  execFileSync('keytool', ['-genkeypair', '-alias', 'own', '-keyalg', 'EC', '-storetype', 'PKCS12', '-keystore', store, '-storepass', 'only for tests', '-dname', 'CN=localhost'], { stdio: 'ignore' })
  const server = createServer({ pfx: readFileSync(store), passphrase: 'only for tests' }).on('tlsClientError', () => undefined)
  onTestFinished(() => { server.close() })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
}

describe('a hub on another Neo4j that cannot start names the variable to mend, in Thai and English', () => {
  test('the password is wrong', async () => {
    const [thai, english] = await refusalOf({ password: 'not the password' })

    expect(thai).toMatch(/โปรดแก้ NEO4J_USER หรือ NEO4J_PASSWORD/)
    expect(english).toMatch(/refuses the user name or the password: mend NEO4J_USER or NEO4J_PASSWORD/)
  })

  test.each(['bolt', 'neo4j'])('nothing answers at %s://', async (scheme) => {
    const [thai, english] = await refusalOf({ uri: `${scheme}://127.0.0.1:${await freePort()}` })

    expect(thai).toMatch(/โปรดเปิด Neo4j ที่นั่น หรือแก้ NEO4J_URI/)
    expect(english).toMatch(/No database answers at .*mend NEO4J_URI/)
  })

  test.each(['bolt+s', 'neo4j+s'])('the certificate at %s:// is not trusted', async (scheme) => {
    const [thai, english] = await refusalOf({ uri: `${scheme}://127.0.0.1:${await untrustedServer()}` })

    expect(thai).toMatch(/เชื่อถือไม่ได้.*NEO4J_URI/)
    expect(english).toMatch(/is not trusted: .*bolt\+ssc:\/\/ in NEO4J_URI/)
  })

  test('it asks for encryption where there is none', async () => {
    const [, english] = await refusalOf({ uri: inject('neo4j').uri.replace('bolt:', 'bolt+s:') })

    expect(english).toMatch(/mend NEO4J_URI .*bolt:\/\/ without/)
  })
})

test('two hubs on one Neo4j run beside each other, and neither keeps anything on this machine', async () => {
  const { uri, user, password } = inject('neo4j')
  const dataDir = join(newFolder(), 'data')
  const hubs = [1, 2].map(() => startHub(['--data', dataDir, '--port', '0'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }))

  expect(await Promise.all(hubs.map(({ ready }) => ready))).toHaveLength(2)
  expect(existsSync(dataDir)).toBe(false)
  for (const hub of hubs) expect((await end(hub, 'SIGTERM')).code).toBe(143)
})
