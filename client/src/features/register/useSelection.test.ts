import { expect, it } from 'vitest'
import { readChoices } from './useChoices.ts'
import { useSelection } from './useSelection.ts'

it('keeps what is chosen on other pages, and lets go of a whole page', () => {
  const selection = useSelection()
  selection.toggle('before')
  selection.toggleAll(['a', 'b'])
  expect(selection.chosen.value).toEqual(['before', 'a', 'b'])
  selection.toggle('a')
  selection.toggleAll(['a', 'b'])
  expect(selection.chosen.value).toEqual(['before', 'a', 'b'])
  selection.toggleAll(['a', 'b'])
  expect(selection.chosen.value).toEqual(['before'])
  selection.clear()
  expect(selection.has('before')).toBe(false)
})

it('reads from an address only words that there are, in their order', () => {
  const words = ['NO_NUMBER', 'OVER_180', 'RECENT'] as const
  expect(readChoices('RECENT.OTHER.NO_NUMBER', words)).toEqual(['NO_NUMBER', 'RECENT'])
  expect(readChoices(undefined, words)).toEqual([])
})
