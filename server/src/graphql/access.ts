import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { Extensions } from 'type-graphql'
import type { Context } from '../context.ts'
import { Forbidden, Unauthenticated } from '../errors.ts'
import { actions, type Action } from '../features/access/roles.ts'

/**
 * Who may ask: everybody, everybody signed in, or those whose role holds an action. What of the graph they see is the
 * query's own business (`visibleTo`); where they may write is the command's (`mustBeAllowed`).
 */
export type AccessLevel = 'public' | 'signedIn' | Action

/** States the access level of a root field, or of all fields of a type. A field without one stops the server at start-up. */
export const Access = (level: AccessLevel) => Extensions({ access: level })

/** Every root field and every type must state its access level: a schema that forgets one does not start. */
export function guardAccess(schema: GraphQLSchema): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  const missing: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    if (!roots.has(type)) {
      if (!isLevel(type.extensions['access'])) missing.push(type.name)
      continue
    }
    for (const field of Object.values(type.getFields())) {
      const level = field.extensions['access']
      if (!isLevel(level)) { missing.push(`${type.name}.${field.name}`); continue }
      field.resolve = guarded(level, field.resolve ?? defaultFieldResolver)
      if (field.subscribe) field.subscribe = guarded(level, field.subscribe)
    }
  }
  if (missing.length > 0) throw new Error(`these fields and types state no access level: ${missing.join(', ')}`)
}

function isLevel(level: unknown): level is AccessLevel {
  return level === 'public' || level === 'signedIn' || actions.some((action) => action === level)
}

function guarded(level: AccessLevel, resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  if (level === 'public') return resolve
  return (source, args, context, info) => {
    if (!context.viewer) throw new Unauthenticated()
    if (level !== 'signedIn' && !context.viewer.can(level)) throw new Forbidden()
    return resolve(source, args, context, info)
  }
}
