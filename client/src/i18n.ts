import { createI18n } from 'vue-i18n'
import thaiWords from './locales/th.json'

/** The languages of the screen. Thai comes with the first load, English when somebody chooses it. */
export type Language = 'th' | 'en'

export const i18n = createI18n({
  legacy: false,
  locale: 'th' as Language,
  fallbackLocale: 'th',
  messages: { th: thaiWords, en: {} as typeof thaiWords },
})

const loaded = new Set<Language>(['th'])

/** Shows every word in a language from now on, and tells the browser and screen readers so. */
export async function showLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) {
    const words = await import('./locales/en.json')
    i18n.global.setLocaleMessage(language, words.default)
    loaded.add(language)
  }
  i18n.global.locale.value = language
  document.documentElement.lang = language
}
