import { useLocalStorage, usePreferredDark } from '@vueuse/core'
import { computed, watchEffect } from 'vue'
import { showLanguage, type Language } from '../i18n.ts'

export const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

// Only these choices are kept on the device. `public/before-paint.js` reads the first two before the first paint.
const language = useLocalStorage<Language>('saan.language', 'th')
const theme = useLocalStorage<Theme>('saan.theme', 'system')
const hasShortcuts = useLocalStorage('saan.shortcuts', true)
const prefersDark = usePreferredDark()
const isDark = computed(() => (theme.value === 'system' ? prefersDark.value : theme.value === 'dark'))

/** The language, the colours and the single-letter keys that a person chose for this device. */
export function usePreferences() {
  return {
    language,
    theme,
    isDark,
    hasShortcuts,
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
