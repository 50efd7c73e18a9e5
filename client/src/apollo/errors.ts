import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** The codes of the API's errors, and two of the line itself: no answer at all, and an answer that is not GraphQL. */
type TroubleCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'REFUSED'
  | 'CONFLICT'
  | 'TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'NO_ANSWER'

/** An error as a page shows it: what kind it is, the server's sentence in both languages, the number to report. */
interface Trouble {
  code: TroubleCode
  /** The key of the sentence among the reasons of the server. */
  reason?: string
  sentence?: { th: string; en: string }
  reference?: string
  /** What the server names: the fields that are wrong, the clashing record, the days that are allowed. */
  details: Readonly<Record<string, unknown>>
}

const codes: readonly string[] = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'REFUSED', 'CONFLICT', 'TOO_COMPLEX', 'UNAVAILABLE', 'INTERNAL',
]

/** What to tell a person about an error of the API or of the line to it. */
export function troubleOf(error: unknown): Trouble {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    const { code, reason, messageTh, details } = first?.extensions ?? {}
    const named = (details ?? {}) as Readonly<Record<string, unknown>>
    const { reference } = named
    return {
      code: isTroubleCode(code) ? code : 'INTERNAL',
      details: named,
      ...(typeof reason === 'string' && { reason }),
      ...(first && typeof messageTh === 'string' && { sentence: { th: messageTh, en: first.message } }),
      ...(typeof reference === 'string' && { reference }),
    }
  }
  if (ServerError.is(error)) return { code: error.statusCode === 503 ? 'UNAVAILABLE' : 'INTERNAL', details: {} }
  return { code: 'NO_ANSWER', details: {} }
}

function isTroubleCode(code: unknown): code is TroubleCode {
  return typeof code === 'string' && codes.includes(code)
}
