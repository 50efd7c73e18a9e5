import { cypher, variable, type Cypher } from './cypher.ts'

/** What every query knows of the one who asks; `graph` sets these on each statement. */
export type ViewerParameters = {
  /** Matches the codes of the areas the viewer works in: those of the scope, each with all below it. */
  viewerWithin: string
  /** Matches those and the codes of the areas that hold them. */
  viewerSees: string
  /** Whether the viewer may know who the watch volunteers of the own area are: they may be at risk. */
  viewerSeesVolunteers: boolean
  /** Whether the viewer may know who is registered in the area, and that contacts of people exist that are not public. */
  viewerKnowsPeople: boolean
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

/**
 * The scope of a viewer as patterns for codes; `''` stands for the whole country. One match is a small part of a statement, and what a
 * statement costs to plan goes by its parts: written out for each scope, the same rule takes a fifth more.
 */
export function scopePatterns(scopes: readonly string[]): Pick<ViewerParameters, 'viewerWithin' | 'viewerSees'> {
  const within = scopes.map((code) => `${code}.*`)
  const above = scopes.flatMap((code) => Array.from({ length: code.length / 2 }, (_, digits) => code.slice(0, digits * 2)))
  const anyOf = (patterns: readonly string[]) => (scopes.length === 0 ? '(?!)' : [...new Set(patterns)].join('|'))
  return { viewerWithin: anyOf(within), viewerSees: anyOf([...within, ...above]) }
}

const overlaps = (code: Cypher) => cypher`${code} =~ $viewerSees`

/** The codes of an area asked for and of those it lies in: what works there works at one of them. */
export const codesAround: Cypher = cypher`[digits IN [2, 4, 6, 8] | left($area, digits)]`

/** An area, or what lies at one, is seen from below and from above: by those who work in it and by those who work inside it. */
export const areaVisible = (area: Cypher): Cypher => overlaps(cypher`${area}.code`)

/** What has a home area is in sight of those whose area lies in it, or holds it: a change for as long as it is kept. */
export const inSight = (node: Cypher): Cypher => overlaps(cypher`${node}.areaCode`)

/** An agency, committee or post is seen by those whose area lies in its home area, or holds it; one that was retracted, by nobody. */
export const visible = (node: Cypher): Cypher => cypher`(${inSight(node)} AND ${node}.retractedAt IS NULL)`

/** An area in which the viewer works: it lies in the scope whole. */
export const within = (code: Cypher): Cypher => cypher`${code} =~ $viewerWithin`

/**
 * A person is seen through the posts that the viewer sees them in. Those who act in the network also know who is registered there; one who
 * keeps watch only where they work themselves.
 */
export function personVisible(person: Cypher, name: (hint: string) => Cypher = variable): Cypher {
  const [post, appointment] = [name('seenPost'), name('seenAppointment')]
  return cypher`(${person}.retractedAt IS NULL AND (($viewerKnowsPeople AND ${person}.areaCode IS NOT NULL AND ${overlaps(cypher`${person}.areaCode`)}
      AND (($viewerSeesVolunteers AND ${within(cypher`${person}.areaCode`)}) OR NOT EXISTS { MATCH (${person})-[:HOLDS]->(everWatch:Appointment)-[:TO_POST]->(watchPost:Post {kind: 'WATCH'}) }))
    OR EXISTS { MATCH (${person})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(${post}:Post) WHERE ${appointment}.retractedAt IS NULL AND ${visible(post)} AND ${holderVisible(post)} }))`
}

/**
 * The holder of a visible post is seen with it. Who keeps watch is known to those who work in the whole home area of the post, and not
 * beyond: a watch post belongs to a district or less, and watches villages of its home area only, so that nobody is watched for by strangers.
 */
export const holderVisible = (post: Cypher): Cypher => cypher`(${post}.kind <> 'WATCH' OR ($viewerSeesVolunteers AND ${within(cypher`${post}.areaCode`)}))`
