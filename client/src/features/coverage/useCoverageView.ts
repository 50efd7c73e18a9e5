import { computed, type Ref } from 'vue'
import type { CoverageQuery } from '../../apollo/generated/graphql.ts'
import { useAddressPart } from '../../shared/useAddress.ts'
import { useFormLink } from '../../shared/useFormLink.ts'
import { coverageFilters, villagesOf, type CoverageFilter } from './coverageStates.ts'

type Coverage = CoverageQuery['coverage']
export type CoverageTab = 'list' | 'map' | 'areas'
const tabs: readonly string[] = ['list', 'map', 'areas'] satisfies CoverageTab[]

/** What of an area's coverage is looked at: filter, chosen village, tab, comparison. All of it lives in the address. */
export function useCoverageView(coverage: Ref<Coverage>) {
  const status = useAddressPart('status')
  const chosen = useAddressPart('focus')
  const tabPart = useAddressPart('view')
  const show = useAddressPart('show')
  const compare = useAddressPart('compare')
  const { mayOpen, formLink } = useFormLink()

  const filter = computed<CoverageFilter>({
    get: () => coverageFilters.find((each) => each === status.value) ?? 'gaps',
    set: (value) => {
      status.value = value === 'gaps' ? undefined : value
    },
  })
  const listed = computed(() => villagesOf(filter.value, coverage.value.villages))
  /** The village that is chosen in the list and ringed on the map; the first of the list until one is chosen. */
  const focus = computed({
    get: () => (listed.value.some(({ village }) => village.code === chosen.value) ? chosen.value : listed.value[0]?.village.code),
    set: (code) => {
      chosen.value = code
    },
  })
  /** A province opens with its districts, everything smaller with its gaps. A filter asks for the list. */
  const tab = computed<CoverageTab>({
    get: () => (tabPart.value && tabs.includes(tabPart.value) ? (tabPart.value as CoverageTab) : isProvince.value && !status.value ? 'areas' : 'list'),
    set: (value) => {
      tabPart.value = value
    },
  })
  const isProvince = computed(() => coverage.value.area.level === 'PROVINCE')

  return {
    filter,
    listed,
    focus,
    tab,
    isProvince,
    /** The way to the form that adds villages to a district or subdistrict, for those who may. */
    addVillages: computed(() => (!isProvince.value && mayOpen('add-villages', coverage.value.area.code) ? formLink('add-villages', coverage.value.area.code) : undefined)),
    isShowingAll: computed({
      get: () => show.value === 'all',
      set: (value) => {
        show.value = value ? 'all' : undefined
      },
    }),
    isComparing: computed(() => compare.value === '1'),
    compare,
  }
}
