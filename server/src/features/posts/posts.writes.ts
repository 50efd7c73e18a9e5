import { cypher, query, variable } from '../../neo4j/cypher.ts'
import { endDay, factsEndWith, holdsOn, openEndDay } from '../../neo4j/holdsOn.ts'
import { countUses, personUse, postUse, type UsesRow } from '../../neo4j/uses.ts'
import { areaVisible, holderVisible, visible } from '../../neo4j/visibleTo.ts'

const [post, area, office, agency, person, seat, committee] = [variable('post'), variable('area'), variable('office'), variable('agency'), variable('person'), variable('seat'), variable('committee')]

export const createPostNode = query<{ id: string; organization: string; from: string; properties: Record<string, unknown> }, { id: string }>('posts.create', cypher`
  MATCH (organization:Agency|Committee {id: $organization})
  CREATE (post:Post {id: $id, from: date($from), to: ${openEndDay}, revision: 1})-[:OF]->(organization) SET post += $properties
  RETURN post.id AS id`)

export const setExOfficio = query<{ id: string; office: string; from: string }, { id: string }>('posts.setExOfficio', cypher`
  MATCH (${office}:Post {id: $office, kind: 'OFFICE'}) WHERE ${visible(office)}
  SET office.revision = coalesce(office.revision, 0) + 1
  WITH office WHERE office.from <= date($from) AND office.to = ${openEndDay}
  MATCH (post:Post {id: $id})
  CREATE (post)-[:EX_OFFICIO]->(office) RETURN office.id AS id`)

export const clearRepresents = query<{ id: string }, { removed: number }>('posts.clearRepresents', cypher`
  MATCH (:Post {id: $id})-[represents:REPRESENTS]->(:Agency) DELETE represents RETURN count(*) AS removed`)

export const setRepresents = query<{ id: string; agency: string }, { id: string }>('posts.setRepresents', cypher`
  MATCH (post:Post {id: $id}) MATCH (${agency}:Agency {id: $agency}) WHERE ${visible(agency)}
  CREATE (post)-[:REPRESENTS]->(agency) RETURN agency.id AS id`)

/** Coverage lasts no longer than the post and the area do. */
const endOfCoverage = cypher`CASE WHEN area.to < post.to THEN area.to ELSE post.to END`
const endWithoutClosing = cypher`CASE WHEN post.to < area.to THEN area.to END`

/** Writes watch posts and the village that each of them covers. */
export const createWatchNodes = query<{ organization: string; from: string; posts: { id: string; village: string; properties: Record<string, unknown> }[] }, { made: number }>('posts.createWatch', cypher`
  MATCH (organization:Committee {id: $organization})
  UNWIND $posts AS each
  MATCH (area:Area {code: each.village})
  CREATE (post:Post {id: each.id, from: date($from), to: ${openEndDay}, revision: 1})-[:OF]->(organization) SET post += each.properties
  CREATE (post)-[:COVERS {from: date($from), to: ${endOfCoverage}, plannedEndOn: ${endWithoutClosing}}]->(area)
  RETURN count(*) AS made`)

export type LockedPost = { areaCode: string; agencyId: string | null; kind: string; from: string; to: string | null; covers: string[]; isSteady: boolean; properties: Record<string, unknown> }

/** A post with its write lock, and the areas it covers from a day on: steadily, when none of them begins later or ends before its time. */
export const lockPostWhole = query<{ id: string; from: string }, LockedPost>('posts.lock', cypher`
  MATCH (${post}:Post {id: $id}) WHERE ${visible(post)}
  SET post.revision = coalesce(post.revision, 0) + 1
  RETURN post.areaCode AS areaCode, head(COLLECT { MATCH (post)-[:OF]->(agency:Agency) RETURN agency.id }) AS agencyId, post.kind AS kind, toString(post.from) AS from,
    ${endDay(post)} AS to,
    COLLECT { MATCH (post)-[covers:COVERS]->(area:Area) WHERE covers.to > date($from) AND covers.retractedAt IS NULL RETURN DISTINCT area.code ORDER BY area.code } AS covers,
    NOT EXISTS { MATCH (post)-[covers:COVERS]->(area:Area) WHERE covers.to > date($from) AND covers.retractedAt IS NULL AND (covers.from > date($from) OR covers.to <> ${endOfCoverage}) } AS isSteady,
    post {.titleTh, .titleEn, .dutiesTh, .dutiesEn, .phone, .hours, .lineId, .termMonths, .callOrder,
      represents: head(COLLECT { MATCH (post)-[:REPRESENTS]->(agency:Agency) RETURN agency.id })} AS properties`)

