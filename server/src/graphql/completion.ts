import {
  getNullableType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType,
  type FieldNode, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo,
} from 'graphql'
import { Selected } from '../neo4j/selection.ts'
import { selectedFields } from '../neo4j/selectedFields.ts'

type Completer = (value: unknown) => unknown

/**
 * A plan by which what a root field found becomes the answer: the fields selected, in their order, each written by its type. It is
 * made once for each operation, where the executor of graphql looks at the type and the arguments of every value anew.
 */
export function completion(type: GraphQLOutputType, nodes: readonly FieldNode[], info: GraphQLResolveInfo): Completer {
  const complete = present(getNullableType(type), nodes, info)
  return isNonNullType(type) ? (value) => (value == null ? unplanned() : complete(value)) : (value) => (value == null ? null : complete(value))
}

function present(type: GraphQLOutputType, nodes: readonly FieldNode[], info: GraphQLResolveInfo): Completer {
  if (isLeafType(type)) return (value) => type.serialize(value) ?? unplanned()
  if (isObjectType(type)) return object(type, nodes, info)
  if (isListType(type)) {
    const complete = completion(type.ofType, nodes, info)
    return (value) => (Array.isArray(value) ? value.map(complete) : unplanned())
  }
  if (!isUnionType(type)) return unplanned
  const members = new Map(type.getTypes().map((member) => [member.name, object(member, nodes, info)]))
  return (value) => (members.get((value as { __typename: string }).__typename) ?? unplanned)(value)
}

function object(type: GraphQLObjectType, nodes: readonly FieldNode[], info: GraphQLResolveInfo): Completer {
  const fields = [...selectedFields(type, nodes, info)].map(([key, group]) => {
    const name = group[0]!.name.value
    const field = type.getFields()[name]
    if (!field) return { key, name, complete: () => type.name }
    return { key, name, complete: completion(field.type, group, info) }
  })
  // An alias may have any name, and on a plain object one of them is no property.
  const begin = fields.some(({ key }) => key === '__proto__') ? () => Object.create(null) as Record<string, unknown> : () => ({})
  return (value) => {
    if (value instanceof Error || value instanceof Promise) return unplanned()
    const source = value as Readonly<Record<string, unknown>>
    const isSelected = source instanceof Selected
    const answer: Record<string, unknown> = begin()
    for (const { key, name, complete } of fields) answer[key] = complete(source[isSelected ? key : name])
    return answer
  }
}

/** The value does not fit its type. */
function unplanned(): never {
  throw new Error('beyond the plan')
}
