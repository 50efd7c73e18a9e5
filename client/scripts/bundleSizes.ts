// How many kilobytes of JavaScript a browser fetches, gzip, by the manifest of the last build: `pnpm sizes` prints them beside the aim.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** A built file as Vite's manifest tells of it: what it imports at once, by the keys of the manifest. */
interface BuiltFile {
  file: string
  imports?: string[]
  isEntry?: boolean
  isDynamicEntry?: boolean
}

type Manifest = Record<string, BuiltFile>

/** Kilobytes before anything can be shown (`entry`), and of each page: what it adds to that, and both together. */
export interface BundleSizes {
  entry: number
  pages: { page: string; added: number; total: number }[]
}

/** The most that may come before the coverage page stands, in kilobytes, gzip. */
export const aim = 230

const dist = new URL('../dist/', import.meta.url)

/** Measures the built client: each file packed as the server packs it, counted once. */
export function bundleSizes(): BundleSizes {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Manifest
  const kilobytes = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + packed(manifest[key]?.file), 0) / 1_000
  const entryKey = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
  const entry = withImports(manifest, entryKey)
  const pages = Object.entries(manifest).filter(([key, { isDynamicEntry }]) => isDynamicEntry && key.endsWith('Page.vue')).map(([key]) => {
    const total = kilobytes(withImports(manifest, key, new Set(entry)))
    return { page: key.replace(/^.*\/|Page\.vue$/g, ''), added: total - kilobytes(entry), total }
  })
  return { entry: kilobytes(entry), pages: pages.toSorted((a, b) => b.total - a.total) }
}

function packed(file: string | undefined): number {
  return file?.endsWith('.js') ? gzipSync(readFileSync(new URL(file, dist))).length : 0
}

/** A built file and every file that it imports at once, not what it fetches later. */
function withImports(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found
  found.add(key)
  for (const imported of manifest[key]?.imports ?? []) withImports(manifest, imported, found)
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { entry, pages } = bundleSizes()
  const row = (name: string, added: number, total: number) => `${name.padEnd(14)} ${added.toFixed(1).padStart(8)} ${total.toFixed(1).padStart(8)}${total > aim ? '  over' : ''}`
  console.log(`kilobytes of JavaScript, gzip; aim: at most ${aim}\n${'page'.padEnd(14)} ${'added'.padStart(8)} ${'total'.padStart(8)}`)
  console.log([row('(before any)', entry, entry), ...pages.map(({ page, added, total }) => row(page, added, total))].join('\n'))
}
