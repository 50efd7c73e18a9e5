import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { classArchive } from '@saan/server/src/neo4j/embedded/classArchive.ts'
import { neo4jJars } from '@saan/server/src/neo4j/embedded/jars.ts'
import { findJava } from '@saan/server/src/neo4j/embedded/java.ts'
import { isAlive, markOf } from '@saan/server/src/neo4j/embedded/processes.ts'
import neo4j from 'neo4j-driver'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { cacheDir, cacheWithSameJars, end, endAll, freePort, homeIn, newFolder, pathWith, start, startHub, stateOnceWritten, takenPort, type Ready, type Start } from '../support/startUp.ts'

const realJava = execFileSync('sh', ['-c', 'readlink -f "$(command -v java)"'], { encoding: 'utf8' }).trim()

// A boot takes four seconds on a quiet machine and forty on a busy one.
vi.setConfig({ testTimeout: 180_000 })

beforeAll(async () => {
  await neo4jJars({ cacheDir, onProgress: () => {} })
}, 600_000)

afterEach(endAll)

describe('a start that cannot go on says in one sentence what to do, in Thai and English, and ends with 1', () => {
  test('Java is missing', async () => {
    await expectRefusal(start({ dataDir: newFolder() }, pathWith({})), 'ไม่พบ Java', 'install Java 17 or 21')
  })

  test.each([['1.8.0_402', '8'], ['11.0.22', '11']])('Java %s is too old', async (version, major) => {
    const path = pathWith({ java: { script: `echo 'openjdk version "${version}"' >&2` } })

    await expectRefusal(start({ dataDir: newFolder() }, path), `Java ที่พบคือรุ่น ${major}`, `The Java found is version ${major}`)
  })

  test('Maven is missing', async () => {
    const path = pathWith({ java: { link: realJava } })

    await expectRefusal(start({ dataDir: newFolder(), cacheDir: newFolder() }, path), 'ไม่พบ Maven', 'install Maven')
  })

  test('Maven cannot fetch, and no half set of jars is left', async () => {
    const cache = newFolder()
    const path = pathWith({ java: { link: realJava }, mvn: { script: `echo '[ERROR] Could not transfer artifact org.neo4j:neo4j'; exit 1` } })

    await expectRefusal(start({ dataDir: newFolder(), cacheDir: cache }, path), 'Maven ดาวน์โหลด Neo4j ไม่สำเร็จ', 'Could not transfer artifact org.neo4j:neo4j')
    expect(readdirSync(cache).filter((name) => !name.endsWith('.part'))).toEqual([])
  })

  test('the port is taken', async () => {
    const { port, close } = await takenPort()

    await expectRefusal(start({ dataDir: newFolder(), port }), `พอร์ต ${port}`, `Port ${port} is used by another program`)
    close()
  })

  test('the folder of the data cannot be written', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')

    await expectRefusal(start({ dataDir: join(file, 'data') }), 'ไม่ได้', 'cannot be written')
    await expectRefusal(start({ dataDir: '/proc/saan/data' }), '--data', '/proc/saan/data')
  })

  test('the folder of the cache cannot be written', async () => {
    await expectRefusal(start({ dataDir: newFolder(), cacheDir: '/dev/null/cache' }), 'SAAN_CACHE', '/dev/null/cache')
  })

  test('the store is open in another process, which is unharmed', async () => {
    const dataDir = newFolder()
    const first = await start({ dataDir }).ready
    renameSync(homeIn(dataDir).state, `${homeIn(dataDir).state}.lost`)

    await expectRefusal(start({ dataDir }), 'มีโปรแกรมอื่นเปิดใช้อยู่', 'is open in another process')

    await expectAnswer(first)
    renameSync(`${homeIn(dataDir).state}.lost`, homeIn(dataDir).state)
  })

  test('the database does not come up', async () => {
    const script = `case "$*" in *-version*) echo 'openjdk version "17.0.15"' >&2;; *) echo 'ERROR no such luck'; exit 3;; esac`

    const ended = await expectRefusal(start({ dataDir: newFolder() }, pathWith({ java: { script } })), 'ไม่พร้อมใช้งาน', 'did not come up')

    expect(ended.errors).toContain('ERROR no such luck')
  })

  test('the password file is lost', async () => {
    const dataDir = newFolder()
    const first = start({ dataDir })
    await first.ready
    await end(first, 'SIGTERM')
    rmSync(homeIn(dataDir).password)

    await expectRefusal(start({ dataDir }), 'รหัสผ่านของฐานข้อมูลหาย', 'put the file')
  })
})

