import { getNamedType, isLeafType, isNonNullType, isObjectType, isUnionType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql'

/** Everything that can be selected on a type, down to a depth; fields with required arguments apart. */
export function wholeSelection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((member, at) => `... on ${member.name} ${aliased(wholeSelection(member, depth), at)}`).join(' ')} }`
  if (!isObjectType(named)) throw new Error(`${named.name} cannot be selected on`)
  return `{ ${fieldsOf(named, depth).map((field) => `${field.name}${wholeSelection(field.type, depth - 1)}`).join(' ')} }`
}

function fieldsOf(type: GraphQLObjectType, depth: number): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => !field.args.some((argument) => isNonNullType(argument.type)) && (depth > 1 || isLeafType(getNamedType(field.type))))
}

/** Two members of a union may name different types alike: an alias keeps them apart. */
const aliased = (selection: string, at: number) => (at === 0 ? selection : selection.replace(/(?<=^\{ |\s)(nameEn|shortNameTh|kind|phone|hours)(?=\s)/g, (name) => `${name}${at}: ${name}`))
