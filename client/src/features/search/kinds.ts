import type { LocationQueryRaw, RouteLocationRaw, Router } from 'vue-router'
import type { SearchKind } from '../../apollo/generated/graphql.ts'

/** What the search finds, named by kind and id; of an area the id is its code. */
export interface FoundThing {
  kind: SearchKind
  id: string
}

export const kindIcons: Record<SearchKind, string> = {
  AREA: 'i-lucide-map-pin',
  PERSON: 'i-lucide-user-round',
  POST: 'i-lucide-briefcase-business',
  AGENCY: 'i-lucide-building-2',
  COMMITTEE: 'i-lucide-landmark',
}

const pages: Record<SearchKind, string> = { AREA: 'coverage', PERSON: 'person', POST: 'post', AGENCY: 'agency', COMMITTEE: 'committee' }
const kinds = Object.keys(pages) as SearchKind[]

/** The kinds that have a page to lead to: nothing is found that cannot be opened. */
export function kindsWithPage(router: Pick<Router, 'hasRoute'>): SearchKind[] {
  return kinds.filter((kind) => router.hasRoute(pages[kind]))
}

/** Where a thing found leads; the day goes along. An area leads to its coverage, a village (a code of 8 digits) to its own page. */
export function pageOf({ kind, id }: FoundThing, place: LocationQueryRaw): RouteLocationRaw {
  if (kind !== 'AREA') return { name: pages[kind], params: { id }, query: place }
  return id.length === 8 ? { name: 'village', params: { code: id }, query: place } : { name: 'coverage', query: { ...place, area: id } }
}
