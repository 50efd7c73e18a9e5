import { todayInBangkok } from '@saan/graph-schema/days.ts'
import type { OpenState } from '../../shared/hours.ts'
import { today } from '../../shared/useToday.ts'
import { useWords } from '../../shared/useWords.ts'

/** What to say about whether something is open now: until when, or when it opens next. */
export function useOpenWords() {
  const { t, time, weekdayShort } = useWords()

  /** `เปิด 24 ชม.`, `เปิดถึง 16:30`, `ปิด เปิด พฤ 09:00`. */
  function openText(state: OpenState): string {
    if (state.isOpen) return state.until ? t('agency.open.until', { time: time(state.until) }) : t('agency.open.always')
    if (!state.opensAt) return t('agency.open.closed')
    const day = todayInBangkok(state.opensAt)
    return day === today.value ? t('agency.open.laterToday', { time: time(state.opensAt) }) : t('agency.open.closedUntil', { weekday: weekdayShort(day), time: time(state.opensAt) })
  }

  return { openText }
}
