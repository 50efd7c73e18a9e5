import type { Day } from './days.ts'

type Life = 'notYet' | 'exists' | 'ended'

/** Whether an agency, a committee or a post exists on a day; its `to` is the day after its last. */
export function lifeOn({ from, to }: { from: Day; to: Day | null }, day: Day): Life {
  if (day < from) return 'notYet'
  return to !== null && to <= day ? 'ended' : 'exists'
}
