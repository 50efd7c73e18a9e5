import { boxOf, contains, distance, isInRing, isInside, overlap, textWidth, type Box, type Point, type Size } from './geometry.ts'

interface Neighbour {
  code: string
  name: string
  ring: readonly Point[]
}

const fontSize = 12
const step = 8

/** Names neighbouring areas in the middle of the room that the drawing leaves for them; where there is none the name is left out. */
export function placeNeighbourLabels(neighbours: readonly Neighbour[], land: readonly Point[], size: Size, taken: readonly Box[]) {
  const placed: { code: string; name: string; at: Point; box: Box }[] = []
  const grid = gridOver(size)
  for (const { code, name, ring } of neighbours) {
    const half = textWidth(name, fontSize) / 2
    const boxAt = ([x, y]: Point): Box => ({ left: x - half, right: x + half, top: y - 9, bottom: y + 7 })
    const whole = boxOf(ring)
    const others = [...taken, ...placed.map(({ box }) => box)]
    // what costs least is asked first
    const isFree = (at: Point) => {
      if (!contains(whole, at)) return false
      const box = boxAt(at)
      return isInside(box, size) && !others.some((each) => overlap(box, each, 4)) && isInRing(at, ring) && !land.some((point) => contains(box, point, 8))
    }
    const free = grid.filter(isFree)
    const middle: Point = [mean(free.map(([x]) => x)), mean(free.map(([, y]) => y))]
    const best = free.toSorted((a, b) => distance(a, middle) - distance(b, middle))[0]
    if (best) placed.push({ code, name, at: [best[0], best[1] + 4], box: boxAt(best) })
  }
  return placed
}

function gridOver({ width, height }: Size): Point[] {
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)]
  return Array.from({ length: columns * rows }, (_, index): Point => [(index % columns) * step + step / 2, Math.floor(index / columns) * step + step / 2])
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The place nearest to a wished one where a box of a size lies inside an outline and off every box taken; else the wished place. */
export function placeInside(ring: readonly Point[], wished: Point, box: Size, taken: readonly Box[]): Point {
  const around = ([x, y]: Point): Box => ({ left: x - box.width / 2, right: x + box.width / 2, top: y - box.height / 2, bottom: y + box.height / 2 })
  const corners = ({ left, top, right, bottom }: Box): Point[] => [[left, top], [right, top], [left, bottom], [right, bottom]]
  const offsets = Array.from({ length: 23 }, (_, index) => (index - 11) * 6)
  const candidates = offsets
    .flatMap((dx) => offsets.map((dy): Point => [wished[0] + dx, wished[1] + dy]))
    .filter((at) => isInRing(at, ring) && !taken.some((each) => overlap(around(at), each, 1)))
  const cost = (at: Point) => corners(around(at)).filter((corner) => !isInRing(corner, ring)).length * 30 + Math.hypot(at[0] - wished[0], at[1] - wished[1])
  return candidates.toSorted((a, b) => cost(a) - cost(b))[0] ?? wished
}
