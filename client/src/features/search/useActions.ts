import { searchWords } from '@saan/graph-schema/thaiText.ts'
import { computed, nextTick } from 'vue'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import type { Action } from '../../apollo/generated/graphql.ts'
import { openDialog } from '../../shared/openDialog.ts'
import { usePlace } from '../../shared/useAddress.ts'
import { useAsOf } from '../../shared/useAsOf.ts'
import { usePreferences } from '../../shared/usePreferences.ts'
import { canPrint } from '../../shared/usePrinting.ts'
import { today } from '../../shared/useToday.ts'
import { useWords } from '../../shared/useWords.ts'
import { useSession } from '../access/session.ts'

/** Something to do from the palette: a page to open, or a thing done at once. */
export interface PaletteAction {
  key: string
  icon: string
  words: string
  to?: RouteLocationRaw
  run?: () => void | Promise<void>
}

const pages = [
  { route: 'coverage', icon: 'i-lucide-map' },
  { route: 'people', icon: 'i-lucide-users-round' },
  { route: 'posts', icon: 'i-lucide-briefcase-business' },
  { route: 'agencies', icon: 'i-lucide-building-2' },
  { route: 'committees', icon: 'i-lucide-landmark' },
  { route: 'vacancies', icon: 'i-lucide-user-round-x' },
  { route: 'changes', icon: 'i-lucide-history', needs: 'READ_CHANGES' },
  { route: 'accounts', icon: 'i-lucide-user-cog', needs: 'MANAGE_ACCOUNTS' },
  { route: 'account', icon: 'i-lucide-settings' },
] as const satisfies readonly { route: string; icon: string; needs?: Action }[]

/** What this person may do from here, on the page that is shown. */
export function useActions() {
  const router = useRouter()
  const place = usePlace()
  const { can } = useSession()
  const { asOf, tense } = useAsOf()
  const { setLanguage } = usePreferences()
  const { t, language } = useWords()

  const actions = computed<PaletteAction[]>(() => [
    ...pages.filter((page) => router.hasRoute(page.route) && (!('needs' in page) || can(page.needs)))
      .map(({ route, icon }) => ({ key: route, icon, words: t(`search.actions.${route}`), to: { name: route, query: place.value } })),
    ...(tense.value === 'present' ? [] : [{ key: 'today', icon: 'i-lucide-calendar-check', words: t('search.actions.today'), run: () => void (asOf.value = today.value) }]),
    ...(canPrint.value ? [{ key: 'print', icon: 'i-lucide-printer', words: t('search.actions.print'), run: () => window.print() }] : []),
    { key: 'language', icon: 'i-lucide-languages', words: t('search.actions.language'), run: () => setLanguage(language.value === 'th' ? 'en' : 'th') },
    // the palette is closed first, so that one dialog follows the other
    { key: 'keys', icon: 'i-lucide-keyboard', words: t('search.actions.keys'), run: async () => { await nextTick(); openDialog.value = 'keys' } },
  ])

  /** Those whose words hold every word of a text; all for an empty one. */
  const actionsFor = (text: string) => {
    const words = searchWords(text)
    return actions.value.filter((action) => words.every((word) => searchWords(action.words).join('').includes(word)))
  }
  return { actionsFor }
}
