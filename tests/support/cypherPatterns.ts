import { relationships, type RelationshipType } from '@saan/graph-schema/model.ts'

/** A node or a relationship of a pattern; one without a name has none. */
export type Element = {
  /** The place among the tokens, and the blocks around it. */
  readonly at: number
  readonly blocks: readonly number[]
  readonly kind: 'node' | 'relationship'
  readonly variable: string | null
  /** The labels or types it is written with; of a node without, those that its relationships lead to. */
  readonly names: readonly string[]
  /** Whether the names are those that the relationships beside it allow: at this place it may be one of them only, elsewhere in the statement something else. */
  readonly isInferred: boolean
  /** The properties that its braces name. */
  readonly keys: readonly string[]
  /** Whether the statement makes it here, and does not look for it. */
  readonly isMade: boolean
}

/** One step of a pattern, from the start of the relationship to its end. */
export type Step = { readonly start: Element; readonly relationship: Element; readonly end: Element }

/** A statement taken apart. */
export type Patterns = { readonly elements: readonly Element[]; readonly steps: readonly Step[]; readonly tokens: readonly string[]; readonly blocks: readonly (readonly number[])[] }

const token = /\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|\$\w+|[A-Za-z_]\w*|\d+(?:\.\d+)?|<-|->|\.\.|\S/g

/** The words and signs of a statement, without its comments. */
const tokensOf = (text: string): string[] => (text.match(token) ?? []).filter((each) => !each.startsWith('/*'))

const isName = (word: string | undefined): word is string => word !== undefined && /^[A-Za-z_]\w*$/.test(word)
const notCalls = new Set(['MATCH', 'CREATE', 'MERGE', 'WHERE', 'AND', 'OR', 'NOT', 'EXISTS', 'COUNT', 'WHEN', 'THEN', 'ELSE', 'IN', 'RETURN'])

/** Every pattern of a statement, taken apart. */
export function patternsOf(text: string): Patterns {
  const tokens = tokensOf(text)
  const blocks = blocksOf(tokens)
  const elements: Element[] = []
  const steps: Step[] = []
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1]
    if (tokens[at] !== '(' || (isName(before) && !notCalls.has(before))) continue
    const first = elementAt(tokens, at, ')')
    if (!first) continue
    const chain = [{ ...first, at }]
    const arrows: string[] = []
    for (let end = first.end; ;) {
      const opening = tokens[end + 1] === '<-' ? '<-' : '-'
      const bracket = end + 2
      if (!['<-', '-'].includes(tokens[end + 1] ?? '') || tokens[bracket] !== '[') break
      const relationship = elementAt(tokens, bracket, ']')
      if (!relationship || tokens[relationship.end + 2] !== '(') break
      const node = elementAt(tokens, relationship.end + 2, ')')
      if (!node) break
      arrows.push(opening)
      chain.push({ ...relationship, at: bracket }, { ...node, at: relationship.end + 2 })
      end = node.end
    }
    const isMade = clauseOf(tokens, blocks, at) === 'CREATE'
    const isPattern = chain.length > 1 || first.names.length > 0 || before === 'MATCH'
    if (!isPattern) continue
    const made = chain.map(({ end: _end, ...rest }, index): Element => ({ ...rest, blocks: blocks[rest.at]!, kind: index % 2 === 0 ? 'node' : 'relationship', isInferred: rest.names.length === 0, isMade }))
    arrows.forEach((arrow, index) => {
      const [left, relationship, right] = [made[index * 2]!, made[index * 2 + 1]!, made[index * 2 + 2]!]
      steps.push(arrow === '<-' ? { start: right, relationship, end: left } : { start: left, relationship, end: right })
    })
    elements.push(...made)
    at = chain.at(-1)!.end
  }
  return { elements: elements.map((element) => ({ ...element, names: namesOf(element, steps) })), steps, tokens, blocks }
}

/** What stands between two brackets, when it is a node or a relationship and not an expression. */
function elementAt(tokens: readonly string[], open: number, close: ')' | ']'): { variable: string | null; names: string[]; keys: string[]; end: number } | null {
  let at = open + 1
  const variable = isName(tokens[at]) ? tokens[at++]! : null
  const names: string[] = []
  while ([':', '|', '&'].includes(tokens[at] ?? '') && isName(tokens[at + 1])) {
    names.push(tokens[at + 1]!)
    at += 2
  }
  if (tokens[at] === '*') while (/^(\*|\d+|\.\.)$/.test(tokens[at] ?? '')) at++
  const keys: string[] = []
  if (tokens[at] === '{') {
    let depth = 0
    do {
      if (tokens[at] === '{') depth++
      if (tokens[at] === '}') depth--
      if (depth === 1 && isName(tokens[at]) && tokens[at + 1] === ':' && ['{', ','].includes(tokens[at - 1]!)) keys.push(tokens[at]!)
      at++
    } while (depth > 0)
  }
  return tokens[at] === close ? { variable, names, keys, end: at } : null
}

/** For each token the blocks around it, outermost first: of each pair of braces itself, and the arm of its UNION. */
function blocksOf(tokens: readonly string[]): number[][] {
  const open: number[] = [-1, -0.5]
  return tokens.map((word, at) => {
    if (word === 'UNION') open.splice(-1, 1, at)
    if (word === '}') open.splice(-2)
    const around = [...open]
    if (word === '{') open.push(at, at + 0.5)
    return around
  })
}

const clauses = new Set(['MATCH', 'CREATE', 'MERGE', 'WHERE', 'RETURN', 'WITH', 'SET', 'FOREACH', 'UNWIND'])

/** The clause that a place belongs to: the last one begun in the same block. */
function clauseOf(tokens: readonly string[], blocks: readonly (readonly number[])[], place: number): string | null {
  for (let at = place; at >= 0; at--) if (clauses.has(tokens[at]!) && blocks[at]!.length === blocks[place]!.length && blocks[at]!.at(-1) === blocks[place]!.at(-1)) return tokens[at]!
  return null
}

/** The labels of a node that states none: the model says what its relationships begin and end with. */
function namesOf({ kind, names, variable, at }: Element, steps: readonly Step[]): readonly string[] {
  if (kind === 'relationship' || names.length > 0) return names
  const isSame = (other: Element) => other.at === at || (variable !== null && other.variable === variable)
  const ends = steps.flatMap(({ start, relationship, end }) => {
    const side = isSame(start) ? 'from' : isSame(end) ? 'to' : null
    return side === null ? [] : relationship.names.flatMap((type) => relationships[type as RelationshipType]?.[side].split('|') ?? [])
  })
  return [...new Set(ends)].filter((name) => name !== 'any')
}
