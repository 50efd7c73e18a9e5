import { countVillages } from '../coverage/coverage.ts'
import type { CommitteeLook, Look, VillageLook } from './preview.queries.ts'

const statusOf = ({ watchers }: VillageLook) => (watchers === 0 ? 'NONE' : watchers === 1 ? 'SINGLE' : 'COVERED')
const counted = ({ villages }: Look) => {
  const { total, none, single, two, threeOrMore, unplanned } = countVillages(villages.map((village) => ({ ...village, stale: false })))
  return { total, none, single, two, threeOrMore, unplanned }
}

export type Effects = ReturnType<typeof effectsOf>

/** What differs between two looks at an area: its counts, and the villages and committees that change. */
export function effectsOf(before: Look, after: Look) {
  const villageBefore = new Map(before.villages.map((village) => [village.code, village]))
  const villages = after.villages.flatMap((is) => {
    const was = villageBefore.get(is.code)!
    if (was.watchPosts === is.watchPosts && was.watchers === is.watchers) return []
    const { code, nameTh, nameEn } = is
    return [{ code, nameTh, nameEn, watchPosts: { before: was.watchPosts, after: is.watchPosts }, watchers: { before: was.watchers, after: is.watchers }, statusBefore: statusOf(was), statusAfter: statusOf(is) }]
  })
  return {
    before: counted(before), after: counted(after), villages,
    vacantPosts: { before: before.vacantPosts, after: after.vacantPosts }, vacantSeats: { before: before.vacantSeats, after: after.vacantSeats },
    committees: committeesOf(before.committees, after.committees),
  }
}

/** A committee that is there on one side only has no seats on the other. */
function committeesOf(before: readonly CommitteeLook[], after: readonly CommitteeLook[]) {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort()
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map((looks) => looks.find((look) => look.id === id))
    const { nameTh, nameEn, quorum } = (is ?? was)!
    const [had, has] = [was?.sectors ?? [], is?.sectors ?? []]
    const change = {
      id, nameTh, nameEn, quorum, seats: is?.seats ?? 0, filled: { before: was?.filled ?? 0, after: is?.filled ?? 0 },
      sectorsLost: had.filter((sector) => !has.includes(sector)), sectorsGained: has.filter((sector) => !had.includes(sector)),
    }
    const isChanged = change.filled.before !== change.filled.after || (was?.seats ?? 0) !== change.seats || change.sectorsLost.length + change.sectorsGained.length > 0
    return isChanged ? [change] : []
  })
}
