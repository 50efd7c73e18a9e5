import { ApolloLink } from '@apollo/client'
import { clear, createStore, delMany, entries, get, set } from 'idb-keyval'
import { catchError, from, tap } from 'rxjs'
import { today } from '../shared/useToday.ts'
import { answeredAt, isSigningOut, keptSince } from './connection.ts'
import { troubleOf } from './errors.ts'
import type { AreaNameFragment } from './generated/graphql.ts'

/** An answer as it lies on the device, with the instant at which the hub gave it. */
interface KeptAnswer {
  data: Record<string, unknown>
  at: Date
}

/** What may be read without a line: who one is, the coverage, and the village card with its call chain. */
const keptOperations = new Set(['Session', 'AreaChildren', 'Coverage', 'CoverageOutlook', 'Village', 'VillageHistory', 'AlertChannels', 'CallChain'])
const keptFor = 14 * 86_400_000

const store = createStore('saan', 'kept-answers')

/** Whose answers are kept: an account with its rights, or nobody. What lies there of anybody else, or of other rights, is removed. */
let owner: string | undefined

/** Keeps what the hub answers from now on for somebody on their own device; for nobody, everything that is kept is removed. */
export async function keepAnswersFor(wanted: string | undefined): Promise<void> {
  owner = wanted
  await whileThere(async () => {
    const kept = await get<string>('owner', store)
    if (kept === wanted) return removeOld()
    await clear(store)
    if (wanted !== undefined) await set('owner', wanted, store)
  })
}

/**
 * Signing out lets the browser take the store away, also from under what is at work in it: then nothing is kept any more, which is what was
 * wanted. A store that the browser closed for reasons of its own opens again when it is asked once more.
 */
async function whileThere<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(error.name))) throw error
    if (!isSigningOut.value) return work()
    owner = undefined
    return undefined
  }
}

/** Keeps the answers of the owner, and gives them in place of the hub's where the hub cannot be reached. */
export const keepAnswers = new ApolloLink((operation, forward) => {
  if (!keptOperations.has(operation.operationName ?? '')) return forward(operation)
  return forward(operation).pipe(
    tap(({ data, errors }) => {
      if (data && !errors) void keepAnswer(operation, data)
    }),
    catchError((error: unknown) => from(answerInstead(operation, error))),
  )
})

/** Keeps an answer that came by another way. */
export async function keepAnswer(operation: Pick<ApolloLink.Operation, 'operationName' | 'variables'>, data: Record<string, unknown>): Promise<void> {
  if (owner !== undefined) await whileThere(() => set(nameOf(operation), { data, at: new Date() } satisfies KeptAnswer, store))
}

/** What lies on the device: of how many villages, how many bytes, and when the latest of it came. */
export async function keptOnDevice(): Promise<{ villages: number; bytes: number; latest: Date | undefined }> {
  const kept = (await whileThere(() => entries<string, KeptAnswer | string>(store))) ?? []
  const answers = kept.filter((entry): entry is [string, KeptAnswer] => typeof entry[1] !== 'string')
  const times = answers.map(([, { at }]) => at.getTime())
  return {
    villages: villagesOf(answers.map(([name]) => name)),
    bytes: new Blob(answers.map(([name, { data }]) => name + JSON.stringify(data))).size,
    latest: times.length > 0 ? new Date(Math.max(...times)) : undefined,
  }
}

/** How many villages the names of kept answers are of: one that was looked at on several days is one. */
export function villagesOf(names: readonly string[]): number {
  const all = names.map((name) => JSON.parse(name) as [operation: string, variables: { code?: string }])
  return new Set(all.filter(([operation]) => operation === 'Village').map(([, { code }]) => code)).size
}

/** The areas and villages whose pages of today lie on the device, those seen last first. */
export async function keptPages(): Promise<AreaNameFragment[]> {
  if (owner === undefined) return []
  const all = await entries<string, KeptAnswer | string>(store)
  return pagesOf(all.filter((entry): entry is [string, KeptAnswer] => typeof entry[1] !== 'string' && !isOld(entry[1])))
}

/** The areas that kept answers of today are about; each once. */
export function pagesOf(answers: readonly [name: string, answer: KeptAnswer][]): AreaNameFragment[] {
  const areas = answers.toSorted(([, a], [, b]) => b.at.getTime() - a.at.getTime()).flatMap(([name, { data }]) => {
    const [operation, , day] = JSON.parse(name) as [operation: string, variables: object, day?: string]
    const { coverage, area } = data as { coverage?: { area: AreaNameFragment }; area?: AreaNameFragment | null }
    const about = operation === 'Coverage' ? coverage?.area : operation === 'Village' ? area : undefined
    return about && day === 'today' ? [about] : []
  })
  return [...new Map(areas.map((area) => [area.code, area])).values()]
}

/** Removes what is kept; what is answered from now on is kept again. */
export async function removeKept(): Promise<void> {
  await clear(store)
  if (owner !== undefined) await set('owner', owner, store)
}

async function answerInstead(operation: ApolloLink.Operation, error: unknown): Promise<ApolloLink.Result> {
  if (troubleOf(error).code !== 'NO_ANSWER') throw error
  const kept = await get<KeptAnswer>(nameOf(operation), store)
  if (!kept || isOld(kept)) throw error
  answeredAt.value ??= kept.at
  // the names in the header are no news of any day
  if (operation.operationName !== 'AreaChildren' && (!keptSince.value || kept.at < keptSince.value)) keptSince.value = kept.at
  return { data: kept.data }
}

/** The day counts as "today" on the day after too: what is wanted without a line is the last that was seen. */
function nameOf({ operationName, variables }: Pick<ApolloLink.Operation, 'operationName' | 'variables'>): string {
  const { asOf, policeRound: _police, civilRound: _civil, ...others } = variables
  return JSON.stringify([operationName, others, asOf === today.value ? 'today' : asOf])
}

const isOld = ({ at }: KeptAnswer) => Date.now() - at.getTime() > keptFor

async function removeOld(): Promise<void> {
  const all = await entries<string, KeptAnswer | string>(store)
  await delMany(all.filter(([, value]) => typeof value !== 'string' && isOld(value)).map(([name]) => name), store)
}
