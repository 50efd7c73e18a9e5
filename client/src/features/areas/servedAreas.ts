import type { ServedFragment } from '../../apollo/generated/graphql.ts'

type ServedArea = ServedFragment['area']

/** What is served of one subdistrict, or a larger area that is served as one. `villages` is empty where the area is served as a whole. */
interface ServedGroup {
  area: Pick<ServedArea, 'code' | 'nameTh' | 'nameEn' | 'level'>
  isPartial: boolean
  villages: ServedArea[]
}

/** The areas served, villages gathered under their subdistrict; in the order of their codes. */
export function groupServed(serves: readonly ServedFragment[]): ServedGroup[] {
  const groups = new Map<string, ServedGroup>()
  for (const { area, partial } of serves) {
    const whole = area.level === 'VILLAGE' && area.parent ? area.parent : area
    const group = groups.get(whole.code) ?? { area: whole, isPartial: partial, villages: [] }
    if (whole !== area) group.villages.push(area)
    groups.set(whole.code, group)
  }
  return [...groups.values()].toSorted((a, b) => (a.area.code < b.area.code ? -1 : 1))
}

/** Code of the smallest area, down to a subdistrict, that holds all areas served; none when they lie in several provinces, or there are none. */
export function areaAround(serves: readonly ServedFragment[]): string | undefined {
  const codes = serves.map(({ area }) => area.code)
  const [first = ''] = codes
  return [6, 4, 2].filter((length) => first.length >= length).map((length) => first.slice(0, length)).find((code) => codes.every((each) => each.startsWith(code)))
}
