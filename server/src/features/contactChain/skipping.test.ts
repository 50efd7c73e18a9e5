import { skipReasons } from '@saan/graph-schema/vocabularies.ts'
import { expect, test } from 'vitest'
import { skipReasonOf, skipText, type StepFacts } from './skipping.ts'

/** Ten in the morning of a Tuesday in Thailand. */
const open: StepFacts = { isHeld: true, isHidden: false, hasOfficeNumber: false, number: '+66800000001', hours: null, at: '2026-11-24T03:00:00Z' }

test.each<[string, Partial<StepFacts>, string | null]>([
  ['held and with a number', {}, null], ['held by nobody', { isHeld: false, number: null }, 'VACANT'], ['held by nobody, with the number of the office', { isHeld: false, hasOfficeNumber: true }, null],
  ['hidden from this viewer', { isHidden: true, number: null }, 'HIDDEN'], ['vacant and hidden', { isHeld: false, isHidden: true, number: null }, 'VACANT'], ['held, without a number', { number: null }, 'NO_NUMBER'],
  ['open', { hours: 'Mo-Fr 08:30-16:30' }, null], ['closed', { hours: 'Sa-Su 08:30-16:30' }, 'CLOSED'], ['without a number and closed', { number: null, hours: 'Sa-Su 08:30-16:30' }, 'NO_NUMBER'],
])('a step that is %s', (_what, facts, reason) => {
  expect(skipReasonOf({ ...open, ...facts })).toBe(reason)
})

test('closing time is the first minute that is closed', () => {
  expect(skipReasonOf({ ...open, hours: 'Tu 08:30-10:01' })).toBeNull()
  expect(skipReasonOf({ ...open, hours: 'Tu 08:30-10:00' })).toBe('CLOSED')
})

test('the reason is said in both languages, with the hours where they matter', () => {
  expect(skipText('CLOSED', 'Mo-Fr 08:30-16:30')).toEqual({ th: 'นอกเวลา เปิดจันทร์ถึงศุกร์ 08:30 ถึง 16:30', en: 'Closed now, open Monday to Friday 08:30 to 16:30' })
  expect(skipText('VACANT', null)).toEqual(skipReasons.VACANT)
  expect(skipText(null, null)).toEqual({ th: null, en: null })
})
