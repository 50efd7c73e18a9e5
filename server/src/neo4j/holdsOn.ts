import { OPEN_END } from '@saan/graph-schema/model.ts'
import { cypher, literal, variable, type Cypher } from './cypher.ts'

/** The day a query is asked for, as every query receives it. */
export const asOfDay = cypher`$asOf`

/**
 * The one rule of time: a dated fact holds on `[from, to)`, from its first day up to and not including its end, unless it was
 * retracted, that is recorded by mistake: a retracted one counts on no day.
 */
export function holdsOn(fact: Cypher, day: Cypher = asOfDay): Cypher {
  return cypher`${fact}.from <= ${day} AND ${day} < ${fact}.to AND ${fact}.retractedAt IS NULL`
}

/** An appointment holds on its days. */
export const appointmentHoldsOn = (appointment: Cypher, day: Cypher = asOfDay): Cypher => holdsOn(appointment, day)

/** A contact is in use on its days. */
export const contactHoldsOn = (contact: Cypher, day: Cypher = asOfDay): Cypher => holdsOn(contact, day)

/** The end of a fact that still holds, as it stands in the graph. */
export const openEndDay = literal(`date('${OPEN_END}')`)

/**
 * What hangs on a record ends with it, and goes on when its end is moved or taken back: `plannedEndOn` keeps the end that a fact has by
 * itself. What was to begin on the end day or later was never in force, and goes for good.
 */
export const factsEndWith = (record: Cypher, types: Cypher): Cypher => cypher`CALL (${record}) {
    MATCH (${record})-[fact:${types}]->() WHERE fact.retractedAt IS NULL
    SET fact.to = coalesce(fact.plannedEndOn, fact.to)
    REMOVE fact.plannedEndOn
    WITH fact, ${record} WHERE fact.to > ${record}.to
    FOREACH (held IN CASE WHEN fact.from < ${record}.to THEN [fact] ELSE [] END | SET held.plannedEndOn = held.to, held.to = ${record}.to)
    FOREACH (never IN CASE WHEN fact.from >= ${record}.to THEN [fact] ELSE [] END | DELETE never)
  }`

/** A day as text `YYYY-MM-DD`; text costs the driver a fifth of a date object. */
export const day = (value: Cypher): Cypher => cypher`toString(${value})`

/** The end day of a fact as text, null while the fact has no end. */
export const endDay = (fact: Cypher): Cypher => cypher`CASE WHEN ${fact}.to = ${openEndDay} THEN null ELSE toString(${fact}.to) END`

/** An instant as RFC 3339 text in UTC. */
export const instant = (value: Cypher): Cypher => cypher`toString(${value})`

/**
 * The people who hold a post on a day, best holder first: its own permanent appointment, then an acting one, and for
 * an ex officio seat the holder of the office. Alternates do not hold.
 */
export function holderPattern(post: Cypher, name: (hint: string) => Cypher) {
  const [held, appointment, person, path] = [name('holdingPost'), name('holdingAppointment'), name('holdingPerson'), name('holdingPath')]
  return {
    appointment,
    person,
    match: cypher`${path} = (${post})-[:EX_OFFICIO*0..1]->(${held}:Post)<-[:TO_POST]-(${appointment}:Appointment)<-[:HOLDS]-(${person}:Person)`,
    where: cypher`${appointmentHoldsOn(appointment)} AND ${appointment}.kind <> 'ALTERNATE'`,
    orderBy: cypher`length(${path}), ${appointment}.kind DESC, ${appointment}.from`,
  }
}

/** True when somebody holds the post on the day. */
export function isHeld(post: Cypher, name: (hint: string) => Cypher = variable): Cypher {
  const holder = holderPattern(post, name)
  return cypher`EXISTS { MATCH ${holder.match} WHERE ${holder.where} }`
}

/**
 * Since when a post that nobody holds is vacant: the end of the last appointment to it (for an ex officio seat, to its office)
 * that ended up to the day, alternates and retracted ones apart; the first day of the post when there was none.
 */
export function vacantSince(post: Cypher, name: (hint: string) => Cypher = variable): Cypher {
  const ended = name('endedHere')
  return cypher`coalesce(head(COLLECT { MATCH (${post})-[:EX_OFFICIO*0..1]->(:Post)<-[:TO_POST]-(${ended}:Appointment)
    WHERE ${ended}.retractedAt IS NULL AND ${ended}.kind <> 'ALTERNATE' AND ${ended}.to <= ${asOfDay} RETURN ${ended}.to ORDER BY ${ended}.to DESC LIMIT 1 }), ${post}.from)`
}
