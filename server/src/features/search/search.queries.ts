import type { PersonName } from '@saan/graph-schema/names.ts'
import type { SearchKind } from '@saan/graph-schema/thaiText.ts'
import type { Sector } from '@saan/graph-schema/vocabularies.ts'
import { holdsOn, isHeld } from '../../neo4j/holdsOn.ts'
import { cypher, joined, literal, query, variable, type Cypher } from '../../neo4j/cypher.ts'
import { areaVisible, personVisible, visible, within } from '../../neo4j/visibleTo.ts'
import { mainPost } from '../people/mainPost.ts'

export type HitRow = {
  kind: SearchKind; id: string; titleTh: string; titleEn: string | null
  /** Of a person the parts of the name, which are written together as everywhere; null for others. */
  person: PersonName | null
  moo: number | null
  /** What stands beside the name, in Thai and in English: of a person each post held, with its number, the main one first; of a post its organisation; of an area those it lies in, the smallest first; of others their home. */
  beside: readonly [th: string, en: string | null, phone?: string | null][]
  sector: Sector | null; phone: string | null; isVacant: boolean | null
  /** Of an area each village in it, or itself, with whether each of its watch posts is held; null where that is not told. */
  villages: readonly (readonly boolean[])[] | null
  /**
   * How well the name answers: 6 an agency whose official short name or abbreviation it is, 5 the same, or its first words, 4 whole words of it, 2 it begins so,
   * 1 it holds the text, 0 only nearly. A post that only begins with the words, as those of a hospital do, has 3: what the words are the name of comes first.
   */
  closeness: 0 | 1 | 2 | 3 | 4 | 5 | 6
  /** Whether the name shares only parts of the text. */
  byGrams: boolean
  score: number
}

/** What is asked for travels as one map: the database keeps a plan for each length of a text, and this one is dear to plan. */
type Asked = {
  kinds: readonly SearchKind[]; keys: string; grams: string; first: number; area: string | null
  /** The text folded as the names of each kind are, as typed and with abbreviations written out, and as Latin names are; null where nothing is left of it. */
  nameKeys: Readonly<Record<string, readonly string[]>>; latinKey: string | null
  /** The titles and ranks in front of a name; the text as a short name is compared, without dots and spaces; whether it is an abbreviation and nothing else. */
  titles: readonly string[]; shortName: string; isAbbreviation: boolean
}

const [node, village, post, covers] = [variable('node'), variable('village'), variable('watch'), variable('covers')]
const main = mainPost(node, variable)

/** A person is there on every day; everything else on its own days. */
const isThere = cypher`CASE WHEN ${node}:Person THEN ${personVisible(node)} WHEN ${node}:Area THEN ${holdsOn(node)} AND ${areaVisible(node)} ELSE ${holdsOn(node)} AND ${visible(node)} END`

const lies = (code: Cypher): Cypher => cypher`${code} STARTS WITH $asked.area`
const reaches = (from: Cypher, by: Cypher, fact: Cypher): Cypher => cypher`EXISTS { MATCH (${from})-[${fact}:${by}]->(reached:Area) WHERE ${holdsOn(fact)} AND (${lies(cypher`reached.code`)} OR $asked.area STARTS WITH reached.code) }`

/** The posts that a person holds, as far as the viewer may know, the main one first: what stands beside the name, the number, and whether it is in the area looked at. */
const posts = cypher`CASE WHEN ${node}:Person THEN COLLECT { MATCH ${main.match}-[:OF]->(employer) WHERE ${main.where}
      RETURN [${main.post}.titleTh + ' · ' + employer.nameTh, coalesce(${main.post}.titleEn, ${main.post}.titleTh) + ' · ' + coalesce(employer.nameEn, employer.nameTh),
        CASE WHEN ${main.appointment}.kind <> 'ALTERNATE' THEN ${main.post}.phone END, $asked.area IS NOT NULL AND (${lies(cypher`${main.post}.areaCode`)} OR ${reaches(main.post, literal('COVERS'), variable('coversAround'))})]
      ORDER BY ${main.orderBy} } ELSE [] END`

