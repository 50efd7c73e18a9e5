import { cypher, type Cypher } from './cypher.ts'

/** Makes a variable that is new in the whole statement: a nested pattern that reused an outer name would silently become a filter. */
export type NameMaker = (hint: string) => Cypher

/** A field answered by expressions on the node itself; `read` makes the value from their columns, and from the node's place in its list. */
export type Leaf = { readonly kind: 'value'; readonly columns: readonly Cypher[]; readonly read: (columns: readonly unknown[], place: number) => unknown; readonly isRecorded?: boolean }

/** A field answered by a pattern that leads to other nodes. `$asOf` in it is the day of the field, or of the one around it. */
export type Branch = {
  readonly kind: 'one' | 'many'
  readonly of: () => GraphFields | Readonly<Record<string, GraphFields>>
  readonly to: Cypher
  /** The clauses that find the nodes, `MATCH` and what follows it. */
  readonly reading: Cypher
  readonly orderBy?: Cypher
}

export type GraphField = Leaf | Branch

/** How the graph answers each field of a type, given the variable of the node and a maker of further names. */
export type GraphFields = (self: Cypher, name: NameMaker) => Readonly<Record<string, GraphField>>

/** One expression, answered as it is. */
export const value = (expression: Cypher): Leaf => ({ kind: 'value', columns: [expression], read: ([only]) => only ?? null })

/** Several expressions, made into one value by plain code. */
export const derived = (columns: readonly Cypher[], read: Leaf['read']): Leaf => ({ kind: 'value', columns, read })

/** A value whose showing is written down by the root field it is asked under (`recording`). */
export const recorded = (leaf: Leaf): Leaf => ({ ...leaf, isRecorded: true })

type Rest = { where?: Cypher; orderBy?: Cypher }

const reading = (match: Cypher, { where, orderBy }: Rest) => ({
  reading: where ? cypher`MATCH ${match} WHERE ${where}` : cypher`MATCH ${match}`,
  ...(orderBy && { orderBy }),
})

/** At most one node at the end of a pattern, the first by `orderBy`. A union names the fields of each of its members. */
export const one = (of: Branch['of'], to: Cypher, match: Cypher, rest: Rest = {}): Branch => ({ kind: 'one', of, to, ...reading(match, rest) })

/** All nodes at the end of a pattern. */
export const many = (of: Branch['of'], to: Cypher, match: Cypher, rest: Rest = {}): Branch => ({ kind: 'many', of, to, ...reading(match, rest) })

/** The node itself once more, under another name and with other fields; there only where a condition holds. */
export const itself = (of: Branch['of'], to: Cypher, self: Cypher, where?: Cypher): Branch => ({
  kind: 'one', of, to, reading: where ? cypher`WITH ${self} AS ${to} WHERE ${where}` : cypher`WITH ${self} AS ${to}`,
})

/** All that some clauses find, where a single pattern does not say it. */
export const found = (of: Branch['of'], to: Cypher, clauses: Cypher, orderBy: Cypher): Branch => ({ kind: 'many', of, to, reading: clauses, orderBy })
