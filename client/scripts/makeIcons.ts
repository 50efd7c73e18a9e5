// Makes the icons of the installed program from the mark in src/frame/SaanMark.vue: two warps and two wefts, over and under.
// Every strand is an upright rectangle, so that each pixel's share of it is counted exactly and no drawing library is needed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [number, number, number]

const box = 28
const half = 1.8
const upright = [[9, 1.5, 6], [9, 12.4, 26.5], [19, 1.5, 15.8], [19, 22.2, 26.5]] as const
const level = [[9, 1.5, 15.8], [9, 22.2, 26.5], [19, 1.5, 5.8], [19, 12.2, 26.5]] as const
const strands = [
  ...upright.map(([x, from, to]) => ({ left: x - half, right: x + half, top: from, bottom: to })),
  ...level.map(([y, from, to]) => ({ left: from, right: to, top: y - half, bottom: y + half })),
]
const brand: Colour = [0x1f, 0x4e, 0x79]
const sheet: Colour = [0xff, 0xff, 0xff]

/** A square picture of the mark; `margin` is the share of the side that stays empty around it. */
function picture(side: number, margin: number, ink: Colour, ground: Colour): Buffer {
  const scale = (side * (1 - 2 * margin)) / box
  const inPixels = (length: number) => side * margin + length * scale
  const overlap = (from: number, to: number, pixel: number) => Math.max(0, Math.min(to, pixel + 1) - Math.max(from, pixel))
  const rows = Buffer.alloc(side * (1 + side * 3))
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const share = strands.reduce((sum, { left, right, top, bottom }) => sum + overlap(inPixels(left), inPixels(right), x) * overlap(inPixels(top), inPixels(bottom), y), 0)
      ground.forEach((value, channel) => {
        rows[y * (1 + side * 3) + 1 + x * 3 + channel] = Math.round(value + ((ink[channel] ?? value) - value) * Math.min(1, share))
      })
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const folder = new URL('../public/icons/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('192.png', folder), picture(192, 0.1, brand, sheet))
writeFileSync(new URL('512.png', folder), picture(512, 0.1, brand, sheet))
// Cut to a circle or a drop by the telephone: the mark stays within the middle.
writeFileSync(new URL('maskable.png', folder), picture(512, 0.24, sheet, brand))
writeFileSync(new URL('apple-touch.png', folder), picture(180, 0.18, sheet, brand))
