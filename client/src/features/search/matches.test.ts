import { expect, test } from 'vitest'
import { piecesOf } from './matches.ts'

const marked = (name: string, typed: string) => piecesOf(name, typed).map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

test.each([
  ['บ้านม่อนสวรรค์', 'ม่อนสวรรค์', 'บ้าน[ม่อนสวรรค์]'],
  ['บ้านม่อนสวรรค์', 'มอน', 'บ้าน[ม่อน]สวรรค์'],
  ['ผอ.รร.หนองหล่มประชา', 'หนองหล่ม', 'ผอ.รร.[หนองหล่ม]ประชา'],
  ['Dok Khamtai', 'khamtai', 'Dok [Khamtai]'],
  ['นายสมชาย ทุ่งคำ', 'สมชาย ทุงคำ', 'นาย[สมชาย] [ทุ่งคำ]'],
])('of %s the part is marked that answers %s, tone marks and case aside', (name, typed, expected) => {
  expect(marked(name, typed)).toBe(expected)
})

test('of a word with one letter wrong, missing or too many the whole is marked', () => {
  expect(marked('ต.หนองหล่ม', 'หนองลม')).toBe('ต.[หนองหล่ม]')
  expect(marked('บ้านม่อนสวรรค์', 'ม่อนสวรรณ')).toBe('บ้าน[ม่อนสวรรค์]')
  expect(marked('Huai Lan', 'huuai')).toBe('[Huai] Lan')
})

test('of a word further away the letters in common are marked, of three on', () => {
  expect(marked('หนองหล่ม', 'หนองแลง')).toBe('[หนอง]หล่ม')
  expect(marked('มาลา', 'มะลิ')).toBe('มาลา')
})

test('the pieces are the name, letter by letter', () => {
  expect(piecesOf('น้ำแก้ว', 'แก้').map(({ text }) => text).join('')).toBe('น้ำแก้ว')
})
