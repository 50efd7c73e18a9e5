import { fireEvent } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { showLanguage } from '../i18n.ts'
import { renderApp } from '../testing/render.ts'
import ThaiDate from './ThaiDate.vue'

afterEach(() => showLanguage('th'))

async function field(modelValue: string | null = null) {
  const view = await renderApp(ThaiDate, { props: { modelValue, label: 'พิมพ์วัน', latest: '2028-11-24' } })
  const input = view.getByLabelText<HTMLInputElement>('พิมพ์วัน')
  const lastOf = (event: string) => view.emitted<unknown[]>()[event]?.at(-1)?.[0]
  return { ...view, input, lastOf }
}

it('takes a day of the Buddhist Era and writes its weekday below', async () => {
  const { input, lastOf, getByText } = await field()
  await fireEvent.update(input, '25/11/2570')
  expect(lastOf('update:modelValue')).toBe('2027-11-25')
  expect(getByText(/วันพฤหัสบดีที่ 25 พฤศจิกายน/)).toBeTruthy()
  await fireEvent.keyDown(input, { key: 'Enter' })
  expect(lastOf('entered')).toBe('2027-11-25')
})

it('is no day while half typed, and says what would be one', async () => {
  const { input, lastOf, getByText } = await field('2026-11-24')
  expect(input.value).toBe('24/11/2569')
  await fireEvent.update(input, '31/2/2570')
  expect(lastOf('update:modelValue')).toBeNull()
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(getByText('อ่านวันนี้ไม่ได้ พิมพ์แบบ 25/11/2569')).toBeTruthy()
})

it('names the last day that may be asked for', async () => {
  const { input, lastOf, getByText } = await field()
  await fireEvent.update(input, '25/11/2571')
  await fireEvent.keyDown(input, { key: 'Enter' })
  expect([lastOf('update:modelValue'), lastOf('entered')]).toEqual([undefined, undefined])
  expect(getByText(/24 พ.ย. 2571/)).toBeTruthy()
})

it('writes a chosen day in the era of the language', async () => {
  await showLanguage('en')
  const { input } = await field('2026-11-24')
  expect(input.value).toBe('24/11/2026')
})