/** Whether something is at home in the area looked at: where a person is registered is known to those who know people. */
const isAtHome = cypher`(NOT ${node}:Person OR $viewerKnowsPeople) AND coalesce(${lies(cypher`coalesce(${node}.code, ${node}.areaCode)`)}, false)`

/** Whether it belongs to the area: it is at home there, serves or covers it, or is somebody who holds a post there. */
const isNear = cypher`CASE WHEN isNear OR $asked.area IS NULL THEN isNear WHEN ${node}:Person THEN any(held IN posts WHERE held[3]) ELSE ${reaches(node, cypher`SERVES|COVERS`, variable('servesAround'))} END`

type Test = (name: Cypher, asked: Cypher) => Cypher
const asTyped = (test: Test): Cypher => cypher`(${test(cypher`${node}.nameKey`, cypher`$asked.nameKeys[kind][0]`)} OR ${test(cypher`${node}.nameEnKey`, cypher`$asked.latinKey`)})`
/** A form with abbreviations written out answers by whole words only: a few letters stand inside of many names. */
const inAnyForm = (test: Test): Cypher => cypher`(any(form IN $asked.nameKeys[kind] WHERE ${test(cypher`${node}.nameKey`, cypher`form`)}) OR ${test(cypher`${node}.nameEnKey`, cypher`$asked.latinKey`)})`
const isSame: Test = (name, asked) => cypher`${name} = ${asked}`
/** Behind the name may stand a nickname, an abbreviation or the words of an area: typed without them it is the same. */
const isFirstWords: Test = (name, asked) => cypher`${name} + ' ' STARTS WITH ${asked} + ' '`
const isWholeWords: Test = (name, asked) => cypher`' ' + ${name} + ' ' CONTAINS ' ' + ${asked} + ' '`

const shortName = cypher`replace(replace(toLower(${node}.shortNameTh), '.', ''), ' ', '')`
/** Whether it is what an agency is officially called for short, whole (สภ.ดอกคำใต้) or the abbreviation in front (สภ.); รพ.สต. is not รพ. */
const isOfficialShort = cypher`kind = 'Agency' AND ${shortName} STARTS WITH $asked.shortName AND (${shortName} = $asked.shortName OR ($asked.isAbbreviation AND ${isWholeWords(cypher`${node}.nameKey`, cypher`$asked.nameKeys[kind][0]`)}))`

const closeness = cypher`CASE WHEN byGrams THEN 0 WHEN ${isOfficialShort} THEN 6
    WHEN ${inAnyForm(isSame)} OR (kind <> 'Post' AND ${inAnyForm(isFirstWords)}) THEN 5 WHEN kind <> 'Post' AND ${inAnyForm(isWholeWords)} THEN 4 WHEN ${inAnyForm(isFirstWords)} THEN 3
    WHEN ${asTyped((name, asked) => cypher`${name} STARTS WITH ${asked}`)} THEN 2 WHEN ${asTyped((name, asked) => cypher`${name} CONTAINS ${asked}`)} OR ${inAnyForm(isWholeWords)} THEN 1 ELSE 0 END`

/** Of people of one name the one whose own title or rank was typed comes first. */
const isTitled = cypher`coalesce(${node}.prefix IN $asked.titles, false) OR coalesce(${node}.rank IN $asked.titles, false)`

/** The best first: by how well the name answers, then who has the title typed, then what belongs to the area, then by the index and the shorter name. Of names that share only parts the index knows better than the area. */
const best = cypher`closeness DESC, byGrams, CASE WHEN byGrams THEN score END DESC, ${isTitled} DESC, isNear DESC, score DESC, size(${node}.nameKey), coalesce(${node}.code, ${node}.id)`

