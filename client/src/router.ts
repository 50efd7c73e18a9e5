import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { isSigningOut, keptSince, signedOut } from './apollo/connection.ts'
import { forgetSession, knownSession, wasEnded } from './features/access/session.ts'
import { useNavigation } from './frame/navigation.ts'
import { withWords } from './i18n.ts'
import { mendedQuery } from './shared/addressParts.ts'
import { usePreferences } from './shared/usePreferences.ts'
import { today } from './shared/useToday.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** The entry of the menu that this page belongs to. */
    entry?: string
    /** A page that needs the whole width: the menu is a rail of icons. */
    isWorkbench?: boolean
    /** On a phone the page has a header of its own. */
    hasOwnHeader?: boolean
    /** About no area: it opens also where nothing is loaded. */
    isPlaceless?: boolean
    /** Shown without the frame, also to somebody who is not signed in. */
    isOpen?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: (to) => ({ name: usePreferences().start.value, query: to.query }) },
  { path: '/sign-in', name: 'sign-in', component: withWords('access', () => import('./features/access/SignInPage.vue')), meta: { isOpen: true } },
  { path: '/coverage', name: 'coverage', component: () => import('./features/coverage/CoveragePage.vue'), meta: { entry: 'coverage' } },
  { path: '/villages/:code(\\d{8})', name: 'village', component: () => import('./features/villages/VillagePage.vue'), meta: { entry: 'coverage' } },
  { path: '/people', name: 'people', component: withWords('register', () => import('./features/people/PeoplePage.vue')), meta: { entry: 'register' } },
  { path: '/posts', name: 'posts', component: withWords('register', () => import('./features/posts/PostsPage.vue')), meta: { entry: 'register' } },
  { path: '/vacancies', name: 'vacancies', component: withWords('register', () => import('./features/posts/VacanciesPage.vue')), meta: { entry: 'register' } },
  { path: '/agencies', name: 'agencies', component: withWords('register', () => import('./features/agencies/AgenciesPage.vue')), meta: { entry: 'register' } },
  { path: '/committees', name: 'committees', component: withWords('register', () => import('./features/committees/CommitteesPage.vue')), meta: { entry: 'committees' } },
  { path: '/people/:id', name: 'person', component: withWords(['people', 'changes'], () => import('./features/people/PersonPage.vue')), meta: { entry: 'register' } },
  { path: '/posts/:id', name: 'post', component: withWords(['people', 'posts', 'changes'], () => import('./features/posts/PostPage.vue')), meta: { entry: 'register' } },
  // the map of the areas served has words of its own
  { path: '/agencies/:id', name: 'agency', component: withWords(['areas', 'agencies'], () => import('./features/agencies/AgencyPage.vue')), meta: { entry: 'register' } },
  { path: '/committees/:id', name: 'committee', component: withWords(['areas', 'committees'], () => import('./features/committees/CommitteePage.vue')), meta: { entry: 'committees', isWorkbench: true } },
  { path: '/changes', name: 'changes', component: withWords(['changes', 'forms', 'committees', 'register'], () => import('./features/changes/ChangesPage.vue')), meta: { entry: 'changes' } },
  { path: '/search', name: 'search', component: withWords('search', () => import('./features/search/SearchPage.vue')), meta: { hasOwnHeader: true } },
  { path: '/account', name: 'account', component: withWords(['forms', 'ownAccount'], () => import('./features/ownAccount/AccountPage.vue')), meta: { isPlaceless: true } },
  { path: '/accounts', name: 'accounts', component: withWords(['areas', 'forms', 'register', 'accounts'], () => import('./features/accounts/AccountsPage.vue')), meta: { entry: 'accounts', isPlaceless: true } },
  { path: '/welcome', name: 'welcome', component: withWords('areas', () => import('./features/areas/WelcomePage.vue')), meta: { entry: 'coverage' } },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./frame/NotFoundPage.vue') },
]

export const router = createRouter({ history: createWebHistory(), routes })

// Every page but the open ones needs somebody signed in; afterwards the way leads back to where it was interrupted. An address that names a day or
// an area that cannot be shown is mended, and the band says so.
router.beforeEach(async (to) => {
  if (to.meta.isOpen) return true
  const session = knownSession()
  void loadPage(to)
  const { me } = await session
  if (!me) return signInLocation(to)
  // somebody else may have chosen the first page of this device
  if (to.redirectedFrom?.path === '/' && to.name === usePreferences().start.value && !useNavigation().value.some(({ route }) => route === to.name)) return { name: 'coverage', query: to.query }
  if (!me.homeArea && me.areas.length === 0 && to.name !== 'welcome' && !to.meta.isPlaceless && !namesPlace(to)) return { name: 'welcome' }
  const query = mendedQuery(to.query, today.value)
  return query ? { path: to.path, query, hash: to.hash, replace: true } : true
})

/** Fetches the page of an address while it is still being asked who is signed in; where it cannot be had, going there says so. */
async function loadPage({ matched }: RouteLocationNormalized): Promise<void> {
  const load: unknown = matched.at(-1)?.components?.['default']
  if (typeof load === 'function') await Promise.resolve(load()).catch(() => undefined)
}

// Each page tells for itself how old its answers are.
router.afterEach((to, from) => {
  if (to.path !== from.path) keptSince.value = undefined
})

/** Whether an address says itself what it is about: somebody who looks at the whole country has no area that others could mean. */
function namesPlace({ query, params }: RouteLocationNormalized): boolean {
  return Boolean(query['area']) || 'code' in params
}

signedOut.on(async () => {
  const from = router.currentRoute.value
  if (from.meta.isOpen || isSigningOut.value) return
  await forgetSession()
  wasEnded.value = true
  await router.push(signInLocation(from))
})

function signInLocation(from: RouteLocationNormalized) {
  return { name: 'sign-in', query: from.fullPath === '/coverage' ? {} : { back: from.fullPath } }
}
