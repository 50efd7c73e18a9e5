/** An entry of the menu. A page gets one when it exists: nothing in the menu leads nowhere. */
interface NavigationEntry {
  /** Names the entry in the locale files (`menu.<key>.long` and `.short`) and in a route's `meta.entry`. */
  key: 'coverage' | 'register' | 'committees' | 'changes'
  icon: string
  /** The route that it opens; the area and the day go along. */
  route: string
}

export const navigation: readonly NavigationEntry[] = [
  { key: 'coverage', icon: 'i-lucide-map', route: 'coverage' },
  { key: 'register', icon: 'i-lucide-square-user', route: 'people' },
  { key: 'committees', icon: 'i-lucide-landmark', route: 'committees' },
  { key: 'changes', icon: 'i-lucide-history', route: 'changes' },
]
