import { addDays } from '@saan/graph-schema/days.ts'
import type { Day } from '../../shared/days.ts'
import { useWords } from '../../shared/useWords.ts'
import type { Problem } from '../forms/useProblems.ts'

interface Ways {
  useDay: (day: Day) => void
  /** The name of a holder in the language of the screen, where the form knows it. */
  nameOf: (person: unknown) => string | undefined
  /** Absent where acting is no way out. */
  useActing?: () => void
}

/**
 * Says a refused appointment at the field where it is put right: who holds the post until when, and as the value that would work the day after, the
 * first day of the post, or an acting appointment where the holder stays.
 */
export function useClashFix() {
  const { t, day } = useWords()

  return (problem: Problem, details: Readonly<Record<string, unknown>>, { useDay, nameOf, useActing }: Ways): Problem => {
    const { clash, from } = details as { clash?: { to?: unknown; from?: unknown; person?: unknown; personTh?: unknown }; from?: unknown }
    const dayFix = (wanted: Day) => ({ label: t('appoint.useDay', { day: day(wanted) }), use: () => useDay(wanted) })
    if (!clash) return typeof from === 'string' && problem.field === 'from' ? { ...problem, fix: dayFix(from) } : problem
    const who = nameOf(clash.person) ?? (typeof clash.personTh === 'string' ? clash.personTh : t('appoint.somebody'))
    if (typeof clash.to === 'string') return { ...problem, field: 'from', text: t('appoint.heldUntil', { who, day: day(addDays(clash.to, -1)) }), fix: dayFix(clash.to) }
    return {
      ...problem, field: useActing ? 'kind' : 'from',
      ...(typeof clash.from === 'string' && { text: t('appoint.heldSince', { who, day: day(clash.from) }) }),
      ...(useActing && { fix: { label: t('appoint.useActing'), use: useActing } }),
    }
  }
}
