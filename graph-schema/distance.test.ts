import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kilometresBetween } from './distance.ts'

test('a degree of latitude is 111.2 kilometres', () => {
  expect(kilometresBetween({ latitude: 19, longitude: 100 }, { latitude: 20, longitude: 100 })).toBeCloseTo(111.19, 1)
})

test('from Phayao to Dok Khamtai it is about 13 kilometres', () => {
  expect(kilometresBetween({ latitude: 19.192, longitude: 99.878 }, { latitude: 19.161, longitude: 99.995 })).toBeCloseTo(12.8, 0)
})

test('is the same both ways, and nothing to oneself', () => {
  const place = fc.record({ latitude: fc.double({ min: 5, max: 21, noNaN: true }), longitude: fc.double({ min: 97, max: 106, noNaN: true }) })
  fc.assert(fc.property(place, place, (a, b) => {
    expect(kilometresBetween(a, b)).toBeCloseTo(kilometresBetween(b, a), 6)
    expect(kilometresBetween(a, a)).toBe(0)
  }))
})
