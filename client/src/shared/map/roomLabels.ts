import { contains, isInRing, isInside, overlap, textWidth, type Box, type Point, type Size } from './geometry.ts'

interface Neighbour {
  code: string
  name: string
  ring: readonly Point[]
}

const fontSize = 12
const step = 8

/** Names neighbouring areas where the drawing has the most room left for them; where there is none the name is left out. */
export function placeNeighbourLabels(neighbours: readonly Neighbour[], land: readonly Point[], size: Size, taken: readonly Box[]) {
  const placed: { code: string; name: string; at: Point; box: Box }[] = []
  for (const { code, name, ring } of neighbours) {
    const half = textWidth(name, fontSize) / 2
    let best: { at: Point; box: Box; room: number } | undefined
    for (let y = 14; y < size.height - 10; y += step) {
      for (let x = half + 6; x < size.width - half - 6; x += step) {
        const box = { left: x - half, right: x + half, top: y - 9, bottom: y + 7 }
        if (!isInRing([x, y], ring) || !isInside(box, size) || [...taken, ...placed.map((each) => each.box)].some((each) => overlap(box, each, 4))) continue
        if (land.some((point) => contains(box, point, 6))) continue
        const room = Math.min(60, ...land.map(([landX, landY]) => Math.max(Math.abs(landX - x) - half, Math.abs(landY - y))))
        if (!best || room > best.room) best = { at: [x, y + 4], box, room }
      }
    }
    if (best) placed.push({ code, name, at: best.at, box: best.box })
  }
  return placed
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
