import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { neo4jVersion } from '@saan/server/src/neo4j/embedded/jars.ts'
import { projectFile } from '@saan/server/src/paths.ts'
import { aim, type BundleSizes } from '../../client/scripts/bundleSizes.ts'
import type { Contest } from './contestants.ts'
import type { PageTimes } from './pageTimes.ts'

/** One round of one question on one server. */
export type Measured = { question: string; contestant: string; perSecond: number; p50: number; p95: number; cpu: number; bytes: number }

type Results = {
  contest: Contest
  measured: readonly Measured[]
  trips: ReadonlyMap<string, number>
  /** Milliseconds of the first page, on a processor slowed four times. */
  pages: PageTimes
  /** Megabytes after the run. */
  memory: { api: number; neo4j: number }
  /** Kilobytes of JavaScript, gzip. */
  bundle: BundleSizes
  rounds: number
  seconds: number
  connections: number
}

export function median(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b)
  const middle = ordered.length >> 1
  return ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2
}

/** Prints the results and keeps them in RESULTS.md. */
export function writeReport(results: Results): void {
  const text = [heading(results), table(results), rest(results)].join('\n\n')
  writeFileSync(projectFile('tests/benchmarks/RESULTS.md'), `${text}\n`)
  process.stdout.write(`\n${text}\n`)
}

function table({ contest, measured, trips }: Results): string {
  const of = (question: string, contestant: string, value: (one: Measured) => number) => median(measured.filter((one) => one.question === question && one.contestant === contestant).map(value))
  const rows = contest.questions.flatMap(({ name, title }) => contest.contestants.map(({ name: contestant }) => {
    const rate = of(name, contestant, (one) => one.perSecond)
    const cpu = of(name, contestant, (one) => one.cpu)
    return [
      title, contestant, rate.toFixed(0), of(name, contestant, (one) => one.p50).toFixed(1), of(name, contestant, (one) => one.p95).toFixed(1), cpu.toFixed(2),
      trips.get(`${name} ${contestant}`)!.toFixed(0), (of(name, contestant, (one) => one.bytes) / 1_000).toFixed(0),
      (rate / of(name, 'raw driver', (one) => one.perSecond)).toFixed(2), (cpu / of(name, 'raw driver', (one) => one.cpu)).toFixed(2), (rate / of(name, '@neo4j/graphql', (one) => one.perSecond)).toFixed(1),
    ]
  }))
  const columns = ['question', 'server', 'requests/s', 'p50 ms', 'p95 ms', 'Node CPU ms', 'round trips', 'kB', 'rate ÷ raw', 'CPU ÷ raw', 'rate ÷ @neo4j/graphql']
  return [columns, columns.map((_, at) => (at < 2 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function heading({ rounds, seconds, connections }: Results): string {
  return `# Figures

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} processors (${cpus()[0]?.model.trim()}) shared by the server, the database and the load; Node ${process.versions.node}, Neo4j ${neo4jVersion()},
${['neo4j-driver', '@neo4j/graphql', '@apollo/server', 'graphql'].map((name) => `${name} ${versionOf(name)}`).join(', ')}.
The demo world on one database; the answers were compared first. ${connections} connections, ${rounds} rounds of ${seconds} s for each cell after a warm-up, the servers in turn; medians. Trust the ratios, not the milliseconds.
Saan answers as the coordinator of the province: it looks up the session once a second, hides what the account may not see, and writes down that the numbers of a call chain were read. The bare server runs the same statement
with the same parameters behind Node's own HTTP server and asks nobody who they are; @neo4j/graphql hides nothing and writes nothing down.`
}

function rest({ memory, pages: { cold, warm }, bundle: { entry, pages }, contest, measured }: Results): string {
  const coverage = pages.find(({ page }) => page === 'Coverage')?.total ?? 0
  const ratio = (of: 'rate' | 'cpu') => contest.questions.map(({ name }) => {
    const value = (contestant: string) => median(measured.filter((one) => one.question === name && one.contestant === contestant).map((one) => (of === 'rate' ? one.perSecond : one.cpu)))
    return of === 'cpu' ? value('Saan') / value('raw driver') : value('Saan') / value('@neo4j/graphql')
  })
  const line = (what: string, aim: string, found: string, isMet: boolean) => `| ${what} | ${aim} | ${found} | ${isMet ? 'yes' : 'no'} |`
  const [cpu, rate] = [Math.max(...ratio('cpu')), Math.min(...ratio('rate'))]
  return ['| aim | | found | met |', '| --- | --- | --- | --- |',
    line('Node CPU of a page read, beside the bare server', '≤ 2.5', `${cpu.toFixed(2)} at most`, cpu <= 2.5),
    line('requests a second, beside @neo4j/graphql', '≥ 3', `${rate.toFixed(1)} at least`, rate >= 3),
    line('JavaScript of the first load, gzip', `≤ ${aim} kB`, `${entry.toFixed(0)} kB; ${coverage.toFixed(0)} kB until the coverage page stands`, coverage <= aim),
    line('coverage until its sentence stands, processor 4 × slowed, with the program in the cache', '≤ 1 s', `${(warm / 1_000).toFixed(1)} s; ${(cold / 1_000).toFixed(1)} s without`, warm <= 1_000),
    line('memory of the API after the run', '≤ 250 MB', `${memory.api.toFixed(0)} MB`, memory.api <= 250),
    line('memory of Neo4j after the run', 'heap of 512 MB + 200 MB', `${memory.neo4j.toFixed(0)} MB`, memory.neo4j <= 712),
    '', '| page | kB of JavaScript, gzip, on top of the first load |', '| --- | --: |', ...pages.map(({ page, added }) => `| ${page} | ${added.toFixed(1)} |`)].join('\n')
}

function versionOf(name: string): string {
  const entry = createRequire(projectFile('tests/package.json')).resolve(name)
  const folder = entry.slice(0, entry.lastIndexOf(`node_modules/${name}`) + `node_modules/${name}`.length)
  return (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }).version
}
