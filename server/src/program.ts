import { NotEmpty } from '@saan/seeds/load.ts'
import { SchemaFailure } from '@saan/graph-schema/schemaFailure.ts'
import { terminalProgress } from './progress.ts'
import { StartFailure } from './startFailure.ts'

/** The steps of the running program on the terminal. */
export const progress = terminalProgress()

const stops: (() => Promise<void> | void)[] = []
let isStopping = false

/** Remembers how to end what was just begun. */
export function atEnd(stop: () => Promise<void> | void): void {
  stops.push(stop)
}

/** Ends what was begun, the latest first. */
export async function endAll(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop()
}

/**
 * Runs a program of the command line. SIGINT and SIGTERM end what it began and exit with 130 or 143; a failure that a person can
 * mend is told in its sentences and exits with 1; any other is a fault, shown whole.
 */
export async function runProgram(work: () => Promise<void>): Promise<void> {
  process.on('SIGINT', () => void endWith(130))
  process.on('SIGTERM', () => void endWith(143))
  try {
    await work()
  } catch (error) {
    // What fails while everything is being closed fails because of it.
    if (isStopping) return
    progress.fail()
    await endAll()
    const sentences = sentencesOf(error)
    if (sentences === undefined) throw error
    process.stderr.write(`\n${sentences}\n`)
    process.exit(1)
  }
}

async function endWith(code: number) {
  if (isStopping) return
  isStopping = true
  await endAll()
  process.exit(code)
}

function sentencesOf(error: unknown): string | undefined {
  if (error instanceof StartFailure) return error.message
  if (error instanceof SchemaFailure) return `${error.th}\n${error.message}`
  if (error instanceof NotEmpty) return `${error.sentences.th}\n${error.sentences.en}`
  return undefined
}
