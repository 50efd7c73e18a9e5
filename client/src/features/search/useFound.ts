import type { TypedDocumentNode } from '@apollo/client'
import type { Sector } from '@saan/graph-schema/vocabularies.ts'
import { computed } from 'vue'
import { FoundAgencyDocument, FoundAreaDocument, FoundCommitteeDocument, FoundPersonDocument, FoundPostDocument } from '../../apollo/generated/graphql.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import { useAsOf } from '../../shared/useAsOf.ts'
import { useWords } from '../../shared/useWords.ts'
import { useAreaWords } from '../areas/useAreaWords.ts'
import { watchStateOf } from '../coverage/coverageStates.ts'
import type { FoundThing } from './kinds.ts'

/** What is known of a thing beside its place among the hits. */
export interface Found {
  name: string | undefined
  sector?: Sector | null
  /** The official number of the agency or post, or of a post that the person holds; never a private one. */
  phone?: string | undefined
  state?: { tag: 'none' | 'one' | 'ok' | 'na'; words: string } | undefined
}

/** Asks for name, state and number of one thing. They come after the hit itself, which does not wait for them. */
export function useFound(thing: FoundThing) {
  const { t, name, title } = useWords()
  const { shortName } = useAreaWords()
  const { asOf } = useAsOf()
  const { kind, id } = thing
  const ask = <Data, Variables extends Record<string, unknown>>(document: TypedDocumentNode<Data, Variables>, variables: () => Variables, isAsked: boolean) =>
    useQuery(document, variables, { enabled: isAsked, fetchPolicy: 'cache-first', isLive: false })

  const area = ask(FoundAreaDocument, () => ({ code: id, around: id.slice(0, 6), asOf: asOf.value, hasVillages: id.length > 4 }), kind === 'AREA')
  const person = ask(FoundPersonDocument, () => ({ id, asOf: asOf.value }), kind === 'PERSON')
  const post = ask(FoundPostDocument, () => ({ id, asOf: asOf.value }), kind === 'POST')
  const agency = ask(FoundAgencyDocument, () => ({ id }), kind === 'AGENCY')
  const committee = ask(FoundCommitteeDocument, () => ({ id }), kind === 'COMMITTEE')

  function areaState() {
    const coverage = area.data.value?.coverage
    if (!coverage) return undefined
    if (id.length < 8) return coverage.none > 0 ? ({ tag: 'none', words: t('search.state.nobody', { count: coverage.none }) } as const) : undefined
    const village = coverage.villages.find((each) => each.village.code === id)
    if (!village) return undefined
    const state = watchStateOf(village)
    return { tag: ({ none: 'none', one: 'one', two: 'ok', three: 'ok', unplanned: 'na' } as const)[state], words: t(`coverage.states.${state}`) }
  }

  return computed<Found | undefined>(() => {
    if (area.data.value?.area) return { name: shortName(area.data.value.area), state: areaState() }
    if (person.data.value?.person) {
      const { holds } = person.data.value.person
      return { name: name(person.data.value.person), phone: holds.find(({ post: held }) => held.phone)?.post.phone ?? undefined }
    }
    if (post.data.value?.post) {
      const { sector, phone, isVacant } = post.data.value.post
      return { name: title(post.data.value.post), sector, phone: phone ?? undefined, state: isVacant ? { tag: 'none', words: t('search.state.vacant') } : undefined }
    }
    if (agency.data.value?.agency) {
      const { sector, phone } = agency.data.value.agency
      return { name: name(agency.data.value.agency), sector, phone: phone ?? undefined }
    }
    return committee.data.value?.committee ? { name: name(committee.data.value.committee) } : undefined
  })
}
