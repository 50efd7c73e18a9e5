import { fireEvent } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLine, renderApp, settled, signInWith } from '../../testing/render.ts'
import { lastChange } from '../forms/lastChange.ts'
import SetPasswordPage from './SetPasswordPage.vue'

let signOut = () => {}
beforeEach(async () => {
  lastChange.value = undefined
  signOut = await signInWith()
})
afterEach(() => signOut())

it('says why nothing opens once the password is set, asks again when told to, and tells nothing without words', async () => {
  const { client, asked } = openLine()
  const { getByLabelText, getByRole, queryByRole } = await renderApp(SetPasswordPage, { client })
  await fireEvent.update(getByLabelText('รหัสผ่านใหม่'), 'ลมหนาวพัดผ่านกว๊านพะเยา')
  await fireEvent.submit(document.querySelector('form')!)
  await settled()
  asked[0]?.answer({ data: { changePassword: { __typename: 'Viewer', needsPassword: false } } })
  await settled()
  expect(asked.map(({ operation }) => operation.operationName)).toEqual(['ChangePassword', 'Session'])
  expect(lastChange.value).toBeUndefined()

  asked[1]?.answer({ errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] })
  await settled()
  await fireEvent.click(getByRole('button', { name: 'ลองใหม่' }))
  await settled()
  expect(asked[2]?.operation.operationName).toBe('Session')
  expect(queryByRole('alert')).toBeNull()
})
