import {
  getArgumentValues, getNamedType, isObjectType, isUnionType,
  type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLUnionType,
} from 'graphql'
import { cypher, joined, literal, variable, type Cypher } from './cypher.ts'
import type { Branch, GraphFields, Leaf, NameMaker } from './fields.ts'
import { selectedFields } from './selectedFields.ts'

/** An object whose properties are response keys, not field names: one field asked twice under two aliases has two values. */
export class Selected {
  [key: string]: unknown
}
// A request may name an alias as it likes, also __proto__ or constructor: nothing is inherited here.
Object.setPrototypeOf(Selected.prototype, null)

/** Sets the parameters that a field's arguments need, for one request. */
type Binder = (info: GraphQLResolveInfo, parameters: Record<string, unknown>) => void

/** A compiled selection: the columns of a node, and the reader of such a row. */
export type CompiledSelection = {
  readonly columns: readonly Cypher[]
  readonly read: (row: readonly unknown[], place?: number) => Selected
}

/** What the argument values of a nested field pass through before they become parameters: a bad day is refused by name. */
export type ArgumentCheck = (field: string, argument: string, value: unknown) => unknown

type Reader = (target: Selected, row: readonly unknown[], place: number) => void

/**
 * Compiles what a request selects on a node into the columns of one Cypher statement. A nested list becomes
 * `COLLECT { MATCH … RETURN [positional columns] }`, so that the whole answer is one round trip.
 */
export class SelectionCompiler {
  private names = 0
  /** What sets the parameters of everything compiled so far. */
  readonly binders: Binder[] = []
  /** Whether anything compiled so far shows a value whose showing is recorded. */
  isRecorded = false

  constructor(
    private readonly info: GraphQLResolveInfo,
    private readonly check: ArgumentCheck,
  ) {}

  /** Makes names that no other part of this statement has. */
  readonly nameMaker = (): NameMaker => {
    const own = new Map<string, Cypher>()
    return (hint) => {
      const known = own.get(hint) ?? variable(`${hint}${++this.names}`)
      own.set(hint, known)
      return known
    }
  }

  /** Compiles the selection below `nodes` on a node of this type. */
  compile(type: GraphQLObjectType, nodes: readonly FieldNode[], fields: GraphFields, self: Cypher): CompiledSelection {
    return this.columnsOf(type, nodes, fields, self, 'asOf')
  }

  private columnsOf(type: GraphQLObjectType, nodes: readonly FieldNode[], fields: GraphFields, self: Cypher, asOf: string) {
    const columns: Cypher[] = []
    const readers: Reader[] = []
    const graph = fields(self, this.nameMaker())
    for (const [key, group] of selectedFields(type, nodes, this.info)) {
      const name = group[0]!.name.value
      if (name === '__typename') continue
      const field = graph[name]
      if (!field) throw new Error(`${type.name}.${name} has no graph field`)
      const definition = type.getFields()[name]!
      const bind = this.argumentBinder(type, definition, group[0]!, asOf)
      if (field.kind === 'value') this.addLeaf(field, key, bind, columns, readers)
      else this.addBranch(field, key, definition.type, group, bind, columns, readers)
    }
    return { columns, read: (row: readonly unknown[], place = 0) => readers.reduce((target, reader) => (reader(target, row, place), target), new Selected()) }
  }

  private addLeaf(field: Leaf, key: string, bind: ReturnType<SelectionCompiler['argumentBinder']>, columns: Cypher[], readers: Reader[]) {
    this.isRecorded ||= field.isRecorded === true
    const places = field.columns.map((column) => placeOf(bind.text(column), columns))
    const [only] = places
    // Most fields are one column, and a page has thousands of them.
    if (places.length === 1) readers.push((target, row, place) => { target[key] = field.read([row[only!]], place) })
    else readers.push((target, row, place) => { target[key] = field.read(places.map((at) => row[at]), place) })
  }

