import { beforeEach, expect, it } from 'vitest'
import { openLine, renderApp, settled } from '../../testing/render.ts'
import CloseForm from './CloseForm.vue'

beforeEach(() => sessionStorage.clear())

const agency = { __typename: 'Agency', id: 'a', nameTh: 'รพ.สต.ดอกคำใต้', nameEn: null, to: '2027-04-01' }

it('begins with the last day that was announced, also when it is opened again, and what it fills in is no draft', async () => {
  const { client, asked } = openLine()
  const open = () => renderApp(CloseForm, { props: { form: { name: 'close-agency', on: 'a' } }, client })
  const lastDay = () => document.querySelector<HTMLInputElement>('#field-lastDay')?.value

  const first = await open()
  asked[0]?.answer({ data: { agency } })
  await settled()
  expect(lastDay()).toBe('31/3/2570')
  first.unmount()

  await open()
  await settled()
  expect(lastDay()).toBe('31/3/2570')
  expect(sessionStorage).toHaveLength(0)
})
