import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { Selected } from '../neo4j/selection.ts'

/** Reads a field from what the root field selected: by response key from the graph, by field name from plain objects. */
export const fromSelection: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Record<string, unknown>)[source instanceof Selected ? String(info.path.key) : info.fieldName]

/** Lets every field below the roots read from the selection: the classes state the shape, the graph has already answered. */
export function readFromSelection(schema: GraphQLSchema): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) field.resolve = fromSelection
  }
}

/** The body of a class field that takes arguments: the graph answered it in the root field's statement, so it is never run. */
export function answered(): never {
  throw new Error('a field of the selection was asked through its class')
}
