import { applySchema } from '@saan/graph-schema/apply.ts'
import { cypherFilesIn, graphSchemaFolder } from '@saan/graph-schema/cypherFiles.ts'
import { runDoctor } from '@saan/graph-schema/doctor.ts'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyGraph, openDriver } from './database.ts'
import { rightGraph } from './rightGraph.ts'

/** For each check a change that makes the graph wrong, and what the check then points at. */
const mistakes: readonly (readonly [check: string, subject: string, mistake: string])[] = [
  ['account-scope', 'account', "MATCH (:Account {id: 'account'})-[scope:SCOPED_TO]->() DELETE scope"],
  ['appointment-ends', 'current', "MATCH (:Appointment {id: 'current'})<-[holds:HOLDS]-() DELETE holds"],
  ['appointment-ends', 'current', "MATCH (:Appointment {id: 'current'})-[to:TO_POST]->() DELETE to"],
  ['appointment-outside-post', 'former', "MATCH (post:Post {id: 'chief'}) SET post.from = date('2021-01-01')"],
  ['appointment-outside-post', 'current', "MATCH (post:Post {id: 'chief'}) SET post.to = date('2025-01-01')"],
  ['area-level', '560503', "MATCH (area:Area {code: '560503'}) REMOVE area:Subdistrict"],
  ['area-level', '5605033', "MATCH (area:Area {code: '560503'}) SET area.code = '5605033'"],
  ['area-parent', '560503', "MATCH (:Area {code: '560503'})-[in:IN]->() DELETE in"],
  ['area-parent', '560503', "MATCH (area:Area {code: '560503'}), (other:Province) CREATE (area)-[:IN]->(other)"],
  ['area-parent', '560703', "MATCH (area:Area {code: '560503'}) SET area.code = '560703'"],
  ['change-order', '3', "MATCH (change:Change {seq: 2}) SET change.seq = 3"],
  ['change-order', 'counter', "MATCH (counter:Counter) SET counter.value = 1"],
  ['contact-confirmations', 'phone', "MATCH (contact:Contact) SET contact.confirmations = [date('2026-01-01'), date('2025-01-01')]"],
  ['contact-confirmations', 'phone', 'MATCH (contact:Contact) REMOVE contact.confirmations'],
  ['contact-confirmations', 'phone', "MATCH (contact:Contact) SET contact.confirmations = ['2025-01-01']"],
  ['contact-person', 'phone', 'MATCH (:Contact)<-[reached:REACHED_BY]-() DELETE reached'],
  ['covers-outside-life', 'watch', "MATCH (:Post {id: 'watch'})-[covers:COVERS]->() SET covers.from = date('2019-01-01')"],
  ['covers-outside-life', 'watch', "MATCH (area:Area {code: '56050304'}) SET area.to = date('2025-06-01')"],
  ['covers-twice', 'watch', "MATCH (:Post {id: 'watch'})-[covers:COVERS {to: date('2024-01-01')}]->() SET covers.to = date('2025-02-01')"],
  ['days-in-order', 'former', "MATCH (appointment:Appointment {id: 'former'}) SET appointment.to = appointment.from"],
  ['days-in-order', 'hall 5605', "MATCH (:Agency {id: 'hall'})-[serves:SERVES]->() REMOVE serves.to"],
  ['days-in-order', 'phone', "MATCH (contact:Contact) SET contact.from = '2020-01-01'"],
  ['ex-officio-loop', 'chair', "MATCH (chief:Post {id: 'chief'}), (member:Post {id: 'member'}), (chair:Post {id: 'chair'}) CREATE (chief)-[:EX_OFFICIO]->(member)-[:EX_OFFICIO]->(chair)"],
  ['ex-officio-of-seat', 'deputy', "MATCH (deputy:Post {id: 'deputy'}), (chief:Post {id: 'chief'}) CREATE (deputy)-[:EX_OFFICIO]->(chief)"],
  ['home-area', 'somchai', "MATCH (person:Person {id: 'somchai'}) SET person.areaCode = '5699'"],
  ['hours-format', 'hall', "MATCH (agency:Agency {id: 'hall'}) SET agency.hours = 'weekdays'"],
  ['hours-format', 'hall RESCUE', "MATCH (:Agency)-[offers:OFFERS]->() SET offers.hours = 'Mo-Fr 8:30-16:30'"],
  ['loop-above', 'hall', "MATCH (hall:Agency {id: 'hall'}), (above:Agency {id: 'above'}) CREATE (above)-[:PART_OF]->(hall)"],
  ['loop-above', 'committee', "MATCH (committee:Committee {id: 'committee'}), (centre:Committee {id: 'centre'}) CREATE (committee)-[:OVERSEES]->(centre)"],
  ['loop-above', 'chief', "MATCH (chief:Post {id: 'chief'}), (deputy:Post {id: 'deputy'}) CREATE (chief)-[:REPORTS_TO]->(deputy)"],
  ['open-end', 'hall', "MATCH (agency:Agency {id: 'hall'}) SET agency.to = date('9999-01-01')"],
  ['open-key-left-over', 'former', "MATCH (appointment:Appointment {id: 'former'}) SET appointment.openKey = 'left'"],
  ['open-key-left-over', 'mistake', "MATCH (appointment:Appointment {id: 'mistake'}) SET appointment.openKey = 'left'"],
  ['open-key-left-over', 'alternate', "MATCH (appointment:Appointment {id: 'alternate'}) SET appointment.openKey = 'left'"],
  ['open-key-missing', 'current', "MATCH (appointment:Appointment {id: 'current'}) REMOVE appointment.openKey"],
  ['open-key-missing', 'current', "MATCH (appointment:Appointment {id: 'current'}) SET appointment.openKey = 'member#PERMANENT'"],
  ['owner-missing', 'session', 'MATCH (:Session)-[of:SESSION_OF]->() DELETE of'],
  ['owner-missing', '2', 'MATCH (:Change {seq: 2})-[by:BY]->() DELETE by'],
  ['owner-missing', 'training', 'MATCH (:Training)<-[took:TOOK]-() DELETE took'],
  ['phone-format', 'phone', "MATCH (contact:Contact) SET contact.value = '081-234-5678'"],
  ['phone-format', 'hall', "MATCH (agency:Agency {id: 'hall'}) SET agency.phone = '+66054000218'"],
  ['post-area', 'chief', "MATCH (post:Post {id: 'chief'}) SET post.areaCode = '56'"],
  ['post-organisation', 'deputy', "MATCH (:Post {id: 'deputy'})-[of:OF]->() DELETE of"],
  ['post-organisation', 'member', "MATCH (post:Post {id: 'member'})-[of:OF]->(), (hall:Agency {id: 'hall'}) DELETE of CREATE (post)-[:OF]->(hall)"],
  ['post-organisation', 'chief', "MATCH (post:Post {id: 'chief'}), (committee:Committee {id: 'committee'}) CREATE (post)-[:OF]->(committee)"],
  ['post-outside-organisation', 'chief', "MATCH (agency:Agency {id: 'hall'}) SET agency.to = date('2025-01-01')"],
  ['relationship-ends', 'HOLDS', "MATCH (person:Person {id: 'mali'}), (post:Post {id: 'chief'}) CREATE (person)-[:HOLDS]->(post)"],
  ['relationship-ends', 'KNOWS', "MATCH (mali:Person {id: 'mali'}), (somchai:Person {id: 'somchai'}) CREATE (mali)-[:KNOWS]->(somchai)"],
  ['required-properties', 'somchai', "MATCH (person:Person {id: 'somchai'}) REMOVE person.givenNameTh"],
  ['required-properties', 'phone', 'MATCH (contact:Contact) REMOVE contact.audience'],
  ['retracted-in-use', 'chief', "MATCH (post:Post {id: 'chief'}) SET post.retractedAt = datetime()"],
  ['retracted-in-use', 'hall', "MATCH (agency:Agency {id: 'hall'}) SET agency.retractedAt = datetime()"],
  ['retracted-in-use', 'somchai', "MATCH (person:Person {id: 'somchai'}) SET person.retractedAt = datetime()"],
  ['search-keys', 'chief', "MATCH (post:Post {id: 'chief'}) REMOVE post.nameKey"],
  ['search-keys', 'mali', "MATCH (person:Person {id: 'mali'}) REMOVE person.nameEnKey"],
  ['seat-role', 'member', "MATCH (post:Post {id: 'member'}) REMOVE post.role"],
  ['seat-role', 'chief', "MATCH (post:Post {id: 'chief'}) SET post.role = 'CHAIR'"],
  ['service-outside-life', 'hall', "MATCH (:Agency {id: 'hall'})-[serves:SERVES]->() SET serves.from = date('2019-01-01')"],
  ['two-holders', 'chief', "MATCH (appointment:Appointment {id: 'former'}) SET appointment.to = date('2022-10-02')"],
  ['two-holders', 'chief', "MATCH (appointment:Appointment {id: 'mistake'}) REMOVE appointment.retractedAt"],
  ['undone-twice', '1', "MATCH (one:Change {seq: 1}), (two:Change {seq: 2}) CREATE (one)-[:UNDOES]->(two)"],
  ['undone-twice', '1', "MATCH (one:Change {seq: 1}), (two:Change {seq: 2}) CREATE (two)-[:UNDOES]->(one)<-[:UNDOES]-(two)"],
  ['unknown-terms', 'hall', "MATCH (agency:Agency {id: 'hall'}) SET agency.sector = 'MAGIC'"],
  ['unknown-terms', 'committee', "MATCH (committee:Committee {id: 'committee'}) SET committee.expectedSectors = ['SOCIAL', 'MAGIC']"],
  ['unknown-terms', 'former', "MATCH (appointment:Appointment {id: 'former'}) SET appointment.endReason = 'BORED'"],
  ['village-moo', '56050304', "MATCH (village:Village {code: '56050304'}) SET village.moo = 6"],
  ['village-moo', '56050355', "MATCH (village:Village {code: '56050355'}) SET village.isSynthetic = false"],
  ['village-moo', '56050304', "MATCH (village:Village {code: '56050355'}) SET village.code = '56050354', village.moo = 4"],
  ['watch-covers-village', 'watch', "MATCH (:Post {id: 'watch'})-[covers:COVERS]->() DELETE covers"],
  ['watch-of-district', 'watch', "MATCH (watch:Post {id: 'watch'}) SET watch.areaCode = '56'"],
  ['watch-of-district', 'watch', "MATCH (watch:Post {id: 'watch'}) SET watch.areaCode = '560508'"],
  ['watch-covers-village', 'watch', "MATCH (watch:Post {id: 'watch'}), (area:District) CREATE (watch)-[:COVERS {from: date('2020-01-01'), to: date('9999-12-31')}]->(area)"],
]

