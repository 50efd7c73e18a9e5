import { expect, test } from 'vitest'
import { fitOf, type CandidateFacts } from './fit.ts'

const good: CandidateFacts = { kind: 'WATCH', holdsSameKind: false, isNear: true, isTrained: true, hasNumber: true }

test.each<[Partial<CandidateFacts>, string, string | undefined]>([
  [{}, 'FITS', undefined],
  [{ holdsSameKind: true, hasNumber: false }, 'ACTING', 'Keeps watch elsewhere already; may act here.'],
  [{ kind: 'OFFICE', holdsSameKind: true }, 'ACTING', 'Holds another office already; may act here.'],
  [{ kind: 'SEAT', holdsSameKind: true, isNear: false, isTrained: false }, 'FITS', undefined],
  [{ hasNumber: false, isTrained: false }, 'WARNING', 'No telephone number; ask for one first.'],
  [{ isNear: false }, 'WARNING', 'Registered in another subdistrict.'],
  [{ isTrained: false }, 'WARNING', 'Not trained yet.'],
  [{ kind: 'OFFICE', isNear: false, isTrained: false }, 'FITS', undefined],
])('%j is %s', (facts, fit, reason) => {
  const found = fitOf({ ...good, ...facts })
  expect([found.fit, found.reason?.en]).toEqual([fit, reason])
})
