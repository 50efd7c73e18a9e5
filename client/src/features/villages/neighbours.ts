import type { VillageWatchFragment } from '../../apollo/generated/graphql.ts'

const earthRadius = 6371

/** The villages of the same subdistrict, the nearest first, with their distance in kilometres as the crow flies. */
export function nearestNeighbours(code: string, villages: readonly VillageWatchFragment[], most: number) {
  const own = villages.find(({ village }) => village.code === code)?.village
  if (!own) return []
  return villages
    .filter(({ village }) => village.code !== code)
    .map((entry) => ({ entry, kilometres: distanceBetween(own, entry.village) }))
    .toSorted((a, b) => a.kilometres - b.kilometres)
    .slice(0, most)
}

interface Place {
  latitude: number
  longitude: number
}

function distanceBetween(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const latitudes = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2
  const longitudes = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.sqrt(latitudes + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitudes))
}
