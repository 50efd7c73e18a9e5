import { addDays } from '@saan/graph-schema/days.ts'
import type { DemoCalendar } from './calendar.ts'
import type { PostSeed } from './posts.ts'
import { randomOf, type Random } from './random.ts'
import { endReasonOn, spellsUntil, type History, type Spell } from './spells.ts'
import { announcedOrder, type Story } from './stories.ts'
import { watchSpells } from './watch.ts'

/** The spells of a post before people are found for them. */
export type PostHistory = { readonly post: PostSeed; readonly spells: readonly Spell[] }

type Ground = { readonly calendar: DemoCalendar; readonly seed: number; readonly stories: Readonly<Record<string, Story>>; readonly vacantDays: ReadonlyMap<string, number>; readonly mustBeHeld: ReadonlySet<string> }

/** Who held each office, personal seat and watch post, when, and why it ended. Seats that follow an office have no history of their own. */
export function historiesOf(posts: readonly PostSeed[], ground: Ground): PostHistory[] {
  const announced = new Set(announcedOrder.map(({ office }) => office))
  return posts.filter((post) => post.exOfficio === undefined && post.follows === undefined).map((post) => {
    const random = randomOf(ground.seed, `history/${post.key}`)
    const { calendar } = ground
    const history: History = { random, ladder: post.ladder, opens: calendar.opens, founded: post.founded, today: calendar.today }
    const story = ground.stories[post.key]
    if (story !== undefined) return { post, spells: told(story, history) }
    if (post.watch !== undefined) return { post, spells: watchSpells(post, calendar, random) }

    const vacantDays = ground.vacantDays.get(post.key) ?? (announced.has(post.key) ? 0 : drawnVacancy(post, ground.mustBeHeld, random))
    const ending = vacantDays === 0 ? {} : leftOn(addDays(calendar.today, -vacantDays), history)
    return { post, spells: withExpectedEnd(spellsUntil(ending, history), calendar, random) }
  })
}

function told(story: Story, history: History): Spell[] {
  if ('leftOn' in story) return spellsUntil({ to: story.leftOn, endReason: story.because }, history)
  const [first] = story.spells
  if (first === undefined) throw new RangeError('A story tells of one spell at least.')
  return [...(first.from > history.opens ? spellsUntil(leftOn(first.from, history), history) : []), ...story.spells]
}

const leftOn = (to: string, { ladder, random }: History) => ({ to, endReason: endReasonOn(to, ladder, random) })

/** Outside Dok Khamtai, where every vacancy is laid down, a few offices are empty for some weeks; those that others depend on are not. */
function drawnVacancy(post: PostSeed, mustBeHeld: ReadonlySet<string>, random: Random): number {
  const isFree = post.kind === 'OFFICE' && !post.areaCode.startsWith('5605') && !mustBeHeld.has(post.key)
  return isFree && random.chance(0.08) ? random.between(6, 110) : 0
}

/** Of some who hold an office the last day is known: retirement at the end of a fiscal year, or the end of a term. */
function withExpectedEnd(spells: Spell[], { lastOctober }: DemoCalendar, random: Random): Spell[] {
  const last = spells.at(-1)
  if (last === undefined || last.to !== undefined || !random.chance(0.14)) return spells
  const year = Number(lastOctober.slice(0, 4)) + random.between(1, 6)
  return [...spells.slice(0, -1), { ...last, expectedEndOn: `${year}-09-30` }]
}
