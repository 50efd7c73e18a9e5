import { expect, test } from 'vitest'
import { suggestedUsername, usernameBase, wishedUsername } from './username.ts'

const taken = (...usernames: string[]) => (username: string) => usernames.includes(username)

test.each([
  ['Mali', 'Jaidee', [], 'mali.j'], ['Mali', 'Jaidee', ['mali.j', 'mali.j2'], 'mali.j3'], ['Mali', null, [], 'mali'], ['Nü-Ying', 'Çelik', [], 'nuying.c'], [null, null, [], 'member'], [null, 'Jaidee', ['member'], 'member2'], ['Yo', null, [], 'yo2'],
])('%s %s, with %j taken, is called %s', (givenNameEn, familyNameEn, others, username) => {
  expect(suggestedUsername(usernameBase({ givenNameEn, familyNameEn }), taken(...others))).toBe(username)
})

test('a wish is taken in small letters, and none leaves it to the names', () => {
  expect([' Mali.Jaidee ', 'abc', '', undefined, null].map(wishedUsername)).toEqual(['mali.jaidee', 'abc', null, null, null])
})

test.each(['ab', '1mali', 'มะลิ', 'mali jaidee', 'mali_j', 'x'.repeat(41)])('%s is no user name', (wished) => {
  expect(() => wishedUsername(wished)).toThrow(expect.objectContaining({ reason: 'account.badUsername' }) as Error)
})
