/** What is kept of a form that was not sent: what was typed, and the request id, so that sending it again writes it once. */
interface Kept<Draft> {
  requestId: string
  draft: Draft
  /** When it was kept, in milliseconds since 1970. */
  at: number
}

/** Where the draft of a form lies in the session storage: drafts of another account, form or record are others. */
export function draftKey(account: string, form: string, on: string): string {
  return `saan.draft.${account}.${form}.${on}`
}

/** The draft kept under a key; nothing when there is none, or none that can be read. */
export function keptDraft<Draft extends object>(key: string): Partial<Kept<Partial<Draft>>> {
  const text = sessionStorage.getItem(key)
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    sessionStorage.removeItem(key)
    return {}
  }
}

/** Keeps a draft in this tab until it is sent or thrown away; `unkept` names the fields that are never kept on the device, such as numbers of people. */
export function keepDraft<Draft extends object>(key: string, { requestId, draft }: Omit<Kept<Draft>, 'at'>, unkept: readonly (keyof Draft)[] = []): void {
  const fields = Object.entries(draft).filter(([field]) => !unkept.includes(field as keyof Draft))
  sessionStorage.setItem(key, JSON.stringify({ requestId, draft: Object.fromEntries(fields), at: Date.now() }))
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(key)
}
