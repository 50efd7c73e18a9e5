import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { StartFailure } from './startFailure.ts'

/** Both sentences of a refused configuration, without the words around the problems. */
function problemsOf(args: readonly string[], env: NodeJS.ProcessEnv = {}): [en: string, th: string] {
  try {
    readConfig(args, env)
  } catch (error) {
    if (error instanceof StartFailure) return [error.en, error.th].map((sentence) => /\((.*)\):/.exec(sentence)?.[1] ?? '') as [string, string]
    throw error
  }
  return ['', '']
}

test.each(['abc', '65536', '-1', '40.5', '4000a'])('a port such as %s is told to be a number from 1 to 65535', (port) => {
  expect(problemsOf([`--port=${port}`])).toEqual(['--port must be a port, a number from 1 to 65535', '--port ต้องเป็นพอร์ต คือตัวเลข 1 ถึง 65535'])
  expect(problemsOf([], { PORT: port })).toEqual(['PORT must be a port, a number from 1 to 65535', 'PORT ต้องเป็นพอร์ต คือตัวเลข 1 ถึง 65535'])
})

test('a port is read from the option before the environment', () => {
  expect([readConfig(['--port', '65535'], { PORT: '1' }).port, readConfig([], { PORT: '1' }).port, readConfig([], {}).port]).toEqual([65_535, 1, 4_000])
})

test('every mistake is told in both languages, each once', () => {
  const [en, th] = problemsOf(['--prot', '--today=2026-13-01', '--scale=huge', '--empty', '--demo'], { NEO4J_URI: 'http://x', SAAN_HEAP_MB: 'much', SAAN_ORIGIN: 'here', LOG_LEVEL: 'loud', SAAN_OPERATIONS: 'some', HOST: '' })

  expect(en.split('; ').map((problem) => problem.split(' ')[0])).toEqual(['--prot', 'NEO4J_URI', 'HOST', 'SAAN_HEAP_MB', 'SAAN_OPERATIONS', 'SAAN_ORIGIN', 'LOG_LEVEL', '--today', '--scale', '--empty'])
  for (const problem of th.split('; ')) expect(problem).toMatch(/[ก-ฮ]/)
})

test('a password is needed for another database, of eight characters', () => {
  for (const env of [{ NEO4J_URI: 'bolt://x' }, { NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'short' }]) expect(problemsOf([], env)[0]).toBe('NEO4J_PASSWORD is needed with NEO4J_URI and has at least 8 characters')
})
