import { daysBetween } from '@saan/graph-schema/days.ts'
import type { VillageWatchFragment } from '../../apollo/generated/graphql.ts'
import type { Day } from '../../shared/days.ts'
import { today } from '../../shared/useToday.ts'
import { useWords } from '../../shared/useWords.ts'
import { useAreaWords } from '../areas/useAreaWords.ts'

const daysOfMonth = 30.44

/** What to say about how a village is watched on a day. */
export function useGapWords() {
  const { t, title, day, language, kilometres } = useWords()
  const { bareName } = useAreaWords()

  /** `69 วัน`; from four months on `5 เดือน`, from two years on `3 ปี`. */
  function duration(days: number): string {
    if (days < 120) return t('duration.days', { count: days }, days)
    const months = Math.floor(days / daysOfMonth)
    return months < 24 ? t('duration.months', { count: months }, months) : t('duration.years', { count: Math.floor(months / 12) }, Math.floor(months / 12))
  }

  /** How long something has lasted on a day; on its first day there is no number to tell. */
  function lasting(since: Day, asOf: Day): string {
    if (since < asOf) return duration(daysBetween(since, asOf))
    return since === today.value ? t('duration.sinceToday') : t('lanes.since', { from: day(since) })
  }

  /** Days since nobody is there, or since the other post is empty. */
  function vacantDays(village: VillageWatchFragment, asOf: Day): number | undefined {
    return village.vacantSince ? daysBetween(village.vacantSince, asOf) : undefined
  }

  /** Why the village is in the list. */
  function reason(village: VillageWatchFragment, asOf: Day): string {
    const { vacantSince } = village
    if (village.watchPosts === 0) return t('gap.unplanned')
    if (village.watchers === 0) return vacantSince === null ? t('gap.nobody') : t('gap.emptyFor', { duration: lasting(vacantSince, asOf) })
    if (village.watchers === 1 && village.acting === 1) return t('gap.onlyActing')
    if (village.watchers === 1) return vacantSince === null ? t('gap.needsSecond') : t('gap.otherEmptyFor', { duration: lasting(vacantSince, asOf) })
    return village.stale ? t('gap.stale') : t('gap.covered', { count: village.watchers }, village.watchers)
  }

  /** Who is near and has three or more, or nothing. */
  function help(village: VillageWatchFragment): string | undefined {
    const { helper } = village
    return helper ? t('gap.help', { name: bareName(helper.village), kilometres: kilometres(helper.kilometres) }) : undefined
  }

  /** Whom to call, short enough for a row: a headman without the words for his level, as people say it. */
  function calledTitle(call: NonNullable<VillageWatchFragment['call']>): string {
    return language.value === 'th' ? title(call).replace(/^กำนันตำบล/, 'กำนัน') : title(call).replace(/^Kamnan of /, 'Kamnan ')
  }

  return { duration, lasting, vacantDays, reason, help, calledTitle }
}
