import { fromText, nowAsText, same, type Fact, type KeptRecord, type RecordState } from '../../neo4j/kept.ts'
import type { FactToRestore } from './undo.writes.ts'

const isLive = ({ properties }: Fact): boolean => properties['retractedAt'] == null
const isOneOf = (facts: readonly Fact[]) => (fact: Fact): boolean => facts.some((each) => same(each, fact))
const touchesFacts = ({ before, after }: KeptRecord): boolean => before !== null && before.facts.length + after.facts.length > 0

/** Whether a record still stands as a change left it, in all that the change touched. */
export function standsAs(record: KeptRecord, now: RecordState | undefined): boolean {
  if (now === undefined) return false
  if (record.before === null) return now.properties['retractedAt'] == null
  if (Object.entries(record.after.properties).some(([name, value]) => !same(value, now.properties[name]))) return false
  const [left, live] = [record.after.facts.filter(isLive), now.facts.filter(isLive)]
  return !touchesFacts(record) || (left.every(isOneOf(live)) && live.every(isOneOf(left)))
}

/**
 * What has to be done to the facts of a record so that those of before count again, and no others: one with the same first day is given
 * its end back; one that should not be is retracted, or goes when it has no days; one that went is made anew.
 */
export function factsToRestore(record: KeptRecord, now: RecordState): (FactToRestore & { type: Fact['type'] })[] {
  if (!touchesFacts(record)) return []
  const wanted = record.before!.facts.filter(isLive)
  const missing = wanted.filter((fact) => !isOneOf(now.facts)(fact))
  const wrong = now.facts.filter((fact) => isLive(fact) && !isOneOf(wanted)(fact))
  const retracted = now.facts.filter((fact) => !isLive(fact))
  const taken = new Set<Fact>()
  const restored = missing.map((fact) => {
    const begins = (other: Fact) => !taken.has(other) && other.type === fact.type && other.target === fact.target && same(other.properties['from'], fact.properties['from'])
    const known = wrong.find(begins) ?? retracted.find((other) => begins(other) && same({ ...other.properties, retractedAt: null }, fact.properties)) ?? null
    if (known) taken.add(known)
    return step(record.id, fact, known, fact.properties)
  })
  const rest = wrong.filter((fact) => !taken.has(fact))
  return [...rest.map((fact) => step(record.id, fact, fact, fact.properties['from'] == null ? null : { ...fact.properties, retractedAt: nowAsText() })), ...restored]
}

const step = (id: string, { type, target }: Fact, was: Fact | null, becomes: RecordState['properties'] | null) =>
  ({ id, type, target, was: was && fromText(was.properties), becomes: becomes && fromText(becomes) })
