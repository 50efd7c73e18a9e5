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
function switchKey(info: GraphQLResolveInfo): string {
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

const compiled = new WeakMap<OperationDefinitionNode, Map<string, unknown>>()

/** Switches of `@skip` and `@include` give one operation several compilations; beyond this many they are made anew. */
const mostCompiled = 64

/** What is made of the selection of a root field, once for each parsed operation; Apollo keeps parsed operations. `kind` tells apart what is made. */
export function compiledOnce<Compiled>(info: GraphQLResolveInfo, kind: string, compile: () => Compiled): Compiled {
  const known = compiled.get(info.operation) ?? new Map<string, unknown>()
  compiled.set(info.operation, known)
  const key = `${info.path.key}|${kind}|${switchKey(info)}`
  const found = (known.get(key) as Compiled | undefined) ?? compile()
  if (known.size >= mostCompiled) known.clear()
  known.set(key, found)
  return found
}
