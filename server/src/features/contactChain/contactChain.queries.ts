import { nationalLine } from '@saan/graph-schema/hotlines.ts'
import { levels, type AgencyKind, type Level } from '@saan/graph-schema/vocabularies.ts'
import { cypher, variable, type Cypher } from '../../neo4j/cypher.ts'
import { derived, found, one, recorded, value, type GraphFields } from '../../neo4j/fields.ts'
import { appointmentHoldsOn, asOfDay, contactHoldsOn, holdsOn, vacantSince } from '../../neo4j/holdsOn.ts'
import type { NodeRoot } from '../../neo4j/statements.ts'
import { areaVisible, visible } from '../../neo4j/visibleTo.ts'
import { agencyFields } from '../agencies/agency.type.ts'
import { areaFields } from '../areas/area.type.ts'
import { confirmedOn } from '../people/contact.type.ts'
import { holdingFields, postFields } from '../posts/post.fields.ts'
import { skipReasonOf, skipText, waitMinutes, type StepFacts } from './skipping.ts'

/** Which agencies are called at each level whatever the need, in this order; the district's operation centre comes after its offices. */
const calledAgencies: readonly { level: Level; kind: AgencyKind }[] = [
  { level: 'VILLAGE', kind: 'HEADMAN' },
  { level: 'SUBDISTRICT', kind: 'HEADMAN' },
  { level: 'SUBDISTRICT', kind: 'HEALTH_CENTRE' },
  { level: 'SUBDISTRICT', kind: 'LOCAL_GOV' },
  { level: 'DISTRICT', kind: 'POLICE' },
  { level: 'DISTRICT', kind: 'OPERATION_CENTRE' },
  { level: 'PROVINCE', kind: 'OPERATION_CENTRE' },
  { level: 'NATIONAL', kind: 'HOTLINE' },
]

const v = {
  post: variable('chainPost'), agency: variable('chainAgency'), appointment: variable('chainAppointment'), contact: variable('chainContact'),
  level: variable('chainLevel'), rank: variable('chainRank'), serves: variable('chainServes'), covers: variable('chainCovers'), person: variable('chainPerson'),
  readPost: variable('readPost'), readAppointment: variable('readAppointment'), readContact: variable('readContact'), readCovers: variable('readCovers'), readPerson: variable('readPerson'),
}

const offers = (agency: Cypher): Cypher => cypher`EXISTS { MATCH (${agency})-[offers:OFFERS]->(:Service {code: $service}) WHERE ${holdsOn(variable('offers'))} }`

/** Later than every agency of a level that offers the service; the line of the nation closes the chain. */
const [afterOffering, last] = [cypher`10000`, cypher`90000`]

/**
 * Level by level: the agencies that serve the village and offer the service asked for; then the watch posts of the village, and one office of
 * each called kind that is not among those; at the end the line of the nation.
 */
