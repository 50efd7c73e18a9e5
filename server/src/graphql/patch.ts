import { Refused } from '../errors.ts'

type Values = Readonly<Record<string, unknown>>

/** What a patch changes: only fields that were sent (null takes a value away) and that differ from what is there. Refused when nothing would. */
export function changesOf(current: Values, patch: Values): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const [before, after]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}]
  for (const [field, sent] of Object.entries(patch)) {
    const was = current[field] ?? null
    if (sent === undefined || JSON.stringify(was) === JSON.stringify(sent)) continue
    before[field] = was
    after[field] = sent
  }
  if (Object.keys(after).length === 0) throw new Refused('record.nothingToChange')
  return { before, after }
}
