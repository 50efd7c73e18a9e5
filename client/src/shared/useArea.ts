import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '../features/access/session.ts'
import { useAddressPart } from './useAddress.ts'

/** The area the pages are about: the one in the address, else the viewer's own. */
export function useArea() {
  const router = useRouter()
  const route = useRoute()
  const part = useAddressPart('area')
  const { viewer } = useSession()
  const home = computed(() => viewer.value?.homeArea ?? viewer.value?.areas[0])
  const code = computed(() => part.value ?? home.value?.code)

  /** Shows the coverage of another area on the same day. */
  function openArea(area: string) {
    const query = { area: area === home.value?.code ? undefined : area, asOf: route.query['asOf'] }
    return router.push({ name: 'coverage', query })
  }

  return { code, home, openArea }
}
