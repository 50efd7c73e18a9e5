import { isDay } from '@saan/graph-schema/days.ts'
import type { LocationQuery } from 'vue-router'
import { furthestDay, type Day } from './days.ts'

type Place = 'asOf' | 'area'
const longest = 40

/** What an address says of day and area that cannot be shown: no day, a day too far ahead, or no code of an area that has a coverage page. */
export function wrongParts(query: LocationQuery, today: Day): Partial<Record<Place, string>> {
  const day = writtenOf(query['asOf'])
  const area = writtenOf(query['area'])
  return {
    ...(day !== '' && !(isDay(day) && day <= furthestDay(today)) && { asOf: day.slice(0, longest) }),
    ...(area !== '' && !/^\d{2}(\d{2}){0,2}$/.test(area) && { area: area.slice(0, longest) }),
  }
}

/** The same address without what cannot be shown; nothing when all of it can. */
export function mendedQuery(query: LocationQuery, today: Day): LocationQuery | undefined {
  const wrong = Object.keys(wrongParts(query, today))
  return wrong.length === 0 ? undefined : Object.fromEntries(Object.entries(query).filter(([part]) => !wrong.includes(part)))
}

function writtenOf(value: LocationQuery[string] | undefined): string {
  return [value].flat().join(', ')
}
