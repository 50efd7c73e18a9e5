import { todayInBangkok } from '@saan/graph-schema/days.ts'
import { useWords } from '../../shared/useWords.ts'

/** Instants as one says them: today by the time alone, else with the day. */
export function useMoments() {
  const { t, day, time } = useWords()
  const moment = (instant: string) => {
    const [at, on] = [new Date(instant), todayInBangkok(new Date(instant))]
    return on === todayInBangkok(new Date()) ? t('ownAccount.todayAt', { time: time(at) }) : t('ownAccount.at', { day: day(on), time: time(at) })
  }
  return { moment }
}
