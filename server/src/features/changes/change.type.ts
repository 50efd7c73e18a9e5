import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Access } from '../../graphql/access.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { cypher, literal, type Cypher } from '../../neo4j/cypher.ts'
import { derived, found, many, one, value, type GraphFields, type NameMaker } from '../../neo4j/fields.ts'
import { holdsOn, instant } from '../../neo4j/holdsOn.ts'
import { areaVisible, inSight, personVisible, within } from '../../neo4j/visibleTo.ts'
import { Account, accountFields } from '../access/viewer.type.ts'
import { firstCoordinator } from './changeKinds.ts'
import { undoStateOf, type UndoFacts } from './undo.ts'
import { isInForce, undoColumns } from './undo.queries.ts'

@ObjectType({ description: 'A record that a change is about.' })
@Access('signedIn')
export class ChangeSubject {
  @Field(() => String, { description: 'Label of the record: Person, Post, Agency, Committee, Appointment, Contact, Area or Account.' }) kind!: string
  @Field(() => ID, { description: 'Its id; of an area its code.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Its Thai name or title; null for a person the viewer may not know of, an appointment or a contact.' }) titleTh!: string | null
  @Field(() => String, { nullable: true, description: 'Its English name or title.' }) titleEn!: string | null
  @Field(() => String, { nullable: true, description: 'Of a post the village that it watches today, else the agency or committee that it is of, in Thai: titles alone do not tell posts apart.' }) whereTh!: string | null
  @Field(() => String, { nullable: true, description: 'The same in English.' }) whereEn!: string | null
}

@ObjectType({ description: 'A field before and after a change, as text.' })
@Access('signedIn')
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
  @Field(() => [ChangeSubject], { description: 'The posts, agencies, committees and areas that `fields` names by id or code, so that they can be told by name; people stand in `subjects`.' }) mentions!: ChangeSubject[]
  @Field(() => UndoState, { description: 'Whether it can be undone, and if not, why. A place of it that the viewer may not write to may still refuse it.' }) undo!: UndoState
  @Field(() => Boolean, { description: 'Whether it was undone, and that stands.' }) isUndone!: boolean
  @Field(() => Change, { nullable: true, description: 'The change that undid it. When that was undone in turn, this one is in force again.' }) undoneBy!: Change | null
  @Field(() => Change, { nullable: true, description: 'The change that it undid.' }) undoes!: Change | null
}

/** An area has the label of its level too. */
const kindOf = (record: Cypher): Cypher => cypher`CASE WHEN ${record}:Area THEN 'Area' ELSE head(labels(${record})) END`

/** How the graph answers each field of a record that a change is about. */
export const subjectFields: GraphFields = (subject, name) => {
  // one column for both languages: whether a person is seen is the dearest part of the statement
  const titles = cypher`CASE WHEN NOT ${subject}:Person THEN [coalesce(${subject}.titleTh, ${subject}.nameTh), coalesce(${subject}.titleEn, ${subject}.nameEn)]
    WHEN $viewerSeesVolunteers AND ${personVisible(subject, name)} THEN [${subject}.givenNameTh + coalesce(' ' + ${subject}.familyNameTh, ''), ${subject}.givenNameEn + coalesce(' ' + ${subject}.familyNameEn, '')] END`
  const where = whereOf(subject, name)
  return {
    kind: value(kindOf(subject)),
    id: value(cypher`coalesce(${subject}.id, ${subject}.code)`),
    titleTh: inLanguage(titles, 0),
    titleEn: inLanguage(titles, 1),
    whereTh: inLanguage(where, 0),
    whereEn: inLanguage(where, 1),
  }
}

/** One of the two languages of a column that holds both. */
const inLanguage = (column: Cypher, language: 0 | 1) => derived([column], ([both]) => (both as (string | null)[] | null)?.[language] ?? null)

function whereOf(post: Cypher, name: NameMaker): Cypher {
  const [covers, village, whole] = [name('watchedSince'), name('watchedVillage'), name('wholeBody')]
  return cypher`CASE WHEN ${post}:Post THEN coalesce(
    head(COLLECT { MATCH (${post})-[${covers}:COVERS]->(${village}) WHERE ${post}.kind = 'WATCH' AND ${holdsOn(covers)} RETURN [${village}.nameTh, ${village}.nameEn] ORDER BY ${village}.code LIMIT 1 }),
    head(COLLECT { MATCH (${post})-[:OF]->(${whole}) RETURN [${whole}.nameTh, ${whole}.nameEn] })) END`
}

