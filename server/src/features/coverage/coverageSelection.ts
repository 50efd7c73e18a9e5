import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { selectedFields } from '../../neo4j/selectedFields.ts'
import { Selected } from '../../neo4j/selection.ts'

/** The columns of an area in a row, from which each place that shows the area reads its own. */
export type AreaColumns = readonly unknown[]

type ReadArea = (columns: AreaColumns) => Selected

/** What is asked of a part of the answer, by response key: a plain value, a part below it, or an area. */
type Shape = readonly { readonly key: string; readonly field: string; readonly below?: Shape; readonly readArea?: ReadArea }[]

/** Finds what a request asks of a coverage; `selectArea` compiles what it asks of an area, named by the type and field it stands in. */
export function shapeOf(type: GraphQLObjectType, nodes: readonly FieldNode[], info: GraphQLResolveInfo, selectArea: (place: string, area: GraphQLObjectType, nodes: readonly FieldNode[]) => ReadArea): Shape {
  return [...selectedFields(type, nodes, info)].filter(([, [node]]) => node!.name.value !== '__typename').map(([key, group]) => {
    const field = group[0]!.name.value
    const target = getNamedType(type.getFields()[field]!.type)
    if (!isObjectType(target)) return { key, field }
    if (target.name === 'Area') return { key, field, readArea: selectArea(`${type.name}.${field}`, target, group) }
    return { key, field, below: shapeOf(target, group, info, selectArea) }
  })
}

/** The answer as it was asked for, by response key, from the one that plain code made, in which areas are still columns. */
export function shaped(shape: Shape, answer: Readonly<Record<string, unknown>>): Selected {
  return shape.reduce((target, { key, field, below, readArea }) => {
    const found = answer[field]
    target[key] = readArea ? readArea(found as AreaColumns) : below ? shapedPart(below, found) : found
    return target
  }, new Selected())
}

function shapedPart(shape: Shape, found: unknown): unknown {
  if (found === null) return null
  return Array.isArray(found) ? found.map((each: Record<string, unknown>) => shaped(shape, each)) : shaped(shape, found as Record<string, unknown>)
}
