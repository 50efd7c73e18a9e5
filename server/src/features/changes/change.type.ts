import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { derived, many, one, value, type GraphFields, type NameMaker } from '../../neo4j/fields.ts'
import { instant } from '../../neo4j/holdsOn.ts'
import { personVisible, inSight } from '../../neo4j/visibleTo.ts'
import { Account, accountFields } from '../access/viewer.type.ts'
import { undoStateOf, type UndoFacts } from './undo.ts'
import { undoColumns } from './undo.queries.ts'

@ObjectType({ description: 'A record that a change is about.' })
@Access('READ_CHANGES')
export class ChangeSubject {
  @Field(() => String, { description: 'Label of the record: Person, Post, Agency, Committee, Appointment, Contact, Area or Account.' }) kind!: string
  @Field(() => ID, { description: 'Its id; of an area its code.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Its Thai name or title; null for a person the viewer may not know of, an appointment or a contact.' }) titleTh!: string | null
  @Field(() => String, { nullable: true, description: 'Its English name or title.' }) titleEn!: string | null
}

@ObjectType({ description: 'A field before and after a change, as text.' })
@Access('READ_CHANGES')
export class ChangedField {
  @Field(() => String, { description: 'Name of the field.' }) name!: string
  @Field(() => String, { nullable: true, description: 'What it was.' }) before!: string | null
  @Field(() => String, { nullable: true, description: 'What it became.' }) after!: string | null
}

@ObjectType({ description: 'Whether a change can be undone by the viewer, as it stands now.' })
@Access('signedIn')
export class UndoState {
  @Field(() => Boolean, { description: 'Whether `undoChange` would undo it.' }) possible!: boolean
  @Field(() => String, { nullable: true, description: 'Why not, in Thai; null when it can be undone.' }) reasonTh!: string | null
  @Field(() => String, { nullable: true, description: 'Why not, in English.' }) reasonEn!: string | null
}

@ObjectType({ description: 'A committed change: who did what to which records, and when.' })
@Access('READ_CHANGES')
export class Change {
  @Field(() => ID, { description: 'Its number, as an id.' }) id!: string
  @Field(() => Int, { description: 'Number in the one order of all changes, without gaps.' }) seq!: number
  @Field(() => DateTimeScalar, { description: 'When it was committed.' }) at!: string
  @Field(() => String, { description: 'What was done: `appointment.appoint`, `person.create`, …; only `changed` for those who may not read the log.' }) action!: string
  @Field(() => Account, { nullable: true, description: 'Who did it; null for those who may not read the log.' }) account!: Account | null
  @Field(() => Int, { description: 'How many records a batch wrote; 1 for what is no batch.' }) count!: number
  @Field(() => [ChangeSubject], { description: 'The records it is about.' }) subjects!: ChangeSubject[]
  @Field(() => [ChangedField], { description: 'What changed.' }) fields!: ChangedField[]
  @Field(() => UndoState, { description: 'Whether it can be undone, and if not, why. A place of it that the viewer may not write to may still refuse it.' }) undo!: UndoState
  @Field(() => Change, { nullable: true, description: 'The change that undid it. When that was undone in turn, this one is in force again.' }) undoneBy!: Change | null
  @Field(() => Change, { nullable: true, description: 'The change that it undid.' }) undoes!: Change | null
}

const subjectFields: GraphFields = (subject, name) => ({
  kind: value(cypher`head(labels(${subject}))`),
  id: value(cypher`coalesce(${subject}.id, ${subject}.code)`),
  titleTh: value(cypher`coalesce(${subject}.titleTh, ${subject}.nameTh, CASE WHEN $viewerSeesVolunteers AND ${personVisible(subject, name)} THEN ${subject}.givenNameTh + coalesce(' ' + ${subject}.familyNameTh, '') END)`),
  titleEn: value(cypher`coalesce(${subject}.titleEn, ${subject}.nameEn, CASE WHEN $viewerSeesVolunteers AND ${personVisible(subject, name)} THEN ${subject}.givenNameEn + coalesce(' ' + ${subject}.familyNameEn, '') END)`),
})

/** How the graph answers each field of a change. */
export const changeFields: GraphFields = (change, name) => {
  const [account, subject, undoing, undone] = [name('doneBy'), name('subject'), name('undoingChange'), name('undoneChange')]
  const { action, isKept, undoneBy, later } = undoColumns(change, name)
  return {
    id: value(cypher`toString(${change}.seq)`),
    seq: value(cypher`${change}.seq`),
    at: value(instant(cypher`${change}.at`)),
    action: value(cypher`CASE WHEN $viewerReadsChanges THEN ${change}.action ELSE 'changed' END`),
    count: value(cypher`coalesce(${change}.count, 1)`),
    account: one(() => accountFields, account, cypher`(${change})-[:BY]->(${account}:Account)`, { where: cypher`$viewerReadsChanges` }),
    subjects: many(() => subjectFields, subject, cypher`(${change})-[:ABOUT]->(${subject})`, { where: cypher`$viewerReadsChanges`, orderBy: cypher`head(labels(${subject})), ${subject}.id` }),
    fields: derived([readable(change, cypher`${change}.before`, name), readable(change, cypher`${change}.after`, name)], ([before, after]) => changedFields(before as string | null, after as string | null)),
    undo: derived([action, isKept, undoneBy, later, cypher`$viewerCan`, cypher`any(scope IN $viewerScopes WHERE ${change}.areaCode STARTS WITH scope)`], ([first, kept, by, after, can, isInScope]) =>
      undoStateOf({ action: first, isKept: kept, undoneBy: by, later: after } as UndoFacts, can as string[], isInScope as boolean)),
    undoneBy: one(() => changeFields, undoing, cypher`(${undoing}:Change)-[:UNDOES]->(${change})`, { where: inSight(undoing) }),
    undoes: one(() => changeFields, undone, cypher`(${change})-[:UNDOES]->(${undone}:Change)`, { where: inSight(undone) }),
  }
}

/** What changed may name people: it is for those who may know those it is about. What is decided of an account names none. */
function readable(change: Cypher, text: Cypher, name: NameMaker): Cypher {
  const about = name('aboutPerson')
  return cypher`CASE WHEN $viewerReadsChanges AND ($viewerSeesVolunteers OR ${change}.action STARTS WITH 'account.') AND NOT EXISTS { MATCH (${change})-[:ABOUT]->(${about}:Person) WHERE NOT ${personVisible(about, name)} } THEN ${text} END`
}

/** The fields of a change, one by one, from the two JSON texts that the graph keeps. */
export function changedFields(before: string | null, after: string | null): ChangedField[] {
  const [was, became] = [before, after].map((text) => JSON.parse(text ?? '{}') as Record<string, unknown>) as [Record<string, unknown>, Record<string, unknown>]
  const shown = (entry: unknown) => (entry === undefined || entry === null ? null : typeof entry === 'string' ? entry : JSON.stringify(entry))
  return [...new Set([...Object.keys(was), ...Object.keys(became)])].sort().map((name) => ({ name, before: shown(was[name]), after: shown(became[name]) }))
}
