import { expect, it } from 'vitest'
import { villagesOf } from './keptAnswers.ts'

it('counts a village once, on however many days it was looked at', () => {
  const name = (operation: string, code: string, asOf: string) => JSON.stringify([operation, { code }, asOf])
  expect(villagesOf([name('Village', '56050801', 'today'), name('Village', '56050801', '2026-09-30'), name('Village', '56050802', 'today'), name('CallChain', '56050803', 'today')])).toBe(2)
})
