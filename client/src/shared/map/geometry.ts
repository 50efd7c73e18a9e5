/** A place on the drawing, in pixels from the top left corner. */
export type Point = readonly [x: number, y: number]

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

export function overlap(a: Box, b: Box, room = 0): boolean {
  return a.left < b.right + room && b.left < a.right + room && a.top < b.bottom + room && b.top < a.bottom + room
}

export function isInside(box: Box, { width, height }: Size, margin = 4): boolean {
  return box.left >= margin && box.top >= margin && box.right <= width - margin && box.bottom <= height - margin
}

export function boxAround([x, y]: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

export function contains(box: Box, [x, y]: Point, room = 0): boolean {
  return x > box.left - room && x < box.right + room && y > box.top - room && y < box.bottom + room
}

/** Whether a point lies inside a ring (even-odd rule). */
export function isInRing([x, y]: Point, ring: readonly Point[]): boolean {
  let isIn = false
  let before = ring.at(-1)
  // asked thousands of times for rings of thousands of points
  for (const point of ring) {
    const [y1, y2] = [point[1], before![1]]
    if (y1 > y !== y2 > y && x < ((before![0] - point[0]) * (y - y1)) / (y2 - y1) + point[0]) isIn = !isIn
    before = point
  }
  return isIn
}

/** The smallest box that holds all points. */
export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x)
    box.top = Math.min(box.top, y)
    box.right = Math.max(box.right, x)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

export function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x1 - x2, y1 - y2)
}

/** About how wide a text is drawn in Sarabun; Thai marks above and below take no width. */
export function textWidth(text: string, fontSize: number): number {
  const widthless = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g
  const isThai = /[\u0E01-\u0E2E]/.test(text)
  return text.replace(widthless, '').length * fontSize * (isThai ? 0.56 : 0.52)
}
