import { isInside, overlap, textWidth, type Box, type Point, type Size } from './geometry.ts'

/** An area to be named: the outline it has on the drawing and its centre. */
export interface Region {
  code: string
  name: string
  ring: readonly Point[]
  centre: Point
}

interface RegionLabel {
  code: string
  name: string
  /** Where the text begins or ends, on its base line. */
  at: Point
  anchor: 'start' | 'end'
  /** The point on the area's own edge that the leader line goes to. */
  edge: Point
  box: Box
  /** How far the place is from a good one; above about 60 the leader line crosses other areas. */
  cost: number
}

type Side = 'left' | 'right'
type Candidate = Pick<RegionLabel, 'at' | 'edge' | 'box' | 'cost'> & { side: Side }

const fontSize = 13
const gapToLand = 14
const step = 4
/** How far a label may slide beyond the height of its own area. */
const reach = 44

/**
 * Places the names of areas outside of the land they belong to, left or right, each with a leader line, so that they never lie on
 * villages or on each other. The areas with the least room choose first. A name that finds no free place is left out: the list beside has it.
 */
export function placeRegionLabels(regions: readonly Region[], size: Size, taken: readonly Box[] = []): RegionLabel[] {
  const landEdge = edgesOf(regions.flatMap(({ ring }) => ring))
  const placed: RegionLabel[] = []
  const byRoom = regions.toSorted((a, b) => heightOf(a.ring) - heightOf(b.ring))
  for (const region of byRoom) {
    const free = candidatesFor(region, landEdge).filter(
      ({ box }) => isInside(box, size) && !taken.some((each) => overlap(box, each)) && !placed.some((each) => overlap(box, each.box, 2)),
    )
    const best = free.toSorted((a, b) => a.cost - b.cost)[0]
    if (best) placed.push({ code: region.code, name: region.name, at: best.at, edge: best.edge, box: best.box, cost: best.cost, anchor: best.side === 'left' ? 'end' : 'start' })
  }
  return placed
}

function candidatesFor({ name, ring, centre }: Region, landEdge: EdgeAt): Candidate[] {
  const ownEdge = edgesOf(ring)
  const width = textWidth(name, fontSize)
  const ys = ring.map(([, y]) => y)
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const candidates: Candidate[] = []
  for (let y = top - reach; y <= bottom + reach; y += step) {
    const edgeHeight = Math.min(Math.max(y, top + 2), bottom - 2)
    for (const side of ['left', 'right'] as const) {
      const own = ownEdge(edgeHeight, side)
      if (own === undefined) continue
      // above and below the land nothing is in the way
      const outer = landEdge(y, side) ?? own
      const x = side === 'left' ? outer - gapToLand : outer + gapToLand
      const box = { left: side === 'left' ? x - width : x, right: side === 'left' ? x : x + width, top: y - 9, bottom: y + 8 }
      const foreignLand = Math.abs(outer - own)
      const slide = Math.abs(y - edgeHeight)
      candidates.push({ side, at: [x, y + 4], edge: [side === 'left' ? own + 4 : own - 4, edgeHeight], box, cost: foreignLand + slide * 2.5 + Math.abs(y - centre[1]) * 0.25 })
    }
  }
  return candidates
}

type EdgeAt = (y: number, side: Side) => number | undefined

/** Tells the outermost point of an outline within about 10 px of a height; sorted once into bands of 4 px. */
function edgesOf(points: readonly Point[]): EdgeAt {
  const bands = new Map<number, { left: number; right: number }>()
  for (const [x, y] of points) {
    const band = Math.round(y / 4)
    const { left, right } = bands.get(band) ?? { left: x, right: x }
    bands.set(band, { left: Math.min(left, x), right: Math.max(right, x) })
  }
  return (y, side) => {
    const near = [-2, -1, 0, 1, 2].flatMap((offset) => bands.get(Math.round(y / 4) + offset)?.[side] ?? [])
    if (near.length === 0) return undefined
    return side === 'left' ? Math.min(...near) : Math.max(...near)
  }
}

function heightOf(ring: readonly Point[]): number {
  const ys = ring.map(([, y]) => y)
  return Math.max(...ys) - Math.min(...ys)
}
