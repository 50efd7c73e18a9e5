import { expect, test } from 'vitest'
import { counterOf, waitAfter } from './attempts.ts'

test('four failures of an account cost nothing, the fifth a second, each further one twice as much, at most five minutes', () => {
  expect([1, 4, 5, 6, 7, 8, 13, 14, 500].map((failures) => waitAfter(failures, 'account'))).toEqual([0, 0, 1, 2, 4, 8, 256, 300, 300])
})

test('an address may be a whole office: nineteen failures cost nothing', () => {
  expect([19, 20, 21].map((failures) => waitAfter(failures, 'address'))).toEqual([0, 1, 2])
})

test('a counter knows every wait up to the longest', () => {
  for (const kind of ['account', 'address'] as const) expect(counterOf(kind, 'x').waits.at(-1)).toBe(300)
})

test('the key of a counter is short and tells nothing of what was typed', () => {
  expect(counterOf('password', 'only for tests').key).toMatch(/^password:[0-9a-f]{4}$/)
})
