import { expect, it } from 'vitest'
import { renderApp } from '../../testing/render.ts'
import { adoptToday } from '../../shared/useToday.ts'
import { useGapWords } from './useGapWords.ts'

it.each([
  ['2026-11-24', '2026-11-24', 'ตั้งแต่วันนี้'],
  ['2026-11-23', '2026-11-24', '1 วัน'],
  ['2026-10-01', '2026-10-01', 'ตั้งแต่ 1 ต.ค. 2569'],
  ['2024-10-01', '2026-11-24', '2 ปี'],
])('what holds since %s has lasted on %s: %s', async (since, asOf, words) => {
  adoptToday('2026-11-24')
  const said: string[] = []
  await renderApp({ setup: () => { said.push(useGapWords().lasting(since, asOf)); return () => null } })
  expect(said).toEqual([words])
})
