import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { usePlace } from '../../shared/useAddress.ts'
import { offeredForms, type OfferedForm } from '../../shared/offeredForms.ts'
import { useArea } from '../../shared/useArea.ts'
import { useFormLink } from '../../shared/useFormLink.ts'
import { useWords } from '../../shared/useWords.ts'
import type { PaletteAction } from './useActions.ts'

const ofArea = [
  { name: 'create-person', icon: 'i-lucide-user-plus' },
  { name: 'create-agency', icon: 'i-lucide-plus' },
  { name: 'create-committee', icon: 'i-lucide-plus' },
  { name: 'appoint-many', icon: 'i-lucide-user-round-plus' },
] as const

/** What this person may write from here: the forms of the area that is shown, and those that have a button on the page. */
export function useFormActions() {
  const router = useRouter()
  const place = usePlace()
  const { code } = useArea()
  const { mayOpen, formLink } = useFormLink()
  const { t } = useWords()

  return computed<PaletteAction[]>(() => {
    const here = code.value
    const general = here === undefined ? [] : ofArea.filter(({ name }) => mayOpen(name)).map(({ name, icon }) => ({
      key: name, icon, words: t(`formButton.${name}`), also: t(`search.also.${name}`), to: formLink(name, here),
    }))
    const known = new Set<string>(general.map(({ key }) => key))
    const buttons = [...offeredForms].filter((each) => !known.has(each.name) && isAlone(each)).map(({ name, on, label, icon }) => ({ key: name, icon, words: label, to: formLink(name, on) }))
    // a post belongs to something: where no page of such a thing is open, one is chosen first
    const toPosts = mayOpen('create-post') && router.hasRoute('agencies') && !buttons.some(({ key }) => key === 'create-post')
      ? [{ key: 'create-post', icon: 'i-lucide-plus', words: t('search.actions.create-post'), also: t('search.also.create-post'), to: { name: 'agencies', query: place.value } }] : []
    return [...general, ...toPosts, ...buttons]
  })
}

/** A form that stands on the page several times, about one row each, cannot be told apart by its words. */
function isAlone({ name, on }: OfferedForm): boolean {
  return ![...offeredForms].some((each) => each.name === name && each.on !== on)
}
