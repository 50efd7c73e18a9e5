import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StartFailure } from '../../startFailure.ts'
import { authIni, makePassword } from './authFile.ts'

/** Where one database lives: settings, store, logs and password below one folder that names the Neo4j version. */
export function homeOf(dataDir: string, version: string) {
  const folder = resolve(dataDir, `neo4j-${version}`)
  return {
    folder,
    conf: join(folder, 'conf', 'neo4j.conf'),
    console: join(folder, 'logs', 'console.log'),
    password: join(folder, 'password'),
    authIni: join(folder, 'data', 'dbms', 'auth.ini'),
    systemDatabase: join(folder, 'data', 'databases', 'system'),
    lock: join(folder, 'run', 'launch.lock'),
    state: join(folder, 'run', 'neo4j.json'),
  }
}

export type Home = ReturnType<typeof homeOf>

/** Makes the folders, readable by their owner only, and refuses a place that cannot be written. */
export function makeHome(home: Home) {
  // The folder that was chosen first, so that it is the one a failure names.
  for (const folder of [dirname(home.folder), home.folder]) makeFolder(folder, '--data')
  for (const part of ['conf', 'data', 'data/dbms', 'logs', 'run', 'import', 'plugins']) makeFolder(join(home.folder, part), '--data')
}

/**
 * Makes a folder and the missing ones above it, or fails naming the option that chooses another place. Each folder by
 * itself: Node's recursive mkdir never returns below /proc.
 */
export function makeFolder(folder: string, option: '--data' | 'SAAN_CACHE') {
  const path = resolve(folder)
  const probe = join(path, `.write-${process.pid}`)
  try {
    for (const missing of missingFolders(path)) mkdirOnce(missing)
    closeSync(openSync(probe, 'w'))
    rmSync(probe)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'ENOSPC', 'EISDIR'].includes(code)) throw error
    throw new StartFailure('NOT_WRITABLE', { folder: path, option })
  }
}

function missingFolders(path: string): string[] {
  return existsSync(path) ? [] : [...missingFolders(dirname(path)), path]
}

function mkdirOnce(folder: string) {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** The password of the database: made and written (0600) before the very first start, read back afterwards. */
export function passwordOf(home: Home): string {
  const isNew = !existsSync(home.systemDatabase)
  const kept = existsSync(home.password) ? readFileSync(home.password, 'utf8').trim() : ''
  if (!isNew && kept === '') throw new StartFailure('PASSWORD_LOST', { file: home.password })

  const password = kept || makePassword()
  if (kept === '') writeFileSync(home.password, `${password}\n`, { mode: 0o600 })
  if (isNew) writeFileSync(home.authIni, authIni(password), { mode: 0o600 })
  return password
}

/** The hash is of no use once the system database holds it. */
export function forgetAuthIni(home: Home) {
  rmSync(home.authIni, { force: true })
}
