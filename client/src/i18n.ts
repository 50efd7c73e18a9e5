import { createI18n, type DefineLocaleMessage } from 'vue-i18n'
import thaiWords from './locales/th.json'

/** The languages of the screen. Thai comes with the first load, English when somebody chooses it. */
export type Language = 'th' | 'en'

type Words = DefineLocaleMessage
type Loader = () => Promise<{ default: object }>

export const i18n = createI18n({
  legacy: false,
  locale: 'th' as Language,
  fallbackLocale: 'th',
  // Words that are still on their way come before the first part that needs them.
  messages: { th: { ...thaiWords } as Words, en: {} as Words },
})

/** The words of a feature lie beside its parts and come with the first of them that is opened. */
const ofFeatures = import.meta.glob<{ default: object }>('./features/*/words.{th,en}.json')
const ofFrame: Record<Language, Loader> = { th: async () => ({ default: thaiWords }), en: () => import('./locales/en.json') }

const features = new Set<string>()
const loaded = new Set<Loader>()

/** Wraps the loading of a page or a dialog, so that the words of its feature, or of several, are there before it is shown. */
export function withWords<Part>(feature: string | readonly string[], load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    for (const each of [feature].flat()) features.add(each)
    const [part] = await Promise.all([load(), loadWords(i18n.global.locale.value)])
    return part
  }
}

/** Shows every word in a language from now on, and tells the browser and screen readers so. */
export async function showLanguage(language: Language): Promise<void> {
  await loadWords(language)
  i18n.global.locale.value = language
  document.documentElement.lang = language
  // a feature that was opened meanwhile came with the words of the language before
  await loadWords(language)
}

async function loadWords(language: Language): Promise<void> {
  const wanted = [ofFrame[language], ...[...features].map((feature) => ofFeatures[`./features/${feature}/words.${language}.json`])]
  await Promise.all(wanted.map(async (load) => {
    if (!load || loaded.has(load)) return
    i18n.global.mergeLocaleMessage(language, (await load()).default)
    loaded.add(load)
  }))
}
