import { execute, getOperationAST, Kind, parse, type GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { todayInBangkok } from './days.ts'
import { Viewer } from './features/access/viewer.ts'
import { fromSelection } from './graphql/selectionResolver.ts'
import { knownTexts } from './http/knownOperations.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** A value for each variable of the client's queries, by its name: of a place or record that does not exist, so that nothing is looked at. */
const nowhere: Readonly<Record<string, string | number>> = { first: 25, area: '00', subdistrict: '000000', code: '00000000', village: '00000000', id: nobody, post: nobody, subject: nobody }

/** Who asks while warming up: nobody, but with parameters of the types that a real viewer has, for a plan is kept by them. */
export const warmingViewer = new Viewer({ id: nobody, username: '', nameTh: '', nameEn: '', isDemo: false }, 'PROVINCE_COORDINATOR', ['00'], null, null, null)

/** The statements that take longest to plan, whatever a page asks of them. */
const longest = ['query Search { search(text: "ก") { id } }', 'query Register { register(area: "00") { posts { total } } }']

/**
 * Asks every query that the client knows once, about nowhere, so that the database has planned them before the first person
 * asks: a plan costs a fresh database some hundred times the answer.
 */
export async function warmUp(schema: GraphQLSchema, context: Context): Promise<void> {
  for (const text of [...knownTexts(), ...longest]) {
    const document = parse(text)
    const operation = getOperationAST(document)
    if (operation?.operation !== 'query') continue
    const needed = (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ variable }) => variable.name.value)
    const variableValues = Object.fromEntries(needed.map((name) => [name, nowhere[name] ?? todayInBangkok()]))
    await execute({ schema, document, variableValues, contextValue: context, fieldResolver: fromSelection })
  }
}
