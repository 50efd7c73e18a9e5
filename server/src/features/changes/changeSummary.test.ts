import { expect, test } from 'vitest'
import { summaryOf } from './changeSummary.ts'

const [one, other] = ['1', '2'].map((id) => ({ id, nameTh: `คน ${id}`, nameEn: `Somebody ${id}` })) as [{ id: string; nameTh: string; nameEn: string }, { id: string; nameTh: string; nameEn: string }]
const rows = [
  { day: '2026-11-24', isUndoing: false, count: 3, account: one }, { day: '2026-11-24', isUndoing: true, count: 1, account: other },
  { day: '2026-11-20', isUndoing: false, count: 6, account: other },
]

test('the groups add up to all, to days with their undoings, and to accounts, the busiest first', () => {
  expect(summaryOf(rows, null)).toEqual({
    total: 10, undoings: 1,
    days: [{ day: '2026-11-24', total: 4, undoings: 1 }, { day: '2026-11-20', total: 6, undoings: 0 }],
    accounts: [{ account: '2', nameTh: 'คน 2', nameEn: 'Somebody 2', total: 7 }, { account: '1', nameTh: 'คน 1', nameEn: 'Somebody 1', total: 3 }],
  })
})

test('narrowed to one account, its days are counted, and the others can still be chosen', () => {
  expect(summaryOf(rows, '1')).toMatchObject({ total: 3, undoings: 0, days: [{ day: '2026-11-24', total: 3, undoings: 0 }], accounts: [{ total: 7 }, { total: 3 }] })
})
