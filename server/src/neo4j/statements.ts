import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { cypher, joined, where, type Cypher } from './cypher.ts'
import type { GraphFields, NameMaker } from './fields.ts'
import { SelectionCompiler, Selected, type ArgumentCheck, type CompiledSelection } from './selection.ts'
import { compiledOnce, selectedFields } from './selectedFields.ts'

/** Where the answer to a root field begins: a pattern that finds one node, or several in an order. */
export type NodeRoot = {
  readonly name: string
  readonly fields: () => GraphFields
  readonly match: (self: Cypher, name: NameMaker) => Cypher
  readonly orderBy?: (self: Cypher) => Cypher
  /** Writes down who looked, in the same statement, when a value whose showing is recorded is asked for. */
  readonly recording?: (self: Cypher) => Cypher
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
  /** What the list is sorted by before the id: text or a number, never null. */
  readonly sortKey: (self: Cypher, name: NameMaker) => Cypher
  readonly id: (self: Cypher) => Cypher
  readonly descending?: boolean
}

type Statement = {
  readonly name: string
  readonly text: string
  readonly bind: (info: GraphQLResolveInfo, parameters: Record<string, unknown>) => void
}
export type NodeStatement = Statement & { readonly read: CompiledSelection['read']; readonly mode: 'READ' | 'WRITE' }
export type ListStatement = Statement & { readonly parts: readonly PagePart[] }

/** Compiles what is selected on a node that a statement of a feature's own finds. */
export type Select = SelectionCompiler['compile']

/** Where plain code makes the answer to a root field: a statement of its own, with what is selected on the nodes in it among its columns. */
export type AnalysisRoot<Row, Answer> = {
  readonly name: string
  readonly build: (info: GraphQLResolveInfo, select: Select) => { readonly statement: Cypher; readonly read: (row: Row, asOf: string) => Answer }
}
export type AnalysisStatement<Row, Answer> = Statement & { readonly read: (row: Row, asOf: string) => Answer }

/** A field of a connection under its response key; for `nodes` with the reader of a row's columns. */
type PagePart = { readonly key: string; readonly field: string; readonly readNode?: CompiledSelection['read'] }

const bindAll = ({ binders }: SelectionCompiler): Statement['bind'] => (info, parameters) => {
  for (const bind of binders) bind(info, parameters)
}

function objectType(info: GraphQLResolveInfo): GraphQLObjectType {
  const type = getNamedType(info.returnType)
  if (!isObjectType(type)) throw new Error(`${info.fieldName} does not answer with an object`)
  return type
}

/** One row a node: `MATCH … RETURN [columns]`. */
export function nodeStatement(info: GraphQLResolveInfo, root: NodeRoot, check: ArgumentCheck): NodeStatement {
  return compiledOnce(info, root.name, () => {
    const compiler = new SelectionCompiler(info, check)
    const name = compiler.nameMaker()
    const self = name('root')
    const selection = compiler.compile(objectType(info), info.fieldNodes, root.fields(), self)
    const order = root.orderBy ? cypher` ORDER BY ${root.orderBy(self)}` : cypher``
    const recording = compiler.isRecorded ? root.recording?.(self) : undefined
    const text = cypher`${root.match(self, name)}${recording ? cypher` ${recording}` : cypher``} RETURN [${joined(selection.columns, cypher`, `)}] AS row${order}`
    return { name: root.name, text: `/* ${root.name} */ ${text.text}`, bind: bindAll(compiler), read: selection.read, mode: recording ? 'WRITE' : 'READ' }
  })
}

/** The statement of an analysis, and the reader of its row. */
export function analysisStatement<Row, Answer>(info: GraphQLResolveInfo, root: AnalysisRoot<Row, Answer>, check: ArgumentCheck): AnalysisStatement<Row, Answer> {
  return compiledOnce(info, root.name, () => {
    const compiler = new SelectionCompiler(info, check)
    const { statement, read } = root.build(info, (...selection) => compiler.compile(...selection))
    return { name: root.name, text: `/* ${root.name} */ ${statement.text.trim()}`, bind: bindAll(compiler), read }
  })
}

