import type { TypedDocumentNode } from '@apollo/client'
import { computed } from 'vue'
import { NameOfAgencyDocument, NameOfAreaDocument, NameOfCommitteeDocument, NameOfPersonDocument, NameOfPostDocument, type AreaLevel, type SearchKind } from '../../apollo/generated/graphql.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import { useWords } from '../../shared/useWords.ts'
import { useAreaWords } from '../areas/useAreaWords.ts'
import type { FoundThing } from './kinds.ts'

type Named = { nameTh: string; nameEn: string; level: AreaLevel } | { nameTh: string; nameEn: string | null; level?: undefined }

const documents: Record<SearchKind, TypedDocumentNode<{ thing: Named | null }, { id: string }>> = {
  AREA: NameOfAreaDocument,
  PERSON: NameOfPersonDocument,
  POST: NameOfPostDocument,
  AGENCY: NameOfAgencyDocument,
  COMMITTEE: NameOfCommitteeDocument,
}

/** The name of a thing of which only kind and id were kept; undefined until it is there, and for one that may no longer be seen. */
export function useNameOf({ kind, id }: FoundThing) {
  const { name } = useWords()
  const { shortName } = useAreaWords()
  const { data } = useQuery(documents[kind], { id }, { fetchPolicy: 'cache-first', isLive: false })

  return computed(() => {
    const thing = data.value?.thing
    return thing && (thing.level ? shortName(thing) : name(thing))
  })
}
