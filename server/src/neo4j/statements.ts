import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { cypher, joined, where, type Cypher } from './cypher.ts'
import type { GraphFields, NameMaker } from './fields.ts'
import { SelectionCompiler, type ArgumentCheck, type CompiledSelection, type Selected } from './selection.ts'
import { selectedFields, switchKey } from './selectedFields.ts'

/** Where the answer to a root field begins: a pattern that finds one node, or several in an order. */
export type NodeRoot = {
  readonly name: string
  readonly fields: () => GraphFields
  readonly match: (self: Cypher, name: NameMaker) => Cypher
  readonly orderBy?: (self: Cypher) => Cypher
  /** Whether reading it leaves a trace of who looked, in the same statement. */
  readonly records?: boolean
}

/** A filter of a list: a pattern to start from, or a condition. A list starts from the first anchor that the request gives. */
export type ListFilter = { readonly anchor?: Cypher; readonly condition?: Cypher }

/** A list that can grow, paged by a sort key and an id. */
export type ListRoot = {
  readonly name: string
  readonly fields: () => GraphFields
  /** The pattern when no filter gives an anchor. */
  readonly all: (self: Cypher) => Cypher
  readonly filters: Readonly<Record<string, (self: Cypher, name: NameMaker) => ListFilter>>
  /** What always holds: validity on the day, and what the viewer may see. */
  readonly always: (self: Cypher, name: NameMaker) => Cypher
  readonly sortKey: (self: Cypher) => Cypher
  readonly id: (self: Cypher) => Cypher
  readonly descending?: boolean
}

export type Statement = {
  readonly name: string
  readonly text: string
  readonly bind: (info: GraphQLResolveInfo, parameters: Record<string, unknown>) => void
  readonly read: CompiledSelection['read']
  readonly counts: boolean
}

/** A statement is compiled once for each field of a parsed operation; Apollo keeps parsed operations, so the field node is the key. */
const compiled = new WeakMap<FieldNode, Map<string, Statement>>()

function cached(info: GraphQLResolveInfo, key: string, compile: () => Statement): Statement {
  const node = info.fieldNodes[0]!
  const known = compiled.get(node) ?? new Map<string, Statement>()
  compiled.set(node, known)
  const full = `${key}|${switchKey(info)}`
  const statement = known.get(full) ?? compile()
  known.set(full, statement)
  return statement
}

const bindAll = (selection: CompiledSelection): Statement['bind'] => (info, parameters) => {
  for (const bind of selection.binders) bind(info, parameters)
}

function objectType(info: GraphQLResolveInfo): GraphQLObjectType {
  const type = getNamedType(info.returnType)
  if (!isObjectType(type)) throw new Error(`${info.fieldName} does not answer with an object`)
  return type
}

/** One row a node: `MATCH … RETURN [columns]`. */
export function nodeStatement(info: GraphQLResolveInfo, root: NodeRoot, check: ArgumentCheck): Statement {
  return cached(info, root.name, () => {
    const compiler = new SelectionCompiler(info, check)
    const name = compiler.nameMaker()
    const self = name('root')
    const selection = compiler.compile(objectType(info), info.fieldNodes, root.fields(), self)
    const order = root.orderBy ? cypher` ORDER BY ${root.orderBy(self)}` : cypher``
    const text = cypher`${root.match(self, name)} RETURN [${joined(selection.columns, cypher`, `)}] AS row${order}`
    return { name: root.name, text: `/* ${root.name} */ ${text.text}`, bind: bindAll(selection), read: selection.read, counts: false }
  })
}

/** One row a page: the number of all, and the nodes after the cursor as positional rows that begin with their sort key and id. */
export function listStatement(info: GraphQLResolveInfo, root: ListRoot, given: readonly string[], check: ArgumentCheck): Statement {
  return cached(info, `${root.name}:${given.join(',')}`, () => {
    const compiler = new SelectionCompiler(info, check)
    const name = compiler.nameMaker()
    const self = name('root')
    const connection = objectType(info)
    const asked = selectedFields(connection, info.fieldNodes, info)
    const nodesOf = [...asked.values()].flat().filter((field) => field.name.value === 'nodes')
    const nodeType = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType
    const selection = compiler.compile(nodeType, nodesOf, root.fields(), self)
    const counts = [...asked.values()].flat().some((field) => field.name.value === 'totalCount')

    const filters = given.map((filter) => root.filters[filter]!(self, name))
    const anchored = filters.findIndex((filter) => filter.anchor !== undefined)
    const conditions = filters.map((filter, at) => (at === anchored ? undefined : filter.condition))
    const match = cypher`${filters[anchored]?.anchor ?? root.all(self)} WITH DISTINCT ${self} ${where(root.always(self, name), ...conditions)}`
    const [key, id] = [root.sortKey(self), root.id(self)]
    const beyond = root.descending ? cypher`<` : cypher`>`
    const direction = root.descending ? cypher`DESC` : cypher`ASC`
    const page = cypher`WITH ${self} WHERE $afterKey IS NULL OR ${key} ${beyond} $afterKey OR (${key} = $afterKey AND ${id} > $afterId)
      WITH ${self} ORDER BY ${key} ${direction}, ${id} LIMIT toInteger($limit)`
    const row = cypher`[${joined([key, id, ...selection.columns], cypher`, `)}]`
    const text = cypher`RETURN ${counts ? cypher`COUNT { ${match} RETURN ${self} }` : cypher`null`} AS total,
      COLLECT { ${match} ${page} RETURN ${row} AS row ORDER BY ${key} ${direction}, ${id} } AS rows`
    return { name: root.name, text: `/* ${root.name} */ ${text.text}`, bind: bindAll(selection), read: selection.read, counts }
  })
}

/** A page of a list, as the API answers it. */
export type Page = { nodes: Selected[]; totalCount: number | null; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } }

/** Reads the one row of a list statement, which was asked for one node more than the page holds. */
export function readPage(statement: Statement, row: { total: number | null; rows: unknown[][] }, first: number, isAfter: boolean): Page {
  const rows = row.rows.slice(0, first)
  const cursor = (at: number) => (rows.length === 0 ? null : writeCursor(rows.at(at)![0] as string | number, rows.at(at)![1] as string))
  return {
    nodes: rows.map((columns) => statement.read(columns.slice(2))),
    totalCount: row.total,
    pageInfo: { hasNextPage: row.rows.length > first, hasPreviousPage: isAfter, startCursor: cursor(0), endCursor: cursor(-1) },
  }
}

/** A cursor is the sort key and the id of a node, unreadable on purpose. */
function writeCursor(key: string | number, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** Reads a cursor back; null when it is not one of ours. */
export function readCursor(cursor: string): { key: string | number; id: string } | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!Array.isArray(parsed) || parsed.length !== 2) return null
  const [key, id] = parsed as unknown[]
  return (typeof key === 'string' || typeof key === 'number') && typeof id === 'string' ? { key, id } : null
}
