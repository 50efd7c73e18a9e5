import { isEmpty, loadWorld, NotEmpty } from '@saan/seeds/load.ts'
import { loadNational } from '@saan/seeds/loadNational.ts'
import { buildWorld } from '@saan/seeds/world.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { todayInBangkok } from './days.ts'
import { endAll, progress, runProgram } from './program.ts'

/** Fills an empty database with the demo world, or with the national one, and nothing else: the hub is not started. */
async function seed(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env)
  const { bare } = await openDatabase(config)
  if (!(await isEmpty(bare))) throw new NotEmpty()
  const today = config.today ?? todayInBangkok()
  if (config.scale === 'national') await loadNational(bare, { today, onProgress: progress.step })
  else await loadWorld(bare, buildWorld({ today }), { onProgress: progress.step })
  progress.finish()
  await endAll()
}

await runProgram(seed)
