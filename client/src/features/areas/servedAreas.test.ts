import { expect, it } from 'vitest'
import type { ServedFragment } from '../../apollo/generated/graphql.ts'
import { areaAround, groupServed } from './servedAreas.ts'

const levels = { 2: 'PROVINCE', 4: 'DISTRICT', 6: 'SUBDISTRICT', 8: 'VILLAGE' } as const
const levelOf = (code: string) => levels[code.length as keyof typeof levels]
const named = (code: string) => ({ __typename: 'Area' as const, code, nameTh: code, nameEn: code, level: levelOf(code), moo: null })
const served = (code: string, partial = false): ServedFragment => ({
  __typename: 'ServedArea', partial, area: { ...named(code), parent: code.length > 2 ? named(code.slice(0, -2)) : null },
})

it('gathers villages under their subdistrict, and keeps larger areas whole', () => {
  const groups = groupServed([served('56050302'), served('560501', true), served('56050301')])
  expect(groups.map(({ area, isPartial, villages }) => [area.code, isPartial, villages.length])).toEqual([['560501', true, 0], ['560503', false, 2]])
})

it('draws the smallest area that holds all that is served', () => {
  expect(areaAround([served('56050301'), served('56050304')])).toBe('560503')
  expect(areaAround([served('560501'), served('560503')])).toBe('5605')
  expect(areaAround([served('5601'), served('5605')])).toBe('56')
  expect(areaAround([served('5605'), served('5701')])).toBeUndefined()
  expect(areaAround([])).toBeUndefined()
})
