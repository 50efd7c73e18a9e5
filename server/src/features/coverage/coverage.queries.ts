import { cypher, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import { appointmentHoldsOn, asOfDay, contactHoldsOn, holdsOn, vacantSince } from '../../neo4j/holdsOn.ts'
import type { AreaRow } from '../areas/areaTree.ts'
import { areaVisible } from '../../neo4j/visibleTo.ts'

/** Days after which the contacts of a village's holders count as stale when none was confirmed. */
export const staleAfterDays = 180

/** One village as the graph answers it: flat columns, for this is the page that is asked most. */
export type VillageRow = AreaRow & {
  watchPosts: number; watchers: number; acting: number; confirmed: number; vacantSince: string | null
}

export type CoverageRow = { area: AreaRow; above: AreaRow[]; inside: AreaRow[]; villages: unknown[][]; calls: unknown[][] }

const [area, village, covers] = [variable('area'), variable('village'), variable('covers')]
const [post, appointment, other] = [variable('post'), variable('appointment'), variable('other')]

const areaColumns = (node: Cypher) => cypher`{code: ${node}.code, nameTh: ${node}.nameTh, nameEn: ${node}.nameEn, latitude: ${node}.location.latitude, longitude: ${node}.location.longitude, isSynthetic: coalesce(${node}.isSynthetic, false)}`

/**
 * Every village of an area with its watch posts on a day: how many there are, how many are held and how many of those
 * by an acting holder, whether any holder's contact was confirmed in time, and since when nobody is there. Beside them
 * the number of each subdistrict's headman, who is called first where a village has nobody.
 */
export const coverageOfArea = query<{ area: string; asOf: string; staleAfterDays: number }, CoverageRow>('coverage.ofArea', cypher`
  MATCH (${area}:Area {code: $area}) WHERE ${areaVisible(area)}
  RETURN ${areaColumns(area)} AS area,
    COLLECT { MATCH (${area})-[:IN*1..2]->(${other}:Area) RETURN ${areaColumns(other)} ORDER BY ${other}.code } AS above,
    COLLECT { MATCH (${other}:Area)-[:IN*1..2]->(${area}) WHERE NOT ${other}:Village AND ${holdsOn(other)} RETURN ${areaColumns(other)} ORDER BY ${other}.sortKey, ${other}.code } AS inside,
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
      RETURN [${village}.code, ${village}.nameTh, ${village}.nameEn, ${village}.moo, ${village}.location.latitude, ${village}.location.longitude, coalesce(${village}.isSynthetic, false),
        watchPosts, watchers, acting, confirmed,
        toString(vacantSince)]
      ORDER BY ${village}.code
    } AS villages,
    COLLECT {
      MATCH (subarea:Subdistrict)<-[serves:SERVES]-(agency:Agency {kind: 'HEADMAN'})<-[:OF]-(headman:Post)
      WHERE subarea.code STARTS WITH left($area, 6) AND agency.level = 'SUBDISTRICT' AND headman.phone IS NOT NULL AND ${holdsOn(variable('serves'))} AND ${holdsOn(variable('headman'))}
      RETURN [subarea.code, headman.id, headman.titleTh, headman.titleEn, headman.phone] ORDER BY subarea.code, headman.callOrder, headman.id
    } AS calls`)
