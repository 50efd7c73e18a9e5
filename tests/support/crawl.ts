import { getNamedType, isLeafType, isNonNullType, isObjectType, isUnionType, type GraphQLField, type GraphQLObjectType } from 'graphql'

const mayBeAsked = (type: GraphQLObjectType) => Object.values(type.getFields()).filter((field) => !field.args.some((argument) => isNonNullType(argument.type)))
const leavesOf = (type: GraphQLObjectType): string => mayBeAsked(type).filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name).join(' ')

/**
 * Selections that together reach every field of every type below a type: each follows one path from type to type, which takes
 * no type twice (but the first may lead to itself), and selects all plain fields at its end.
 */
export function everySelection(type: GraphQLObjectType, longest: number): string[] {
  return walk(type, [], longest).map((selection) => `{ __typename ${selection} }`)
}

function walk(type: GraphQLObjectType, passed: readonly GraphQLObjectType[], longest: number): string[] {
  const further = longest === 0 ? [] : mayBeAsked(type).flatMap((field) => {
    const target = getNamedType(field.type)
    const members = isUnionType(target) ? target.getTypes() : isObjectType(target) ? [target] : []
    return members.flatMap((member) => {
      const isFree = member === type ? passed.length === 0 : !passed.includes(member)
      if (!isFree) return []
      return walk(member, [...passed, type], longest - 1).map((below) => `${field.name} { ${isUnionType(target) ? `__typename ... on ${member.name} { ${below} }` : below} }`)
    })
  })
  return [leavesOf(type), ...further].filter((selection) => selection !== '')
}

/** The members of what a field leads to: itself, or those of a union. */
const targetsOf = (field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] => {
  const target = getNamedType(field.type)
  return isUnionType(target) ? target.getTypes() : isObjectType(target) ? [target] : []
}

/**
 * One selection for each type that is reached from a type: the shortest way to it, and there every field, of what lies behind a
 * field the first plain one. The type itself comes first.
 */
export function selectionOfEachType(type: GraphQLObjectType): { type: GraphQLObjectType; selection: string }[] {
  const reached = new Map<GraphQLObjectType, (inner: string) => string>([[type, (inner) => `{ ${inner} }`]])
  for (const [from, way] of reached) {
    for (const field of mayBeAsked(from)) {
      for (const target of targetsOf(field)) if (!reached.has(target)) reached.set(target, (inner) => way(stepTo(field, target, inner)))
    }
  }
  return [...reached].map(([end, way]) => ({ type: end, selection: way(mayBeAsked(end).map(shallow).join(' ')) }))
}

const stepTo = (field: GraphQLField<unknown, unknown>, target: GraphQLObjectType, inner: string) =>
  `${field.name} { ${isUnionType(getNamedType(field.type)) ? `__typename ... on ${target.name} { ${inner} }` : inner} }`

/** A field with the first plain field of each type that it leads to. */
function shallow(field: GraphQLField<unknown, unknown>): string {
  const targets = targetsOf(field)
  const first = (target: GraphQLObjectType) => leavesOf(target).split(' ')[0] || mayBeAsked(target).map(shallow)[0]!
  if (targets.length === 0) return field.name
  return isUnionType(getNamedType(field.type)) ? `${field.name} { __typename ${targets.map((target) => `... on ${target.name} { ${first(target)} }`).join(' ')} }` : `${field.name} { ${first(targets[0]!)} }`
}
