import { daysBetween } from '@saan/graph-schema/days.ts'
import { sectors, type PostKind, type Reach, type Sector } from '@saan/graph-schema/vocabularies.ts'
import type { Asker } from '../../neo4j/visibleTo.ts'
import { appointerOf } from '../posts/vacancy.fields.ts'
import type { RegisterRow, VacancyRow } from './register.queries.ts'
import type { Register, SectorCount, VacancyCounts } from './register.type.ts'

/** The figures of an area, from the groups that the graph counted. What the viewer may not know, who keeps watch or how people are reached, is left out. */
export function registerOf(row: RegisterRow, asOf: string, { viewerSeesVolunteers, viewerKnowsPeople }: Pick<Asker['parameters'], 'viewerSeesVolunteers' | 'viewerKnowsPeople'>): Register {
  const { people, posts, agencies, vacantSeats, vacancies } = row
  const [peopleOf, postsOf] = [countWhere(people), countWhere(posts)]
  const reached = (term: Reach) => (viewerKnowsPeople ? peopleOf(([, reach]) => reach === term) : null)
  return {
    people: {
      total: peopleOf(() => true), volunteers: viewerSeesVolunteers ? peopleOf(([[kind]]) => kind === 'WATCH') : null, officers: peopleOf(([[kind]]) => kind === 'OFFICE'), leaving: peopleOf(([[, , isLeaving]]) => isLeaving),
      noNumber: reached('NO_NUMBER'), over180: reached('OVER_180'), over90: reached('OVER_90'), recent: reached('RECENT'), sectors: bySector(people.map(([[, sector], , count]) => [sector, count])),
    },
    posts: { total: postsOf(() => true), vacant: postsOf(([, holder]) => holder === null), sectors: bySector(posts.map(([sector, , count]) => [sector, count])) },
    agencies: { total: countWhere(agencies)(() => true), sectors: bySector(agencies) },
    committees: { total: vacantSeats.length, vacantSeats: vacantSeats.reduce((sum, count) => sum + count, 0) },
    vacancies: { ...vacancyCounts(vacancies, asOf), acting: postsOf(([, holder]) => holder === 'ACTING') },
  }
}

/** How many the groups that fit hold together; a group ends with its count. */
const countWhere = <Group extends readonly unknown[]>(groups: readonly Group[]) => (fits: (group: Group) => boolean): number =>
  groups.reduce((sum, group) => (fits(group) ? sum + (group.at(-1) as number) : sum), 0)

const orderOfSectors: readonly (Sector | null)[] = [...(Object.keys(sectors) as Sector[]), null]

function bySector(groups: readonly (readonly [Sector | null, number])[]): SectorCount[] {
  return orderOfSectors.map((sector) => ({ sector, count: countWhere(groups)(([of]) => of === sector) })).filter(({ count }) => count > 0)
}

function vacancyCounts(vacancies: readonly VacancyRow[], asOf: string): Omit<VacancyCounts, 'acting'> {
  const days = vacancies.map(([begins, left]) => daysBetween(left?.[0] ?? begins, asOf)).sort((one, other) => one - other)
  const ofKind = (kind: PostKind) => vacancies.filter(([, , of]) => of === kind).length
  return {
    total: vacancies.length, watch: ofKind('WATCH'), offices: ofKind('OFFICE'), seats: ofKind('SEAT'),
    over90Days: days.filter((each) => each > 90).length, over30Days: days.filter((each) => each > 30 && each <= 90).length, medianDays: days[Math.ceil(days.length / 2) - 1] ?? null, longestDays: days.at(-1) ?? null,
    byReason: mostFrequent(vacancies.map(([, left]) => left?.[1] ?? null), String).map(({ item, count }) => ({ reason: item, count })),
    byAppointer: mostFrequent(vacancies.map(([, , ...appointer]) => appointerOf(appointer)), ({ th }) => th).map(({ item, count }) => ({ appointedByTh: item.th, appointedByEn: item.en, count })),
  }
}

/** Each different item with how often it occurs, the most frequent first, then by its name. */
function mostFrequent<Item>(items: readonly Item[], nameOf: (item: Item) => string): { item: Item; count: number }[] {
  const groups = new Map<string, { item: Item; count: number }>()
  for (const item of items) groups.set(nameOf(item), { item, count: (groups.get(nameOf(item))?.count ?? 0) + 1 })
  return [...groups].sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1)).map(([, group]) => group)
}
