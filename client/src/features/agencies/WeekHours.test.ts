import { expect, it } from 'vitest'
import { renderApp } from '../../testing/render.ts'
import WeekHours from './WeekHours.vue'

// a Tuesday, 14:05 in Thailand
const day = '2026-11-24'
const instant = new Date('2026-11-24T07:05:00Z')

async function week(hours: string | null, told: { day?: string; instant?: Date } = { instant }) {
  const { container } = await renderApp(WeekHours, { props: { hours, day, ...told } })
  const cells = [...container.querySelectorAll<HTMLElement>('[data-day]')]
  return {
    fills: cells.map((cell) => [...cell.querySelectorAll<HTMLElement>('.open')].map(({ style }) => [Number.parseFloat(style.left), Number.parseFloat(style.width)])),
    closed: cells.map((cell) => cell.classList.contains('closed')),
    shown: cells.findIndex((cell) => cell.classList.contains('shown')),
    lines: cells.map((cell) => cell.querySelectorAll<HTMLElement>('.now')[0]?.style.left),
    spoken: container.querySelector('[role=img]')?.getAttribute('aria-label'),
    text: container.textContent,
  }
}

it('fills seven cells from 0 to 24 h, and leaves a closed day an empty frame', async () => {
  const { fills, closed, spoken } = await week('Tu 06:00-12:00; Th 12:00-18:00')
  expect(fills).toEqual([[], [[25, 25]], [], [[50, 25]], [], [], []])
  expect(closed).toEqual([true, false, true, false, true, true, true])
  expect(spoken).toBe('อังคาร 06:00 ถึง 12:00, พฤหัสบดี 12:00 ถึง 18:00')
})

it('fills every cell of what never closes', async () => {
  expect((await week('24/7')).fills).toEqual(Array.from({ length: 7 }, () => [[0, 100]]))
})

it('carries hours past midnight into the next day, on Sunday into Monday', async () => {
  const { fills } = await week('Su 18:00-06:00')
  expect([fills[0], fills[6]]).toEqual([[[0, 25]], [[75, 25]]])
})

it('has the day shown solid, with the line of now on it', async () => {
  const { shown, lines } = await week('Mo-Fr 08:30-16:30')
  expect(shown).toBe(1)
  expect(Number.parseFloat(lines[1] ?? '')).toBeCloseTo(((14 * 60 + 5) / 1440) * 100, 3)
  expect(lines.filter(Boolean)).toHaveLength(1)
})

it('has no line of now on another day', async () => {
  const { shown, lines } = await week('Mo-Fr 08:30-16:30', { day: '2026-09-30' })
  expect([shown, lines.filter(Boolean)]).toEqual([2, []])
})

it('claims nothing without hours', async () => {
  expect(await week(null)).toMatchObject({ fills: [], text: 'ไม่ได้ระบุเวลา' })
})
