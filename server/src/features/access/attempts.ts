import { Refused } from '../../errors.ts'

/** Failed sign-ins of one key (an account, an address, a password) and when the next may be tried. */
type Failures = { count: number; until: number }

/** Free tries before the wait begins; then it doubles from one second up to five minutes. */
const freeTries = 5
const longestWait = 300_000

/** Keys that are counted at once. */
const mostKeys = 10_000

/** Counts failed sign-ins by account, by address and by password, so that guessing gets slower and slower. */
export class SignInAttempts {
  private readonly failures = new Map<string, Failures>()

  constructor(private readonly now: () => number = Date.now) {}

  /** Refuses a try that comes too early for any of its keys, before a hash is computed. */
  check(...keys: readonly string[]): void {
    const until = Math.max(...keys.map((key) => this.failures.get(key)?.until ?? 0))
    if (until > this.now()) throw new Refused('signIn.tooMany', { seconds: Math.ceil((until - this.now()) / 1000) })
  }

  failed(...keys: readonly string[]): void {
    for (const key of keys) {
      const count = (this.failures.get(key)?.count ?? 0) + 1
      const wait = count < freeTries ? 0 : Math.min(longestWait, 1000 * 2 ** (count - freeTries))
      // Set anew, a key is the youngest of the map: what is let go is what has failed the longest ago.
      this.failures.delete(key)
      this.failures.set(key, { count, until: this.now() + wait })
      if (this.failures.size > mostKeys) this.failures.delete(this.failures.keys().next().value!)
    }
  }

  succeeded(...keys: readonly string[]): void {
    for (const key of keys) this.failures.delete(key)
  }
}
