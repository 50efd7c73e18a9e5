import type { Areas } from './areas.ts'
import type { DemoCalendar } from './calendar.ts'
import { networkKey } from './committees.ts'
import { dokKhamtaiWatch, districtWatch } from './coveragePlan.ts'
import { alternates, following, withAnnouncedOrder } from './following.ts'
import { historiesOf } from './histories.ts'
import { findPeople, type Holdings } from './holdings.ts'
import type { AgencyPlan, CommitteePlan } from './plans.ts'
import { officePosts, seatPosts, watchPosts, type PostSeed } from './posts.ts'
import { randomOf } from './random.ts'
import { storiesOf } from './stories.ts'

/** Every post of the demo world: offices of agencies, seats of committees, and the watch posts of each district. */
export function postsOf({ districts, villages }: Areas, agencies: readonly AgencyPlan[], committees: readonly CommitteePlan[], calendar: DemoCalendar, seed: number): PostSeed[] {
  const watch = districts.flatMap((district) => {
    const codes = villages.filter(({ code }) => code.startsWith(district.code)).map(({ code }) => code)
    const random = randomOf(seed, `coverage/${district.code}`)
    const plans = district.code === '5605' ? dokKhamtaiWatch(codes, calendar, random) : districtWatch(district.code, codes, calendar, random)
    return watchPosts(district, networkKey(district.code), plans, calendar)
  })
  return [...agencies.flatMap(officePosts), ...committees.flatMap(seatPosts), ...watch]
}

/** Who held what and when: the drawn and laid-down histories, the order announced for next October, what follows an office, and named alternates. */
export function holdingsOf(posts: readonly PostSeed[], agencies: readonly AgencyPlan[], committees: readonly CommitteePlan[], calendar: DemoCalendar, seed: number): Holdings {
  const seats = committees.flatMap((committee) => committee.seats)
  const vacantDays = new Map(seats.flatMap(({ key, vacantDays: days }) => (days === undefined ? [] : [[key, days] as const])))
  const histories = historiesOf(posts, { calendar, seed, stories: storiesOf(calendar), vacantDays, mustBeHeld: officesOthersDependOn(agencies, committees) })
  const { holdings, people } = withAnnouncedOrder(findPeople(histories, seed, calendar.today), calendar)

  const postOf = new Map(posts.map((post) => [post.key, post]))
  const wanted = [...alternateOf(seats), ...dutyAlternates].flatMap(({ key, office }) => {
    const post = postOf.get(key)
    return post === undefined ? [] : [{ post, office }]
  })
  return { people, holdings: [...holdings, ...following(posts, holdings, calendar, seed), ...alternates(wanted, holdings, calendar, seed)] }
}

/** Duty posts that must answer have somebody named to stand in. */
const dutyAlternates = [{ key: 'duty-56', office: 'centre-case-56' }, { key: 'inquiry-5605', office: 'inspector-detective-5605' }]

/** The alternate of a seat held with an office stands in for the office. */
const alternateOf = (seats: readonly CommitteePlan['seats'][number][]) => seats.flatMap(({ key, kind, hasAlternate }) => (hasAlternate === undefined ? [] : [{ key: kind !== 'PERSONAL' && 'exOfficio' in kind ? kind.exOfficio : key, office: hasAlternate }]))

/** Offices that a seat goes with, or whose holder is another's alternate, are held unless a story says otherwise; so are kamnan and duty posts. */
function officesOthersDependOn(agencies: readonly AgencyPlan[], committees: readonly CommitteePlan[]): ReadonlySet<string> {
  const ofSeats = committees.flatMap(({ seats }) => seats.flatMap(({ kind, hasAlternate }) => [...(kind === 'PERSONAL' ? [] : ['exOfficio' in kind ? kind.exOfficio : kind.office]), ...(hasAlternate === undefined ? [] : [hasAlternate])]))
  const called = agencies.flatMap(({ offices }) => offices.filter(({ callOrder }) => callOrder === 1).map(({ key }) => key))
  return new Set([...ofSeats, ...called, ...dutyAlternates.map(({ office }) => office), 'centre-case-56', 'senior-assistant-5608'])
}
