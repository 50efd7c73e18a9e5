import { isLocated, kilometresBetween } from '@saan/graph-schema/distance.ts'
import type { VillageWatchFragment } from '../../apollo/generated/graphql.ts'

/** The villages of the same subdistrict, the nearest first, with their distance in kilometres as the crow flies. */
export function nearestNeighbours(code: string, villages: readonly VillageWatchFragment[], most: number) {
  const own = villages.find(({ village }) => village.code === code)?.village
  if (!own || !isLocated(own)) return []
  return villages
    .filter(({ village }) => village.code !== code)
    .flatMap((entry) => (isLocated(entry.village) ? [{ entry, kilometres: kilometresBetween(own, entry.village) }] : []))
    .toSorted((a, b) => a.kilometres - b.kilometres)
    .slice(0, most)
}
