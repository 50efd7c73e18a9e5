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
import { useArea } from '../../shared/useArea.ts'
import { useSession } from '../access/session.ts'
import { useSignOut } from '../access/useSignOut.ts'
import { useFormActions } from './useFormActions.ts'

/** Something to do from the palette: a page to open, or a thing done at once. */
export interface PaletteAction {
  key: string
  icon: string
  words: string
  /** What else it is looked for by: other words for it, and those of the other language. */
  also?: string
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
  const { code } = useArea()
  const { setLanguage } = usePreferences()
  const { signOut, error } = useSignOut()
  const forms = useFormActions()
  const { t, language } = useWords()

  const actions = computed<PaletteAction[]>(() => [
    ...forms.value,
    ...pages.filter((page) => router.hasRoute(page.route) && (!('needs' in page) || can(page.needs)))
      .map(({ route, icon }) => ({ key: route, icon, words: t(`search.actions.${route}`), to: { name: route, query: place.value } })),
    ...(tense.value === 'present' ? [] : [{ key: 'today', icon: 'i-lucide-calendar-check', words: t('search.actions.today'), also: t('search.also.today'), run: () => void (asOf.value = today.value) }]),
    ...(code.value === undefined ? [] : [{ key: 'day', icon: 'i-lucide-calendar-days', words: t('day.choose'), also: t('search.also.day'), run: () => openAfterwards('day') }]),
    ...(canPrint.value ? [{ key: 'print', icon: 'i-lucide-printer', words: t('search.actions.print'), run: () => window.print() }] : []),
    { key: 'language', icon: 'i-lucide-languages', words: t('search.actions.language'), run: () => setLanguage(language.value === 'th' ? 'en' : 'th') },
    { key: 'keys', icon: 'i-lucide-keyboard', words: t('search.actions.keys'), run: () => openAfterwards('keys') },
    { key: 'signOut', icon: 'i-lucide-log-out', words: t('account.signOut'), also: t('search.also.signOut'), run: leave },
  ])

  /** The palette is closed first, and gives the focus back; so one dialog follows the other. */
  async function openAfterwards(dialog: 'keys' | 'day') {
    await nextTick()
    setTimeout(() => (openDialog.value = dialog))
  }

  /** Where signing out fails, the page with the same button tells why. */
  async function leave() {
    await signOut()
    if (error.value) await router.push({ name: 'account', query: place.value })
  }

  /** Those whose words hold every word of a text; all for an empty one. */
  const actionsFor = (text: string) => {
    const words = searchWords(text)
    return actions.value.filter((action) => words.every((word) => searchWords(`${action.words} ${action.also ?? ''}`).join('').includes(word)))
  }
  return { actionsFor }
}