/** The nodes of a list as the filters given narrow it: the list and every figure about it ask with these clauses. */
export function listed(root: ListRoot, given: readonly string[], self: Cypher, name: NameMaker): Cypher {
  const filters = given.map((filter) => root.filters[filter]!(self, name))
  const anchored = filters.findIndex((filter) => filter.anchor !== undefined)
  const conditions = filters.map((filter, at) => (at === anchored ? undefined : filter.condition))
  return cypher`${filters[anchored]?.anchor ?? root.all(self)} WITH DISTINCT ${self} ${where(root.always(self, name), ...conditions)}`
}

/** One row a page: the number of all, who are looked for once, and the nodes after the cursor as positional rows that begin with their sort key and id. */
export function listStatement(info: GraphQLResolveInfo, root: ListRoot, given: readonly string[], check: ArgumentCheck): ListStatement {
  return compiledOnce(info, `${root.name}:${given.join(',')}`, () => {
    const compiler = new SelectionCompiler(info, check)
    const name = compiler.nameMaker()
    const self = name('root')
    const connection = objectType(info)
    const asked = [...selectedFields(connection, info.fieldNodes, info)].map(([key, nodes]) => ({ key, nodes, field: nodes[0]!.name.value }))
    const nodeType = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType
    // Asked twice under two aliases, `nodes` may select differently: each has columns of its own.
    const columns: Cypher[] = []
    const parts = asked.map(({ key, nodes, field }): PagePart => {
      if (field !== 'nodes') return { key, field }
      const from = columns.length
      const selection = compiler.compile(nodeType, nodes, root.fields(), self)
      columns.push(...selection.columns)
      return { key, field, readNode: (row, place) => selection.read(row.slice(from, from + selection.columns.length), place) }
    })
    const counts = asked.some(({ field }) => field === 'totalCount')

    const match = listed(root, given, self, name)
    const [key, id] = [name('sortedBy'), root.id(self)]
    const beyond = root.descending ? cypher`<` : cypher`>`
    const order = cypher`ORDER BY ${key} ${root.descending ? cypher`DESC` : cypher`ASC`}, ${id}`
    const page = cypher`WITH ${self}, ${root.sortKey(self, name)} AS ${key} WHERE $afterKey IS NULL OR ${key} ${beyond} $afterKey OR (${key} = $afterKey AND ${id} > $afterId)
      WITH ${self}, ${key} ${order} LIMIT toInteger($limit)`
    const row = cypher`[${joined([key, id, ...columns], cypher`, `)}]`
    const rows = (from: Cypher) => cypher`COLLECT { ${from} ${page} RETURN ${row} AS row ${order} } AS rows`
    const all = name('all')
    const text = counts
      ? cypher`${match} WITH collect(${self}) AS ${all} RETURN size(${all}) AS total, ${rows(cypher`UNWIND ${all} AS ${self}`)}`
      : cypher`RETURN null AS total, ${rows(match)}`
    return { name: root.name, text: `/* ${root.name} */ ${text.text}`, bind: bindAll(compiler), parts }
  })
}

/** Reads the one row of a list statement, which was asked for one node more than the page holds: the page as the API answers it, by response key. */
export function readPage({ parts }: ListStatement, row: { total: number | null; rows: unknown[][] }, first: number, isAfter: boolean): Selected {
  const rows = row.rows.slice(0, first)
  const cursor = (at: number) => (rows.length === 0 ? null : writeCursor(rows.at(at)![0] as string | number, rows.at(at)![1] as string))
  const pageInfo = { hasNextPage: row.rows.length > first, hasPreviousPage: isAfter, startCursor: cursor(0), endCursor: cursor(-1) }
  return parts.reduce((page, { key, field, readNode }) => {
    page[key] = readNode ? rows.map((columns, place) => readNode(columns.slice(2), place)) : field === 'totalCount' ? row.total : pageInfo
    return page
  }, new Selected())
}

/** A cursor is the sort key and the id of a node, unreadable on purpose. */
export function writeCursor(key: string | number, id: string): string {
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