test('the doctor finds nothing in an empty graph, and nothing in a right one', async () => {
  const driver = openDriver()
  await applySchema(driver)
  await emptyGraph(driver)
  expect(await runDoctor(driver)).toEqual([])
  await driver.executeQuery(rightGraph)
  expect(await runDoctor(driver)).toEqual([])
})

describe('what the doctor finds', () => {
  test.each(mistakes)('%s points at %s after %s', async (check, subject, mistake) => {
    const driver = openDriver()
    await emptyGraph(driver)
    await driver.executeQuery(rightGraph)
    const { summary } = await driver.executeQuery(mistake)
    expect(summary.counters.containsUpdates()).toBe(true)
    const [finding] = await runDoctor(driver, { only: check })
    expect(finding?.rows.map((row) => row.subject)).toContain(subject)
  })

  test('a node with a label that the graph does not know', async () => {
    const driver = openDriver()
    await emptyGraph(driver)
    await driver.executeQuery('CREATE (:Vehicle)')
    expect(await runDoctor(driver)).toMatchObject([{ check: 'unknown-labels', rows: [{ detail: 'Vehicle ' }] }])
  })
})

test('every check is seen to find something, and says what is wrong in both languages', () => {
  const files = cypherFilesIn(join(graphSchemaFolder(), 'doctor'))
  expect([...new Set([...mistakes.map(([check]) => check), 'unknown-labels'])].sort()).toEqual(files.map(({ name }) => name))
  for (const { text } of files) expect(text).toMatch(/^\/\/ [A-Z][^\n]+\.\n\/\/ [ก-๙][^\n]+\n(?!\/\/)/)
})