  private addBranch(field: Branch, key: string, output: GraphQLOutputType, group: readonly FieldNode[], bind: ReturnType<SelectionCompiler['argumentBinder']>, columns: Cypher[], readers: Reader[]) {
    const at = columns.length
    const { row, read } = this.targetOf(field, getNamedType(output), group, bind.asOf)
    const order = field.orderBy ? cypher` ORDER BY ${bind.text(field.orderBy)}` : cypher``
    const limit = field.kind === 'one' ? cypher` LIMIT 1` : cypher``
    columns.push(cypher`COLLECT { ${bind.text(field.reading)} RETURN ${row} AS ${variable(`row${++this.names}`)}${order}${limit} }`)
    readers.push((target, values) => {
      const rows = values[at] as readonly (readonly unknown[])[]
      target[key] = field.kind === 'many' ? rows.map((each, place) => read(each, place)) : rows[0] === undefined ? null : read(rows[0])
    })
  }

  private targetOf(field: Branch, type: ReturnType<typeof getNamedType>, group: readonly FieldNode[], asOf: string) {
    if (isObjectType(type)) {
      const { columns, read } = this.columnsOf(type, group, field.of() as GraphFields, field.to, asOf)
      return { row: list(columns), read }
    }
    if (isUnionType(type)) return this.unionOf(type, field, group, asOf)
    throw new Error(`${type} is neither an object nor a union`)
  }

  private unionOf(type: GraphQLUnionType, field: Branch, group: readonly FieldNode[], asOf: string) {
    const members = field.of() as Readonly<Record<string, GraphFields>>
    const arms = type.getTypes().map((member) => ({ member, ...this.columnsOf(member, group, members[member.name]!, field.to, asOf) }))
    // A type's name is the label of its nodes.
    const whens = arms.map(({ member, columns }) => cypher`WHEN ${field.to}:${literal(member.name)} THEN [${literal(`'${member.name}'`)}, ${list(columns)}]`)
    const readers = new Map(arms.map(({ member, read }) => [member.name, read]))
    return {
      row: cypher`CASE ${joined(whens, cypher` `)} END`,
      read: (pair: readonly unknown[]) => Object.assign(readers.get(pair[0] as string)!(pair[1] as readonly unknown[]), { __typename: pair[0] }),
    }
  }

  /** Gives each argument of a field a parameter of its own, and the field the day it is asked for. */
  private argumentBinder(type: GraphQLObjectType, definition: GraphQLField<unknown, unknown>, node: FieldNode, inherited: string) {
    const given = new Set((node.arguments ?? []).map((argument) => argument.name.value))
    const names = new Map<string, string>()
    for (const argument of definition.args.filter(({ name }) => given.has(name))) {
      names.set(argument.name, `p${++this.names}_${argument.name}`)
    }
    if (names.size > 0) {
      this.binders.push((info, parameters) => {
        const values = getArgumentValues(definition, node, info.variableValues)
        for (const [argument, parameter] of names) {
          const value = this.check(`${type.name}.${definition.name}`, argument, values[argument] ?? null)
          parameters[parameter] = value ?? (argument === 'asOf' ? parameters[inherited] : null)
        }
      })
    }
    const asOf = names.get('asOf') ?? inherited
    const text = (part: Cypher): Cypher => ({
      ...part,
      text: part.text.replace(/\$(\w+)/g, (whole, parameter: string) => {
        if (parameter === 'asOf') return `$${asOf}`
        if (names.has(parameter)) return `$${names.get(parameter)}`
        return whole
      }),
    })
    return { asOf, text }
  }
}

/** Where an expression stands in a row; one that several fields are made from is asked once. */
export function placeOf(column: Cypher, columns: Cypher[]): number {
  const at = columns.findIndex(({ text }) => text === column.text)
  return at < 0 ? columns.push(column) - 1 : at
}

const list = (columns: readonly Cypher[]): Cypher => cypher`[${joined(columns, cypher`, `)}]`
