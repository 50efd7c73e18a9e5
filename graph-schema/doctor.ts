import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { cypherFilesIn, graphSchemaFolder, statementsOf } from './cypherFiles.ts'
import { hoursPattern } from './hours.ts'
import { labels, relationships, type Label, type Vocabulary } from './model.ts'
import { storedPhonePattern } from './phone.ts'
import { agencyKinds, appointmentKinds, audiences, committeeKinds, contactKinds, endReasons, levels, postKinds, roles, seatRoles, sectors, services } from './vocabularies.ts'

/** What one check found wrong: its name, what is wrong in both languages, and where (at most 100 rows). */
export type Finding = { readonly check: string; readonly sentence: string; readonly sentenceTh: string; readonly rows: readonly { readonly subject: string; readonly detail: string }[] }

export type DoctorOptions = {
  /** The folder graph-schema; found by itself when absent. */
  readonly folder?: string
  /** The database on the server; its default one when absent. */
  readonly database?: string
  /** The name of one check, to ask that one alone. */
  readonly only?: string
}

/** The properties that each node must have, beside its days; an area's, a village's and a searchable node's further ones have checks of their own. */
const required: Partial<Record<Label, readonly string[]>> = {
  Area: ['code', 'nameTh', 'nameEn', 'isSynthetic'],
  Agency: ['id', 'nameTh', 'sector', 'kind', 'level', 'areaCode'],
  Committee: ['id', 'nameTh', 'kind', 'level', 'areaCode'],
  Post: ['id', 'titleTh', 'kind', 'areaCode', 'revision'],
  Person: ['id', 'givenNameTh'],
  Appointment: ['id', 'kind', 'recordedAt'],
  Contact: ['id', 'kind', 'value', 'audience'],
  Training: ['id', 'course', 'on'],
  Service: ['code', 'nameTh', 'nameEn'],
  Account: ['id', 'username', 'nameTh', 'nameEn', 'role', 'status', 'isDemo'],
  Session: ['id', 'tokenHash', 'createdAt', 'lastSeenAt', 'expiresAt'],
  SignInLink: ['tokenHash', 'expiresAt'],
  SignInTries: ['key', 'count', 'at', 'until'],
  Change: ['seq', 'at', 'action', 'requestId', 'inputHash', 'accountId', 'subjectId', 'areaCode', 'before', 'after'],
  Reading: ['id', 'at', 'via'],
  ClientBuild: ['id', 'operations', 'servedAt'],
  Counter: ['name', 'value'],
  Migration: ['id', 'checksum', 'appliedAt', 'seconds'],
  World: ['name', 'seed', 'loadedAt', 'today', 'isSynthetic'],
}

/** The vocabulary of each property that has one. */
const vocabularyOf: Partial<Record<Label, Readonly<Record<string, Vocabulary>>>> = {
  Agency: { sector: sectors, kind: agencyKinds, level: levels },
  Committee: { kind: committeeKinds, level: levels, expectedSectors: sectors },
  Post: { kind: postKinds, role: seatRoles, sector: sectors },
  Appointment: { kind: appointmentKinds, endReason: endReasons },
  Contact: { kind: contactKinds, audience: audiences },
  Account: { role: roles, status: { ACTIVE: { th: 'ใช้งาน', en: 'Active' }, INVITED: { th: 'ได้รับเชิญ', en: 'Invited' }, SUSPENDED: { th: 'ระงับ', en: 'Suspended' } } },
  Service: { code: services },
}

const parameters = {
  labels: [...labels],
  required,
  terms: mapValues(vocabularyOf, (properties) => mapValues(properties, Object.keys)),
  relationships: mapValues(relationships, ({ from, to }) => ({ from: from.split('|'), to: to.split('|') })),
  phonePattern: storedPhonePattern,
  hoursPattern,
}

/**
 * Asks the graph every question of the folder doctor, one after the other, and gives those that were answered with rows: nothing means that the
 * graph is right. It reads only, but reads everything: at the size of a nation it takes minutes.
 */
export async function runDoctor(driver: Driver, { folder = graphSchemaFolder(), database, only }: DoctorOptions = {}): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { name, text } of cypherFilesIn(join(folder, 'doctor')).filter((file) => only === undefined || file.name === only)) {
    const [sentence = name, sentenceTh = name] = text.split('\n').map((line) => line.replace(/^\/\/ /, ''))
    for (const statement of statementsOf(text)) {
      const { records } = await driver.executeQuery(statement, parameters, { database, routing: 'READ' })
      if (records.length > 0) findings.push({ check: name, sentence, sentenceTh, rows: records.map((record) => ({ subject: String(record.get('subject')), detail: String(record.get('detail')) })) })
    }
  }
  return findings
}

function mapValues<Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
