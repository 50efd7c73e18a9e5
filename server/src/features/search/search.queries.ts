import { appointmentHoldsOn, holdsOn } from '../../neo4j/holdsOn.ts'
import { cypher, joined, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import { areaVisible, personVisible, visible } from '../../neo4j/visibleTo.ts'
import type { SearchKind } from '../../graphql/enums.ts'

export type HitRow = {
  kind: keyof typeof SearchKind; id: string; titleTh: string; titleEn: string | null; detailTh: string | null; detailEn: string | null
  nameKey: string; nameEnKey: string | null; score: number; byGrams: boolean
}

const node = variable('node')
const [post, appointment, area] = [variable('post'), variable('appointment'), variable('area')]

const areaDetail = (word: 'Th' | 'En'): Cypher => (word === 'Th'
  ? cypher`CASE WHEN ${node}:Village THEN 'หมู่ ' + toString(${node}.moo) + ' ' ELSE '' END + reduce(all = '', above IN COLLECT { MATCH (${node})-[:IN*1..3]->(${area}:Area)
      RETURN CASE WHEN ${area}:Subdistrict THEN 'ต.' WHEN ${area}:District THEN 'อ.' ELSE 'จ.' END + ${area}.nameTh ORDER BY ${area}.code DESC } | all + CASE all WHEN '' THEN '' ELSE ' ' END + above)`
  : cypher`CASE WHEN ${node}:Village THEN 'Moo ' + toString(${node}.moo) + ', ' ELSE '' END + reduce(all = '', above IN COLLECT { MATCH (${node})-[:IN*1..3]->(${area}:Area)
      RETURN ${area}.nameEn ORDER BY ${area}.code DESC } | all + CASE all WHEN '' THEN '' ELSE ', ' END + above)`)

const homeName = (word: Cypher): Cypher => cypher`head(COLLECT { MATCH (${area}:Area {code: ${node}.areaCode}) RETURN ${area}.name${word} })`
const [Th, En] = [{ ...cypher``, text: 'Th' } as Cypher, { ...cypher``, text: 'En' } as Cypher]

/** What a person is found under: the post held today that matters most, and its organisation. */
const personDetail = (title: Cypher, name: Cypher): Cypher => cypher`head(COLLECT { MATCH (${node})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(${post}:Post)-[:OF]->(organization)
  WHERE ${appointmentHoldsOn(appointment)} AND ${visible(post)} AND ($viewerSeesVolunteers OR ${post}.kind <> 'WATCH')
  RETURN coalesce(${post}.title${title}, ${post}.titleTh) + ' · ' + coalesce(organization.name${name}, organization.nameTh) ORDER BY CASE ${post}.kind WHEN 'OFFICE' THEN 0 WHEN 'SEAT' THEN 1 ELSE 2 END, ${appointment}.from LIMIT 1 })`

const personName = (given: Cypher): Cypher => cypher`${node}.givenName${given} + coalesce(' ' + ${node}.familyName${given}, '')`
const organizationName = (word: Cypher): Cypher => cypher`head(COLLECT { MATCH (${node})-[:OF]->(organization) RETURN coalesce(organization.name${word}, organization.nameTh) })`

type Kind = { kind: keyof typeof SearchKind; index: string; condition: Cypher; id: Cypher; titleTh: Cypher; titleEn: Cypher; detailTh: Cypher; detailEn: Cypher }

const kinds: readonly Kind[] = [
  {
    kind: 'PERSON', index: 'person', condition: personVisible(node), id: cypher`${node}.id`,
    titleTh: cypher`CASE WHEN ${node}.rank IS NOT NULL THEN ${node}.rank + ' ' ELSE coalesce(${node}.prefix, '') END + ${personName(Th)}`, titleEn: personName(En), detailTh: personDetail(Th, Th), detailEn: personDetail(En, En),
  },
  {
    kind: 'POST', index: 'post', condition: cypher`${holdsOn(node)} AND ${visible(node)}`, id: cypher`${node}.id`,
    titleTh: cypher`${node}.titleTh`, titleEn: cypher`${node}.titleEn`, detailTh: organizationName(Th), detailEn: organizationName(En),
  },
  ...(['AGENCY', 'COMMITTEE'] as const).map((kind) => ({
    kind, index: kind.toLowerCase(), condition: cypher`${holdsOn(node)} AND ${visible(node)}`, id: cypher`${node}.id`,
    titleTh: cypher`${node}.nameTh`, titleEn: cypher`${node}.nameEn`, detailTh: homeName(Th), detailEn: homeName(En),
  })),
  {
    kind: 'AREA', index: 'area', condition: cypher`${holdsOn(node)} AND ${areaVisible(node)}`, id: cypher`${node}.code`,
    titleTh: cypher`${node}.nameTh`, titleEn: cypher`${node}.nameEn`, detailTh: areaDetail('Th'), detailEn: areaDetail('En'),
  },
]

const text = (value: string): Cypher => ({ ...cypher``, text: `'${value}'` }) as Cypher

/** The best of one kind: by names first; only when no name fits at all, by parts of names. */
const hitsOf = ({ kind, index, condition, id, titleTh, titleEn, detailTh, detailEn }: Kind): Cypher => {
  const through = (name: string, words: Cypher) => cypher`CALL db.index.fulltext.queryNodes(${text(`${index}_${name}`)}, ${words}, {limit: 200}) YIELD node, score WHERE ${condition}`
  return cypher`CALL () {
    WITH 1 AS one WHERE ${text(kind)} IN $kinds
    CALL (one) { WITH one WHERE $keys <> '' ${through('name', cypher`$keys`)} RETURN node, score, false AS byGrams ORDER BY score DESC LIMIT 40
      UNION ALL WITH one WHERE $grams <> '' AND ($keys = '' OR NOT EXISTS { CALL db.index.fulltext.queryNodes(${text(`${index}_name`)}, $keys, {limit: 1}) YIELD node AS any RETURN any })
      ${through('grams', cypher`$grams`)} RETURN node, score, true AS byGrams ORDER BY score DESC LIMIT 20 }
    RETURN ${text(kind)} AS kind, ${id} AS id, ${titleTh} AS titleTh, ${titleEn} AS titleEn, ${detailTh} AS detailTh, ${detailEn} AS detailEn, node.nameKey AS nameKey, node.nameEnKey AS nameEnKey, score, byGrams
  }`
}

/** Everything whose name fits, in one statement over all kinds asked for. */
export const hits = query<{ keys: string; grams: string; kinds: readonly string[]; asOf: string }, HitRow>('search.hits', cypher`
  CALL () { ${joined(kinds.map((kind) => cypher`${hitsOf(kind)} RETURN kind, id, titleTh, titleEn, detailTh, detailEn, nameKey, nameEnKey, score, byGrams`), cypher` UNION ALL `)} }
  RETURN kind, id, titleTh, titleEn, detailTh, detailEn, nameKey, nameEnKey, score, byGrams`)
