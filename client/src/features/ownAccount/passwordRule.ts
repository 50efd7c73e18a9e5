import { check, pipe, string } from 'valibot'

/** How long a password is, as the server counts. */
export const passwordRule = pipe(string(), check((typed) => {
  const { length } = [...typed.normalize('NFC')]
  return length >= 12 && length <= 128
}, 'ownAccount.password.needLength'))
