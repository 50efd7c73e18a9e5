import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that cannot be mistaken for a later one with the same number: its pid and the moment it began. */
export type ProcessMark = { pid: number; began: string }

export function markOf(pid: number): ProcessMark {
  return { pid, began: beganAt(pid) ?? '' }
}

/** True while that very process lives. A zombie is dead, and so is a pid that another process has got since. */
export function isAlive({ pid, began }: ProcessMark) {
  const now = beganAt(pid)
  return now !== undefined && now === began
}

/** Start ticks on Linux, the start time of `ps` elsewhere; undefined for a process that is gone or a zombie. */
function beganAt(pid: number): string | undefined {
  if (process.platform !== 'linux') return beganByPs(pid)
  const stat = readIfThere(`/proc/${pid}/stat`)
  // The name in brackets may hold spaces, so fields are counted after it: state first, start ticks 20th.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields === undefined || fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

function readIfThere(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

function beganByPs(pid: number) {
  try {
    const [state = '', ...began] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/)
    return state.startsWith('Z') ? undefined : began.join(' ')
  } catch (error) {
    // `ps` answers 1 when there is no such process.
    if ((error as { status?: number }).status === 1) return undefined
    throw error
  }
}
