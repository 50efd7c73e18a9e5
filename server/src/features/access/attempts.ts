import { createHash } from 'node:crypto'
import { Refused } from '../../errors.ts'
import { cypher, query } from '../../neo4j/cypher.ts'
import type { Graph } from '../../neo4j/graph.ts'

/** Failures without a wait. An address may be a whole office; an account or a password is one person's. */
const freeTries = { account: 4, password: 4, address: 19, link: 19 } as const

/** What failed sign-ins are counted by: the account, the password tried on many accounts, the address they come from. */
type Kind = keyof typeof freeTries

/** After the free tries the wait doubles with each failure, from one second up to five minutes; after an hour without a failure all is forgotten. */
const longestWait = 300
const forgottenAfter = 3_600

/** Seconds to wait after so many failures. */
export function waitAfter(failures: number, kind: Kind): number {
  return failures <= freeTries[kind] ? 0 : Math.min(longestWait, 2 ** (failures - freeTries[kind] - 1))
}

/** The waits after the first, second and each further failure, up to the longest. */
const waitsOf = (kind: Kind): number[] => Array.from({ length: freeTries[kind] + 10 }, (_, at) => waitAfter(at + 1, kind))

/** A counter of failed sign-ins. */
export type Counter = { readonly key: string; readonly waits: readonly number[] }

/**
 * The counter that a text is counted by: one of 65,536 for each kind, so that there are never more, and none tells which name or
 * password was typed.
 */
export function counterOf(kind: Kind, text: string): Counter {
  return { key: `${kind}:${createHash('sha256').update(text).digest('hex').slice(0, 4)}`, waits: waitsOf(kind) }
}

const millisecondsToWait = query<{ keys: string[] }, { milliseconds: number | null }>('access.millisecondsToWait', cypher`
  MATCH (tries:SignInTries) WHERE tries.key IN $keys
  RETURN max(tries.until.epochMillis - datetime().epochMillis) AS milliseconds`)

const countFailure = query<{ counters: Counter[]; forgottenAfter: number }, { counted: number }>('access.countFailure', cypher`
  UNWIND $counters AS counter
  MERGE (tries:SignInTries {key: counter.key})
  SET tries.count = CASE WHEN tries.at > datetime() - duration({seconds: toInteger($forgottenAfter)}) THEN tries.count + 1 ELSE 1 END, tries.at = datetime()
  SET tries.until = datetime() + duration({seconds: toInteger(coalesce(counter.waits[tries.count - 1], last(counter.waits)))})
  RETURN count(*) AS counted`)

const forgetFailures = query<{ key: string }, { forgotten: number }>('access.forgetFailures', cypher`
  MATCH (tries:SignInTries {key: $key}) DELETE tries RETURN count(*) AS forgotten`)

/** Refuses a try that comes too early for any of its counters, in whichever process of the hub they were counted. */
export async function refuseTooEarly(graph: Graph, counters: readonly Counter[]): Promise<void> {
  const milliseconds = (await graph.read(millisecondsToWait, { keys: counters.map(({ key }) => key) }))[0]?.milliseconds ?? 0
  if (milliseconds > 0) throw new Refused('signIn.tooMany', { seconds: Math.ceil(milliseconds / 1_000) })
}

/** Counts a failed sign-in, in one order of keys, so that two at once do not lock each other out. */
export async function failed(graph: Graph, counters: readonly Counter[]): Promise<void> {
  await graph.writeWithoutChange(countFailure, { counters: [...counters].sort((a, b) => (a.key < b.key ? -1 : 1)), forgottenAfter })
}

/** Who signs in begins anew with the own account. The address and the password stay counted: one right account must not free the guessing of others. */
export async function succeeded(graph: Graph, account: Counter): Promise<void> {
  await graph.writeWithoutChange(forgetFailures, { key: account.key })
}
