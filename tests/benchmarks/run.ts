import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { bundleSizes } from '../../client/scripts/bundleSizes.ts'
import { contestOn, type Contest, type Contestant } from './contestants.ts'
import { startLoad } from './processes.ts'
import { pageTimes } from './pageTimes.ts'
import type { Question } from './questions.ts'
import { median, writeReport, type Measured } from './report.ts'
import { countingWire } from './roundTrips.ts'
import { onBenchWorld, type BenchWorld } from './world.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '5' }, connections: { type: 'string', default: '8' } } })
const [rounds, seconds, connections] = [Number(values.rounds), Number(values.seconds), Number(values.connections)]

/** Requests, one after the other, of which round trips are counted. */
const counted = 15

await onBenchWorld(measure)
// What was started answers no more; an idle connection to it must not hold the end back.
process.exit(0)

async function measure(bench: BenchWorld): Promise<void> {
  const contest = await contestOn(bench)
  say('The answers agree. Warming up.')
  const load = startLoad()
  const measured: Measured[] = []
  for (const round of Array.from({ length: rounds + 1 }, (_, at) => at)) {
    for (const question of contest.questions) {
      for (const contestant of contest.contestants) {
        const before = await contestant.server.report()
        const result = await load.run({ ...contestant.request(question), connections, seconds: round === 0 ? Math.max(2, seconds / 2) : seconds })
        const after = await contestant.server.report()
        if (result.failures > 0) throw new Error(`${contestant.name} failed ${result.failures} times on ${question.name}`)
        const cpu = (after.cpuMilliseconds - before.cpuMilliseconds) / result.answers
        // The first round warms up.
        if (round > 0) measured.push({ question: question.name, contestant: contestant.name, perSecond: result.answers / result.seconds, p50: result.p50, p95: result.p95, cpu, bytes: result.bytes })
        say(`${round === 0 ? 'warm-up' : `round ${round}`}  ${question.name.padEnd(9)} ${contestant.name.padEnd(15)} ${(result.answers / result.seconds).toFixed(1).padStart(8)}/s  p95 ${result.p95.toFixed(1)} ms  ${cpu.toFixed(2)} ms of processor`)
      }
    }
  }
  load.stop()
  const memory = { api: (await contest.contestants[0]!.server.report()).rssBytes / 1e6, neo4j: Number(execFileSync('ps', ['-o', 'rss=', '-p', String(bench.databasePid)], { encoding: 'utf8' })) / 1_000 }
  const pages = await pageTimes(contest.contestants[0]!.server.address)
  await stop(contest)
  writeReport({ contest, measured, pages, trips: await roundTripsOn(bench), memory, bundle: bundleSizes(), rounds, seconds, connections })
}

/** Round trips of each question to each server, counted on the wire by servers that nothing else asks. */
async function roundTripsOn(bench: BenchWorld): Promise<Map<string, number>> {
  const wire = await countingWire(bench.settings.uri)
  const contest = await contestOn(bench, wire.uri)
  const trips = new Map<string, number>()
  for (const question of contest.questions) for (const contestant of contest.contestants) trips.set(`${question.name} ${contestant.name}`, await countTrips(contestant, question, wire.count))
  await stop(contest)
  await wire.close()
  return trips
}

async function countTrips({ request }: Contestant, question: Question, count: () => number): Promise<number> {
  const { url, ...rest } = request(question)
  const ask = async () => { await (await fetch(url, { method: 'POST', ...rest })).arrayBuffer() }
  await ask()
  const trips: number[] = []
  for (let times = 0; times < counted; times++) {
    const before = count()
    await ask()
    trips.push(count() - before)
  }
  // The median leaves out the look-up of the session, which is due once a second.
  return median(trips)
}

async function stop({ contestants }: Contest): Promise<void> {
  for (const { server } of contestants) await server.stop()
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
