import { Invalid } from '../../errors.ts'
import { withoutNationalId } from '../../graphql/checks.ts'

type Names = { givenNameEn: string | null; familyNameEn: string | null }

const plain = (name: string | null): string => (name ?? '').normalize('NFKD').toLowerCase().replace(/[^a-z]/g, '')

/** What every user name that a person's names suggest begins with. Whoever has no Latin name is called member. */
export function usernameBase({ givenNameEn, familyNameEn }: Names): string {
  const [given, initial] = [plain(givenNameEn).slice(0, 30), plain(familyNameEn).slice(0, 1)]
  return given.length < 2 ? 'member' : initial === '' ? given : `${given}.${initial}`
}

/** The user name that is made of a beginning, the first that is free: mali.j, then mali.j2. */
export function suggestedUsername(base: string, isTaken: (username: string) => boolean): string {
  for (let count = 1; ; count++) {
    const username = count === 1 ? base : `${base}${count}`
    if (username.length > 2 && !isTaken(username)) return username
  }
}

/** A user name as somebody wished it, or null. */
export function wishedUsername(wished: string | null | undefined): string | null {
  const username = wished?.trim().toLowerCase() ?? ''
  if (username === '') return null
  if (!/^[a-z][a-z0-9.-]{2,39}$/.test(username)) throw new Invalid('account.badUsername', { fields: ['username'] })
  return withoutNationalId(username, 'username')
}
