import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectFile } from '@saan/server/src/paths.ts'

const assets = projectFile('client/dist/assets')

/** A built file and every file that it imports at once, not what it fetches later. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  const text = readFileSync(join(assets, name), 'utf8')
  for (const [, imported] of text.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)) withImports(imported!, found)
  return found
}

const kilobytes = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0) / 1_000

/** Kilobytes of JavaScript, gzip, that a browser fetches before it can show anything, and before the coverage page stands. */
export function firstLoad(): { entry: number; coverage: number } {
  const page = readFileSync(projectFile('client/dist/index.html'), 'utf8')
  const entry = new Set<string>()
  for (const [, name] of page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)) withImports(name!, entry)
  const coverage = readdirSync(assets).find((name) => /^CoveragePage-.*\.js$/.test(name))!
  return { entry: kilobytes(entry), coverage: kilobytes(withImports(coverage, new Set(entry))) }
}
