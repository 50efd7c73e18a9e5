import { refDebounced } from '@vueuse/core'
import { computed, reactive } from 'vue'
import { changeWritten, dataMayHaveChanged } from '../../apollo/connection.ts'
import { troubleOf } from '../../apollo/errors.ts'
import { PreviewChangeDocument, UndoChangeDocument, type LoggedChangeFragment } from '../../apollo/generated/graphql.ts'
import { useMutation } from '../../apollo/useMutation.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import { useWords } from '../../shared/useWords.ts'

/** What undoing a change would do, and the undoing itself. Sent twice it is done once: its request belongs to the change. */
export function useUndo(change: () => LoggedChangeFragment | undefined, mayUndo: () => boolean) {
  const { t, word } = useWords()
  const requests = new Map<string, string>()
  const requestOf = (id: string) => {
    const known = requests.get(id) ?? crypto.randomUUID()
    requests.set(id, known)
    return known
  }
  const undoable = computed(() => (mayUndo() && change()?.undo.possible ? change()?.id : undefined))
  // whoever runs through the list with the arrow keys asks for the row where they stop
  const rested = refDebounced(undoable, 250)
  const inputOf = (id: string) => ({ change: id, requestId: requestOf(id) })
  const looked = useQuery(PreviewChangeDocument, () => ({ input: rested.value ? { undo: inputOf(rested.value) } : {} }), { enabled: () => rested.value !== undefined, fetchPolicy: 'network-only', isLive: false })
  const { mutate, isSending, error } = useMutation(UndoChangeDocument)

  const sentenceOf = (cause: unknown) => {
    const { sentence, code } = troubleOf(cause)
    return sentence ? word(sentence) : t(`trouble.${code}`)
  }
  const isCurrent = computed(() => rested.value !== undefined && rested.value === undoable.value && !looked.isLoading.value)

  return reactive({
    undoable,
    preview: computed(() => (isCurrent.value && !looked.error.value ? looked.data.value?.previewChange : undefined)),
    isPreviewing: computed(() => undoable.value !== undefined && !isCurrent.value),
    /** Why it would be refused, or was. */
    refusal: computed(() => (error.value ? sentenceOf(error.value) : isCurrent.value && looked.error.value ? sentenceOf(looked.error.value) : undefined)),
    isSending,
    forget: () => {
      error.value = undefined
    },
    async undo(): Promise<boolean> {
      if (!undoable.value || !(await mutate({ input: inputOf(undoable.value) }))) return false
      void dataMayHaveChanged.trigger()
      void changeWritten.trigger()
      return true
    },
  })
}
export type Undo = ReturnType<typeof useUndo>
