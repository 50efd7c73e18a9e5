import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import { computed, type Ref } from 'vue'
import { boxAround, type Point, type Size } from './geometry.ts'
import { outerRing, type Outline, type Outlines } from './outlines.ts'
import { placePointLabels } from './pointLabels.ts'
import { placeRegionLabels, type Region } from './regionLabels.ts'
import { placeNeighbourLabels } from './roomLabels.ts'

/** A village as the map draws it. */
export interface MapVillage {
  code: string
  name: string
  moo: number | null
  state: 'none' | 'one' | 'two' | 'three' | 'unplanned'
  latitude: number
  longitude: number
}

interface Drawing {
  outlines: Outlines
  villages: readonly MapVillage[]
  /** Code of the district, or of the one subdistrict to be shown. */
  area: string
  language: 'th' | 'en'
  size: Size
  /** Words for a neighbouring district, with its name. */
  nameNeighbour: (name: string) => string
  radius: number
}

// room left and right of the land, in pixels, for the names that stand there
const paddings = [[14, 14], [58, 58], [76, 76], [90, 70], [70, 90], [94, 94]] as const

/** Everything of a district's map in pixels: paths, places of villages and of names. All of it follows from the data and the size. */
export function useDistrictDrawing(input: Ref<Drawing | undefined>) {
  return computed(() => input.value && draw(input.value))
}

function draw({ outlines, villages, area, language, size, nameNeighbour, radius }: Drawing) {
  const isCropped = area.length === 6
  const district = area.slice(0, 4)
  const own = outlines.subdistricts.filter(({ id }) => String(id).startsWith(area))
  const siblings = outlines.subdistricts.filter(({ id }) => String(id).startsWith(district) && !String(id).startsWith(area))
  const neighbours = outlines.districts.filter(({ id }) => id !== district)
  const fitted = fitTo(own, villages)

  if (isCropped) return arrange([18, 18]).drawn()
  // as large as possible, with as many names as possible as near to their areas as possible
  const attempts = paddings.map(arrange)
  const largest = Math.max(...attempts.map(({ scale }) => scale))
  const cost = ({ names, scale }: (typeof attempts)[number]) =>
    names.reduce((sum, name) => sum + name.cost, 0) + (own.length - names.length) * 400 + (1 - scale / largest) * 250
  return attempts.toSorted((a, b) => cost(a) - cost(b))[0]?.drawn()

  function arrange([left, right]: readonly [number, number]) {
    const projection = geoMercator().fitExtent([[left, 14], [size.width - right, size.height - 14]], fitted)
    const path = geoPath(projection)
    const place = (longitude: number, latitude: number): Point => projection([longitude, latitude]) ?? [0, 0]
    const ringOf = (outline: Outline) => outerRing(outline).map(([longitude = 0, latitude = 0]) => place(longitude, latitude))
    const points = villages.map((village) => ({ ...village, at: place(village.longitude, village.latitude) }))
    const gaps = points.filter(({ state }) => state === 'none')
    const regions: Region[] = own.map((outline) => ({ code: String(outline.id), name: outline.properties[language], ring: ringOf(outline), centre: path.centroid(outline) }))
    const land = regions.flatMap(({ ring }) => ring)
    const dots = points.map(({ at }) => at)
    // gaps are named first, for they are what the map is about
    const gapNames = placePointLabels(gaps.map((gap) => ({ ...gap, radius: radius + 4 })), 13, { size, taken: [], dots })
    const names = isCropped ? [] : placeRegionLabels(regions, size, [...gapNames.map(({ box }) => box), ...gaps.map(({ at }) => boxAround(at, radius + 4))])
    const pathsOf = (borders: readonly Outline[]) => borders.map((outline) => ({ code: String(outline.id), path: path(outline) ?? '' }))
    const drawn = () => ({
      own: pathsOf(own),
      siblings: pathsOf(siblings),
      neighbours: pathsOf(neighbours),
      // gaps last, so that they lie on top
      points: points.toSorted((a, b) => order[b.state] - order[a.state]),
      names,
      gapNames,
      neighbourNames: () =>
        placeNeighbourLabels(
          neighbours.map((outline) => ({ code: String(outline.id), name: nameNeighbour(outline.properties[language]), ring: ringOf(outline) })),
          land, size, [...names, ...gapNames].map(({ box }) => box),
        ),
      numbers: (focus?: string) =>
        placePointLabels(
          points.map(({ code, moo, at, state }) => ({ code, name: String(moo ?? ''), at, radius: code === focus ? radius + 9 : state === 'none' ? radius + 4 : radius + 1 })),
          12, { size, taken: [], dots },
        ),
    })
    return { scale: projection.scale(), names, drawn }
  }
}

const order = { none: 0, one: 1, two: 2, three: 3, unplanned: 4 }

/** What the drawing is fitted to: the land, or the villages where no borders are known. */
function fitTo(own: readonly Outline[], villages: readonly MapVillage[]): GeoPermissibleObjects {
  if (own.length > 0) return { type: 'FeatureCollection', features: [...own] }
  return { type: 'MultiPoint', coordinates: villages.map(({ longitude, latitude }) => [longitude, latitude]) }
}
