import { getNamedType, isLeafType, isNonNullType, isObjectType, isUnionType, type GraphQLObjectType } from 'graphql'

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
