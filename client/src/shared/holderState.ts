/** How a post stands on a day: held for good, held by somebody acting, held by somebody whom this viewer may not know, or vacant. */
export type HolderState = 'held' | 'acting' | 'hidden' | 'vacant'

interface HeldPost {
  isVacant: boolean
  holder: { kind: string } | null
}

/** The state of a post on the day that its `isVacant` and `holder` were asked for. */
export function holderStateOf({ isVacant, holder }: HeldPost): HolderState {
  if (isVacant) return 'vacant'
  if (!holder) return 'hidden'
  return holder.kind === 'ACTING' ? 'acting' : 'held'
}
