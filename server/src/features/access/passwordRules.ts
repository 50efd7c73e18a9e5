import { Invalid } from '../../errors.ts'

const least = 12
const most = 128

/** The commonest passwords that are long enough, as lists of stolen ones have them; a few letters over and over are as common. */
const commonest: ReadonlySet<string> = new Set([
  '123456789012', '1234567890123', '12345678901234', '123456789123', '0123456789012', '987654321012', 'password1234', 'password12345', 'password123456', 'passwordpassword', 'mypassword123',
  'qwertyuiop12', 'qwertyuiop123', 'qwertyuiopasdf', 'qwerty123456', 'qwerty1234567', '1qaz2wsx3edc', '1qaz2wsx3edc4rfv', '1q2w3e4r5t6y', '1q2w3e4r5t6y7u', 'q1w2e3r4t5y6', 'asdfghjkl123',
  'abcdefghijkl', 'abcdefghijklm', 'abcd12345678', 'abc123456789', 'a1b2c3d4e5f6', 'iloveyou1234', 'iloveyou12345', 'letmein12345', 'welcome12345', 'welcome123456', 'changeme1234', 'administrator',
  'administrator1', 'admin1234567', 'admin12345678', 'administrator123', 'thailand1234', 'thailand12345', 'thailand2024', 'thailand2025', 'thailand2026', 'sawasdee1234', 'saan-demo-only', 'passw0rd1234', 'p@ssword1234', 'p@ssw0rd1234',
])
const leastLetters = 5

/** A new password as it is hashed: from 12 to 128 characters, none of the commonest, and without the name of its account. */
export function newPassword(typed: string, username: string): string {
  const password = typed.normalize('NFC')
  const letters = [...password]
  if (letters.length < least || letters.length > most) throw new Invalid('password.badLength', { fields: ['password'], least, most })
  const folded = password.toLowerCase()
  if (folded.includes(username.toLowerCase())) throw new Invalid('password.holdsUsername', { fields: ['password'] })
  if (commonest.has(folded) || new Set(letters).size < leastLetters) throw new Invalid('password.tooCommon', { fields: ['password'] })
  return password
}
