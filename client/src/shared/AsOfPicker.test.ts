import { fireEvent } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { showLanguage } from '../i18n.ts'
import { renderApp, settled } from '../testing/render.ts'
import AsOfPicker from './AsOfPicker.vue'
import { adoptToday } from './useToday.ts'

beforeEach(() => adoptToday('2026-11-24'))
afterEach(() => showLanguage('th'))

it.each([
  ['สิ้นปีงบประมาณก่อน', '2026-09-30'],
  ['รอบโยกย้ายหน้า', '2027-10-01'],
  ['รอบก่อน', '2026-10-01'],
  ['รอบถัดไป', '2026-12-01'],
])('goes to %s with one press', async (label, day) => {
  const { getByRole, router, emitted } = await renderApp(AsOfPicker)
  await fireEvent.click(getByRole('button', { name: new RegExp(label) }))
  await settled()
  expect(router.currentRoute.value.query['asOf']).toBe(day)
  expect(emitted()['chosen']).toHaveLength(1)
})

it('goes no further than two years ahead', async () => {
  const { getByRole } = await renderApp(AsOfPicker, { at: '/coverage?asOf=2028-11-01' })
  expect(getByRole<HTMLButtonElement>('button', { name: /รอบถัดไป/ }).disabled).toBe(true)
})

it('shows the calendar in the era of the language', async () => {
  const thai = await renderApp(AsOfPicker)
  expect(thai.getByText('พฤศจิกายน 2569')).toBeTruthy()
  thai.unmount()
  await showLanguage('en')
  const english = await renderApp(AsOfPicker)
  expect(english.getByText('November 2026')).toBeTruthy()
})

it('takes the day that is clicked in the calendar, Gregorian in the address', async () => {
  const { getByText, router } = await renderApp(AsOfPicker)
  await fireEvent.click(getByText('26', { selector: '[role=button]' }))
  await settled()
  expect(router.currentRoute.value.query['asOf']).toBe('2026-11-26')
})