export const setPost = query<{ id: string; properties: Record<string, unknown> }, { id: string }>('posts.set', cypher`
  MATCH (post:Post {id: $id}) SET post += $properties RETURN post.id AS id`)

export const areasToCover = query<{ areas: string[]; from: string }, { code: string; isVillage: boolean }>('posts.areasToCover', cypher`
  UNWIND $areas AS code MATCH (${area}:Area {code: code}) WHERE ${areaVisible(area)} AND ${holdsOn(area, cypher`date($from)`)} RETURN area.code AS code, area:Village AS isVillage`)

/** Ends on a day what the post covers and should not; what was to begin on that day or later was never in force and goes. */
export const endCoverage = query<{ id: string; keep: string[]; from: string }, { ended: number }>('posts.endCoverage', cypher`
  MATCH (post:Post {id: $id})-[covers:COVERS]->(area:Area) WHERE covers.to > date($from) AND covers.retractedAt IS NULL AND NOT area.code IN $keep
  FOREACH (fact IN CASE WHEN covers.from < date($from) THEN [covers] ELSE [] END | SET fact.to = date($from), fact.plannedEndOn = null)
  FOREACH (fact IN CASE WHEN covers.from >= date($from) THEN [covers] ELSE [] END | DELETE fact)
  RETURN count(*) AS ended`)

/** Covers areas from a day on, where that is not so yet. One that would begin later begins now; one that would end goes on. */
export const beginCoverage = query<{ id: string; areas: string[]; from: string }, { begun: number }>('posts.beginCoverage', cypher`
  MATCH (post:Post {id: $id})
  UNWIND $areas AS code
  MATCH (area:Area {code: code})
  CALL (post, area) {
    OPTIONAL MATCH (post)-[covers:COVERS]->(area) WHERE covers.to > date($from) AND covers.retractedAt IS NULL
    WITH covers ORDER BY covers.from
    RETURN collect(covers) AS known
  }
  FOREACH (fact IN known[1..] | DELETE fact)
  FOREACH (fact IN known[..1] | SET fact.from = CASE WHEN fact.from > date($from) THEN date($from) ELSE fact.from END, fact.to = ${endOfCoverage}, fact.plannedEndOn = ${endWithoutClosing})
  FOREACH (none IN CASE WHEN size(known) = 0 THEN [1] ELSE [] END | CREATE (post)-[:COVERS {from: date($from), to: ${endOfCoverage}, plannedEndOn: ${endWithoutClosing}}]->(area))
  RETURN count(*) AS begun`)

/** The first end of what a post belongs to: its agency or committee, and for an ex officio seat the office. They are locked, so that none ends meanwhile. */
export const lastsAtMost = query<{ id: string }, { most: string | null }>('posts.lastsAtMost', cypher`
  MATCH (post:Post {id: $id})-[:OF|EX_OFFICIO]->(above)
  SET above.revision = coalesce(above.revision, 0) + 1
  WITH min(above.to) AS first
  RETURN CASE WHEN first = ${openEndDay} THEN null ELSE toString(first) END AS most`)

/** Who holds it longer, as far as the viewer may know who does, and which seats follow it longer. */
export const usesAfter = query<{ id: string; to: string | null }, UsesRow>('posts.usesAfter', cypher`
  MATCH (${post}:Post {id: $id})
  CALL (post) {
    MATCH (post)<-[:TO_POST]-(appointment:Appointment)<-[:HOLDS]-(${person}:Person) WHERE appointment.retractedAt IS NULL AND appointment.to > date($to)
    RETURN CASE WHEN ${holderVisible(post)} THEN ${personUse(person)} END AS use, appointment.from AS since, appointment.id AS id
    UNION ALL
    MATCH (post)<-[:EX_OFFICIO]-(${seat}:Post)-[:OF]->(${committee}:Agency|Committee) WHERE seat.retractedAt IS NULL AND seat.to > date($to)
    RETURN CASE WHEN ${visible(seat)} THEN ${postUse(seat, committee)} END AS use, seat.from AS since, seat.id AS id
  }
  ${countUses}`)

/** Ends a post on a day, or opens it again, and with it what it covers. */
export const closePostOn = query<{ id: string; to: string | null }, { id: string }>('posts.close', cypher`
  MATCH (post:Post {id: $id})
  SET post.to = coalesce(date($to), ${openEndDay})
  WITH post
  ${factsEndWith(post, cypher`COVERS`)}
  RETURN post.id AS id`)
