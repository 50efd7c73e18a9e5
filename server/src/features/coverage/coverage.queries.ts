import { getNamedType, type GraphQLObjectType } from 'graphql'
import { cypher, joined, variable, type Cypher } from '../../neo4j/cypher.ts'
import { appointmentHoldsOn, asOfDay, contactHoldsOn, holdsOn, vacantSince } from '../../neo4j/holdsOn.ts'
import { placeOf, type Selected } from '../../neo4j/selection.ts'
import type { AnalysisRoot } from '../../neo4j/statements.ts'
import { areaVisible } from '../../neo4j/visibleTo.ts'
import { areaFields } from '../areas/area.type.ts'
import { coverageOf } from './coverage.ts'
import { shaped, shapeOf, type AreaColumns } from './coverageSelection.ts'

/** Days after which the contacts of a village's holders count as stale when none was confirmed. */
export const staleAfterDays = 180

/** One village as the graph answers it: flat columns, for this is the page that is asked most. */
export type VillageRow = {
  code: string; latitude: number; longitude: number; watchPosts: number; watchers: number; acting: number; confirmed: number; vacantSince: string | null; columns: AreaColumns
}

export type CoverageRow = { code: string; columns: AreaColumns; inside: [code: string, columns: AreaColumns][]; villages: unknown[][]; calls: unknown[][] }

const [area, village, covers] = [variable('area'), variable('village'), variable('covers')]
const [post, appointment, subarea] = [variable('post'), variable('appointment'), variable('subarea')]

/** The node of the statement that each area of the answer is, by the type and field it stands in. */
const nodeOf: Readonly<Record<string, Cypher>> = { 'Coverage.area': area, 'AreaCoverage.area': subarea, 'VillageCoverage.village': village, 'VillageHelp.village': village }

/** Coverage of an area on a day: plain code counts, what is asked of the areas in it is selected in the same statement. */
export const coverageOfArea: AnalysisRoot<CoverageRow, Selected> = {
  name: 'coverage.ofArea',
  build: (info, select) => {
    const columns = new Map<Cypher, Cypher[]>([[area, []], [subarea, []], [village, []]])
    const shape = shapeOf(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info, (place, type, nodes) => {
      const node = nodeOf[place]!
      const selection = select(type, nodes, areaFields, node)
      // The helper is a village too: what both show is one column.
      const places = selection.columns.map((column) => placeOf(column, columns.get(node)!))
      return (row) => selection.read(places.map((at) => row[at]))
    })
    const columnsOf = (node: Cypher) => cypher`[${joined(columns.get(node)!, cypher`, `)}]`
    return { statement: statementOf(columnsOf), read: (row, asOf) => shaped(shape, coverageOf(row, asOf)) }
  },
}

/**
 * Every village of an area with its watch posts on a day: how many there are, how many are held and how many of those
 * by an acting holder, whether any holder's contact was confirmed in time, and since when nobody is there. Beside them
 * the number of each subdistrict's headman, who is called first where a village has nobody.
 */
const statementOf = (columnsOf: (node: Cypher) => Cypher): Cypher => cypher`
  MATCH (${area}:Area {code: $area}) WHERE ${areaVisible(area)}
  RETURN ${area}.code AS code, ${columnsOf(area)} AS columns,
    COLLECT { MATCH (${subarea}:Area)-[:IN]->(${area}) WHERE NOT ${subarea}:Village AND ${holdsOn(subarea)} RETURN [${subarea}.code, ${columnsOf(subarea)}] ORDER BY ${subarea}.sortKey, ${subarea}.code } AS inside,
    COLLECT {
      MATCH (${village}:Village) WHERE ${village}.code STARTS WITH $area AND ${holdsOn(village)}
      CALL (${village}) {
        OPTIONAL MATCH (${post}:Post {kind: 'WATCH'})-[${covers}:COVERS]->(${village}) WHERE ${holdsOn(covers)} AND ${holdsOn(post)}
        CALL (${post}) {
          OPTIONAL MATCH (${post})<-[:TO_POST]-(${appointment}:Appointment)<-[:HOLDS]-(person:Person) WHERE ${appointmentHoldsOn(appointment)} AND ${appointment}.kind <> 'ALTERNATE'
          WITH person, ${appointment} ORDER BY ${appointment}.kind DESC LIMIT 1
          RETURN ${appointment}.kind AS kind,
            EXISTS { MATCH (person)-[:REACHED_BY]->(contact:Contact) WHERE ${contactHoldsOn(variable('contact'))}
              AND any(on IN contact.confirmations WHERE on <= ${asOfDay} AND on > ${asOfDay} - duration({days: toInteger($staleAfterDays)})) } AS confirmed,
            CASE WHEN ${appointment} IS NULL THEN ${vacantSince(post)} END AS vacantSince
        }
        WITH ${village}, count(${post}) AS watchPosts, count(kind) AS watchers, sum(CASE kind WHEN 'ACTING' THEN 1 ELSE 0 END) AS acting,
          sum(CASE WHEN confirmed THEN 1 ELSE 0 END) AS confirmed, max(CASE WHEN kind IS NULL THEN vacantSince END) AS vacantSince
        RETURN watchPosts, watchers, acting, confirmed, vacantSince
      }
      RETURN [${village}.code, ${village}.location.latitude, ${village}.location.longitude, watchPosts, watchers, acting, confirmed, toString(vacantSince), ${columnsOf(village)}]
      ORDER BY ${village}.code
    } AS villages,
    COLLECT {
      MATCH (served:Subdistrict)<-[serves:SERVES]-(agency:Agency {kind: 'HEADMAN'})<-[:OF]-(headman:Post)
      WHERE served.code STARTS WITH left($area, 6) AND agency.level = 'SUBDISTRICT' AND headman.phone IS NOT NULL AND ${holdsOn(variable('serves'))} AND ${holdsOn(variable('headman'))}
      RETURN [served.code, headman.id, headman.titleTh, headman.titleEn, headman.phone, coalesce(headman.hours, agency.hours)] ORDER BY served.code, headman.callOrder, headman.id
    } AS calls`
