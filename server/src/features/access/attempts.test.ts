import { expect, test } from 'vitest'
import { SaanError } from '../../errors.ts'
import { SignInAttempts } from './attempts.ts'

/** Attempts with a clock of the test's own. */
function attemptsAt() {
  const clock = { now: 0 }
  const attempts = new SignInAttempts(() => clock.now)
  /** Seconds to wait, or 0 when the next try is let through. */
  const wait = (...keys: string[]): number => {
    try {
      attempts.check(...keys)
      return 0
    } catch (error) {
      if (!(error instanceof SaanError)) throw error
      return (error.extensions['details'] as { seconds: number }).seconds
    }
  }
  const fail = (times: number, ...keys: string[]) => { for (let at = 0; at < times; at++) attempts.failed(...keys) }
  return { clock, attempts, wait, fail }
}

test('four failures cost nothing, the fifth a second, each further one twice as much', () => {
  const { wait, fail } = attemptsAt()

  fail(4, 'account:a')
  expect(wait('account:a')).toBe(0)
  expect([1, 2, 3, 4, 5].map(() => { fail(1, 'account:a'); return wait('account:a') })).toEqual([1, 2, 4, 8, 16])
})

test('no wait is longer than five minutes', () => {
  const { wait, fail } = attemptsAt()

  fail(50, 'account:a')

  expect(wait('account:a')).toBe(300)
})

test('the wait is over when its time has passed, to the millisecond', () => {
  const { clock, wait, fail } = attemptsAt()
  fail(5, 'account:a')

  clock.now = 999
  expect(wait('account:a')).toBe(1)
  clock.now = 1_000
  expect(wait('account:a')).toBe(0)
})

test('the longest wait of the keys counts, and other keys are free', () => {
  const { wait, fail } = attemptsAt()
  fail(5, 'account:a', 'address:1')
  fail(1, 'address:1')

  expect(wait('account:b', 'address:1')).toBe(2)
  expect(wait('account:a', 'address:2')).toBe(1)
  expect(wait('account:b', 'address:2')).toBe(0)
})

test('who signs in begins anew', () => {
  const { attempts, wait, fail } = attemptsAt()
  fail(6, 'account:a', 'address:1')

  attempts.succeeded('account:a', 'address:1')

  expect(wait('account:a', 'address:1')).toBe(0)
})
