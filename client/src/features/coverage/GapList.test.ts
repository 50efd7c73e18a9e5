import { fireEvent } from '@testing-library/vue'
import { beforeEach, expect, it, vi } from 'vitest'
import { now } from '../../shared/useToday.ts'
import { renderApp, settled } from '../../testing/render.ts'
import { village } from './coverage.examples.ts'
import GapList from './GapList.vue'

beforeEach(() => {
  now.value = new Date('2026-11-24T14:05:00+07:00')
})

const villages = ['56050552', '56050553', '56050554', '56050555'].map((code, index) =>
  village({ code, moo: index + 2, watchers: index < 2 ? 0 : 1, vacantSince: '2026-09-16', call: { __typename: 'CallTarget', titleTh: 'กำนันตำบลห้วยลาน', titleEn: null, phone: '+6654000215', hours: 'Mo-Su 06:00-21:00' } }),
)

async function list(told: Record<string, unknown> = {}) {
  const props = { villages, total: 124, asOf: '2026-11-24', tense: 'present', filter: 'gaps', focus: '56050552', showingAll: false, ...told }
  const view = await renderApp(GapList, { props })
  const rows = () => [...view.container.querySelectorAll('li')]
  const lastOf = (event: string) => view.emitted<unknown[]>()[event]?.at(-1)?.[0]
  return { ...view, rows, lastOf }
}

it('moves the chosen village with the arrows, and opens the rest of the list at its end', async () => {
  const { rows, lastOf, rerender } = await list()
  expect(rows()).toHaveLength(3)
  await fireEvent.keyDown(rows()[0] as Element, { key: 'ArrowDown' })
  expect(lastOf('update:focus')).toBe('56050553')
  await rerender({ focus: '56050554' })
  await fireEvent.keyDown(rows()[2] as Element, { key: 'ArrowDown' })
  await settled()
  expect([lastOf('update:focus'), lastOf('update:showingAll')]).toEqual(['56050555', true])
})

it('calls with c', async () => {
  const { rows } = await list()
  const link = rows()[1]?.querySelector<HTMLElement>('[data-call]')
  const click = vi.spyOn(link as HTMLElement, 'click').mockReturnValue()
  await fireEvent.keyDown(rows()[1] as Element, { key: 'c' })
  expect(click).toHaveBeenCalledOnce()
})

it('shows the number to call, and in the past only who it was', async () => {
  const present = await list()
  expect(present.getAllByText('054-000-215')).toHaveLength(3)
  present.unmount()
  const past = await list({ tense: 'past' })
  expect(past.container.querySelector('[data-call]')).toBeNull()
  expect(past.getAllByText('ผู้ประสานวันนั้น')).toHaveLength(3)
})

it('offers no number at an hour at which nobody answers, and says until when', async () => {
  now.value = new Date('2026-11-24T21:00:00+07:00')
  const { container, getAllByText } = await list()
  expect(container.querySelector('[data-call]')).toBeNull()
  expect(getAllByText('ปิดถึง 06:00 น.')).toHaveLength(3)
})

it('says how much lies outside of a filter without villages, and clears it', async () => {
  const { getByText, getByRole, lastOf } = await list({ villages: [], filter: 'stale' })
  expect(getByText('มี 124 หมู่บ้านนอกตัวกรอง')).toBeTruthy()
  await fireEvent.click(getByRole('button', { name: 'ล้างตัวกรอง' }))
  expect(lastOf('update:filter')).toBe('gaps')
})
