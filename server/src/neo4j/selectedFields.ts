import {
  getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, visit,
  type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type OperationDefinitionNode, type SelectionNode,
} from 'graphql'

/** The fields a request selects on an object, by response key, with fragments and `@skip`/`@include` resolved. */
export function selectedFields(type: GraphQLObjectType, nodes: readonly FieldNode[], info: GraphQLResolveInfo): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const add = (selection: SelectionNode): void => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) return
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if === false) return
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      fields.set(key, [...(fields.get(key) ?? []), selection])
      return
    }
    const spread = selection.kind === 'FragmentSpread' ? info.fragments[selection.name.value]! : selection
    if (appliesTo(spread.typeCondition?.name.value, type, info)) spread.selectionSet.selections.forEach(add)
  }
  for (const node of nodes) node.selectionSet?.selections.forEach(add)
  return fields
}

function appliesTo(condition: string | undefined, type: GraphQLObjectType, info: GraphQLResolveInfo): boolean {
  if (condition === undefined || condition === type.name) return true
  const abstract = info.schema.getType(condition)
  return abstract !== undefined && isAbstractType(abstract) && info.schema.isSubType(abstract, type)
}

const switchesOf = new WeakMap<OperationDefinitionNode, readonly string[]>()

/** The values of the variables that `@skip` and `@include` of an operation depend on: with them the selection is the same, without them it is not. */
export function switchKey(info: GraphQLResolveInfo): string {
  let names = switchesOf.get(info.operation)
  if (!names) {
    const found = new Set<string>()
    const directives = { Directive: { enter: (directive: { arguments?: readonly { value: { kind: string; name?: { value: string } } }[] }) => {
      for (const { value } of directive.arguments ?? []) if (value.kind === 'Variable' && value.name) found.add(value.name.value)
    } } }
    for (const part of [info.operation, ...Object.values(info.fragments)]) visit(part, directives)
    names = [...found]
    switchesOf.set(info.operation, names)
  }
  return names.map((name) => `${name}=${String(info.variableValues[name])}`).join(',')
}
