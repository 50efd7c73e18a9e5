import { hash, verify, type Options } from '@node-rs/argon2'
import { Refused } from '../../errors.ts'

/** Argon2id (2) with 19 MiB, two passes, one lane: OWASP's setting for small machines. */
export const passwordOptions: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** At most this many hashes at once: a flood of sign-ins must not eat the machine. */
const atOnce = 2

let running = 0

/** Does work that hashes a password, unless as many as are allowed are at it already. */
export async function inHashingPlace<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) throw new Refused('signIn.tooMany', { seconds: 1 })
  running++
  try {
    return await work()
  } finally {
    running--
  }
}

/** What the graph keeps of a password. */
export const hashOfPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), passwordOptions)

/** Whether the password is right, whichever way its letters were typed. A wrong name costs the same time as a wrong password, for a hash is always computed. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy), password.normalize('NFC'))
  return passwordHash !== null && matches
}

const decoy = hashOfPassword('a password that no account has')
