import { computed, ref, watch, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { usePlace } from '../../shared/useAddress.ts'
import { useWords } from '../../shared/useWords.ts'
import { kindIcons, pageOf } from './kinds.ts'
import { paletteMove } from './paletteKeys.ts'
import { useActions, type PaletteAction } from './useActions.ts'
import { useHitWords } from './useHitWords.ts'
import { useRecent } from './useRecent.ts'
import { useSearch, type Hit } from './useSearch.ts'

/** The most that the palette shows of what was found. */
export const mostHits = 12

export type PaletteRow = { key: string; index: number } & ({ hit: Hit } | { action: PaletteAction })

/** The rows of the palette in their groups, which of them is chosen, and what becomes of a key. `close` takes the palette away. */
export function usePaletteRows(typed: Ref<string>, close: () => void) {
  const router = useRouter()
  const place = usePlace()
  const { t } = useWords()
  const { remember } = useRecent()
  const { actionsFor } = useActions()
  const { phoneOf } = useHitWords()
  const search = useSearch(typed, mostHits)
  const { asked, hits, isSettled } = search
  const chosen = ref(0)
  /** How to open the best hit, asked for before it was there. */
  const waiting = ref<'here' | 'newTab'>()

  const rows = computed<PaletteRow[]>(() => {
    const found = hits.value.map((hit) => ({ key: `${hit.kind}:${hit.id}`, hit }))
    const actions = actionsFor(asked.value.text).map((action) => ({ key: action.key, action }))
    // what is called exactly so goes before names that only come near
    const parts = hits.value.some(({ exact }) => exact) ? [...found, ...actions] : [...actions, ...found]
    return parts.map((row, index) => ({ ...row, index }))
  })
  const groups = computed(() => [...Object.keys(kindIcons), 'do'].flatMap((name) => {
    const members = rows.value.filter((row) => ('hit' in row ? row.hit.kind : 'do') === name)
    return members.length ? [{ name: name as Hit['kind'] | 'do', label: name === 'do' ? t('search.do') : t(`search.kinds.${name as Hit['kind']}`), rows: members }] : []
  }).toSorted((a, b) => (a.rows[0]?.index ?? 0) - (b.rows[0]?.index ?? 0)))

  watch(typed, () => {
    chosen.value = 0
    waiting.value = undefined
  })
  watch(() => rows.value.map(({ key }) => key).join(), () => (chosen.value = 0))
  watch(isSettled, () => {
    const how = waiting.value
    waiting.value = undefined
    if (isSettled.value && how) open(rows.value[0], how)
  }, { flush: 'post' })

  function open(row: PaletteRow | undefined, how: 'here' | 'newTab') {
    if (!row) return
    const to = 'hit' in row ? pageOf(row.hit, place.value) : row.action.to
    if ('hit' in row) remember(row.hit)
    if (to && how === 'newTab') return void window.open(router.resolve(to).href, '_blank', 'noopener')
    close()
    if (to) void router.push(to)
    else if ('action' in row) void row.action.run?.()
  }

  function onKey(event: KeyboardEvent) {
    // an answer on its way may put another row first: Enter then waits for it
    if (event.key === 'Enter' && !event.isComposing && !isSettled.value && !event.altKey) {
      event.preventDefault()
      waiting.value = event.ctrlKey || event.metaKey ? 'newTab' : 'here'
      return
    }
    const asks = paletteMove(event, chosen.value, rows.value.length)
    if (!asks) return
    event.preventDefault()
    if ('move' in asks) chosen.value = asks.move
    else if ('open' in asks) open(rows.value[chosen.value], asks.open)
    else call(chosen.value)
  }

  function call(index: number) {
    const row = rows.value[index]
    const phone = row && 'hit' in row ? phoneOf(row.hit) : undefined
    if (phone) window.location.href = `tel:${phone}`
  }

  return { ...search, rows, groups, chosen, open, onKey, call, actionCount: computed(() => rows.value.length - hits.value.length) }
}
