type Place = { readonly latitude: number; readonly longitude: number }

/** Great-circle distance in kilometres (haversine, mean Earth radius 6,371 km). */
export function kilometresBetween(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [latitude, longitude] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)]
  const chord = Math.sin(latitude / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2
  return 2 * 6_371 * Math.asin(Math.sqrt(chord))
}

/** Whether it is known where something lies. */
export function isLocated<Area extends { readonly latitude: number | null; readonly longitude: number | null }>(area: Area): area is Area & Place {
  return area.latitude !== null && area.longitude !== null
}
