import { daysBetween } from '@saan/graph-schema/days.ts'
import { computed, type Ref } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { CoverageOutlookDocument, type CoverageQuery } from '../../apollo/generated/graphql.ts'
import { useQuery } from '../../apollo/useQuery.ts'
import { nextRound, roundOn } from '../../shared/days.ts'
import { usePlace } from '../../shared/useAddress.ts'
import { today } from '../../shared/useToday.ts'
import { useWords } from '../../shared/useWords.ts'
import { useFilterLink } from './useFilterLink.ts'
import { useGapWords } from './useGapWords.ts'

/** One thing that needs somebody now: what, how bad, and the one thing to do. */
interface Need {
  key: 'empty' | 'round' | 'stale'
  icon: string
  colour: string
  title: string
  text: string
  action: string
  to: RouteLocationRaw
}

/** What an area needs now, from what the graph knows: the village empty longest, the round that takes most posts, old numbers. */
export function useNeeds(coverage: Ref<CoverageQuery['coverage']>) {
  const { t, name, day, count } = useWords()
  const { duration, vacantDays } = useGapWords()
  const linkTo = useFilterLink()
  const place = usePlace()
  const { data: outlook } = useQuery(CoverageOutlookDocument, () => ({
    area: coverage.value.area.code,
    policeRound: nextRound(today.value, 'police'),
    civilRound: nextRound(today.value, 'civil'),
  }))

  const longestEmpty = computed<Need | undefined>(() => {
    const [first] = coverage.value.villages.filter(({ watchers, vacantSince }) => watchers === 0 && vacantSince)
    const days = first && vacantDays(first, today.value)
    if (!first || days === undefined) return undefined
    return {
      key: 'empty', icon: 'i-lucide-user-round-x', colour: 'var(--none-hatch)',
      title: t('needs.empty.title', { village: name(first.village) }),
      text: t('needs.empty.text', { duration: duration(days), subdistrict: first.village.parent ? name(first.village.parent) : '' }),
      action: t('needs.empty.action'),
      to: { name: 'village', params: { code: first.village.code }, query: place.value },
    }
  })

  /** The nearest round by which known orders empty watch posts; where none does, the nearest round says so. */
  const nextChange = computed<Need | undefined>(() => {
    if (!outlook.value) return undefined
    const rounds = [outlook.value.police, outlook.value.civil].toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))
    const lostBy = (round: { held: number }) => coverage.value.held - round.held
    const round = rounds.find((each) => lostBy(each) > 0) ?? rounds[0]
    if (!round) return undefined
    const lost = lostBy(round)
    return {
      key: 'round', icon: 'i-lucide-arrow-right-left', colour: 'var(--one-line)',
      title: t(`needs.round.${roundOn(round.asOf) ?? 'civil'}`, { duration: duration(daysBetween(today.value, round.asOf)), day: day(round.asOf) }),
      text: lost > 0 ? t('needs.round.lost', { count: count(lost) }, lost) : t('needs.round.nothing'),
      action: t('needs.round.action'),
      to: { name: 'coverage', query: { ...place.value, asOf: round.asOf } },
    }
  })

  const oldNumbers = computed<Need | undefined>(() => {
    const { stale } = coverage.value
    if (stale === 0) return undefined
    return {
      key: 'stale', icon: 'i-lucide-phone-missed', colour: 'var(--brand)',
      title: t('needs.stale.title', { count: count(stale) }, stale), text: t('needs.stale.text'), action: t('needs.stale.action'), to: linkTo('stale'),
    }
  })

  return computed(() => [longestEmpty.value, nextChange.value, oldNumbers.value].filter((need) => need !== undefined))
}
