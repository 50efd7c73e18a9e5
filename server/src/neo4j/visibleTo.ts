import { cypher, variable, type Cypher } from './cypher.ts'

/** What every query knows of the one who asks; `graph` sets these on each statement. */
export type ViewerParameters = {
  /** Codes of the areas the viewer works in, each with all below it; `''` stands for the whole country. */
  viewerScopes: string[]
  /** Whether the viewer may know who the watch volunteers are: they may be at risk. */
  viewerSeesVolunteers: boolean
  /** Whether the viewer may read what changed, not only that something did. */
  viewerReadsChanges: boolean
  /** What the viewer's role may do, inside its scope. */
  viewerCan: readonly string[]
  viewerAccountId: string | null
}

/** The one who asks, as the door to the database needs to know of them. */
export type Asker = {
  readonly accountId: string
  readonly parameters: ViewerParameters
}

const overlaps = (code: Cypher) => cypher`any(scope IN $viewerScopes WHERE ${code} STARTS WITH scope OR scope STARTS WITH ${code})`

/** The codes of an area asked for and of those it lies in: what works there works at one of them. */
export const codesAround: Cypher = cypher`[digits IN [2, 4, 6, 8] | left($area, digits)]`

/** An area, or what lies at one, is seen from below and from above: by those who work in it and by those who work inside it. */
export const areaVisible = (area: Cypher): Cypher => overlaps(cypher`${area}.code`)

/** An agency, committee or post is seen by those whose area lies in its home area, or holds it; one that was retracted, by nobody. */
export const visible = (node: Cypher): Cypher => cypher`(${overlaps(cypher`${node}.areaCode`)} AND ${node}.retractedAt IS NULL)`

/** A person is seen through the posts that the viewer sees; one who only ever kept watch is known to people of the area alone. */
export function personVisible(person: Cypher, name: (hint: string) => Cypher = variable): Cypher {
  const [post, appointment] = [name('seenPost'), name('seenAppointment')]
  return cypher`(${person}.retractedAt IS NULL AND (($viewerSeesVolunteers AND ${person}.areaCode IS NOT NULL AND ${overlaps(cypher`${person}.areaCode`)})
    OR EXISTS { MATCH (${person})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(${post}:Post) WHERE ${appointment}.retractedAt IS NULL AND ($viewerSeesVolunteers OR ${post}.kind <> 'WATCH') AND ${visible(post)} }))`
}

/** The holder of a visible post is seen with it, but for a watch volunteer. */
export const holderVisible = (post: Cypher): Cypher => cypher`($viewerSeesVolunteers OR ${post}.kind <> 'WATCH')`
