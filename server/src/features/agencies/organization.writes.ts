import { cypher, query, variable } from '../../neo4j/cypher.ts'
import { endDay, factsEndWith, openEndDay } from '../../neo4j/holdsOn.ts'
import { countUses, type UsesRow } from '../../neo4j/uses.ts'
import { areaVisible, visible } from '../../neo4j/visibleTo.ts'

const [organization, area, post] = [variable('organization'), variable('area'), variable('post')]

export type OrganizationRow = { kind: 'Agency' | 'Committee'; areaCode: string; agencyId: string | null; from: string; to: string | null; properties: Record<string, unknown> }

/** An agency or a committee with its write lock. */
export const lockOrganization = query<{ id: string }, OrganizationRow>('organizations.lock', cypher`
  MATCH (${organization}:Agency|Committee {id: $id}) WHERE ${visible(organization)}
  SET organization.revision = coalesce(organization.revision, 0) + 1
  RETURN CASE WHEN organization:Agency THEN 'Agency' ELSE 'Committee' END AS kind, organization.areaCode AS areaCode, CASE WHEN organization:Agency THEN organization.id END AS agencyId,
    toString(organization.from) AS from, ${endDay(organization)} AS to,
    organization {.nameTh, .nameEn, .shortNameTh, .sector, .phone, .hours, .theme, .cadence, .quorum, .funding, .expectedSectors,
      secretariat: head(COLLECT { MATCH (organization)-[:SECRETARIAT]->(agency:Agency) RETURN agency.id })} AS properties`)

export const createAgencyNode = query<{ id: string; from: string; properties: Record<string, unknown> }, { id: string }>('agencies.create', cypher`
  CREATE (agency:Agency {id: $id, from: date($from), to: ${openEndDay}}) SET agency += $properties RETURN agency.id AS id`)

export const createCommitteeNode = query<{ id: string; from: string; properties: Record<string, unknown> }, { id: string }>('committees.create', cypher`
  CREATE (committee:Committee {id: $id, from: date($from), to: ${openEndDay}}) SET committee += $properties RETURN committee.id AS id`)

export const setOrganization = query<{ id: string; properties: Record<string, unknown> }, { id: string }>('organizations.set', cypher`
  MATCH (organization:Agency|Committee {id: $id}) SET organization += $properties RETURN organization.id AS id`)

/** The areas it serves from a day; answers with those that are there and that the viewer sees. */
export const serveAreas = query<{ id: string; areas: string[]; from: string }, { code: string }>('organizations.serve', cypher`
  MATCH (organization:Agency|Committee {id: $id})
  UNWIND $areas AS code
  MATCH (${area}:Area {code: code}) WHERE ${areaVisible(area)}
  CREATE (organization)-[:SERVES {from: date($from), to: ${openEndDay}, partial: false}]->(area)
  RETURN area.code AS code`)

export const homeArea = query<{ code: string }, { code: string }>('organizations.homeArea', cypher`
  MATCH (${area}:Area {code: $code}) WHERE ${areaVisible(area)} RETURN area.code AS code`)

export const setPartOf = query<{ id: string; whole: string }, { id: string }>('agencies.setPartOf', cypher`
  MATCH (agency:Agency {id: $id}) MATCH (${organization}:Agency {id: $whole}) WHERE ${visible(organization)}
  CREATE (agency)-[:PART_OF]->(organization) RETURN organization.id AS id`)

export const clearSecretariat = query<{ id: string }, { removed: number }>('committees.clearSecretariat', cypher`
  MATCH (:Committee {id: $id})-[secretariat:SECRETARIAT]->(:Agency) DELETE secretariat RETURN count(*) AS removed`)

export const setSecretariat = query<{ id: string; agency: string }, { id: string }>('committees.setSecretariat', cypher`
  MATCH (committee:Committee {id: $id}) MATCH (${organization}:Agency {id: $agency}) WHERE ${visible(organization)}
  CREATE (committee)-[:SECRETARIAT]->(organization) RETURN organization.id AS id`)

/** The posts that last longer. */
export const postsAfter = query<{ id: string; to: string | null }, UsesRow>('organizations.postsAfter', cypher`
  MATCH (${post}:Post)-[:OF]->(:Agency|Committee {id: $id}) WHERE post.retractedAt IS NULL AND post.to > date($to)
  WITH CASE WHEN ${visible(post)} THEN {th: post.titleTh, en: coalesce(post.titleEn, post.titleTh)} END AS use, post.from AS since, post.id AS id
  ${countUses}`)

/** Ends it on a day, or opens it again, and with it what it serves and offers. */
export const closeOrganizationOn = query<{ id: string; to: string | null }, { id: string }>('organizations.close', cypher`
  MATCH (organization:Agency|Committee {id: $id})
  SET organization.to = coalesce(date($to), ${openEndDay})
  WITH organization
  ${factsEndWith(organization, cypher`SERVES|OFFERS`)}
  RETURN organization.id AS id`)
