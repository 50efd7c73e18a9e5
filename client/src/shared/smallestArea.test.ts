import { expect, it } from 'vitest'
import { smallestArea } from './smallestArea.ts'

it.each([
  [['56050559'], '560505'], [['56050559', '56050858'], '5605'], [['5605', '56050858'], '5605'], [['56050559', '56010101'], '56'], [['56050559', '57010101'], undefined], [[], undefined],
])('of %j is %s', (codes, area) => {
  expect(smallestArea(codes)).toBe(area)
})
