import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { Extensions } from 'type-graphql'
import { Selected } from '../neo4j/selection.ts'

/** Marks the rare field that answers by a read of its own; all others were answered by the root field's one statement. */
export const AnsweredLater = () => Extensions({ answeredLater: true })

/** Reads a field from what the root field selected: by response key from the graph, by field name from plain objects. */
export const fromSelection: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Record<string, unknown>)[source instanceof Selected ? String(info.path.key) : info.fieldName]

/** Lets every field below the roots read from the selection: the classes state the shape, the graph has already answered. A field that answers later does so only where the answer does not hold it yet. */
export function readFromSelection(schema: GraphQLSchema): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) field.resolve = field.extensions['answeredLater'] && field.resolve ? selectedOr(field.resolve) : fromSelection
  }
}

/** Asked for each of hundreds of areas: what is known is answered at once, without a promise. */
function selectedOr(later: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    const known = fromSelection(source, args, context, info)
    return known === undefined ? later(source, args, context, info) : known
  }
}

/** The body of a class field that takes arguments: the graph answered it in the root field's statement, so it is never run. */
export function answered(): never {
  throw new Error('a field of the selection was asked through its class')
}