const mentionFields: GraphFields = (mentioned, name) => ({
  kind: value(kindOf(mentioned)),
  id: value(cypher`coalesce(${mentioned}.id, ${mentioned}.code)`),
  titleTh: value(cypher`coalesce(${mentioned}.titleTh, ${mentioned}.nameTh)`),
  titleEn: value(cypher`coalesce(${mentioned}.titleEn, ${mentioned}.nameEn)`),
  whereTh: inLanguage(whereOf(mentioned, name), 0),
  whereEn: inLanguage(whereOf(mentioned, name), 1),
})

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
    fields: derived([cypher`CASE WHEN ${mayRead(change, name)} THEN [${change}.before, ${change}.after] END`], ([both]) => changedFields(...((both ?? [null, null]) as [string | null, string | null]))),
    mentions: found(() => mentionFields, mentioned, mentionedBy(change, mentioned, name), cypher`coalesce(${mentioned}.code, ${mentioned}.id)`),
    isUndone: value(cypher`NOT ${isInForce(change)}`),
    undo: derived([action, isKept, undoneBy, later, cypher`$viewerCan`, within(cypher`${change}.areaCode`)], ([first, kept, by, after, can, isInScope]) =>
      undoStateOf({ action: first, isKept: kept, undoneBy: by, later: after } as UndoFacts, can as string[], isInScope as boolean)),
    undoneBy: one(() => changeFields, undoing, cypher`(${undoing}:Change)-[:UNDOES]->(${change})`, { where: inSight(undoing) }),
    undoes: one(() => changeFields, undone, cypher`(${change})-[:UNDOES]->(${undone}:Change)`, { where: inSight(undone) }),
  }
}

/** Whether a change decides of an account alone: then it is for those who decide so too. The first coordinator of an area comes with records of the network. */
export const isOfAccount = (change: Cypher): Cypher => cypher`(${change}.action STARTS WITH 'account.' AND ${change}.action <> ${literal(`'${firstCoordinator}'`)})`

/** What changed may name people: it is for those who may know those it is about. What is decided of an account names none. */
function mayRead(change: Cypher, name: NameMaker): Cypher {
  const about = name('aboutPerson')
  return cypher`($viewerReadsChanges AND ($viewerSeesVolunteers OR ${isOfAccount(change)}) AND NOT EXISTS { MATCH (${change})-[:ABOUT]->(${about}:Person) WHERE NOT ${personVisible(about, name)} })`
}

/** The areas and records that a change names beside those it is about, as far as the viewer sees them. */
function mentionedBy(change: Cypher, mentioned: Cypher, name: NameMaker): Cypher {
  return recordsIn(cypher`CASE WHEN ${mayRead(change, name)} THEN ${change}.before + ${change}.after ELSE '' END`, mentioned, name)
}

/** The areas, posts, agencies and committees whose codes and ids stand between quotation marks in a text, as far as the viewer sees them; with people, whose names are given to those who see them. */
export function recordsIn(text: Cypher, mentioned: Cypher, name: NameMaker, { withPeople = false } = {}): Cypher {
  const token = name('token')
  return cypher`UNWIND split(${text}, '"') AS ${token}
    WITH DISTINCT ${token} WHERE ${token} =~ '([0-9]{2}){1,4}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
    CALL (${token}) {
      MATCH (${mentioned}:Area {code: ${token}}) WHERE ${areaVisible(mentioned)} RETURN ${mentioned}
      UNION MATCH (${mentioned}:Post|Agency|Committee {id: ${token}}) WHERE ${inSight(mentioned)} RETURN ${mentioned}
      ${withPeople ? cypher`UNION MATCH (${mentioned}:Person {id: ${token}}) RETURN ${mentioned}` : cypher``}
    }`
}

/** The fields of a change, one by one, from the two JSON texts that the graph keeps. */
export function changedFields(before: string | null, after: string | null): ChangedField[] {
  const [was, became] = [before, after].map((text) => JSON.parse(text ?? '{}') as Record<string, unknown>) as [Record<string, unknown>, Record<string, unknown>]
  const shown = (entry: unknown) => (entry === undefined || entry === null ? null : typeof entry === 'string' ? entry : JSON.stringify(entry))
  return [...new Set([...Object.keys(was), ...Object.keys(became)])].sort().map((name) => ({ name, before: shown(was[name]), after: shown(became[name]) }))
}
