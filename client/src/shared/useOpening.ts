import { opensAt } from '@saan/graph-schema/hours.ts'
import { now } from './useToday.ts'
import { useWords } from './useWords.ts'

const wholeDay = 86_400_000

/** Whether an office with stored hours is closed, in words: `ปิดถึง 08:30 น.`, with the day where it opens a day or more from now. */
export function useOpening() {
  const { t, time, weekday } = useWords()

  /** Until when it is closed at an instant; nothing while it is open, or where no hours are stated. */
  function closedUntil(hours: string | null, instant: Date = now.value): string | undefined {
    const opens = hours === null ? null : opensAt(hours, instant)
    if (!opens) return undefined
    const isFar = opens.getTime() - instant.getTime() >= wholeDay
    return t('call.closedUntil', { time: isFar ? `${weekday(opens)} ${time(opens)}` : time(opens) })
  }

  return { closedUntil }
}
