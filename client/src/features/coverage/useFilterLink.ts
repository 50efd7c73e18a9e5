import { useRoute, type RouteLocationRaw } from 'vue-router'
import type { CoverageFilter } from './coverageStates.ts'

/** Where a number of the page leads: to the list of the villages it counts, on the same day and area. */
export function useFilterLink() {
  const route = useRoute()
  return (filter: CoverageFilter): RouteLocationRaw => {
    const { focus: _focus, show: _show, view: _view, compare: _compare, ...kept } = route.query
    return { name: 'coverage', query: { ...kept, status: filter === 'gaps' ? undefined : filter } }
  }
}
