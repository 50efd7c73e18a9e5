import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '@saan/server/src/paths.ts'
import { describe, expect, test } from 'vitest'

const notOurs = new Set(['node_modules', 'dist', '.git', '.data', '.cache', 'results', 'generated'])

function filesIn(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return notOurs.has(entry.name) || path === 'seeds/data' ? [] : filesIn(path)
    return entry.isFile() ? [path] : []
  })
}

const all = filesIn('').filter((path) => path !== 'tests/architecture/words.test.ts')
const written = all.filter((path) => /\.(ts|vue|mjs|mts|css|cypher|graphql|json|yaml|html|md|xml)$|(^|\/)(Dockerfile|\.npmrc|\.env\.example|run)$/.test(path) && path !== 'pnpm-lock.yaml')
const code = written.filter((path) => /\.(ts|vue|mjs|mts)$/.test(path))
const text = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

/** Every line of the files that a pattern fits, as `file:line text`. */
function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((path) => text(path).split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 100)}`] : [])))
}

describe('what is written here', () => {
  test('plans stand in issues, not in the code', () => {
    expect(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/, written)).toEqual([])
  })

  test('no test is skipped, and none runs alone', () => {
    expect(linesWith(/\b(test|it|describe|suite)\.(skip|only|todo|fails|skipIf|runIf)\b|\bx(it|test|describe)\(/, code)).toEqual([])
  })

  test('no type is given up, and no check is switched off', () => {
    expect(linesWith(/\bas any(?=\s*([)\],;.|&[]|$))|[:<,|]\s*any\b(?=\s*[>,;)=|&\][])|@ts-(ignore|expect-error|nocheck)|^\s*\/\*\s*eslint-disable|\/\/\s*eslint-disable/, code)).toEqual([])
  })

  test('nothing knows the machine it was written on', () => {
    expect(linesWith(/(^|[\s'"`(=])\/(work|root|home|Users)\/|[A-Z]:\\\\?Users/, written)).toEqual([])
  })

  test('the lock file names packages by their hash, not by the address they came from', () => {
    expect(linesWith(/https?:\/\/|tarball:/, ['pnpm-lock.yaml']).filter((line) => !line.includes('deprecated:'))).toEqual([])
    expect(linesWith(/^\s*(@[\w-]+:)?registry\s*=/, all.filter((path) => path.endsWith('.npmrc')))).toEqual([])
  })

  test('no file is longer than 250 lines', () => {
    const long = written.filter((path) => /\.(ts|vue|mjs|mts|css|cypher|md)$/.test(path)).map((path) => ({ path, lines: text(path).trimEnd().split('\n').length }))
    expect(long.filter(({ lines }) => lines > 250)).toEqual([])
  })

  test('the pages show text, never markup that came from data', () => {
    expect(linesWith(/\bv-html\b|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write/, code.filter((path) => path.startsWith('client/')))).toEqual([])
  })

  test('the environment is read in one place', () => {
    const server = code.filter((path) => path.startsWith('server/src/') && !path.endsWith('.test.ts') && path !== 'server/src/config.ts')
    expect(linesWith(/process\.env\b/, server).filter((line) => !line.includes('readConfig(process.argv.slice(2), process.env)'))).toEqual([])
  })

  test('Cypher is put together by its tag alone', () => {
    const server = code.filter((path) => path.startsWith('server/src/') && !path.startsWith('server/src/neo4j/'))
    expect(linesWith(/\.(run|executeQuery|executeRead|executeWrite|beginTransaction)\(\s*[`'"]/, server)).toEqual([])
  })

  test('no field could hold what is known of a victim or a child', () => {
    const fields = linesWith(/^\s*\w*(victim|survivor|patient|minor|birth|citizenId|nationalId|passport)\w*\s*(\(|:)/i, ['server/schema.graphql', 'graph-schema/model.ts', 'graph-schema/doctor.ts'])
    expect(fields).toEqual([])
  })
})
