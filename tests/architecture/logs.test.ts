import { Writable } from 'node:stream'
import { nobody } from '@saan/server/src/features/access/viewer.ts'
import { cypher, query } from '@saan/server/src/neo4j/cypher.ts'
import { Graph } from '@saan/server/src/neo4j/graph.ts'
import pino from 'pino'
import { expect, test } from 'vitest'
import { once } from '../support/apiClient.ts'
import { freshApp } from '../support/app.ts'
import { rawRequest } from '../support/rawRequest.ts'

/** A logger that writes down everything, and what it wrote. */
function everything() {
  const lines: string[] = []
  const log = pino({ level: 'trace' }, new Writable({ write: (chunk: Buffer, _encoding, done) => { lines.push(chunk.toString()); done() } }))
  return { log, lines, text: () => lines.join('') }
}

const phone = '+66812345678'
const names = { givenNameTh: 'พวงผกา', familyNameTh: 'ลับเฉพาะ', givenNameEn: 'Phuangphaka', familyNameEn: 'Lapchapho' }
const typed = { phone: '0898765432', name: 'ชื่อที่พิมพ์', order: 'order-typed-77', reason: 'เหตุผลที่พิมพ์', text: 'พวงผก', password: 'a wrong password' }

/** Telephones are looked for without their country code, as people may write them. */
const secrets = [phone.slice(3), typed.phone.slice(1), ...Object.values(names), ...Object.values(typed), 'only for tests']

test('whatever is asked, written, refused or broken, the log names no person, no number and nothing that was sent', async () => {
  const { log, lines, text } = everything()
  const { given, as, signedOut, app } = await freshApp({ log })
  await given.areas('56050851')
  const post = await given.post({ phone, titleTh: 'นายอำเภอ' })
  const person = await given.person({ ...names, area: '5605' })
  const contact = await given.contact(person, { value: phone, audience: 'AREA' })
  await given.appointment(person, post)
  await given.volunteer('56050851', { phone })
  const secretary = await as('DISTRICT_SECRETARY', '5605')

  await signedOut().refused('mutation ($input: SignInInput!) { signIn(input: $input) { role } }', { input: { username: typed.name, password: typed.password } })
  await secretary.run('{ contactChain(village: "56050851") { steps { phone holder { person { nameTh } } } } }')
  await secretary.run('query ($id: ID!) { person(id: $id) { nameTh nameEn contacts { value } appointments { post { titleTh phone } } } }', { id: person.id })
  await secretary.run('query ($text: String!) { search(text: $text) { titleTh } }', { text: typed.text })
  await secretary.run('mutation ($input: RevealContactInput!) { revealContact(input: $input) { value } }', once({ contact: contact.id }))
  await secretary.run('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }', once({ givenNameTh: typed.name, area: '5605', contacts: [{ kind: 'PHONE', value: typed.phone, audience: 'AREA' }] }))
  await secretary.refused('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }', once({ givenNameTh: typed.name, area: '5605', contacts: [{ kind: 'PHONE', value: `${typed.phone}000`, audience: 'AREA' }] }))
  await secretary.refused('mutation ($input: AppointInput!) { appoint(input: $input) { id } }', once({ person: person.id, post: post.id, from: '2026-12-01', kind: 'PERMANENT', orderNo: typed.order }))
  await secretary.refused('mutation ($input: RetractInput!) { retractAppointment(input: $input) { id } }', once({ appointment: 'none', reason: typed.reason }))
  await secretary.refused('query ($id: ID!) { person(id: $id) { nameTh } }', { id: { phone: typed.phone } })
  await secretary.refused(`{ person(id: "${typed.phone}", name: "${typed.name}") { nameTh } }`)
  await secretary.refused(`query Broken { search(text: "${typed.name}" `)
  await rawRequest(`http://127.0.0.1:${app.port}`, { body: `{"query": "${typed.phone}` })
  await rawRequest(`http://127.0.0.1:${app.port}`, { path: `/people/${typed.phone}.json`, method: 'GET' })

  // The database quotes values in its messages: this value is none that a course may have.
  await given.run('MATCH (person:Person {id: $id}) CREATE (person)-[:TOOK]->(:Training {id: randomUUID(), course: "", on: [$phone, $name]})', { id: person.id, phone, name: names.givenNameTh })
  const fault = await secretary.refused('query ($id: ID!) { person(id: $id) { nameTh trainings { on } } }', { id: person.id })

  expect(fault.code).toBe('INTERNAL')
  expect(lines.some((line) => line.includes(String(fault.details?.['reference'])))).toBe(true)
  expect(lines.length).toBeGreaterThan(12)
  expect(secrets.filter((secret) => text().includes(secret))).toEqual([])
})

test('an error of the database tells where it was asked from, and what fails meanwhile keeps its own place', async () => {
  const { connection } = await freshApp()
  const asked = new Graph(connection, nobody).read(query<Record<string, never>, object>('test.failing', cypher`RETURN 1 / 0 AS one`), {})
  const meanwhile = new Error('meanwhile')

  const error = await asked.then(() => null, (reason: Error) => reason)

  expect(error?.stack).toMatch(/\n\s+at .*graph\.ts/)
  expect(meanwhile.stack).toMatch(/\n\s+at .*logs\.test\.ts/)
})
