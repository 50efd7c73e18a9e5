import { appointedBy, type AppointedPost } from '@saan/graph-schema/appointing.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { derived, one, value, type GraphFields, type NameMaker } from '../../neo4j/fields.ts'
import { asOfDay, day, holderPattern, isHeld } from '../../neo4j/holdsOn.ts'
import { holderVisible } from '../../neo4j/visibleTo.ts'
import { holdingFields } from './post.fields.ts'

/** How the holder of a post holds it on the day, `PERMANENT` or `ACTING`; null when it is vacant. */
export function holderKind(post: Cypher, name: NameMaker): Cypher {
  const { appointment, match, where, orderBy } = holderPattern(post, name)
  return cypher`head(COLLECT { MATCH ${match} WHERE ${where} RETURN ${appointment}.kind AS kind ORDER BY ${orderBy} LIMIT 1 })`
}

/** Whether a post is still to be filled: nobody holds it, or somebody who is only acting. */
export const isToFill = (post: Cypher, name: NameMaker): Cypher => cypher`coalesce(${holderKind(post, name)} <> 'PERMANENT', true)`

/** Whether the holder of the post on the day is only acting. */
export const isActing = (post: Cypher, name: NameMaker): Cypher => cypher`coalesce(${holderKind(post, name)} = 'ACTING', false)`

/** The appointment whose end left the post as it is on the day: the last one that ended; while somebody acts, the last permanent one. Of an ex officio seat, to its office. */
function leftBy(post: Cypher, name: NameMaker, isVacant: Cypher) {
  const ended = name('endedHere')
  return {
    appointment: ended,
    match: cypher`(${post})-[:EX_OFFICIO*0..1]->(:Post)<-[:TO_POST]-(${ended}:Appointment)`,
    where: cypher`${ended}.retractedAt IS NULL AND ${ended}.kind <> 'ALTERNATE' AND ${ended}.to <= ${asOfDay} AND (${ended}.kind = 'PERMANENT' OR ${isVacant})`,
    orderBy: cypher`${ended}.to DESC, ${ended}.kind DESC, ${ended}.id`,
  }
}

const ofLeaving = ({ match, where, orderBy }: ReturnType<typeof leftBy>, asked: Cypher): Cypher =>
  cypher`head(COLLECT { MATCH ${match} WHERE ${where} RETURN ${asked} AS asked ORDER BY ${orderBy} LIMIT 1 })`

/** Why a post was left, for those who may know who held it. */
const reason = (post: Cypher, ended: Cypher): Cypher => cypher`CASE WHEN ${holderVisible(post)} THEN ${ended}.endReason END`

/** Since when a post that nobody holds is vacant, and why, as a pair of texts; null when nobody ever held it. */
export function leftOnAndWhy(post: Cypher, name: NameMaker): Cypher {
  const left = leftBy(post, name, cypher`true`)
  return ofLeaving(left, cypher`[${day(cypher`${left.appointment}.to`)}, ${reason(post, left.appointment)}]`)
}

/** What decides who appoints to a post; `appointerOf` reads it. */
export function appointerColumns(post: Cypher, name: NameMaker): readonly Cypher[] {
  const body = name('bodyOfPost')
  return [
    cypher`${post}.kind`, cypher`head(COLLECT { MATCH (${post})-[:OF]->(${body}) RETURN [${body}.nameTh, coalesce(${body}.nameEn, ${body}.nameTh), CASE WHEN ${body}:Agency THEN ${body}.kind END, ${body}.level] AS asked })`,
    cypher`${post}.termMonths IS NOT NULL`, cypher`EXISTS { (${post})-[:EX_OFFICIO]->() }`, cypher`EXISTS { (${post})-[:REPRESENTS]->() }`,
  ]
}

/** Who appoints to the post of these columns, in both languages. */
export function appointerOf([kind, body, hasTerm, isExOfficio, isRepresentative]: readonly unknown[]) {
  const [th, en, agencyKind, level] = body as readonly unknown[]
  return appointedBy({ kind, organization: { th, en }, agencyKind, level, hasTerm, isExOfficio, isRepresentative } as AppointedPost)
}

/** How the graph answers each field of a vacancy, from its post. */
export const vacancyFields: GraphFields = (post, name) => {
  const [left, holder, appointer] = [leftBy(post, name, cypher`NOT ${isHeld(post, name)}`), holderPattern(post, name), appointerColumns(post, name)]
  return {
    since: value(day(cypher`coalesce(${ofLeaving(left, cypher`${left.appointment}.to`)}, ${post}.from)`)),
    reason: value(ofLeaving(left, reason(post, left.appointment))),
    lastHolder: one(() => holdingFields(post), left.appointment, left.match, { where: cypher`${left.where} AND ${holderVisible(post)}`, orderBy: left.orderBy }),
    acting: one(() => holdingFields(post), holder.appointment, holder.match, { where: cypher`${holder.where} AND ${holderVisible(post)}`, orderBy: holder.orderBy }),
    appointedByTh: derived(appointer, (columns) => appointerOf(columns).th),
    appointedByEn: derived(appointer, (columns) => appointerOf(columns).en),
  }
}
