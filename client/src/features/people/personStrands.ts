import type { HeldPostFragment, PersonAppointmentFragment } from '../../apollo/generated/graphql.ts'
import type { Day } from '../../shared/days.ts'
import type { Stay, Strand, Window } from '../../shared/lanes.ts'
import { drawnEnd } from './appointments.ts'

/** How a person came to hold a post: named to it, or by an office of theirs. */
export type Basis = PersonAppointmentFragment['kind'] | 'EX_OFFICIO'

export type PostGroup = 'offices' | 'seats' | 'watch'

interface HeldStay {
  id: string
  from: Day
  to: Day | null
  basis: Basis
}

/** A post that a person holds or held, with the times. */
export interface HeldPost {
  /** The post with its body, and the place that a watch is known by. */
  post: HeldPostFragment & Partial<Pick<PersonAppointmentFragment['post'], 'covers'>> & { organization: { nameTh: string; nameEn: string | null } }
  group: PostGroup
  isExOfficio: boolean
  stays: HeldStay[]
}

const groups: Record<HeldPostFragment['kind'], PostGroup> = { OFFICE: 'offices', SEAT: 'seats', WATCH: 'watch' }
const groupOrder: PostGroup[] = ['offices', 'seats', 'watch']

/** Every post of a person that touches a window, offices first, then seats with those that follow an office, then watches; in each the latest first. */
export function postsHeld(appointments: readonly PersonAppointmentFragment[], day: Day, window: Window): HeldPost[] {
  const held = new Map<string, HeldPost>()
  const add = (post: HeldPost['post'], stay: HeldStay) => {
    const entry = held.get(post.id) ?? { post, group: groups[post.kind], isExOfficio: stay.basis === 'EX_OFFICIO', stays: [] }
    held.set(post.id, { ...entry, stays: [...entry.stays, stay] })
  }
  for (const appointment of appointments) {
    const to = drawnEnd(appointment, day)
    add(appointment.post, { id: appointment.id, from: appointment.from, to, basis: appointment.kind })
    if (appointment.kind === 'ALTERNATE') continue
    for (const seat of seatsOf(appointment)) {
      const [from, until] = [later(appointment.from, seat.from), sooner(to, seat.to)]
      if (until === null || from < until) add(seat, { id: `${appointment.id}-${seat.id}`, from, to: until, basis: 'EX_OFFICIO' })
    }
  }
  const isInWindow = ({ from, to }: HeldStay) => from < window.to && (to === null || to > window.from)
  const latest = ({ stays }: HeldPost) => stays.map(({ from }) => from).toSorted().at(-1) ?? ''
  return [...held.values()]
    .filter(({ stays }) => stays.some(isInWindow))
    .toSorted((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) || (latest(a) > latest(b) ? -1 : 1))
}

/** The seats that follow an office, whoever holds it. */
function seatsOf({ post }: PersonAppointmentFragment) {
  if (post.organization.__typename !== 'Agency') return []
  return post.organization.seats.filter(({ exOfficioOf }) => exOfficioOf?.id === post.id)
}

/** A post of a person as a lane of their own: what lies between the stays is no gap. */
export function strandOfPerson(held: HeldPost, words: { label: string; group: string; stay: (stay: HeldStay) => Pick<Stay, 'name' | 'shortName' | 'caption'> }): Strand {
  return {
    id: held.post.id, label: words.label, group: words.group, from: held.post.from, to: held.post.to, vacantSince: null, isHidden: false, isSparse: true,
    stays: held.stays.map((stay) => ({ id: stay.id, from: stay.from, to: stay.to, kind: stay.basis === 'ACTING' ? 'ACTING' : 'PERMANENT', ...words.stay(stay) })),
  }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const sooner = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a)