const stepsOf = (village: Cypher): Cypher => cypher`CALL (${village}) {
    MATCH (${village})<-[${v.covers}:COVERS]-(${v.post}:Post {kind: 'WATCH'}) WHERE ${holdsOn(v.covers)} AND ${holdsOn(v.post)}
    RETURN ${v.post}, null AS ${v.agency}, 'VILLAGE' AS ${v.level}, ${afterOffering} + toFloat(coalesce(${v.post}.callOrder, 99)) / 100 AS ${v.rank}
    UNION ALL
    WITH ${village}, COLLECT {
      MATCH (served:Area)<-[${v.serves}:SERVES]-(${v.agency}:Agency)
      WHERE ${holdsPlace(village)} AND (${v.agency}.kind IN [each IN $called | each.kind] OR ${offers(v.agency)}) AND ${holdsOn(v.serves)} AND ${holdsOn(v.agency)} AND ${visible(v.agency)}
      WITH DISTINCT ${v.agency}
      RETURN ${v.agency} ORDER BY coalesce(${v.agency}.phone = $nationalNumber, false) DESC, ${v.agency}.sortKey, ${v.agency}.id } AS serving
    CALL (serving) {
      UNWIND range(0, size(serving) - 1) AS place
      WITH serving[place] AS ${v.agency}, place WHERE ${offers(v.agency)}
      RETURN ${v.agency}, ${v.agency}.level AS ${v.level}, toFloat(place) AS place
      UNION ALL
      UNWIND range(0, size($called) - 1) AS place
      WITH head([each IN serving WHERE each.kind = $called[place].kind AND each.level = $called[place].level]) AS ${v.agency}, place
      WHERE ${v.agency} IS NOT NULL AND NOT ${offers(v.agency)}
      RETURN ${v.agency}, ${v.agency}.level AS ${v.level}, ${afterOffering} + toFloat(place + 1) AS place
    }
    RETURN head(COLLECT { MATCH (office:Post)-[:OF]->(${v.agency}) WHERE ${holdsOn(variable('office'))} RETURN office ORDER BY office.phone IS NULL, coalesce(office.callOrder, 99), office.sortKey, office.id }) AS ${v.post},
      ${v.agency}, ${v.level}, $levelRanks[${v.level}] + CASE WHEN ${v.agency}.phone = $nationalNumber THEN ${last} ELSE place END AS ${v.rank}
    UNION ALL
    WITH ${village} WHERE NOT EXISTS { MATCH (served:Area)<-[serves:SERVES]-(line:Agency {kind: 'HOTLINE', level: 'NATIONAL'})
      WHERE ${holdsPlace(village)} AND line.phone IS NOT NULL AND ${holdsOn(variable('line'))} AND ${holdsOn(variable('serves'))} AND ${visible(variable('line'))} }
    RETURN null AS ${v.post}, null AS ${v.agency}, 'NATIONAL' AS ${v.level}, $levelRanks.NATIONAL + ${last} AS ${v.rank}
  }
  CALL (${v.post}) {
    OPTIONAL MATCH ${answering(v.post, v.appointment, v.person)}
    RETURN ${v.appointment}, head(COLLECT { ${phoneOf(v.person, v.contact)} }) AS ${v.contact}
  }`

/** That `served` is the village or an area that holds it: looked up by its code, so that the size of the country does not matter. */
function holdsPlace(village: Cypher): Cypher {
  return cypher`served.code IN [digits IN [2, 4, 6, 8] | left(${village}.code, digits)]`
}

/** Who answers for a post on the day: its holder, else the acting one, else an alternate. */
function answering(post: Cypher, appointment: Cypher, person: Cypher): Cypher {
  return cypher`(${post})<-[:TO_POST]-(${appointment}:Appointment)<-[:HOLDS]-(${person}:Person) WHERE ${appointmentHoldsOn(appointment)}
    WITH ${appointment}, ${person} ORDER BY CASE ${appointment}.kind WHEN 'PERMANENT' THEN 0 WHEN 'ACTING' THEN 1 ELSE 2 END, ${appointment}.from, ${appointment}.id LIMIT 1`
}

/** The telephones of a person on the day, the latest confirmed first. */
function phoneOf(person: Cypher, contact: Cypher): Cypher {
  return cypher`MATCH (${person})-[:REACHED_BY]->(${contact}:Contact {kind: 'PHONE'}) WHERE ${contactHoldsOn(contact)}
    RETURN ${contact} ORDER BY coalesce(last([on IN ${contact}.confirmations WHERE on <= ${asOfDay}]), ${contact}.from) DESC, ${contact}.id LIMIT 1`
}

const isWatch = cypher`coalesce(${v.post}.kind, '') = 'WATCH'`
const isHidden = cypher`(${isWatch} AND NOT $viewerSeesVolunteers)`
const officeNumber = cypher`coalesce(${v.post}.phone, ${v.agency}.phone, CASE WHEN ${v.agency} IS NULL AND ${v.post} IS NULL THEN $nationalNumber END)`
const number = cypher`CASE WHEN ${isHidden} THEN null ELSE coalesce(${officeNumber}, CASE WHEN ${isWatch} THEN ${v.contact}.value END) END`
const hours = cypher`CASE WHEN ${isWatch} THEN null ELSE coalesce(${v.post}.hours, ${v.agency}.hours) END`

const facts = [cypher`${v.appointment} IS NOT NULL`, isHidden, cypher`(${officeNumber} IS NOT NULL)`, number, hours, cypher`$at`]
const factsOf = ([isHeld, hidden, hasOfficeNumber, phone, open, at]: readonly unknown[]) =>
  ({ isHeld, isHidden: hidden, hasOfficeNumber, number: phone, hours: open, at }) as StepFacts

