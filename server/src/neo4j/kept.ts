import neo4j, { isDate, isDateTime } from 'neo4j-driver'
import { cypher, query } from './cypher.ts'

type Properties = Readonly<Record<string, unknown>>

/** That a record covers, serves, offers something, speaks for it, or has its secretariat there: a relationship, with its own days where it is dated. */
export type Fact = { readonly type: 'COVERS' | 'SERVES' | 'OFFERS' | 'REPRESENTS' | 'SECRETARIAT'; readonly target: string; readonly properties: Properties }

/** A record as it stands: what it says of itself, and the facts that hang on it. */
export type RecordState = { readonly properties: Properties; readonly facts: readonly Fact[] }

/** What a change did to a record: only what differs; `before` is null for a record that the change created. */
export type KeptRecord = { readonly id: string; readonly before: RecordState | null; readonly after: RecordState }

type StateRow = { id: string; properties: Record<string, unknown>; facts: [Fact['type'], string, Record<string, unknown>][] }

/** Records as they stand; a person with the contacts that reach them, since they end together. A lock is no content, and a number is in no change. */
export const statesOf = query<{ ids: string[] }, StateRow>('kept.states', cypher`
  CALL () {
    MATCH (node:Person|Post|Agency|Committee|Appointment|Contact) WHERE node.id IN $ids RETURN node
    UNION MATCH (person:Person)-[:REACHED_BY]->(node:Contact) WHERE person.id IN $ids RETURN node
  }
  RETURN node.id AS id, node {.*, id: null, revision: null, value: CASE WHEN node:Contact THEN null ELSE node.value END} AS properties,
    COLLECT { MATCH (node)-[fact:COVERS|SERVES|OFFERS|REPRESENTS|SECRETARIAT]->(target) RETURN [type(fact), coalesce(target.code, target.id), properties(fact)] } AS facts`,
{ timeless: 'keeps whole records, whatever the day' })

/** Reads a row as a state whose days and instants are text that JSON can carry. */
export const readState = ({ properties, facts }: StateRow): RecordState => ({
  properties: asText(properties), facts: facts.map(([type, target, own]) => ({ type, target, properties: asText(own) })),
})

/** What differs between two states of a record; null when nothing does. */
export function difference(id: string, before: RecordState | null, after: RecordState): KeptRecord | null {
  if (before === null) return { id, before: null, after: { properties: {}, facts: [] } }
  const names = [...new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])].filter((name) => !same(before.properties[name], after.properties[name]))
  const hasNewFacts = !same(sorted(before.facts), sorted(after.facts))
  if (names.length === 0 && !hasNewFacts) return null
  const part = ({ properties, facts }: RecordState) => ({ properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? null])), facts: hasNewFacts ? facts : [] })
  return { id, before: part(before), after: part(after) }
}

const canonical = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(canonical)
  : value !== null && typeof value === 'object' ? Object.entries(value).filter(([, inner]) => inner != null).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)])
  : value ?? null

/** Whether two values, states or facts say the same, whatever the order of their properties. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))

const sorted = (facts: readonly Fact[]) => facts.map((fact) => JSON.stringify(canonical(fact))).sort()

/** Days become `{day}` and instants `{instant}`, so that they are read back as what they were. */
function asText(properties: Record<string, unknown>): Properties {
  const text = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(text) : isDate(value as object) ? { day: String(value) } : isDateTime(value as object) ? { instant: String(value) } : value
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null).map(([name, value]) => [name, text(value)]))
}

/** Properties as the database takes them, from what was kept as text. */
export function fromText(properties: Properties): Record<string, unknown> {
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read)
    if (value === null || typeof value !== 'object') return value
    const { day, instant } = value as { day?: string; instant?: string }
    return day !== undefined ? dateOf(day) : instantOf(instant!)
  }
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, read(value)]))
}

function dateOf(day: string) {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new neo4j.types.Date(year, month, date)
}

/** An instant in UTC, to the nanosecond as the database keeps it. */
function instantOf(text: string) {
  const [, year, month, day, hour, minute, second = '0', fraction = ''] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?Z$/.exec(text)!
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [number, number, number, number, number, number]
  return new neo4j.types.DateTime(y, mo, d, h, mi, s, Number(fraction.padEnd(9, '0')), 0)
}

/** This instant, as kept text. */
export const nowAsText = () => ({ instant: new Date().toISOString() })