describe('a stop and the next start', () => {
  test.each([['SIGTERM', 143], ['SIGINT', 130]] as const)('%s stops the database too', async (signal, code) => {
    const first = start({ dataDir: newFolder() })
    const database = markOf((await first.ready).pid)

    expect((await end(first, signal)).code).toBe(code)
    expect(isAlive(database)).toBe(false)
  })

  test('SIGTERM while the database boots leaves nothing running', async () => {
    const dataDir = newFolder()
    const first = start({ dataDir })
    const state = await stateOnceWritten(dataDir)

    await end(first, 'SIGTERM')

    expect(isAlive(state.server)).toBe(false)
  })

  test('what was written is there after the next start, with the same password', async () => {
    const dataDir = newFolder()
    const first = start({ dataDir })
    await run(await first.ready, 'CREATE (:Kept {name: "สาน"})')
    await end(first, 'SIGTERM')

    const second = await start({ dataDir }).ready

    expect(second.reused).toBe(false)
    expect((await run(second, 'MATCH (kept:Kept) RETURN kept.name AS name')).records.map((row) => row.get('name'))).toEqual(['สาน'])
  })

  test('a database whose starter was killed is taken over, and then stopped, by the next start', async () => {
    const dataDir = newFolder()
    const killed = start({ dataDir })
    const before = await killed.ready
    const database = markOf(before.pid)
    await end(killed, 'SIGKILL')
    expect(isAlive(database)).toBe(true)

    const next = start({ dataDir })

    expect(await next.ready).toEqual({ ...before, reused: true })
    await end(next, 'SIGTERM')
    expect(isAlive(database)).toBe(false)
  })

  test('a guest uses the running database and does not stop it', async () => {
    const dataDir = newFolder()
    const owner = await start({ dataDir }).ready
    const guest = start({ dataDir })

    expect(await guest.ready).toEqual({ ...owner, reused: true })
    await end(guest, 'SIGTERM')
    await expectAnswer(owner)
  })

  test('of two starts at once one starts the database and the other uses it', async () => {
    const dataDir = newFolder()

    const both = await Promise.all([start({ dataDir }).ready, start({ dataDir }).ready])

    expect(new Set(both.map(({ pid }) => pid)).size).toBe(1)
    expect(both.map(({ reused }) => reused).sort()).toEqual([false, true])
  })

  test('a damaged class archive does not keep the database from starting', async () => {
    const cache = cacheWithSameJars()
    const dataDir = newFolder()
    const jars = await neo4jJars({ cacheDir: cache, onProgress: () => {} })
    const archive = classArchive({ cacheDir: cache, home: homeIn(dataDir), jars, java: await findJava(), heapMb: 512 })
    writeFileSync(archive.file, 'not an archive')

    await expectAnswer(await start({ dataDir, cacheDir: cache }).ready)
  })
})

describe('the hub', () => {
  test('a start beside a running one is refused and names its address', async () => {
    const [dataDir, port] = [newFolder(), await freePort()]
    const address = await startHub(['--data', dataDir, '--port', String(port)]).ready

    expect(address).toBe(`http://localhost:${port}`)
    await expectRefusal(startHub(['--data', dataDir, '--port', String(await freePort())]), `กำลังทำงานอยู่แล้วที่ ${address}`, `already running at ${address}`)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  })

  test('a taken port is refused before the database is started', async () => {
    const [dataDir, { port, close }] = [newFolder(), await takenPort()]

    await expectRefusal(startHub(['--data', dataDir, '--port', String(port)]), `พอร์ต ${port}`, `Port ${port} is used by another program`)
    expect(existsSync(homeIn(dataDir).folder)).toBe(false)
    close()
  })

  test.each([['SIGTERM', 143], ['SIGINT', 130]] as const)('%s stops the hub and its database', async (signal, code) => {
    const dataDir = newFolder()
    const hub = startHub(['--data', dataDir, '--port', String(await freePort())])
    const address = await hub.ready
    const { server } = await stateOnceWritten(dataDir)

    expect((await end(hub, signal)).code).toBe(code)
    expect(isAlive(server)).toBe(false)
    await expect(fetch(`${address}/livez`)).rejects.toThrow()
  })

  test('SIGTERM while the database boots leaves nothing running', async () => {
    const dataDir = newFolder()
    const hub = startHub(['--data', dataDir, '--port', String(await freePort())])
    const { server } = await stateOnceWritten(dataDir)

    expect(await end(hub, 'SIGTERM')).toEqual({ code: 143, errors: '' })
    await expect.poll(() => isAlive(server), { timeout: 10_000 }).toBe(false)
  })

  test('after kill -9 of the hub the next start finds its database and data again', async () => {
    const dataDir = newFolder()
    const args = ['--data', dataDir, '--port', String(await freePort())]
    const killed = startHub(args)
    await killed.ready
    const { server } = await stateOnceWritten(dataDir)
    await end(killed, 'SIGKILL')
    expect(isAlive(server)).toBe(true)

    const next = startHub(args)
    await next.ready

    expect((await stateOnceWritten(dataDir)).server).toEqual(server)
    await end(next, 'SIGTERM')
    expect(isAlive(server)).toBe(false)
  })
})

async function expectRefusal({ ended }: Start<unknown>, th: string, en: string) {
  const result = await ended
  expect(result.errors).toContain(th)
  expect(result.errors).toContain(en)
  expect(result.errors).not.toMatch(/^\s+at /m)
  expect(result.code).toBe(1)
  return result
}

async function expectAnswer(database: Ready) {
  expect((await run(database, 'RETURN 1 AS one')).records[0]?.get('one').toNumber()).toBe(1)
}

async function run({ uri, user, password }: Ready, statement: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    return await driver.executeQuery(statement, {}, { database: 'neo4j' })
  } finally {
    await driver.close()
  }
}
