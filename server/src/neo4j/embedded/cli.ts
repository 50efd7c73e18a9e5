import { StartFailure } from '../../startFailure.ts'
import { startEmbeddedNeo4j, type EmbeddedOptions } from './launch.ts'

/**
 * Runs the database alone, until SIGINT or SIGTERM: `tsx cli.ts '{"dataDir":"...","cacheDir":"..."}'`. Prints one line of
 * JSON with the address when it is ready; a start that fails prints its sentences and exits with 1.
 */
async function run(options: EmbeddedOptions) {
  const database = await startEmbeddedNeo4j({ ...options, onProgress: ({ en }) => process.stderr.write(`${en}\n`) })
  const { uri, user, password, pid, reused } = database
  const keepAlive = setInterval(() => {}, 60_000)
  const end = async (code: number) => {
    clearInterval(keepAlive)
    await database.stop()
    process.exit(code)
  }
  process.once('SIGTERM', () => void end(143))
  process.once('SIGINT', () => void end(130))
  process.stdout.write(`${JSON.stringify({ uri, user, password, pid, reused })}\n`)
}

run(JSON.parse(process.argv[2] ?? '{}') as EmbeddedOptions).catch((error: unknown) => {
  if (!(error instanceof StartFailure)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
