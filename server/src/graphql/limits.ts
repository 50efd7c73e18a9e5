import { createRequire } from 'node:module'
import type { ApolloServerPlugin } from '@apollo/server'
import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql'
import type * as QueryComplexity from 'graphql-query-complexity'
import { TooComplex, Unavailable } from '../errors.ts'
import type { Context } from '../context.ts'

// Its ES build asks for another copy of graphql than the rest of the server does; the two would not know each other's types.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)('graphql-query-complexity') as typeof QueryComplexity

/** The most that one request may ask. */
export const limits = { depth: 10, aliases: 15, tokens: 1_000, fields: 2_000, cost: 25_000, bodyBytes: 100 * 1024 } as const

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
    // Who asks could not be looked up; Apollo would answer 500.
    contextCreationDidFail: async ({ error }) => {
      if (error instanceof Unavailable) error.extensions['http'] = { status: 503, headers: new Map([['retry-after', '1']]) }
    },
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, schema, operation }) => {
        if (!operation || isWithinLimits(operation, request.variables)) return
        checkShape(document, operation)
        if (isAboutTheContract(operation)) return
        const cost = getComplexity({
          schema, query: document, operationName: request.operationName, variables: request.variables ?? {},
          estimators: [fieldExtensionsEstimator(), pageEstimator, listEstimator, simpleEstimator({ defaultComplexity: 1 })],
        })
        if (cost > limits.cost) throw new TooComplex('request.tooWide', { cost, most: limits.cost })
        rememberWithinLimits(operation, request.variables)
      },
      // Apollo answers 500 to every refusal it did not make itself; a request that is refused is the caller's to mend.
      willSendResponse: async ({ response: { http, body } }) => {
        if (http.status === 500 && body.kind === 'single' && body.singleResult.errors?.every(({ extensions }) => extensions?.['code'] !== 'INTERNAL')) http.status = 400
      },
    }),
  }
}

/** Apollo keeps parsed operations; what was found of one holds the next time, for the same numbers and switches among its variables. */
const withinLimits = new WeakMap<OperationDefinitionNode, Set<string>>()
const mostRemembered = 100

type Variables = Readonly<Record<string, unknown>> | undefined

function sizesIn({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): string {
  const declared = variableDefinitions.map(({ variable }) => variables?.[variable.name.value])
  return JSON.stringify(declared.map((value) => (typeof value === 'number' || typeof value === 'boolean' ? value : null)))
}

function isWithinLimits(operation: OperationDefinitionNode, variables: Variables): boolean {
  return withinLimits.get(operation)?.has(sizesIn(operation, variables)) ?? false
}

function rememberWithinLimits(operation: OperationDefinitionNode, variables: Variables): void {
  const known = withinLimits.get(operation)
  const sizes = sizesIn(operation, variables)
  withinLimits.set(operation, known && known.size < mostRemembered ? known.add(sizes) : new Set([sizes]))
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])))
}

/** Tools ask for the whole contract in one deep question that touches no data; graphql itself bounds how far it may circle. */
function isAboutTheContract({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && ['__schema', '__type', '__typename'].includes(selection.name.value))
}

/** Refuses an operation whose shape alone is too deep, too wide or too much, before anything walks it field by field. */
export function checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
  const { depth, aliases, fields, roots } = measure(document, operation.selectionSet)
  if (fields > limits.fields) throw new TooComplex('request.tooWide', { cost: fields, most: limits.fields })
  if (depth > limits.depth && !isAboutTheContract(operation)) throw new TooComplex('request.tooDeep', { most: limits.depth })
  if (aliases > limits.aliases) throw new TooComplex('request.tooManyAliases', { most: limits.aliases })
  if (operation.operation === 'mutation' && roots > 1) throw new TooComplex('request.oneMutation')
}

type Shape = { depth: number; aliases: number; fields: number; roots: number }

/**
 * How deep a selection goes through its fragments, how many aliases and fields it has once they are written out, and how many
 * fields at its top. Each fragment is measured once: written out they may double with every level. Validation has refused circles.
 */
function measure(document: DocumentNode, selectionSet: SelectionSetNode): Shape {
  const fragments = fragmentsOf(document)
  const known = new Map<string, Shape>()
  const shapeOf = (set: SelectionSetNode): Shape => set.selections.map(partOf).reduce(
    (sum, part) => ({ depth: Math.max(sum.depth, part.depth), aliases: sum.aliases + part.aliases, fields: sum.fields + part.fields, roots: sum.roots + part.roots }),
    { depth: 0, aliases: 0, fields: 0, roots: 0 })
  const partOf = (selection: SelectionNode): Shape => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return shapeOf(selection.selectionSet)
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet ? shapeOf(selection.selectionSet) : { depth: 0, aliases: 0, fields: 0 }
      return { depth: 1 + below.depth, aliases: (selection.alias ? 1 : 0) + below.aliases, fields: 1 + below.fields, roots: 1 }
    }
    const shape = known.get(selection.name.value) ?? shapeOf(fragments.get(selection.name.value)!.selectionSet)
    known.set(selection.name.value, shape)
    return shape
  }
  return shapeOf(selectionSet)
}
