import { expect, it } from 'vitest'
import { village } from '../coverage/coverage.examples.ts'
import { nearestNeighbours } from './neighbours.ts'

const at = (code: string, latitude: number, longitude: number) => {
  const entry = village({ code })
  return { ...entry, village: { ...entry.village, latitude, longitude } }
}

it('orders neighbours by distance and leaves out the village itself', () => {
  const villages = [at('1', 19, 100), at('2', 19.1, 100), at('3', 19, 100.05)]
  const neighbours = nearestNeighbours('1', villages, 5)
  expect(neighbours.map(({ entry }) => entry.village.code)).toEqual(['3', '2'])
  expect(neighbours[1]?.kilometres).toBeCloseTo(11.12, 1)
})

it('has no neighbours for a village that is not there', () => {
  expect(nearestNeighbours('9', [at('1', 19, 100)], 5)).toEqual([])
})
