import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { watchDebounced } from '@vueuse/core'
import { flatten, safeParse, type GenericSchema } from 'valibot'
import { computed, nextTick, onScopeDispose, reactive, ref, shallowRef, watch, type Ref } from 'vue'
import { troubleOf } from '../../apollo/errors.ts'
import { changeWritten, dataMayHaveChanged } from '../../apollo/connection.ts'
import { ChangeOfRequestDocument, PreviewChangeDocument, type PreviewedChangeFragment, type PreviewInput } from '../../apollo/generated/graphql.ts'
import { useApolloClient } from '../../apollo/useApolloClient.ts'
import { useMutation } from '../../apollo/useMutation.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import { useSession } from '../access/session.ts'
import { draftKey, dropDraft, keepDraft, keptDraft } from './drafts.ts'
import { lastChange } from './lastChange.ts'
import { useProblems, type Problem } from './useProblems.ts'

interface Plan<Draft extends object, Input, Data> {
  /** Names its draft. */
  form: { name: string; on: string }
  /** The form before anything is typed. */
  empty: Draft
  /** Fields that are never kept on the device. */
  unkept?: readonly (keyof Draft)[]
  /** What can be known before sending; each message is a key of the words. */
  rules: GenericSchema
  mutation: TypedDocumentNode<Data, { input: Input & { requestId: string } }>
  input: (draft: Draft) => Input
  /** Where a change can be looked at before it is written. */
  preview?: (input: Input & { requestId: string }) => PreviewInput
  /** How it is said once it is written; nothing where what follows says it. */
  said?: (draft: Draft, data: Data) => string
  /** What must be known before the change can be looked at, where that is less than for sending it. */
  previewRules?: GenericSchema
  /** Says an answer of the server better: at the field where it is typed, with the value that would work. */
  mend?: (problem: Problem, details: Readonly<Record<string, unknown>>, draft: Draft) => Problem
  afterwards?: (data: Data, draft: Draft) => void
}

const overtaken: readonly string[] = ['CONFLICT', 'REFUSED']

/** A form as its frame shows it. */
export interface ChangeFormState {
  isTouched: boolean
  /** When what stands in it was typed, where that was before it was opened. */
  typedAt: Date | undefined
  isSending: boolean
  /** What keeps it from being written, field by field; a problem without a field is about the whole. */
  problems: Problem[]
  hasPreview: boolean
  preview: PreviewedChangeFragment | undefined
  isPreviewing: boolean
  /** Whether what stands in it is what the record says already. */
  isUnchanged: boolean
  send: () => Promise<boolean>
  discard: () => void
}

/**
 * A form that changes something: it keeps its draft and its request id until it is sent, asks what would change while one types, and tells
 * what is wrong at the field. Sending it twice, also after a reload or a lost answer, writes it once.
 */
export function useChangeForm<Draft extends object, Input extends object, Data>(plan: Plan<Draft, Input, Data>) {
  const client = useApolloClient()
  const { viewer } = useSession()
  const key = draftKey(viewer.value?.account.id ?? '', plan.form.name, plan.form.on)
  const kept = keptDraft<Draft>(key)
  const requestId = kept.requestId ?? crypto.randomUUID()
  const draft = ref({ ...plan.empty, ...kept.draft }) as Ref<Draft>
  const isTouched = ref(kept.draft !== undefined)
  const wasSent = ref(false)
  let isOver = false
  let isFilling = false

  const wholeInput = (): Input & { requestId: string } => ({ ...plan.input(draft.value), requestId })
  const wrong = computed(() => {
    const checked = safeParse(plan.rules, draft.value)
    return checked.success ? {} : (flatten(checked.issues).nested ?? {}) as Record<string, [string, ...string[]]>
  })
  const isComplete = computed(() => Object.keys(wrong.value).length === 0)
  const canLook = computed(() => plan.preview !== undefined && safeParse(plan.previewRules ?? plan.rules, draft.value).success)

  const previewInput = shallowRef<PreviewInput>()
  const takePreview = () => {
    previewInput.value = plan.preview && canLook.value ? plan.preview(wholeInput()) : undefined
  }
  takePreview()
  watchDebounced(draft, takePreview, { deep: true, debounce: 300 })
  const looked = useQuery(PreviewChangeDocument, () => ({ input: previewInput.value ?? {} }), { enabled: () => previewInput.value !== undefined, fetchPolicy: 'network-only', isLive: false })

  const { mutate, isSending, error } = useMutation(plan.mutation as TypedDocumentNode<Data, OperationVariables>)
  // what was typed since the answer may have put it right
  const written = () => JSON.stringify(draft.value)
  watch(written, () => {
    if (isFilling) return
    error.value = undefined
    isTouched.value = true
    keepDraft(key, { requestId, draft: draft.value }, plan.unkept)
  })
  onScopeDispose(() => {
    if (isOver) dropDraft(key)
  })

  const isUnchanged = computed(() => troubleOf(looked.error.value).reason === 'record.nothingToChange')
  const problems = useProblems({
    wrong: () => (wasSent.value ? wrong.value : {}),
    // what the preview refuses, sending would be refused for as well; that nothing would change is no news before anything is typed
    error: () => error.value ?? (canLook.value && (isTouched.value || !isUnchanged.value) ? looked.error.value : undefined),
    isSent: () => error.value !== undefined,
    mend: (problem, details) => plan.mend?.(problem, details, draft.value) ?? problem,
  })

  async function send(): Promise<boolean> {
    wasSent.value = true
    if (isSending.value || !isComplete.value) return false
    keepDraft(key, { requestId, draft: draft.value }, plan.unkept)
    const data = await mutate({ input: wholeInput() })
    if (!data) {
      // somebody was faster: what was computed before is true no more
      if (overtaken.includes(troubleOf(error.value).code)) looked.refetch()
      return false
    }
    discard()
    if (plan.said) void tell(plan.said(draft.value, data))
    plan.afterwards?.(data, draft.value)
    void dataMayHaveChanged.trigger()
    void changeWritten.trigger()
    return true
  }

  /** Says at once what was written, and offers to undo it when its change is known; without an answer the history still can. */
  async function tell(said: string) {
    const told = { said, undoable: undefined }
    lastChange.value = told
    const { data } = await client.query({ query: ChangeOfRequestDocument, variables: { requestId }, fetchPolicy: 'network-only', errorPolicy: 'all' })
    if (lastChange.value === told && data?.changeOfRequest?.undo.possible) lastChange.value = { said, undoable: data.changeOfRequest.id }
  }

  function discard() {
    isOver = true
    dropDraft(key)
  }

  /** Fills in what nobody typed, such as a suggestion: it is no draft, and may go without asking. */
  function fill(change: (draft: Draft) => void) {
    const before = written()
    change(draft.value)
    if (isTouched.value || written() === before) return
    isFilling = true
    // what was filled in is noticed with the next tick, all of it at once
    void nextTick(() => {
      isFilling = false
    })
  }

  const state: ChangeFormState = reactive({
    isTouched, isSending, problems, typedAt: kept.at !== undefined && Object.keys(kept.draft ?? {}).length > 0 ? new Date(kept.at) : undefined, hasPreview: plan.preview !== undefined, send, discard,
    preview: computed(() => (canLook.value && !looked.error.value && previewInput.value ? looked.data.value?.previewChange : undefined)),
    isPreviewing: looked.isLoading, isUnchanged,
  })
  return { draft, state, fill }
}
