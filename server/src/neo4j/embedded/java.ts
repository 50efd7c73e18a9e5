import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { StartFailure } from '../../startFailure.ts'

const oldestJava = 17

/** The Java that will run the database; `build` tells one build of Java from another. */
export type Java = { command: string; major: number; build: string }

/** The feature version in what `java -version` prints: "1.8.0_402" is 8, "17.0.15" is 17; undefined when it is not Java's text. */
export function javaMajor(text: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? []
  if (first === undefined) return undefined
  return Number(first === '1' && second !== undefined ? second : first)
}

/** Finds Java in JAVA_HOME or else on the PATH, and refuses one that is missing or older than 17. */
export async function findJava(javaHome?: string | null): Promise<Java> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const text = await versionText(command)
  const major = javaMajor(text)
  if (major === undefined) throw new StartFailure('JAVA_MISSING', { tried: command })
  if (major < oldestJava) throw new StartFailure('JAVA_OLD', { found: String(major) })
  return { command, major, build: text }
}

function versionText(command: string) {
  return new Promise<string>((resolve, reject) => {
    execFile(command, ['-version'], { timeout: 30_000 }, (error, output, errors) => {
      const isMissing = error && ['ENOENT', 'EACCES', 'ENOTDIR'].includes(String(error.code))
      if (isMissing) reject(new StartFailure('JAVA_MISSING', { tried: command }))
      else resolve(`${output}${errors}`)
    })
  })
}
