import type { TypedDocumentNode } from '@apollo/client'
import { addDays } from '@saan/graph-schema/days.ts'
import { computed } from 'vue'
import { CloseAgencyDocument, CloseCommitteeDocument, ClosePersonDocument, ClosePostDocument, RecordToCloseDocument, type CloseInput, type PreviewInput } from '../../apollo/generated/graphql.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import type { OpenForm } from '../../shared/useFormLink.ts'
import { useWords } from '../../shared/useWords.ts'

interface Way {
  mutation: TypedDocumentNode<unknown, { input: CloseInput }>
  preview: (input: CloseInput) => PreviewInput
}
const ways = {
  person: { mutation: ClosePersonDocument, preview: (closePerson) => ({ closePerson }) },
  post: { mutation: ClosePostDocument, preview: (closePost) => ({ closePost }) },
  agency: { mutation: CloseAgencyDocument, preview: (closeAgency) => ({ closeAgency }) },
  committee: { mutation: CloseCommitteeDocument, preview: (closeCommittee) => ({ closeCommittee }) },
} satisfies Record<string, Way>

/** What is closed or goes on after all, by a form named `close-<kind>` or `reopen-<kind>`: its name, the last day it has so far, and how that is written. */
export function useRecordToClose(form: OpenForm) {
  const { name, title } = useWords()
  const kind = form.name.split('-')[1] as keyof typeof ways
  const { data, error, refetch } = useQuery(RecordToCloseDocument, () => ({
    id: form.on, isPerson: kind === 'person', isPost: kind === 'post', isAgency: kind === 'agency', isCommittee: kind === 'committee',
  }), { isLive: false })
  const record = computed(() => {
    const { person, post, agency, committee } = data.value ?? {}
    const named = person ?? agency ?? committee ?? post
    return named && { called: 'titleTh' in named ? title(named) : name(named), lastDay: named.to && addDays(named.to, -1) }
  })
  return { kind, way: ways[kind] as Way, record, isNothing: computed(() => data.value !== undefined && !record.value), error, refetch }
}
