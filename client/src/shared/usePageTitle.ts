import { toValue, watchEffect, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'

/** Names the page in the browser's tab; it follows the language. */
export function usePageTitle(title: MaybeRefOrGetter<string>): void {
  const { t } = useI18n()
  watchEffect(() => {
    document.title = t('app.pageTitle', { page: toValue(title) })
  })
}
