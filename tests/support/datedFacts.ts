import { datedLabels, relationships, type RelationshipType } from '@saan/graph-schema/model.ts'
import { patternsOf, type Element, type Patterns, type Step } from './cypherPatterns.ts'

const dated = new Set<string>([...datedLabels, 'Province', 'District', 'Subdistrict', 'Village', ...Object.keys(relationships).filter((type) => relationships[type as RelationshipType].dated)])

/** A fact of a statement that is held to no day, as `variable:Label` without the number of the compiler or the part of the statement before an underscore. */
const named = ({ variable, names }: Element) => `${(variable ?? '').replace(/^[a-z]+_|\d+$/g, '')}:${names.join('|')}`

/**
 * The dated facts that a statement looks for and does not hold to a day. Not among them: what is asked for by its id or code, what is
 * excused by name, and what lasts at least as long as a fact beside it that is held, as the doctor makes sure.
 */
export function looseFacts(text: string, isExcused: (fact: string) => boolean = () => false): string[] {
  const patterns = patternsOf(text)
  const facts = patterns.elements.filter((element) => !element.isMade && isIntroduced(element, patterns) && element.names.some((name) => dated.has(name)))
  const accounted = new Set(facts.filter((element) => isExcused(named(element)) || isFoundByKey(element, patterns) || isHeld(element, patterns)).map(({ at }) => at))
  const isAccounted = (element: Element): boolean => originsOf(element, patterns).every(({ at }) => accounted.has(at))
  for (let before = -1; before !== accounted.size;) {
    before = accounted.size
    for (const fact of facts) if (patterns.steps.some((step) => outlasting(step).some(([longer, shorter]) => originsOf(longer, patterns).some(({ at }) => at === fact.at) && isAccounted(shorter)))) accounted.add(fact.at)
  }
  return facts.filter(({ at }) => !accounted.has(at)).map(named)
}

/** Of each two ends of a step the one that lasts at least as long as the other: the rules of the doctor. */
function outlasting({ start, relationship, end }: Step): [longer: Element, shorter: Element][] {
  return relationship.names.flatMap((type): [Element, Element][] => {
    if (type === 'OF' || type === 'TO_POST') return [[end, start]]
    if (type === 'COVERS') return [[start, relationship], [end, relationship]]
    return type === 'SERVES' || type === 'OFFERS' ? [[start, relationship]] : []
  })
}

/** Whether a variable of some blocks is known in others: in their own, those inside, and after a CALL that answers with it, but not in another arm of its UNION. */
function reaches(from: readonly number[], to: readonly number[], patterns: Patterns): boolean {
  for (let depth = from.length - 1; depth > 0; depth -= 2) {
    if (to.includes(from[depth]!)) return true
    if (to.includes(from[depth - 1]!) || !isCall(from[depth - 1]!, patterns)) return false
  }
  return false
}

/** Whether a variable stands here for the first time; what has none is always new. */
function isIntroduced({ variable, at, blocks }: Element, patterns: Patterns): boolean {
  return variable === null || !patterns.tokens.some((word, place) => place < at && word === variable && patterns.tokens[place - 1] !== '.' && reaches(patterns.blocks[place]!, blocks, patterns))
}

/** Where an element was introduced, in each arm of a UNION; nowhere when it came from a list, where it was looked for already. */
function originsOf(element: Element, patterns: Patterns): readonly Element[] {
  if (isIntroduced(element, patterns)) return [element]
  return patterns.elements.filter((other) => other.variable === element.variable && other.at < element.at && reaches(other.blocks, element.blocks, patterns) && isIntroduced(other, patterns))
}

/** What follows an element where its variable is known, inner blocks too. */
function following({ at, blocks }: Element, patterns: Patterns): string {
  return patterns.tokens.filter((_, place) => place > at && reaches(blocks, patterns.blocks[place]!, patterns)).join(' ')
}

/** Whether a brace opens the body of a `CALL (…)`. */
function isCall(brace: number, { tokens }: Patterns): boolean {
  let at = brace - 1
  if (tokens[at] !== ')') return false
  while (at > 0 && tokens[at] !== '(') at--
  return tokens[at - 1] === 'CALL'
}

function isFoundByKey(element: Element, patterns: Patterns): boolean {
  const isLookedUp = element.variable !== null && new RegExp(`(?<![.\\w$] ?)\\b${element.variable} \\. (id|code) (IN|=) `).test(following(element, patterns))
  return element.keys.some((key) => key === 'id' || key === 'code') || isLookedUp
}

/** Held to the day asked for, or, in a command, to what lasts beyond the command's own day. */
function isHeld(element: Element, patterns: Patterns): boolean {
  if (element.variable === null) return false
  const rest = following(element, patterns)
  const holds = (fact: string) => new RegExp(`\\b${fact} \\. from < = (date \\( \\$\\w+ \\)|\\$(?:\\w+_)?asOf) AND \\1 < ${fact} \\. to\\b`).test(rest)
  const lasts = new RegExp(`\\b${element.variable} \\. to > date \\( \\$(to|from) \\)|\\bdate \\( \\$from \\) < ${element.variable} \\. to\\b`).test(rest)
  const each = new RegExp(`\\ball \\( (\\w+) IN ${element.variable} WHERE `).exec(rest)?.[1]
  return lasts || holds(element.variable) || (each !== undefined && holds(each))
}
