import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findJava, javaMajor } from './java.ts'

test.each([
  ['openjdk version "1.8.0_402"\nOpenJDK Runtime Environment (build 1.8.0_402-b06)', 8],
  ['java version "11.0.22" 2024-01-16 LTS', 11],
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', 17],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.4" 2024-07-16', 21],
  ['openjdk version "25" 2025-09-16', 25],
  ['openjdk version "25-ea" 2025-09-16', 25],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ['', undefined],
])('%j is Java %s', (text, major) => {
  expect(javaMajor(text)).toBe(major)
})

test('a Java in JAVA_HOME is asked before the one on the PATH', async () => {
  const { home, command } = fakeJava('openjdk version "21.0.4"')

  expect(await findJava(home)).toMatchObject({ command, major: 21 })
})

test('Java 11 is refused, naming its version', async () => {
  await expect(findJava(fakeJava('openjdk version "11.0.22"').home)).rejects.toMatchObject({ code: 'JAVA_OLD', en: expect.stringContaining('version 11') })
})

test('a JAVA_HOME without Java is refused, naming where it was looked for', async () => {
  await expect(findJava('/nowhere')).rejects.toMatchObject({ code: 'JAVA_MISSING', en: expect.stringContaining('/nowhere/bin/java') })
})

test('a program that is not Java counts as none', async () => {
  await expect(findJava(fakeJava('Unable to locate a Java Runtime.').home)).rejects.toMatchObject({ code: 'JAVA_MISSING' })
})

function fakeJava(versionText: string) {
  const home = mkdtempSync(join(tmpdir(), 'saan-java-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const command = join(home, 'bin', 'java')
  mkdirSync(join(home, 'bin'))
  writeFileSync(command, `#!/bin/sh\necho '${versionText}' >&2\n`)
  chmodSync(command, 0o755)
  return { home, command }
}
