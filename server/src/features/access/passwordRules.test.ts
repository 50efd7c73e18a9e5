import { expect, test } from 'vitest'
import { newPassword } from './passwordRules.ts'

test.each([
  ['too short', 'elevenchars', 'password.badLength'], ['too long', `${'long enough '.repeat(11)}`, 'password.badLength'], ['among the commonest', 'Password1234', 'password.tooCommon'],
  ['a few letters over and over', 'abcabcabcabcabc', 'password.tooCommon'], ['made with the name of the account', 'mali.jaidee 2569', 'password.holdsUsername'],
])('a password that is %s is refused', (_what, typed, reason) => {
  expect(() => newPassword(typed, 'Mali.Jaidee')).toThrow(expect.objectContaining({ reason }) as Error)
})

test('a password is taken as letters, whichever way they were typed: Thai, marks and spaces too', () => {
  expect(newPassword('น้ำขึ้นให้รีบตัก', 'mali')).toBe('น้ำขึ้นให้รีบตัก'.normalize('NFC'))
  expect(newPassword('cafe\u0301 au lait 12', 'mali')).toBe('café au lait 12')
  expect([...newPassword('🌾'.repeat(8) + 'rice field', 'mali')]).toHaveLength(18)
})
