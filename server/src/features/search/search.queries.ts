import type { PersonName } from '@saan/graph-schema/names.ts'
import { appointmentHoldsOn, holdsOn } from '../../neo4j/holdsOn.ts'
import { cypher, joined, literal, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import { areaVisible, holderVisible, personVisible, visible } from '../../neo4j/visibleTo.ts'
import type { SearchKind } from '../../graphql/enums.ts'

export type HitRow = {
  kind: keyof typeof SearchKind; id: string; titleTh: string; titleEn: string | null; detailTh: string | null; detailEn: string | null
  nameKey: string; nameEnKey: string | null; score: number; byGrams: boolean
  /** Of a person the parts of the name, which are written together as everywhere; null for others. */
  person: PersonName | null
}

const node = variable('node')
const [post, appointment, area] = [variable('post'), variable('appointment'), variable('area')]

/** What stands beside a name, in Thai and in English, of one look around: a look for each language would cost the database a plan more. */
const villageNumber = (word: Cypher, then: Cypher): Cypher => cypher`CASE WHEN ${node}:Village THEN ${word} + toString(${node}.moo) + ${then} ELSE '' END`
const written = (names: Cypher, between: Cypher): Cypher => cypher`reduce(all = '', name IN ${names} | all + CASE all WHEN '' THEN '' ELSE ${between} END + name)`
const areaDetail = cypher`[above IN [COLLECT { MATCH (${node})-[:IN*1..3]->(${area}:Area)
    RETURN [CASE WHEN ${area}:Subdistrict THEN 'ต.' WHEN ${area}:District THEN 'อ.' ELSE 'จ.' END + ${area}.nameTh, ${area}.nameEn] ORDER BY ${area}.code DESC }] |
  [${villageNumber(cypher`'หมู่ '`, cypher`' '`)} + ${written(cypher`[each IN above | each[0]]`, cypher`' '`)}, ${villageNumber(cypher`'Moo '`, cypher`', '`)} + ${written(cypher`[each IN above | each[1]]`, cypher`', '`)}]][0]`

const homeDetail = cypher`head(COLLECT { MATCH (${area}:Area {code: ${node}.areaCode}) RETURN [${area}.nameTh, ${area}.nameEn] })`

/** What a person is found under: the post held today that matters most, and its organisation. */
const personDetail = cypher`head(COLLECT { MATCH (${node})-[:HOLDS]->(${appointment}:Appointment)-[:TO_POST]->(${post}:Post)-[:OF]->(organization)
  WHERE ${appointmentHoldsOn(appointment)} AND ${visible(post)} AND ${holderVisible(post)}
  RETURN [${post}.titleTh + ' · ' + organization.nameTh, coalesce(${post}.titleEn, ${post}.titleTh) + ' · ' + coalesce(organization.nameEn, organization.nameTh)]
  ORDER BY CASE ${post}.kind WHEN 'OFFICE' THEN 0 WHEN 'SEAT' THEN 1 ELSE 2 END, ${appointment}.from LIMIT 1 })`

const organizationDetail = cypher`head(COLLECT { MATCH (${node})-[:OF]->(organization) RETURN [organization.nameTh, coalesce(organization.nameEn, organization.nameTh)] })`

type Kind = { kind: keyof typeof SearchKind; index: string; condition: Cypher; id: Cypher; titleTh: Cypher; titleEn: Cypher; detail: Cypher }

const kinds: readonly Kind[] = [
  {
    kind: 'PERSON', index: 'person', condition: personVisible(node), id: cypher`${node}.id`,
    titleTh: cypher`${node}.givenNameTh`, titleEn: cypher`${node}.givenNameEn`, detail: personDetail,
  },
  {
    kind: 'POST', index: 'post', condition: cypher`${holdsOn(node)} AND ${visible(node)}`, id: cypher`${node}.id`,
    titleTh: cypher`${node}.titleTh`, titleEn: cypher`${node}.titleEn`, detail: organizationDetail,
  },
  ...(['AGENCY', 'COMMITTEE'] as const).map((kind) => ({
    kind, index: kind.toLowerCase(), condition: cypher`${holdsOn(node)} AND ${visible(node)}`, id: cypher`${node}.id`,
    titleTh: cypher`${node}.nameTh`, titleEn: cypher`${node}.nameEn`, detail: homeDetail,
  })),
  {
    kind: 'AREA', index: 'area', condition: cypher`${holdsOn(node)} AND ${areaVisible(node)}`, id: cypher`${node}.code`,
    titleTh: cypher`${node}.nameTh`, titleEn: cypher`${node}.nameEn`, detail: areaDetail,
  },
]

const text = (value: string): Cypher => literal(`'${value}'`)

/** The most names of one kind that are looked at: enough that those in the scope are among all who share a name in the country. */
const mostLookedAt = cypher`5000`

/** The best of one kind: by names first; only when no name that the viewer sees fits, by parts of names. */
const hitsOf = ({ kind, index, condition, id, titleTh, titleEn, detail }: Kind): Cypher => {
  const through = (name: string, words: Cypher) => cypher`CALL db.index.fulltext.queryNodes(${text(`${index}_${name}`)}, ${words}, {limit: ${mostLookedAt}}) YIELD node, score WHERE ${condition}`
  return cypher`CALL () {
    WITH 1 AS one WHERE ${text(kind)} IN $asked.kinds
    CALL (one) { WITH one WHERE $asked.keys <> '' ${through('name', cypher`$asked.keys`)} RETURN node, score, false AS byGrams ORDER BY score DESC LIMIT 40
      UNION ALL WITH one WHERE $asked.grams <> '' AND ($asked.keys = '' OR NOT EXISTS { ${through('name', cypher`$asked.keys`)} RETURN node })
      ${through('grams', cypher`$asked.grams`)} RETURN node, score, true AS byGrams ORDER BY score DESC LIMIT 20 }
    WITH node, score, byGrams, ${detail} AS detail
    RETURN ${text(kind)} AS kind, ${id} AS id, ${titleTh} AS titleTh, ${titleEn} AS titleEn, detail[0] AS detailTh, detail[1] AS detailEn, node.nameKey AS nameKey, node.nameEnKey AS nameEnKey,
      CASE WHEN node:Person THEN node {.prefix, .rank, .givenNameTh, .familyNameTh, .givenNameEn, .familyNameEn} END AS person, score, byGrams
  }`
}

/** What is asked for travels as one map: the database keeps a plan for each length of a text, and this one is dear to plan. */
type Asked = { keys: string; grams: string; kinds: readonly string[] }

/** Everything whose name fits, in one statement over all kinds asked for. */
export const hits = query<{ asked: Asked; asOf: string }, HitRow>('search.hits', cypher`
  CALL () { ${joined(kinds.map((kind) => cypher`${hitsOf(kind)} RETURN kind, id, titleTh, titleEn, detailTh, detailEn, nameKey, nameEnKey, person, score, byGrams`), cypher` UNION ALL `)} }
  RETURN kind, id, titleTh, titleEn, detailTh, detailEn, nameKey, nameEnKey, person, score, byGrams`)
