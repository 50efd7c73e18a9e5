import { describe, expect, it } from 'vitest'
import { overlap, textWidth, type Point } from './geometry.ts'
import { placePointLabels } from './pointLabels.ts'
import { placeRegionLabels, type Region } from './regionLabels.ts'
import { placeInside, placeNeighbourLabels } from './roomLabels.ts'

const size = { width: 374, height: 600 }

/** A rectangle with a point every 4 px along its border. */
function rectangle(left: number, top: number, width: number, height: number): Point[] {
  const along = (length: number) => Array.from({ length: Math.ceil(length / 4) }, (_, index) => index * 4)
  return [
    ...along(width).map((x): Point => [left + x, top]), ...along(height).map((y): Point => [left + width, top + y]),
    ...along(width).map((x): Point => [left + width - x, top + height]), ...along(height).map((y): Point => [left, top + height - y]),
  ]
}
const region = (code: string, name: string, left: number, top: number, width: number, height: number): Region => ({
  code, name, ring: rectangle(left, top, width, height), centre: [left + width / 2, top + height / 2],
})

describe('names of areas', () => {
  // two columns of six thin areas each: more names than fit beside their own areas
  const regions = Array.from({ length: 12 }, (_, index) =>
    region(`5605${index}`, 'สว่างอารมณ์', index % 2 === 0 ? 130 : 190, 100 + Math.floor(index / 2) * 14, 60, 14))
  const labels = placeRegionLabels(regions, size)

  it('stand beside the land on the side of their own area', () => {
    expect(labels).toHaveLength(12)
    for (const label of labels) {
      const isWest = Number(label.code.slice(4)) % 2 === 0
      expect(label.anchor).toBe(isWest ? 'end' : 'start')
      expect(isWest ? label.box.right : 250).toBeLessThan(isWest ? 130 : label.box.left)
    }
  })

  it('never touch each other and never leave the drawing', () => {
    for (const [index, label] of labels.entries()) {
      expect(label.box.left).toBeGreaterThanOrEqual(0)
      expect(label.box.right).toBeLessThanOrEqual(size.width)
      expect(labels.slice(index + 1).some((other) => overlap(label.box, other.box))).toBe(false)
    }
  })

  it('are left out where there is no room', () => {
    expect(placeRegionLabels([region('1', 'สว่างอารมณ์', 5, 100, 364, 60)], size)).toEqual([])
  })
})

describe('names of villages', () => {
  it('go to the side with fewer dots, and not over another name or disc', () => {
    const points = [
      { code: 'a', name: 'ปางพัฒนา', at: [180, 100] as Point, radius: 8 },
      { code: 'b', name: 'แม่งาม', at: [180, 116] as Point, radius: 8 },
    ]
    const dots: Point[] = [[200, 100], [212, 102], [224, 98]]
    const labels = placePointLabels(points, 13, { size, taken: [], dots })
    expect(labels.map(({ code }) => code)).toEqual(['a', 'b'])
    expect(labels[0]?.anchor).toBe('end')
    expect(labels[0] && labels[1] && overlap(labels[0].box, labels[1].box)).toBe(false)
  })

  it('turn inwards at the edge of the drawing', () => {
    const [label] = placePointLabels([{ code: 'a', name: 'ม่อนสวรรค์', at: [366, 100], radius: 8 }], 13, { size, taken: [], dots: [] })
    expect(label?.anchor).toBe('end')
  })
})

describe('names of neighbours', () => {
  it('take the middle of the room they have, off the land', () => {
    const land = rectangle(150, 0, 60, 600)
    const [label] = placeNeighbourLabels([{ code: '5609', name: 'อ.ภูกามยาว', ring: rectangle(0, 0, 150, 300) }], land, size, [])
    expect(label?.box.right).toBeLessThan(150)
  })

  it('are left out when every place is taken', () => {
    const taken = [{ left: 0, top: 0, right: 374, bottom: 600 }]
    expect(placeNeighbourLabels([{ code: '5609', name: 'อ.ภูกามยาว', ring: rectangle(0, 0, 150, 300) }], [], size, taken)).toEqual([])
  })
})

describe('a disc with its name', () => {
  it('moves off another one, and stays inside its own area', () => {
    const ring = rectangle(0, 0, 200, 100)
    const at = placeInside(ring, [60, 50], { width: 60, height: 40 }, [{ left: 30, top: 30, right: 90, bottom: 70 }])
    expect(at[0]).toBeGreaterThan(100)
  })
})

describe('the width of a text', () => {
  it('counts no width for Thai marks', () => {
    expect(textWidth('กู้', 13)).toBe(textWidth('ก', 13))
  })
})
