import { computed } from 'vue'
import { RegisterDocument } from '../../apollo/generated/graphql.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import { useArea } from '../../shared/useArea.ts'
import { useAsOf } from '../../shared/useAsOf.ts'

/** How many of everything the area shown has on the day shown; and whose area and day that is, for the lists beside it. */
export function useRegister() {
  const { code } = useArea()
  const { asOf } = useAsOf()
  const area = computed(() => code.value ?? '')
  const { data, error, isFirstLoad, refetch } = useQuery(RegisterDocument, () => ({ area: area.value, asOf: asOf.value }), { enabled: () => area.value !== '' })
  const counts = computed(() => data.value?.register)
  return { area, asOf, counts, error, isFirstLoad, refetch }
}
