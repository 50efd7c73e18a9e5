import { boxAround, contains, isInside, overlap, textWidth, type Box, type Point, type Size } from './geometry.ts'

interface MapPoint {
  code: string
  name: string
  at: Point
  /** How far the name keeps away from the point, in pixels. */
  radius: number
}

interface PointLabel {
  code: string
  name: string
  at: Point
  anchor: 'start' | 'middle' | 'end'
  box: Box
}

interface Surroundings {
  size: Size
  /** Boxes that no label may touch: other names, the discs of gaps. */
  taken: readonly Box[]
  /** Dots that a label had better not cover. */
  dots: readonly Point[]
}

/**
 * Places a name beside each point: at its right, left, above or below, where it covers the fewest dots and no other name.
 * A name without a free place is left out.
 */
export function placePointLabels(points: readonly MapPoint[], fontSize: number, { size, taken, dots }: Surroundings): PointLabel[] {
  const placed: PointLabel[] = []
  for (const point of points) {
    const discs = points.filter((other) => other !== point).map((other) => boxAround(other.at, other.radius))
    const isFree = ({ box }: PointLabel) => isInside(box, size) && ![...taken, ...discs, ...placed.map((label) => label.box)].some((each) => overlap(box, each, 1))
    const covered = ({ box }: PointLabel) => dots.filter((dot) => contains(box, dot, 3)).length
    const best = candidatesFor(point, fontSize).filter(isFree).toSorted((a, b) => covered(a) - covered(b))[0]
    if (best) placed.push(best)
  }
  return placed
}

function candidatesFor({ code, name, radius, at: [x, y] }: MapPoint, fontSize: number): PointLabel[] {
  const width = textWidth(name, fontSize)
  const away = radius + 5
  const half = fontSize * 0.7
  const label = (anchor: PointLabel['anchor'], left: number, textX: number, middle: number): PointLabel => ({
    code, name, anchor, at: [textX, middle + fontSize * 0.35], box: { left, right: left + width, top: middle - half, bottom: middle + half },
  })
  return [
    label('start', x + away, x + away, y),
    label('end', x - away - width, x - away, y),
    label('middle', x - width / 2, x, y - away - half),
    label('middle', x - width / 2, x, y + away + half),
    label('start', x + away * 0.7, x + away * 0.7, y - away),
    label('start', x + away * 0.7, x + away * 0.7, y + away),
    label('end', x - away * 0.7 - width, x - away * 0.7, y - away),
    label('end', x - away * 0.7 - width, x - away * 0.7, y + away),
  ]
}
