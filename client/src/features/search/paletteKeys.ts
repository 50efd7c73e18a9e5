/** What a key asks of the palette: another row to be the chosen one, the chosen one to be opened, or nothing. */
export type PaletteMove = { move: number } | { open: 'here' | 'newTab' } | { call: true } | undefined

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

/** Up and down go round; Page keys go to the ends, since Home and End move in the text. Enter opens, with Ctrl or Cmd in a new tab, with Alt it calls. */
export function paletteMove({ key, ctrlKey, metaKey, altKey, isComposing }: Key, chosen: number, count: number): PaletteMove {
  if (isComposing || count === 0) return undefined
  if (key === 'ArrowDown') return { move: (chosen + 1) % count }
  if (key === 'ArrowUp') return { move: (chosen - 1 + count) % count }
  if (key === 'PageDown') return { move: count - 1 }
  if (key === 'PageUp') return { move: 0 }
  if (key !== 'Enter') return undefined
  if (altKey) return { call: true }
  return { open: ctrlKey || metaKey ? 'newTab' : 'here' }
}

/** What was typed, parted: a leading `>` asks for actions only. */
export function askedOf(typed: string): { text: string; isActionsOnly: boolean } {
  const line = typed.trim()
  return line.startsWith('>') ? { text: line.slice(1).trim(), isActionsOnly: true } : { text: line, isActionsOnly: false }
}
