import { expect, test } from 'vitest'
import { askedOf, paletteMove } from './paletteKeys.ts'

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held })

test.each([
  ['ArrowDown', 0, 1], ['ArrowDown', 2, 0], ['ArrowUp', 2, 1], ['ArrowUp', 0, 2], ['PageDown', 0, 2], ['PageUp', 2, 0],
])('%s goes from row %i to row %i of three', (key, from, to) => {
  expect(paletteMove(press(key), from, 3)).toEqual({ move: to })
})

test('Enter opens, with Ctrl or Cmd in a new tab, with Alt it calls', () => {
  expect(paletteMove(press('Enter'), 0, 3)).toEqual({ open: 'here' })
  expect(paletteMove(press('Enter', { ctrlKey: true }), 0, 3)).toEqual({ open: 'newTab' })
  expect(paletteMove(press('Enter', { metaKey: true }), 0, 3)).toEqual({ open: 'newTab' })
  expect(paletteMove(press('Enter', { altKey: true }), 0, 3)).toEqual({ call: true })
})

test.each(['a', 'Home', 'End', 'Tab', 'Escape', 'ArrowLeft'])('%s is left to the field', (key) => {
  expect(paletteMove(press(key), 0, 3)).toBeUndefined()
})

test('nothing happens without rows, and while a word is being composed', () => {
  expect(paletteMove(press('Enter'), 0, 0)).toBeUndefined()
  expect(paletteMove(press('Enter', { isComposing: true }), 0, 3)).toBeUndefined()
})

test.each([
  ['> พิมพ์', { text: 'พิมพ์', isActionsOnly: true }], ['>', { text: '', isActionsOnly: true }], ['  ม่อนสวรรค์ ', { text: 'ม่อนสวรรค์', isActionsOnly: false }], ['ก > ข', { text: 'ก > ข', isActionsOnly: false }],
])('%s is read', (typed, asked) => {
  expect(askedOf(typed)).toEqual(asked)
})
