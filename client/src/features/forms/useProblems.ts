import { computed } from 'vue'
import { troubleOf } from '../../apollo/errors.ts'
import { useWords } from '../../shared/useWords.ts'

/** The value that would work, and how to take it. */
export interface Fix {
  label: string
  use: () => void
}

/** What keeps a form from being written, at the field it is about; about the whole where no field is named. */
export interface Problem {
  field?: string
  text: string
  fix?: Fix
  /** Which entries of a list it is about, from 0. */
  items?: number[]
}

interface Sources {
  /** What can be known before sending: the words of each field that is wrong. */
  wrong: () => Record<string, readonly string[]>
  /** The answer of the server or of the line. */
  error: () => unknown
  /** Whether that answer is to the sending itself; a trial that got no answer is not worth a word. */
  isSent: () => boolean
  /** Says it better where the details tell more: at the field where it is typed, with the value that would work. */
  mend: (problem: Problem, details: Readonly<Record<string, unknown>>) => Problem
}

const ofTheLine: readonly string[] = ['NO_ANSWER', 'UNAVAILABLE', 'UNAUTHENTICATED']

/** Says what is wrong with a form: by its own rules first, then by the answer of the server, with the value that would work where one is known. */
export function useProblems({ wrong, error, isSent, mend }: Sources) {
  const { t, word } = useWords()

  return computed<Problem[]>(() => {
    const known = Object.entries(wrong()).map(([field, [message]]) => ({ field, text: t(message ?? 'form.needed') }))
    return known.length > 0 || !error() ? known : answered(error())
  })

  function answered(cause: unknown): Problem[] {
    const { code, sentence, details } = troubleOf(cause)
    if (!isSent() && ofTheLine.includes(code)) return []
    const fields = Array.isArray(details['fields']) ? details['fields'].filter((field) => typeof field === 'string') : []
    const items = Array.isArray(details['items']) ? details['items'].filter((item) => typeof item === 'number') : []
    const field = fields.at(-1)
    return [mend({ ...(items.length > 0 && { items }), ...(field !== undefined && { field }), text: sentence ? word(sentence) : t(`trouble.${code}`) }, details)]
  }
}
