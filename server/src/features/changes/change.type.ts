import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { cypher, type Cypher } from '../../neo4j/cypher.ts'
import { derived, found, many, one, value, type GraphFields, type NameMaker } from '../../neo4j/fields.ts'
import { instant } from '../../neo4j/holdsOn.ts'
import { areaVisible, personVisible, inSight } from '../../neo4j/visibleTo.ts'
import { Account, accountFields } from '../access/viewer.type.ts'
import { undoStateOf, type UndoFacts } from './undo.ts'
import { isInForce, undoColumns } from './undo.queries.ts'

@ObjectType({ description: 'A record that a change is about.' })
@Access('READ_CHANGES')
export class ChangeSubject {
  @Field(() => String, { description: 'Label of the record: Person, Post, Agency, Committee, Appointment, Contact or Area.' }) kind!: string
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
  @Field(() => [ChangeSubject], { description: 'The records and areas that `fields` names by id or code, so that they can be told by name.' }) mentions!: ChangeSubject[]
  @Field(() => UndoState, { description: 'Whether it can be undone, and if not, why. A place of it that the viewer may not write to may still refuse it.' }) undo!: UndoState
  @Field(() => Boolean, { description: 'Whether it was undone, and that stands.' }) isUndone!: boolean
  @Field(() => Change, { nullable: true, description: 'The change that undid it. When that was undone in turn, this one is in force again.' }) undoneBy!: Change | null
  @Field(() => Change, { nullable: true, description: 'The change that it undid.' }) undoes!: Change | null
}

const subjectFields: GraphFields = (subject, name) => {
  // one column for both languages: whether a person is seen is the dearest part of the statement
  const titles = cypher`CASE WHEN NOT ${subject}:Person THEN [coalesce(${subject}.titleTh, ${subject}.nameTh), coalesce(${subject}.titleEn, ${subject}.nameEn)]
    WHEN $viewerSeesVolunteers AND ${personVisible(subject, name)} THEN [${subject}.givenNameTh + coalesce(' ' + ${subject}.familyNameTh, ''), ${subject}.givenNameEn + coalesce(' ' + ${subject}.familyNameEn, '')] END`
  const title = (language: number) => derived([titles], ([both]) => (both as (string | null)[] | null)?.[language] ?? null)
  return {
    kind: value(cypher`CASE WHEN ${subject}:Area THEN 'Area' ELSE head(labels(${subject})) END`),
    id: value(cypher`coalesce(${subject}.id, ${subject}.code)`),
    titleTh: title(0),
    titleEn: title(1),
  }
}

/** How the graph answers each field of a change. */
export const changeFields: GraphFields = (change, name) => {
  const [account, subject, mentioned, undoing, undone] = [name('doneBy'), name('subject'), name('mentioned'), name('undoingChange'), name('undoneChange')]
  const { action, isKept, undoneBy, later } = undoColumns(change, name)
  return {
    id: value(cypher`toString(${change}.seq)`),
    seq: value(cypher`${change}.seq`),
    at: value(instant(cypher`${change}.at`)),
    action: value(cypher`CASE WHEN $viewerReadsChanges THEN ${change}.action ELSE 'changed' END`),
    count: value(cypher`coalesce(${change}.count, 1)`),
    account: one(() => accountFields, account, cypher`(${change})-[:BY]->(${account}:Account)`, { where: cypher`$viewerReadsChanges` }),
    subjects: many(() => subjectFields, subject, cypher`(${change})-[:ABOUT]->(${subject})`, { where: cypher`$viewerReadsChanges`, orderBy: cypher`head(labels(${subject})), ${subject}.id` }),
    fields: derived([readable(change, cypher`[${change}.before, ${change}.after]`, name)], ([both]) => changedFields(...((both ?? [null, null]) as [string | null, string | null]))),
    mentions: found(() => subjectFields, mentioned, mentionedBy(readable(change, cypher`${change}.before + ${change}.after`, name), mentioned, name), cypher`coalesce(${mentioned}.code, ${mentioned}.id)`),
    isUndone: value(cypher`NOT ${isInForce(change)}`),
    undo: derived([action, isKept, undoneBy, later, cypher`$viewerCan`, cypher`any(scope IN $viewerScopes WHERE ${change}.areaCode STARTS WITH scope)`], ([first, kept, by, after, can, isInScope]) =>
      undoStateOf({ action: first, isKept: kept, undoneBy: by, later: after } as UndoFacts, can as string[], isInScope as boolean)),
    undoneBy: one(() => changeFields, undoing, cypher`(${undoing}:Change)-[:UNDOES]->(${change})`, { where: inSight(undoing) }),
    undoes: one(() => changeFields, undone, cypher`(${change})-[:UNDOES]->(${undone}:Change)`, { where: inSight(undone) }),
  }
}

/** What changed may name people: it is for those who may know those it is about. */
function readable(change: Cypher, text: Cypher, name: NameMaker): Cypher {
  const about = name('aboutPerson')
  return cypher`CASE WHEN $viewerReadsChanges AND $viewerSeesVolunteers AND NOT EXISTS { MATCH (${change})-[:ABOUT]->(${about}:Person) WHERE NOT ${personVisible(about, name)} } THEN ${text} END`
}

/** The areas and records whose codes and ids stand between quotation marks in a JSON text, as far as the viewer sees them. */
function mentionedBy(json: Cypher, mentioned: Cypher, name: NameMaker): Cypher {
  const token = name('token')
  return cypher`UNWIND split(${json}, '"') AS ${token}
    WITH DISTINCT ${token} WHERE ${token} =~ '([0-9]{2}){1,4}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
    CALL (${token}) {
      MATCH (${mentioned}:Area {code: ${token}}) WHERE ${areaVisible(mentioned)} RETURN ${mentioned}
      UNION MATCH (${mentioned}:Person {id: ${token}}) RETURN ${mentioned}
      UNION MATCH (${mentioned}:Post|Agency|Committee {id: ${token}}) WHERE ${inSight(mentioned)} RETURN ${mentioned}
    }`
}

/** The fields of a change, one by one, from the two JSON texts that the graph keeps. */
export function changedFields(before: string | null, after: string | null): ChangedField[] {
  const [was, became] = [before, after].map((text) => JSON.parse(text ?? '{}') as Record<string, unknown>) as [Record<string, unknown>, Record<string, unknown>]
  const shown = (entry: unknown) => (entry === undefined || entry === null ? null : typeof entry === 'string' ? entry : JSON.stringify(entry))
  return [...new Set([...Object.keys(was), ...Object.keys(became)])].sort().map((name) => ({ name, before: shown(was[name]), after: shown(became[name]) }))
}
