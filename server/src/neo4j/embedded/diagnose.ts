import { StartFailure } from '../../startFailure.ts'

type Place = { folder: string; console: string; port: number }

/** Turns what Neo4j printed before it gave up into the failure that a person can mend. Its own first line often misleads. */
export function diagnose(printed: string, { folder, console, port }: Place): StartFailure {
  if (/FileLockException|store_lock/.test(printed)) return new StartFailure('STORE_LOCKED', { folder })
  if (/PortBindException|Address already in use/.test(printed)) return new StartFailure('PORT_TAKEN', { port })
  const classFile = /UnsupportedClassVersionError[^\n]*class file version (\d+)[^\n]*up to (\d+)/.exec(printed)
  if (classFile?.[2] !== undefined) return new StartFailure('JAVA_OLD', { found: String(Number(classFile[2]) - 44) })
  if (/UnsupportedClassVersionError/.test(printed)) return new StartFailure('JAVA_OLD', { found: '?' })
  const refused = /Unrecognized setting\.[^\n]*with name: (\S+?)\.?(?:\s|$)|Error evaluating value for setting '([^']+)'/.exec(printed)
  const setting = refused?.[1] ?? refused?.[2]
  if (setting !== undefined) return new StartFailure('SETTING_REFUSED', { setting })
  return new StartFailure('NOT_READY', { log: console, lines: lastLines(printed) })
}

/** The last eight lines that say something, for a cause that is not known here. */
export function lastLines(printed: string) {
  return printed.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').slice(-8).join('\n')
}
