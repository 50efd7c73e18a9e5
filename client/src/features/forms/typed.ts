/** What was typed, for a field that may be left empty. */
export function textOrNull(typed: string): string | null {
  return typed.trim() || null
}

/** A whole number that was typed; nothing for an empty field. */
export function numberOrNull(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed)
}
