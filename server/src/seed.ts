import { isEmpty, loadWorld, NotEmpty } from '@saan/seeds/load.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { todayInBangkok } from './days.ts'
import { endAll, progress, runProgram } from './program.ts'

/** Fills an empty database with the demo world, and nothing else: the hub is not started. */
async function seed(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env)
  const { bare } = await openDatabase(config)
  if (!(await isEmpty(bare))) throw new NotEmpty()
  await loadWorld(bare, buildWorld({ today: config.today ?? todayInBangkok() }), { onProgress: progress.step })
  progress.finish()
  await endAll()
}

await runProgram(seed)
