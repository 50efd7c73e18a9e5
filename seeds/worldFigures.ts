import type { Label, RelationshipType } from '@saan/graph-schema/model.ts'
import type { Row, World } from './tables.ts'

/** An appointment with its post and its person, as the tables of a world hold it. */
export type Placed = { readonly appointment: Row; readonly post: string; readonly person: string }

/** Rows of all tables of a label. */
export function rowsOf(world: World, label: Label): Row[] {
  return world.nodes.filter(({ labels }) => labels.includes(label)).flatMap(({ rows }) => rows)
}

/** Pairs of all tables of a relationship type; `ends` narrows it to those between two labels. */
export function pairsOf(world: World, type: RelationshipType, ends?: readonly [Label, Label]): { from: string; to: string }[] {
  const tables = world.relationships.filter((table) => table.type === type && (ends === undefined || (table.from.label === ends[0] && table.to.label === ends[1])))
  return tables.flatMap(({ rows }) => rows.map(({ from, to }) => ({ from: String(from), to: String(to) })))
}

/** Every appointment that was not retracted, with its post and person. */
export function placedAppointments(world: World): Placed[] {
  const posts = new Map(pairsOf(world, 'TO_POST').map(({ from, to }) => [from, to]))
  const people = new Map(pairsOf(world, 'HOLDS').map(({ from, to }) => [to, from]))
  return rowsOf(world, 'Appointment').filter((appointment) => appointment['retractedAt'] === undefined)
    .map((appointment) => ({ appointment, post: posts.get(String(appointment['id'])) ?? '', person: people.get(String(appointment['id'])) ?? '' }))
}

export const holdsOn = (row: Row, day: string) => String(row['from']) <= day && day < String(row['to'])

/** Posts that somebody holds on a day, permanently or acting; an ex officio seat when its office is held. */
export function heldPosts(world: World, day: string): Set<string> {
  const held = new Set(placedAppointments(world).filter(({ appointment }) => appointment['kind'] !== 'ALTERNATE' && holdsOn(appointment, day)).map(({ post }) => post))
  for (const { from, to } of pairsOf(world, 'EX_OFFICIO')) if (held.has(to)) held.add(from)
  return held
}

/** Of each village of an area: its watch posts, and how many of them are held on a day. */
export function coverageOn(world: World, day: string, areaCode: string): Map<string, { posts: number; held: number }> {
  const watch = new Set(rowsOf(world, 'Post').filter((post) => post['kind'] === 'WATCH' && holdsOn(post, day)).map(({ id }) => String(id)))
  const held = heldPosts(world, day)
  const villages = new Map(rowsOf(world, 'Village').map(({ code }) => String(code)).filter((code) => code.startsWith(areaCode)).map((code) => [code, { posts: 0, held: 0 }]))
  for (const { from, to } of pairsOf(world, 'COVERS')) {
    const village = villages.get(to)
    if (village !== undefined && watch.has(from)) villages.set(to, { posts: village.posts + 1, held: village.held + (held.has(from) ? 1 : 0) })
  }
  return villages
}
