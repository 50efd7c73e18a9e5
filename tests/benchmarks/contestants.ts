import { demoPassword } from '@saan/seeds/accounts.ts'
import { ApiClient } from '../support/apiClient.ts'
import { differences, ourFacts, theirFacts } from './facts.ts'
import type { Load } from './load.ts'
import { theirQuestions } from './neo4jGraphql/questions.ts'
import { startServer, type MeasuredServer } from './processes.ts'
import { questionsOn, type Question } from './questions.ts'
import type { Sent } from './servers/child.ts'
import type { BenchWorld } from './world.ts'

/** A server that answers the four questions, and how each is put to it. */
export type Contestant = { name: string; server: MeasuredServer; request: (question: Question) => Pick<Load, 'url' | 'headers' | 'body'> }

export type Contest = { questions: Question[]; contestants: Contestant[] }

const json = { 'content-type': 'application/json' }

/**
 * Our API, the same statements by the bare driver, and @neo4j/graphql, all on one database. Throws unless the answers agree:
 * the bare server's holds every name of ours, and @neo4j/graphql says the same of every village, appointment and post.
 */
export async function contestOn(world: BenchWorld, uri = world.settings.uri): Promise<Contest> {
  const questions = questionsOn(world)
  const order = { ...world.settings, uri, today: world.today }
  const ours = await startServer('ours', order)
  const client = await ApiClient.signedIn(ours.address, { username: 'demo-coordinator', password: demoPassword })

  const statements: Record<string, Sent> = {}
  const answers = new Map<Question, object>()
  for (const question of questions) {
    answers.set(question, await client.run<object>(question.text, question.variables))
    statements[question.name] = (await ours.report()).last!
  }
  const raw = await startServer('raw', { ...order, statements })
  const theirs = await startServer('neo4jGraphql', order)
  const contestants: Contestant[] = [
    { name: 'Saan', server: ours, request: ({ text, variables }) => ({ url: `${ours.address}/graphql`, headers: { ...json, cookie: client.session! }, body: JSON.stringify({ query: text, variables }) }) },
    { name: 'raw driver', server: raw, request: ({ name }) => ({ url: `${raw.address}/${name}`, headers: json, body: '{}' }) },
    { name: '@neo4j/graphql', server: theirs, request: ({ name, theirVariables }) => ({ url: theirs.address, headers: json, body: JSON.stringify({ query: theirQuestions[name], variables: theirVariables }) }) },
  ]
  for (const question of questions) {
    const [, rawAnswer, theirAnswer] = await Promise.all(contestants.map((contestant) => answerOf(contestant, question)))
    compare(question, world.today, answers.get(question)!, rawAnswer!, theirAnswer!)
  }
  return { questions, contestants }
}

async function answerOf({ request, name }: Contestant, question: Question): Promise<string> {
  const { url, ...rest } = request(question)
  const response = await fetch(url, { method: 'POST', ...rest })
  const body = await response.text()
  if (!response.ok || body.startsWith('{"errors"')) throw new Error(`${name} does not answer ${question.name}: ${body.slice(0, 1_000)}`)
  return body
}

function compare({ name }: Question, today: string, ours: object, raw: string, theirs: string): void {
  const facts = ourFacts[name](ours as Parameters<(typeof ourFacts)['chain']>[0])
  const others = theirFacts[name]((JSON.parse(theirs) as { data: Parameters<(typeof ourFacts)['chain']>[0] }).data, daysBefore(today, 180))
  const wrong = differences(name, facts, others)
  if (facts.length === 0 || wrong.length > 0) throw new Error(`${name}: the answers of Saan and @neo4j/graphql differ in ${wrong.slice(0, 10).join('; ')}`)
  const missing = [...JSON.stringify(ours).matchAll(/"(?:nameTh|phone|givenNameTh)":("[^"]+")/g)].filter(([whole, value]) => !whole!.startsWith('"nameTh"') && !raw.includes(value!))
  if (missing.length > 0) throw new Error(`${name}: the bare driver does not answer ${missing.map(([whole]) => whole).join('; ')}`)
}

const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
