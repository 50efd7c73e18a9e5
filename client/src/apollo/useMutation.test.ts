import { expect, it } from 'vitest'
import { inScope, openLine, settled } from '../testing/render.ts'
import { troubleOf } from './errors.ts'
import { SignInDocument } from './generated/graphql.ts'
import { useMutation } from './useMutation.ts'

const input = { input: { username: 'a', password: 'b' } }

it('gives the answer, and says that it is sending meanwhile', async () => {
  const { client, asked } = openLine()
  const { mutate, isSending } = inScope(client, () => useMutation(SignInDocument)).result
  const answer = mutate(input)
  await settled()
  expect(isSending.value).toBe(true)
  asked[0]?.answer({ data: { signIn: { __typename: 'Viewer', account: { __typename: 'Account', id: '1' } } } })
  expect((await answer)?.signIn.account.id).toBe('1')
  expect(isSending.value).toBe(false)
})

it('gives nothing when it failed, and keeps why until the next try', async () => {
  const { client, asked } = openLine()
  const { mutate, error } = inScope(client, () => useMutation(SignInDocument)).result
  const answer = mutate(input)
  await settled()
  asked[0]?.answer({ errors: [{ message: 'Too many tries.', extensions: { code: 'REFUSED', messageTh: 'ลองหลายครั้งเกินไป' } }] })
  expect(await answer).toBeUndefined()
  expect(troubleOf(error.value).code).toBe('REFUSED')
  void mutate(input)
  expect(error.value).toBeUndefined()
})
