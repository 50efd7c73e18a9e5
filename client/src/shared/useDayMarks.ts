import { addDays } from '@saan/graph-schema/days.ts'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { DayMarksDocument, type DayMarksQuery } from '../apollo/generated/graphql.ts'
import { useQuery } from '../apollo/useQuery.ts'
import type { Day } from './days.ts'
import { useArea } from './useArea.ts'

export type DayMark = DayMarksQuery['dayMarks'][number]

/** A day with all of its marks. */
export interface MarkedDay {
  on: Day
  marks: DayMark[]
}

/** The marked days of the area shown, half a year before and after the month of a day: the API answers for a year at most. */
export function useDayMarks(around: MaybeRefOrGetter<Day>) {
  const { code } = useArea()
  const middle = computed(() => `${toValue(around).slice(0, 7)}-15`)
  const variables = () => ({ area: code.value ?? '', from: addDays(middle.value, -183), to: addDays(middle.value, 183) })
  const { data, error, isLoading } = useQuery(DayMarksDocument, variables, { enabled: () => code.value !== undefined, fetchPolicy: 'cache-first' })

  const days = computed<MarkedDay[]>(() => {
    const all = data.value?.dayMarks ?? []
    return [...new Set(all.map(({ on }) => on))].map((on) => ({ on, marks: all.filter((mark) => mark.on === on) }))
  })
  return { days, error, isLoading }
}
