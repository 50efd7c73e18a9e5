import { execute, getOperationAST, isEnumType, Kind, parse, type ConstValueNode, type GraphQLSchema, type TypeNode, type VariableDefinitionNode } from 'graphql'
import type { Context } from './context.ts'
import { todayInBangkok } from './days.ts'
import { Viewer } from './features/access/viewer.ts'
import { fromSelection } from './graphql/selectionResolver.ts'
import { knownTexts } from './http/knownOperations.ts'
import { writeCursor } from './neo4j/statements.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** A value for each variable of the client's queries, by its name: of a place or record that does not exist, so that nothing is looked at. */
const nowhere: Readonly<Record<string, string | number>> = { first: 25, text: 'ก', after: writeCursor('', nobody), area: '00', subdistrict: '000000', code: '00000000', village: '00000000', id: nobody, post: nobody, subject: nobody }

/** May ask everything, so that every question is planned. */
class WarmingViewer extends Viewer {
  override can(): boolean {
    return true
  }
}

/** Who asks while warming up: nobody, but with parameters of the types that a real viewer has, for a plan is kept by them. */
export const warmingViewer = new WarmingViewer({ id: nobody, username: '', nameTh: '', nameEn: '', isDemo: false }, 'PROVINCE_COORDINATOR', ['00'], null, null, null)

/** The statements that take longest to plan, whatever a page asks of them. */
const longest = ['query Search { search(text: "ก") { id } }', 'query Register { register(area: "00") { posts { total } } }']

/** What is asked beforehand: what each page asks when it opens, or what it asks with each of its filters. */
export type Warming = 'pages' | 'filters'

/**
 * Asks every query that the client knows once, about nowhere, so that the database has planned them before the first person
 * asks: a plan costs a fresh database some hundred times the answer.
 */
export async function warmUp(schema: GraphQLSchema, context: Context, warming: Warming): Promise<void> {
  for (const text of [...knownTexts(), ...longest]) {
    const document = parse(text)
    const operation = getOperationAST(document)
    if (operation?.operation !== 'query') continue
    const variables = operation.variableDefinitions ?? []
    const needed = Object.fromEntries(variables.filter(isNeeded).map(({ variable: { name }, type }) => [name.value, nowhere[name.value] ?? sampleOf(schema, type, undefined) ?? todayInBangkok()]))
    const filters = variables.filter((each) => !isNeeded(each)).flatMap(({ variable: { name }, type, defaultValue }) => {
      const value = nowhere[name.value] ?? sampleOf(schema, type, defaultValue)
      return value === undefined ? [] : [{ [name.value]: value }]
    })
    for (const filter of warming === 'pages' ? [{}] : filters) await execute({ schema, document, variableValues: { ...needed, ...filter }, contextValue: context, fieldResolver: fromSelection })
  }
}

const isNeeded = ({ type }: VariableDefinitionNode) => type.kind === Kind.NON_NULL_TYPE

/** A value of a filter other than its default: one word of a closed list, or yes. */
function sampleOf(schema: GraphQLSchema, type: TypeNode, usual: ConstValueNode | undefined): unknown {
  if (type.kind === Kind.LIST_TYPE) {
    const one = sampleOf(schema, type.type, undefined)
    return one === undefined ? undefined : [one]
  }
  if (type.kind === Kind.NON_NULL_TYPE) return sampleOf(schema, type.type, usual)
  const named = schema.getType(type.name.value)
  if (isEnumType(named)) return named.getValues().map(({ name }) => name).find((name) => usual?.kind !== Kind.ENUM || name !== usual.value)
  return type.name.value === 'Boolean' && usual === undefined ? true : undefined
}
