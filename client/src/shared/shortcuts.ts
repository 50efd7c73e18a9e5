/** Every key of the hub, where it works and what it does; the words are in `shortcuts.<does>`. The dialog of `?` is made from it. */
export const shortcuts = [
  { where: 'everywhere', does: 'search', keys: [['Ctrl', 'K'], ['/']] },
  { where: 'everywhere', does: 'earlier', keys: [['[']] },
  { where: 'everywhere', does: 'later', keys: [[']']] },
  { where: 'everywhere', does: 'today', keys: [['t']] },
  { where: 'everywhere', does: 'present', keys: [['Esc']] },
  { where: 'everywhere', does: 'help', keys: [['?']] },
  { where: 'list', does: 'move', keys: [['↑'], ['↓']] },
  { where: 'list', does: 'open', keys: [['Enter']] },
  { where: 'list', does: 'call', keys: [['c']] },
  { where: 'list', does: 'undo', keys: [['u']] },
  { where: 'palette', does: 'move', keys: [['↑'], ['↓']] },
  { where: 'palette', does: 'open', keys: [['Enter']] },
  { where: 'palette', does: 'newTab', keys: [['Ctrl', 'Enter']] },
  { where: 'palette', does: 'callChosen', keys: [['Alt', 'Enter']] },
  { where: 'palette', does: 'actions', keys: [['>']] },
  { where: 'palette', does: 'close', keys: [['Esc']] },
] as const satisfies readonly { where: 'everywhere' | 'list' | 'palette'; does: string; keys: readonly (readonly string[])[] }[]

/** Whether a key is a single letter or sign, which can be switched off (WCAG 2.1.4), and so does nothing while somebody types. */
export function isSingleKey({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !isTyping(target)
}

/** Single letters do nothing while somebody types, or chooses in an open panel, or has a form open. */
export function isTyping(target: EventTarget | null): boolean {
  return hasOpenForm() || (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null)
}

/** Whether the window of a form lies over the page: the page below it then hears no key. */
export function hasOpenForm(): boolean {
  return document.querySelector('dialog[open]') !== null
}
