import { computed } from 'vue'
import { AreaChildrenDocument } from '../../apollo/generated/graphql.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import { useArea } from '../../shared/useArea.ts'
import { useSession } from '../access/session.ts'

/** The area the pages are about, with what lies above it inside the viewer's scope and what lies in it. */
export function useShownArea() {
  const { code } = useArea()
  const { viewer } = useSession()
  const isKnown = computed(() => viewer.value !== null && code.value !== undefined)
  const { data, error, refetch } = useQuery(AreaChildrenDocument, () => ({ code: code.value ?? '' }), { enabled: isKnown, fetchPolicy: 'cache-first' })

  const area = computed(() => data.value?.area ?? null)
  /** There is no such area, or none that may be seen. */
  const isMissing = computed(() => area.value === null && (data.value !== undefined || error.value !== undefined))
  const parent = computed(() => area.value?.ancestors.at(-1))
  /** Only areas that the viewer works in: a district secretary is not sent to a province that is not shown. */
  const above = computed(() => (area.value?.ancestors ?? []).filter((each) => isInScope(each.code)))
  const inside = computed(() => (area.value?.level === 'SUBDISTRICT' ? [] : (area.value?.children ?? [])))

  function isInScope(areaCode: string): boolean {
    const scopes = viewer.value?.areas ?? []
    return scopes.length === 0 || scopes.some((scope) => areaCode.startsWith(scope.code))
  }

  return { area, parent, above, inside, isMissing, error, refetch }
}
