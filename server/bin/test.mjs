import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, checkNode, finishSteps, install, packages, pnpm, root, show } from './workspace.mjs'

const filters = process.argv.slice(2)
const results = mkdtempSync(join(tmpdir(), 'saan-results-'))
const sum = { passed: 0, failed: 0 }
let logs = 0

// However the run ends, by a refusal or a crash too, its last line says how it went.
process.once('exit', (code) => {
  rmSync(results, { recursive: true, force: true })
  if (code !== 0 && sum.failed === 0) sum.failed = 1
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

checkNode()
await install()
await build()
finishSteps()
process.exitCode = (await allPass()) ? 0 : 1

/** What needs no database, with the types beside it, then everything else; the first part that fails ends the run. */
async function allPass() {
  const tested = packages().filter((name) => hasTests(join(root, name)))
  const units = tested.filter((each) => each !== 'tests')
  const isRight = await passBeside('ตรวจชนิดข้อมูล · Type checks', typesAreRight, async () => {
    for (const name of units) if (!(await testsPass(name))) return false
    return true
  })
  return isRight && (!tested.includes('tests') || (await wholePasses()))
}

async function typesAreRight(how) {
  const isRight = (await show([...pnpm(), '-r', '--parallel', 'check'], how)) === 0
  if (!isRight) sum.failed += 1
  return isRight
}

/** What has databases of its own is tested beside all that shares one. */
function wholePasses() {
  return passBeside('ทดสอบ · Tests of tests: pages, starts', (how) => vitest('tests', ['--project', 'pages', '--project', 'starts'], how), () => testsPass('tests', ['--project', 'graph']))
}

/** Runs one part beside another, and shows it after that one: either alone leaves a processor waiting. */
async function passBeside(title, part, other) {
  const log = join(results, `${++logs}.log`)
  const output = openSync(log, 'w')
  const beside = part({ stdio: ['ignore', output, output] })
  const isRight = await other()
  heading(title)
  const isRightBeside = await beside
  closeSync(output)
  process.stdout.write(readFileSync(log))
  return isRight && isRightBeside
}

function testsPass(name, options = []) {
  heading(`ทดสอบ · Tests of ${name}`)
  return vitest(name, options)
}

async function vitest(name, options, how = {}) {
  const report = join(results, `${[name, ...options].join('')}.json`)
  const program = join(root, name, 'node_modules', 'vitest', 'vitest.mjs')
  const narrowed = filters.length > 0 ? ['--passWithNoTests', ...filters] : []
  const code = await show([process.execPath, program, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...options, ...narrowed], { cwd: join(root, name), ...how })
  const { numPassedTests, numFailedTests } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 }
  sum.passed += numPassedTests
  // A file that cannot be loaded or an error outside a test fails the run without a failed test.
  sum.failed += code === 0 ? 0 : Math.max(1, numFailedTests)
  return code === 0
}

function hasTests(folder) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.isDirectory()) return entry.name !== 'node_modules' && entry.name !== 'dist' && hasTests(join(folder, entry.name))
    return entry.name.endsWith('.test.ts')
  })
}

function heading(text) {
  process.stdout.write(`\n── ${text} ${'─'.repeat(Math.max(3, 70 - text.length))}\n`)
}
