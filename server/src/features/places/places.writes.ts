import type { Places } from '../../context.ts'
import { cypher, query, variable } from '../../neo4j/cypher.ts'
import { areaVisible } from '../../neo4j/visibleTo.ts'

const area = variable('area')

/** Which of some areas are not there yet. */
export const missingAreas = query<{ codes: string[] }, { code: string }>('places.missing', cypher`
  UNWIND $codes AS code
  WITH code WHERE NOT EXISTS { (:Area {code: code}) }
  RETURN code`)

/** Writes areas, each with the label of its level. */
export const createAreas = query<{ rows: Places['rows'] }, { made: number }>('places.create', cypher`
  UNWIND $rows AS row
  CREATE (area:Area)
  SET area += row.properties, area.from = date(row.from), area.to = date(row.to),
    area.location = CASE WHEN row.location IS NOT NULL THEN point({latitude: row.location.latitude, longitude: row.location.longitude}) END
  FOREACH (one IN CASE row.level WHEN 'Province' THEN [1] ELSE [] END | SET area:Province)
  FOREACH (one IN CASE row.level WHEN 'District' THEN [1] ELSE [] END | SET area:District)
  FOREACH (one IN CASE row.level WHEN 'Subdistrict' THEN [1] ELSE [] END | SET area:Subdistrict)
  FOREACH (one IN CASE row.level WHEN 'Village' THEN [1] ELSE [] END | SET area:Village)
  RETURN count(*) AS made`)

/** Says of areas which one each lies in. */
export const linkAreas = query<{ links: Places['links'] }, { made: number }>('places.link', cypher`
  UNWIND $links AS link
  MATCH (area:Area {code: link.from}) MATCH (whole:Area {code: link.to})
  MERGE (area)-[:IN]->(whole)
  RETURN count(*) AS made`)

/** Says of subdistricts which ones they border. */
export const linkBorders = query<{ borders: Places['borders'] }, { made: number }>('places.border', cypher`
  UNWIND $borders AS border
  MATCH (area:Subdistrict {code: border.from}) MATCH (other:Subdistrict {code: border.to})
  MERGE (area)-[borders:BORDERS]->(other) SET borders.km = border.km
  RETURN count(*) AS made`)

/** A subdistrict that the viewer may know of, and since when it is there. */
export const subdistrictOf = query<{ code: string }, { nameTh: string; from: string }>('places.subdistrict', cypher`
  MATCH (${area}:Subdistrict {code: $code}) WHERE ${areaVisible(area)} RETURN area.nameTh AS nameTh, toString(area.from) AS from`)

/** Which of some codes are of villages that are there already. */
export const takenCodes = query<{ codes: string[] }, { moo: number }>('places.taken', cypher`
  UNWIND $codes AS code MATCH (area:Area {code: code}) RETURN toInteger(right(code, 2)) AS moo ORDER BY moo`)
