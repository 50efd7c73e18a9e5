import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { scopePatterns } from './visibleTo.ts'

// Few digits, so that codes often lie in one another.
const code = tuple(constantFrom(0, 2, 4, 6, 8), integer({ min: 0, max: 255 })).map(([length, bits]) => bits.toString(2).padStart(8, '1').slice(0, length))
const matches = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`).test(text)

test('an area is within a scope when its code begins with that of the scope, and in sight also when it holds the scope', () => {
  assert(property(array(code, { maxLength: 4 }), code, (scopes, area) => {
    const { viewerWithin, viewerSees } = scopePatterns(scopes)
    const isWithin = scopes.some((scope) => area.startsWith(scope))
    expect(matches(viewerWithin, area)).toBe(isWithin)
    expect(matches(viewerSees, area)).toBe(isWithin || scopes.some((scope) => scope.startsWith(area)))
  }))
})

test('nobody works anywhere or sees anything', () => {
  const { viewerWithin, viewerSees } = scopePatterns([])
  expect([viewerWithin, viewerSees].flatMap((pattern) => ['', '56', '56050101'].filter((area) => matches(pattern, area)))).toEqual([])
})
