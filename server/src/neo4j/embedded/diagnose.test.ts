import { expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'

const place = { folder: '/data/neo4j', console: '/data/neo4j/logs/console.log', port: 7687 }
const misleading = 'ERROR Failed to start Neo4j on 127.0.0.1:7474.\n'

test('a store in use names the folder', () => {
  const printed = `${misleading}Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /data/neo4j/data/databases/store_lock. Please ensure no other process is using this database, and that the directory is writable`

  expect(diagnose(printed, place)).toMatchObject({ code: 'STORE_LOCKED', en: expect.stringContaining('/data/neo4j') })
})

test('a port that was taken meanwhile names the port', () => {
  const printed = `${misleading}PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:7687\nbind(..) failed with error(-98): Address already in use`

  expect(diagnose(printed, place)).toMatchObject({ code: 'PORT_TAKEN', en: expect.stringContaining('7687') })
})

test('a Java that is too old for these jars names its version', () => {
  const printed = 'Exception in thread "main" java.lang.UnsupportedClassVersionError: org/neo4j/server/Neo4jCommunity has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0'

  expect(diagnose(printed, place)).toMatchObject({ code: 'JAVA_OLD', en: expect.stringContaining('version 17') })
})

test.each([
  ['Unrecognized setting. No declared setting with name: no.such.setting. Cleanup the config or disable', 'no.such.setting'],
  [`Error evaluating value for setting 'server.memory.pagecache.size'. '64mb_' is not a valid size`, 'server.memory.pagecache.size'],
])('a refused setting is named', (printed, setting) => {
  expect(diagnose(misleading + printed, place)).toMatchObject({ code: 'SETTING_REFUSED', en: expect.stringContaining(`(${setting})`) })
})

test('an unknown cause shows the last eight lines and where the rest is', () => {
  const printed = Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n\n')

  const failure = diagnose(printed, place)

  expect(failure).toMatchObject({ code: 'NOT_READY', th: expect.stringContaining(place.console) })
  expect(failure.en.split('\n').slice(1)).toEqual(Array.from({ length: 8 }, (_, line) => `line ${line + 12}`))
})
