import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { execute, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, isNonNullType, type ExecutionArgs, type ExecutionResult, type GraphQLFieldConfig } from 'graphql'
import type { Context } from '../context.ts'
import { compiledOnce } from '../neo4j/selectedFields.ts'
import { completion } from './completion.ts'

/** What the root fields of one request found, by response key, and whether some of it is beyond the plan. */
type Found = { readonly values: Map<string | number, Promise<unknown>>; isUnplanned: boolean }
type RootField = GraphQLFieldConfig<Found, unknown>

/** The whole answer below a root field. */
const Answer = new GraphQLScalarType<unknown, unknown>({ name: 'Answer', serialize: (answer) => answer })

/**
 * Executes operations: the executor of graphql coerces the arguments and calls the root fields, and the answer below each is completed
 * by a plan. What is beyond the plan, graphql completes from what was found, so that errors and what they leave out are its own.
 */
export function plannedExecutor(schema: GraphQLSchema): (operation: Omit<ExecutionArgs, 'schema'>) => Promise<ExecutionResult> {
  const planned = withRoots(schema, (field, parentType) => ({
    ...field,
    type: isNonNullType(field.type) ? new GraphQLNonNull(Answer) : Answer,
    resolve: async (found, args, context, info) => {
      const asked = { ...info, schema, parentType, returnType: field.type }
      const finding = (async () => field.resolve!(undefined as never, args, context, asked))()
      found.values.set(info.path.key, finding)
      const value = await finding
      try {
        return compiledOnce(asked, 'completion', () => completion(field.type, info.fieldNodes, asked))(value)
      } catch (error) {
        found.isUnplanned = true
        throw error
      }
    },
  }))
  const completing = withRoots(schema, (field) => ({ ...field, resolve: (found, _args, _context, info) => found.values.get(info.path.key) }))
  return async (operation) => {
    const found: Found = { values: new Map(), isUnplanned: false }
    const answer = await execute({ ...operation, schema: planned, rootValue: found })
    return found.isUnplanned ? execute({ ...operation, schema: completing, rootValue: found }) : answer
  }
}

function withRoots(schema: GraphQLSchema, change: (field: RootField, parentType: GraphQLObjectType) => RootField): GraphQLSchema {
  const changed = (type: GraphQLObjectType): GraphQLObjectType => {
    const { fields, ...config } = type.toConfig()
    return new GraphQLObjectType({ ...config, fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field as RootField, type)])) })
  }
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()]
  return new GraphQLSchema({ query: query && changed(query), mutation: mutation && changed(mutation) })
}

/** Gives Apollo this executor in the way it has for one. Questions about the contract itself, graphql answers. */
export function executedByPlan(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const run = plannedExecutor(schema)
  return {
    onSchemaLoadOrUpdate: (use) => { use({ apiSchema: schema, coreSupergraphSdl: '' }); return () => undefined },
    load: async () => ({
      executor: async ({ document, source, request: { variables }, operationName, context }) =>
        (/\b__(schema|type)\b/.test(source) ? execute : run)({ schema, document, operationName, variableValues: variables, contextValue: context }),
    }),
    stop: async () => undefined,
  }
}
