import { computed } from 'vue'
import type { Action } from '../apollo/generated/graphql.ts'
import { useSession } from '../features/access/session.ts'
import type { StartPage } from '../shared/usePreferences.ts'

/** An entry of the menu. A page gets one when it exists: nothing in the menu leads nowhere. */
interface NavigationEntry {
  /** Names the entry in the locale files (`menu.<key>.long` and `.short`) and in a route's `meta.entry`. */
  key: 'coverage' | 'register' | 'committees' | 'changes' | 'accounts'
  icon: string
  /** The route that it opens; the area and the day go along. */
  route: StartPage
  /** The right without which it is not there. */
  needs?: Action
}

const entries: readonly NavigationEntry[] = [
  { key: 'coverage', icon: 'i-lucide-map', route: 'coverage' },
  { key: 'register', icon: 'i-lucide-square-user', route: 'people' },
  { key: 'committees', icon: 'i-lucide-landmark', route: 'committees' },
  { key: 'changes', icon: 'i-lucide-history', route: 'changes', needs: 'READ_CHANGES' },
  { key: 'accounts', icon: 'i-lucide-user-cog', route: 'accounts', needs: 'MANAGE_ACCOUNTS' },
]

/** The entries that the viewer may open. */
export function useNavigation() {
  const { can } = useSession()
  return computed(() => entries.filter(({ needs }) => needs === undefined || can(needs)))
}
