import { addDays } from '@saan/graph-schema/days.ts'
import type { Day } from '../../shared/days.ts'

interface Dated {
  from: Day
  to: Day | null
}

/** Whether an appointment holds on a day: from its first day up to and not including its end. */
export function holdsOn({ from, to }: Dated, day: Day): boolean {
  return from <= day && (to === null || day < to)
}

/** The last day that is known of an appointment that holds: of its end, else the one expected by retirement or term. None when it has passed without an end. */
export function lastDayOf({ to, expectedEndOn }: { to: Day | null; expectedEndOn: Day | null }, day: Day): Day | undefined {
  if (to !== null) return addDays(to, -1)
  return expectedEndOn !== null && expectedEndOn >= day ? expectedEndOn : undefined
}

/** The day after the last one that is known, for a drawing; null when none is. */
export function drawnEnd(appointment: { to: Day | null; expectedEndOn: Day | null }, day: Day): Day | null {
  const last = lastDayOf(appointment, day)
  return last === undefined ? null : addDays(last, 1)
}
