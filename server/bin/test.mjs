import { mkdtempSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, checkNode, finishSteps, install, packages, pnpm, root, show } from './workspace.mjs'

const filters = process.argv.slice(2)
const results = mkdtempSync(join(tmpdir(), 'saan-results-'))
const sum = { passed: 0, failed: 0 }

checkNode()
await install()
await build()
finishSteps()
process.exitCode = (await allPass()) ? 0 : 1
rmSync(results, { recursive: true })
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`)

/** Types, then what needs no database, then everything else; the first part that fails ends the run. */
async function allPass() {
  if (!(await typesAreRight())) return false
  const tested = packages().filter((name) => hasTests(join(root, name)))
  const last = tested.filter((name) => name === 'tests')
  for (const name of [...tested.filter((each) => each !== 'tests'), ...last]) {
    if (!(await testsPass(name))) return false
  }
  return true
}

async function typesAreRight() {
  heading('ตรวจชนิดข้อมูล · Type checks')
  const isRight = (await show([...pnpm(), '-r', 'check'])) === 0
  if (!isRight) sum.failed += 1
  return isRight
}

async function testsPass(name) {
  heading(`ทดสอบ · Tests of ${name}`)
  const output = join(results, `${name}.json`)
  const vitest = join(root, name, 'node_modules', 'vitest', 'vitest.mjs')
  const narrowed = filters.length > 0 ? ['--passWithNoTests', ...filters] : []
  const code = await show([process.execPath, vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`, ...narrowed], { cwd: join(root, name) })
  const { numPassedTests, numFailedTests } = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 }
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
