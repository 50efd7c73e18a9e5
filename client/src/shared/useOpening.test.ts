import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { renderApp } from '../testing/render.ts'
import { useOpening } from './useOpening.ts'

it('says until when an office is closed, and on which day where that is not within a day', async () => {
  let opening!: ReturnType<typeof useOpening>
  await renderApp(defineComponent({ setup: () => ((opening = useOpening()), () => h('p')) }))
  const until = (hours: string | null, at: string) => opening.closedUntil(hours, new Date(`${at}:00+07:00`))

  expect(until('Mo-Su 06:00-21:00', '2026-11-24T05:59')).toBe('ปิดถึง 06:00 น.')
  expect(until('Mo-Su 06:00-21:00', '2026-11-24T06:00')).toBeUndefined()
  expect(until('Mo-Su 06:00-21:00', '2026-11-24T21:00')).toBe('ปิดถึง 06:00 น.')
  expect(until('Mo-Fr 08:30-16:30', '2026-11-27T16:30')).toBe('ปิดถึง จันทร์ 08:30 น.')
  expect([until('24/7', '2026-11-24T03:00'), until(null, '2026-11-24T03:00')]).toEqual([undefined, undefined])
})
