import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, checkNode, finishSteps, install, readSettings, root, show } from './workspace.mjs'

const entry = join(root, 'tests', 'benchmarks', 'run.ts')

checkNode()
readSettings()
await install()
await build()
finishSteps()
const tsx = pathToFileURL(join(root, 'server', 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
process.exitCode = await show([process.execPath, '--import', tsx, entry, ...process.argv.slice(2)])