const stepFields: GraphFields = () => ({
  order: derived([], (_, place) => place + 1),
  level: value(v.level),
  titleTh: value(cypher`coalesce(${v.post}.titleTh, ${v.agency}.nameTh, $nationalNameTh)`),
  titleEn: value(cypher`coalesce(${v.post}.titleEn, ${v.agency}.nameEn, CASE WHEN ${v.post} IS NULL AND ${v.agency} IS NULL THEN $nationalNameEn END)`),
  sector: value(cypher`coalesce(${v.post}.sector, ${v.agency}.sector, CASE WHEN ${isWatch} THEN 'COMMUNITY' ELSE 'SOCIAL' END)`),
  post: one(() => postFields, v.post, cypher`(${v.post})`),
  agency: one(() => agencyFields, v.agency, cypher`(${v.agency})`),
  holder: one(() => holdingFields(v.post), v.appointment, cypher`(${v.appointment})`, { where: cypher`NOT ${isHidden}` }),
  phone: recorded(derived(facts, (columns) => (skipReasonOf(factsOf(columns)) === null ? factsOf(columns).number : null))),
  audience: value(cypher`CASE WHEN ${number} IS NULL THEN null WHEN ${officeNumber} IS NOT NULL THEN 'PUBLIC' ELSE ${v.contact}.audience END`),
  hours: value(hours),
  confirmedOn: value(cypher`CASE WHEN ${isWatch} AND NOT ${isHidden} THEN ${confirmedOn(v.contact)} END`),
  waitMinutes: derived([v.level], ([level]) => waitMinutes[level as Level]),
  skipped: derived(facts, (columns) => skipReasonOf(factsOf(columns)) !== null),
  skipReason: derived(facts, (columns) => skipReasonOf(factsOf(columns))),
  skipTextTh: derived(facts, (columns) => skipText(skipReasonOf(factsOf(columns)), factsOf(columns).hours).th),
  skipTextEn: derived(facts, (columns) => skipText(skipReasonOf(factsOf(columns)), factsOf(columns).hours).en),
  vacantSince: value(cypher`CASE WHEN ${v.post} IS NULL OR ${v.appointment} IS NOT NULL THEN null ELSE toString(${vacantSince(v.post)}) END`),
})

const chainFields: GraphFields = (village) => ({
  village: one(() => areaFields, village, cypher`(${village})`),
  at: value(cypher`$at`),
  steps: found(() => stepFields, v.level, stepsOf(village), cypher`${v.rank}, ${v.post}.id`),
})

/** Writes down that the viewer looked at the personal numbers of the village's volunteers: those that the steps show, and no others. */
const recordReading = (village: Cypher): Cypher => cypher`CALL (${village}) {
    MATCH (${village})<-[${v.readCovers}:COVERS]-(${v.readPost}:Post {kind: 'WATCH'})
    WHERE $viewerSeesVolunteers AND ${v.readPost}.phone IS NULL AND ${holdsOn(v.readCovers)} AND ${holdsOn(v.readPost)}
    CALL (${v.readPost}) { MATCH ${answering(v.readPost, v.readAppointment, v.readPerson)} RETURN ${v.readPerson} }
    WITH collect(DISTINCT head(COLLECT { ${phoneOf(v.readPerson, v.readContact)} })) AS shown
    WITH [contact IN shown WHERE contact.audience <> 'PUBLIC'] AS shown WHERE size(shown) > 0
    MATCH (account:Account {id: $viewerAccountId})
    CREATE (reading:Reading {id: randomUUID(), at: datetime(), via: 'contactChain'})-[:BY]->(account)
    FOREACH (contact IN shown | CREATE (reading)-[:ABOUT]->(contact))
  }`

export const chainOfVillage: NodeRoot = {
  name: 'contactChain',
  fields: () => chainFields,
  match: (village) => cypher`MATCH (${village}:Village {code: $village}) WHERE ${areaVisible(village)} AND ($service IS NULL OR EXISTS { (:Service {code: $service}) })`,
  recording: recordReading,
}

/** The parameters of a chain that are the same for every village. */
export const chainParameters = {
  called: calledAgencies.map(({ level, kind }) => ({ level, kind })),
  levelRanks: Object.fromEntries(Object.keys(levels).reverse().map((level, place) => [level, place * 100_000])),
  nationalNumber: nationalLine.number, nationalNameTh: nationalLine.nameTh, nationalNameEn: nationalLine.nameEn,
}