const beside = cypher`CASE WHEN ${node}:Person THEN posts
    WHEN ${node}:Post THEN COLLECT { MATCH (${node})-[:OF]->(organization) RETURN [organization.nameTh, coalesce(organization.nameEn, organization.nameTh)] }
    ELSE COLLECT { MATCH (around:Area) WHERE around.code IN CASE WHEN ${node}:Area THEN [digits IN [2, 4, 6] WHERE digits < size(${node}.code) | left(${node}.code, digits)] ELSE [${node}.areaCode] END
      RETURN [around.nameTh, around.nameEn] ORDER BY around.code DESC } END`

/** As coverage counts them, and for those whom it tells: a province has too many villages to be counted for a line of a list. */
const villages = cypher`CASE WHEN ${node}:Area AND size(${node}.code) > 2 AND ${within(cypher`${node}.code`)} THEN COLLECT {
      MATCH (${village}:Village)-[:IN*0..2]->(${node}) WHERE ${holdsOn(village)}
      RETURN COLLECT { MATCH (${post}:Post {kind: 'WATCH'})-[${covers}:COVERS]->(${village}) WHERE ${holdsOn(covers)} AND ${holdsOn(post)} RETURN ${isHeld(post)} } } END`

/** The most names of one kind that are looked at: enough that those in the scope are among all who share a name in the country. */
const mostLookedAt = cypher`5000`
/** The most of one kind of which it is asked whether they serve, cover or work in the area: those at home there are among them before all that answer no better. */
const mostWeighed = cypher`100`

/**
 * Everything whose name fits, in one statement over all kinds asked for: by names first, and by parts of names only when no name of a kind fits that
 * the viewer sees. The second index is not asked when the first has answered: LIMIT takes no more than it needs.
 */
export const hits = query<{ asked: Asked; asOf: string }, HitRow>('search.hits', cypher`
  UNWIND $asked.kinds AS kind
  CALL (kind) {
    UNWIND [['_name', $asked.keys], ['_grams', $asked.grams]] AS way
    WITH way WHERE way[1] <> ''
    CALL (kind, way) {
      CALL db.index.fulltext.queryNodes(toLower(kind) + way[0], way[1], {limit: ${mostLookedAt}}) YIELD node, score
      WITH node, score WHERE ${isThere} RETURN collect([node, score]) AS found
    }
    WITH way, found WHERE found <> []
    RETURN found, way[0] = '_grams' AS byGrams LIMIT 1
  }
  UNWIND found AS each
  WITH kind, byGrams, each[0] AS node, each[1] AS score
  WITH kind, byGrams, node, score, ${closeness} AS closeness, ${isAtHome} AS isNear ORDER BY ${best}
  WITH kind, byGrams, collect([node, score, closeness, isNear])[..${mostWeighed}] AS likely
  UNWIND likely AS each
  WITH kind, byGrams, each[0] AS node, each[1] AS score, each[2] AS closeness, each[3] AS isNear
  WITH kind, byGrams, node, score, closeness, isNear, ${posts} AS posts
  WITH kind, byGrams, node, score, closeness, posts, ${isNear} AS isNear ORDER BY ${best}
  WITH kind, byGrams, collect([node, score, closeness, posts, isNear])[..toInteger($asked.first)] AS foremost
  UNWIND foremost AS each
  WITH kind, byGrams, each[0] AS node, each[1] AS score, each[2] AS closeness, each[3] AS posts, each[4] AS isNear ORDER BY ${best}
  RETURN ${joined([
    cypher`kind`, cypher`coalesce(node.code, node.id) AS id`, cypher`coalesce(node.titleTh, node.nameTh, node.givenNameTh) AS titleTh`, cypher`coalesce(node.titleEn, node.nameEn) AS titleEn`,
    cypher`CASE WHEN node:Person THEN node {.prefix, .rank, .givenNameTh, .familyNameTh, .givenNameEn, .familyNameEn} END AS person`, cypher`node.moo AS moo`,
    cypher`${beside} AS beside`, cypher`node.sector AS sector`, cypher`node.phone AS phone`, cypher`CASE WHEN node:Post THEN NOT ${isHeld(node)} END AS isVacant`, cypher`${villages} AS villages`,
    cypher`closeness`, cypher`byGrams`, cypher`score`,
  ], cypher`, `)}`)
