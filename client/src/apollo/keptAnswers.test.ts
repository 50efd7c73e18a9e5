import { expect, it } from 'vitest'
import { pagesOf, villagesOf } from './keptAnswers.ts'

it('counts a village once, on however many days it was looked at', () => {
  const name = (operation: string, code: string, asOf: string) => JSON.stringify([operation, { code }, asOf])
  expect(villagesOf([name('Village', '56050801', 'today'), name('Village', '56050801', '2026-09-30'), name('Village', '56050802', 'today'), name('CallChain', '56050803', 'today')])).toBe(2)
})

it('names the pages of today that can be read, each once and those seen last first', () => {
  const area = (code: string) => ({ code, nameTh: code, nameEn: code, level: 'DISTRICT' as const, moo: null })
  const kept = (operation: string, data: Record<string, unknown>, asOf: string, minute: number): [string, { data: Record<string, unknown>; at: Date }] =>
    [JSON.stringify([operation, {}, asOf]), { data, at: new Date(2026, 10, 24, 7, minute) }]
  expect(pagesOf([
    kept('Coverage', { coverage: { area: area('5605') } }, 'today', 1),
    kept('Village', { area: area('56050801') }, 'today', 2),
    kept('Village', { area: null }, 'today', 3),
    kept('Village', { area: area('56050802') }, '2026-09-30', 4),
    kept('AreaChildren', { area: area('56') }, 'today', 5),
  ]).map(({ code }) => code)).toEqual(['56050801', '5605'])
})
