import { useLocalStorage, usePreferredDark } from '@vueuse/core'
import { computed, watchEffect } from 'vue'
import { showLanguage, type Language } from '../i18n.ts'

export const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** The pages that the menu opens, any of which may come first. */
export const startPages = ['coverage', 'people', 'committees', 'changes', 'accounts'] as const
export type StartPage = (typeof startPages)[number]

// Only these choices are kept on the device. `public/before-paint.js` reads the first two before the first paint.
const language = useLocalStorage<Language>('saan.language', 'th')
const theme = useLocalStorage<Theme>('saan.theme', 'system')
const hasShortcuts = useLocalStorage('saan.shortcuts', true)
const keptStart = useLocalStorage<string>('saan.start', 'coverage')
const start = computed<StartPage>({ get: () => startPages.find((page) => page === keptStart.value) ?? 'coverage', set: (page) => (keptStart.value = page) })
const prefersDark = usePreferredDark()
const isDark = computed(() => (theme.value === 'system' ? prefersDark.value : theme.value === 'dark'))

/** The language, the colours, the single-letter keys and the first page that a person chose for this device. */
export function usePreferences() {
  return {
    language,
    theme,
    isDark,
    hasShortcuts,
    start,
    async setLanguage(chosen: Language) {
      await showLanguage(chosen)
      language.value = chosen
    },
  }
}

/** Keeps the page's colours at what was chosen, or at what the system says. */
export function followTheme(): void {
  watchEffect(() => {
    document.documentElement.classList.toggle('dark', isDark.value)
    document.documentElement.classList.toggle('light', !isDark.value)
  })
}

/**
 * Remembers the choices, and puts them back when called: signing out empties what the device keeps, and these are of the device and say nothing
 * of anybody.
 */
export function rememberPreferences(): () => void {
  const [chosenLanguage, chosenTheme, chosenShortcuts, chosenStart] = [language.value, theme.value, hasShortcuts.value, start.value]
  return () => {
    language.value = chosenLanguage
    theme.value = chosenTheme
    hasShortcuts.value = chosenShortcuts
    start.value = chosenStart
    // the page may not have heard yet that they are gone, and then a value that is the same is not written
    for (const [name, value] of Object.entries({ language: chosenLanguage, theme: chosenTheme, shortcuts: chosenShortcuts, start: chosenStart })) localStorage.setItem(`saan.${name}`, String(value))
  }
}
