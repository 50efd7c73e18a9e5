import { onKeyStroke } from '@vueuse/core'
import { openDialog } from './openDialog.ts'
import { hasOpenForm, isSingleKey } from './shortcuts.ts'
import { usePreferences } from './usePreferences.ts'

/** The keys that open something over the page: Ctrl K, Cmd K and `/` the search, `?` the list of keys. */
export function useDialogKeys(openSearch: () => void): void {
  const { hasShortcuts } = usePreferences()

  onKeyStroke((event) => event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey, (event) => {
    event.preventDefault()
    if (!hasOpenForm()) openSearch()
  })
  onKeyStroke(['/', '?'], (event) => {
    if (!hasShortcuts.value || !isSingleKey(event)) return
    event.preventDefault()
    if (event.key === '/') openSearch()
    else openDialog.value = 'keys'
  })
}
