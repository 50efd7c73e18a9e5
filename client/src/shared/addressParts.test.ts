import { describe, expect, it } from 'vitest'
import { mendedQuery, wrongParts } from './addressParts.ts'

const today = '2026-11-24'

describe('an address', () => {
  it.each([
    [{ asOf: '2026-02-30' }, { asOf: '2026-02-30' }],
    [{ asOf: '2569-11-24' }, { asOf: '2569-11-24' }],
    [{ asOf: '2028-11-24' }, {}],
    [{ asOf: '2028-11-25' }, { asOf: '2028-11-25' }],
    [{ asOf: ['2026-09-30', '2026-10-01'] }, { asOf: '2026-09-30, 2026-10-01' }],
    [{ area: 'phayao' }, { area: 'phayao' }],
    [{ area: '56050559' }, { area: '56050559' }],
    [{ area: '560505' }, {}],
    [{ asOf: null, area: '' }, {}],
    [{}, {}],
  ])('%j is wrong in %j', (query, wrong) => expect(wrongParts(query, today)).toEqual(wrong))

  it('loses what cannot be shown, and nothing else', () => {
    expect(mendedQuery({ asOf: 'tomorrow', area: '5606', status: 'none' }, today)).toEqual({ area: '5606', status: 'none' })
    expect(mendedQuery({ asOf: '2026-09-30' }, today)).toBeUndefined()
  })
})
