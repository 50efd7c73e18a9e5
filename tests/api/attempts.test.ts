import { expect, test } from 'vitest'
import { anotherHub } from '../support/anotherHub.ts'
import { ApiClient } from '../support/apiClient.ts'
import { freshApp } from '../support/app.ts'

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { role } }'
const withLink = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { role } }'

async function worldOf() {
  const world = await freshApp()
  await world.given.areas('5605')
  const { base } = world.signedOut()
  const attemptAt = (address: string) => async (username: string, password: string) => {
    const { errors } = await new ApiClient(address).send(signIn, { input: { username, password } })
    return errors?.[0]?.extensions.reason ?? 'ok'
  }
  const counts = async () => (await world.given.run<{ kind: string; count: number }>('MATCH (tries:SignInTries) RETURN split(tries.key, ":")[0] AS kind, sum(tries.count) AS count ORDER BY kind')).map(({ kind, count }) => [kind, Number(count)])
  const account = await world.given.account({ role: 'VIEWER', areas: ['5605'] })
  return { ...world, base, account, counts, attemptAt, attempt: attemptAt(base), pass: () => world.given.run('MATCH (tries:SignInTries) SET tries.until = datetime()') }
}

test('failures are counted by account, address and password, and a success begins the own account anew, nothing else', async () => {
  const { account, attempt, counts } = await worldOf()
  for (const at of [1, 2, 3]) expect(await attempt(account.username, `wrong ${at}`)).toBe('signIn.failed')
  expect(await counts()).toEqual([['account', 3], ['address', 3], ['password', 3]])

  expect(await attempt(account.username, account.password)).toBe('ok')
  expect(await counts()).toEqual([['address', 3], ['password', 3]])
})

test('signing in with an own account does not free the address for guessing others', async () => {
  const { given, account, attempt, pass } = await worldOf()
  const others = await Promise.all(Array.from({ length: 20 }, () => given.account({ role: 'VIEWER', areas: ['5605'] })))
  for (const [at, { username }] of others.entries()) {
    expect(await attempt(username, `guess ${at}`)).toBe('signIn.failed')
    if (at < 19) expect(await attempt(account.username, account.password)).toBe('ok')
  }

  expect(await attempt(others[0]!.username, 'one more')).toBe('signIn.tooMany')
  await pass()
  expect(await attempt(account.username, account.password)).toBe('ok')
  expect(await attempt(others[0]!.username, 'one more')).toBe('signIn.failed')
  expect(await attempt(account.username, account.password)).toBe('signIn.tooMany')
})

test('one password on many accounts is slowed down', async () => {
  const { given, attempt } = await worldOf()
  const others = await Promise.all(Array.from({ length: 5 }, () => given.account({ role: 'VIEWER', areas: ['5605'] })))
  for (const { username } of others) expect(await attempt(username, 'Saan2569')).toBe('signIn.failed')

  expect(await attempt('somebody else', 'Saan2569')).toBe('signIn.tooMany')
})

test('a second process on the same database counts on', async () => {
  const { as, account, attempt, attemptAt } = await worldOf()
  const other = attemptAt((await anotherHub((await as('VIEWER', '5605')).session!)).base)
  for (const at of [1, 2, 3]) await attempt(account.username, `wrong ${at}`)
  for (const at of [4, 5]) expect(await other(account.username, `wrong ${at}`)).toBe('signIn.failed')

  expect(await attempt(account.username, account.password)).toBe('signIn.tooMany')
})

test('failures are forgotten after an hour without one, not before', async () => {
  const { given, account, attempt, counts, pass } = await worldOf()
  const age = (minutes: number) => given.run('MATCH (tries:SignInTries) SET tries.at = datetime() - duration({minutes: $minutes})', { minutes: minutes })
  for (const at of [1, 2, 3, 4, 5]) await attempt(account.username, `wrong ${at}`)
  await pass()

  await age(59)
  await attempt(account.username, 'wrong 5')
  expect((await counts())[0]).toEqual(['account', 6])
  await pass()
  await age(60)
  await attempt(account.username, 'wrong 5')
  expect((await counts())[0]).toEqual(['account', 1])
})

test('guessing links is slowed down for the address', async () => {
  const { signedOut } = await worldOf()
  for (let at = 0; at < 20; at++) expect((await signedOut().refused(withLink, { input: { token: `guess ${at}` } })).reason).toBe('signIn.linkUsed')

  expect(await signedOut().refused(withLink, { input: { token: 'one more' } })).toMatchObject({ code: 'REFUSED', reason: 'signIn.tooMany' })
})
