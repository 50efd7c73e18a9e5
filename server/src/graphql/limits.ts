import { createRequire } from 'node:module'
import type { ApolloServerPlugin } from '@apollo/server'
import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import type * as QueryComplexity from 'graphql-query-complexity'
import { TooComplex } from '../errors.ts'
import type { Context } from '../context.ts'

// Its ES build asks for another copy of graphql than the rest of the server does; the two would not know each other's types.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)('graphql-query-complexity') as typeof QueryComplexity

/** The most that one request may ask. */
export const limits = { depth: 10, aliases: 15, tokens: 1_000, cost: 25_000, bodyBytes: 100 * 1024 } as const

/** A list without a page size counts as this many nodes; a page that states none has this many. */
const listSize = 10
const pageSize = 25

/** A larger page is refused by name when it is asked for. */
const largestPage = 100

/** A page costs its size times its nodes; inside of it, `nodes` is not one more list. */
const pageEstimator: QueryComplexity.ComplexityEstimator = ({ field, args, childComplexity }) => {
  const { first } = args
  if (field.args.some(({ name }) => name === 'first')) return 1 + (typeof first === 'number' && first > 0 ? Math.min(first, largestPage) : pageSize) * childComplexity
  return field.name === 'nodes' ? childComplexity : undefined
}

const listEstimator: QueryComplexity.ComplexityEstimator = ({ field, childComplexity }) =>
  String(field.type).startsWith('[') ? 1 + listSize * childComplexity : undefined

/** Refuses a request that is too deep, too wide or too long before any resolver runs, also when its variables make it so. */
export function requestLimits(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, schema, operation }) => {
        if (!operation) return
        const { depth, aliases } = measure(document, operation.selectionSet)
        if (depth > limits.depth && !isAboutTheContract(operation)) throw new TooComplex('request.tooDeep', { most: limits.depth })
        if (aliases > limits.aliases) throw new TooComplex('request.tooManyAliases', { most: limits.aliases })
        if (operation.operation === 'mutation' && rootFields(document, operation.selectionSet) > 1) throw new TooComplex('request.oneMutation')
        if (isAboutTheContract(operation)) return
        const cost = getComplexity({
          schema, query: document, operationName: request.operationName, variables: request.variables ?? {},
          estimators: [fieldExtensionsEstimator(), pageEstimator, listEstimator, simpleEstimator({ defaultComplexity: 1 })],
        })
        if (cost > limits.cost) throw new TooComplex('request.tooWide', { cost, most: limits.cost })
      },
      // Apollo answers 500 to every refusal it did not make itself; a request that is refused is the caller's to mend.
      willSendResponse: async ({ response: { http, body } }) => {
        if (http.status === 500 && body.kind === 'single' && body.singleResult.errors?.every(({ extensions }) => extensions?.['code'] !== 'INTERNAL')) http.status = 400
      },
    }),
  }
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])))
}

/** Tools ask for the whole contract in one deep question that touches no data; graphql itself bounds how far it may circle. */
function isAboutTheContract({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && ['__schema', '__type', '__typename'].includes(selection.name.value))
}

/** How deep a selection goes through its fragments, and how many aliases it uses. Validation has refused fragments in a circle. */
function measure(document: DocumentNode, selectionSet: SelectionSetNode): { depth: number; aliases: number } {
  const fragments = fragmentsOf(document)
  let aliases = 0
  const depthOf = (set: SelectionSetNode): number => Math.max(0, ...set.selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOf(fragments.get(selection.name.value)!.selectionSet)
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet)
    if (selection.alias) aliases++
    return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0)
  }))
  return { depth: depthOf(selectionSet), aliases }
}

function rootFields(document: DocumentNode, selectionSet: SelectionSetNode): number {
  const fragments = fragmentsOf(document)
  const count = (set: SelectionSetNode): number => set.selections.reduce((sum, selection) =>
    sum + (selection.kind === Kind.FIELD ? 1 : count(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)!.selectionSet)), 0)
  return count(selectionSet)
}
