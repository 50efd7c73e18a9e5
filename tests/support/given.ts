import { randomUUID } from 'node:crypto'
import { OPEN_END } from '@saan/graph-schema/model.ts'
import { searchableProperties } from '@saan/graph-schema/names.ts'
import type { AppointmentKind, Audience, EndReason, Role, Sector, AgencyKind, Level, CommitteeKind, PostKind, SeatRole } from '@saan/graph-schema/vocabularies.ts'
import { passwordOptions } from '@saan/server/src/features/access/passwords.ts'
import type { Connection } from '@saan/server/src/neo4j/driver.ts'
import { hash } from '@node-rs/argon2'

type Node = { id: string }
type Days = { from?: string; to?: string | null }

/** The password of every account that a test makes. */
export const testPassword = 'only for tests'
const passwordHash = hash(testPassword, passwordOptions)

/** Builds the world of one test straight in the graph, with the least that a reader needs to see. */
export class Given {
  private count = 0
  private readonly areaNames = new Map<string, string>()

  constructor(private readonly connection: Connection, private readonly today: string) {}

  /** Areas by code with all that they lie in; a name may be given for each. */
  async areas(...codes: (string | { code: string; nameTh?: string; nameEn?: string; at?: [latitude: number, longitude: number] })[]): Promise<void> {
    for (const each of codes) {
      const { code, ...rest } = typeof each === 'string' ? { code: each } : each
      for (const length of [2, 4, 6, 8].filter((size) => size <= code.length)) await this.area(code.slice(0, length), length === code.length ? rest : {})
    }
  }

  private async area(code: string, { nameTh, nameEn, at }: { nameTh?: string; nameEn?: string; at?: [number, number] }): Promise<void> {
    const label = ['Province', 'District', 'Subdistrict', 'Village'][code.length / 2 - 1]!
    const names = { nameTh: nameTh ?? this.areaNames.get(code) ?? `พื้นที่ ${code}`, nameEn: nameEn ?? `Area ${code}` }
    this.areaNames.set(code, names.nameTh)
    const found = code.length === 8 ? { moo: Number(code.slice(-2)), subdistrictNameTh: this.areaNames.get(code.slice(0, 6)) ?? null } : {}
    const [latitude, longitude] = at ?? [19 + Number(code.slice(-2)) / 1000, 100]
    await this.run(`MERGE (area:Area {code: $code}) ON CREATE SET area:${label}, area += $properties, area.from = date('1900-01-01'), area.to = date('${OPEN_END}'),
        area.location = point({latitude: $latitude, longitude: $longitude}), area.moo = CASE WHEN size($code) = 8 THEN toInteger(right($code, 2)) END
      WITH area OPTIONAL MATCH (parent:Area {code: left($code, size($code) - 2)})
      FOREACH (each IN CASE WHEN parent IS NULL THEN [] ELSE [parent] END | MERGE (area)-[:IN]->(each))`,
    { code, latitude, longitude, properties: { ...names, isSynthetic: true, ...searchableProperties('Area', { code, ...names, ...found }) } })
  }

  agency(given: { nameTh?: string; nameEn?: string; shortNameTh?: string; sector?: Sector; kind?: AgencyKind; level?: Level; area?: string; serves?: string[]; phone?: string; hours?: string } & Days = {}): Promise<Node> {
    const { area = '5605', serves = [area], sector = 'SOCIAL', kind = 'SOCIAL_OFFICE', level = 'DISTRICT', nameTh = `หน่วยงาน ${++this.count}`, nameEn = `Agency ${this.count}`, shortNameTh, phone, hours } = given
    return this.organization('Agency', { nameTh, nameEn, shortNameTh, sector, kind, level, areaCode: area, phone, hours }, serves, given)
  }

  committee(given: { nameTh?: string; nameEn?: string; kind?: CommitteeKind; level?: Level; area?: string; expectedSectors?: Sector[] } & Days = {}): Promise<Node> {
    const { area = '5605', kind = 'COMMITTEE', level = 'DISTRICT', nameTh = `คณะ ${++this.count}`, nameEn = `Committee ${this.count}`, expectedSectors = [] } = given
    return this.organization('Committee', { nameTh, nameEn, kind, level, areaCode: area, expectedSectors }, [area], given)
  }

  private async organization(label: 'Agency' | 'Committee', properties: Record<string, unknown> & { nameTh: string; nameEn: string }, serves: string[], days: Days): Promise<Node> {
    const id = randomUUID()
    const keys = label === 'Agency' ? searchableProperties('Agency', { shortNameTh: null, ...properties } as { nameTh: string; nameEn: string; shortNameTh: string | null }) : searchableProperties('Committee', properties)
    await this.run(`CREATE (node:${label} {id: $id, from: date($from), to: date($to)}) SET node += $properties
      WITH node UNWIND $serves AS code MATCH (area:Area {code: code}) CREATE (node)-[:SERVES {from: date($from), to: date($to), partial: false}]->(area)`,
    { id, serves, properties: { ...properties, ...keys }, ...this.days(days) })
    return { id }
  }

  /** A post of an organisation (made when none is given); a watch post covers the villages named. */
  async post(given: { titleTh?: string; titleEn?: string; kind?: PostKind; of?: Node; role?: SeatRole; sector?: Sector; phone?: string; hours?: string; callOrder?: number; covers?: string[]; exOfficioOf?: Node; represents?: Node } & Days = {}): Promise<Node> {
    const { kind = 'OFFICE', titleTh = `ตำแหน่ง ${++this.count}`, titleEn = `Post ${this.count}`, covers = [], role, sector, phone, hours, callOrder } = given
    const organization = given.of ?? (kind === 'OFFICE' ? await this.agency() : await this.committee({ kind: kind === 'WATCH' ? 'VOLUNTEER_NETWORK' : 'COMMITTEE', ...(covers[0] && { area: covers[0].slice(0, 4) }) }))
    const id = randomUUID()
    await this.run(`MATCH (organization:Agency|Committee {id: $organization})
      CREATE (post:Post {id: $id, from: date($from), to: date($to), areaCode: organization.areaCode, revision: 0})-[:OF]->(organization) SET post += $properties
      FOREACH (one IN CASE WHEN $office IS NULL THEN [] ELSE [1] END | MERGE (office:Post {id: $office}) CREATE (post)-[:EX_OFFICIO]->(office))
      FOREACH (one IN CASE WHEN $agency IS NULL THEN [] ELSE [1] END | MERGE (agency:Agency {id: $agency}) CREATE (post)-[:REPRESENTS]->(agency))
      WITH post UNWIND $covers AS code MATCH (area:Area {code: code}) CREATE (post)-[:COVERS {from: date($from), to: date($to)}]->(area)`,
    { id, organization: organization.id, covers, office: given.exOfficioOf?.id ?? null, agency: given.represents?.id ?? null,
      properties: { kind, titleTh, titleEn, role, sector, phone, hours, callOrder, ...searchableProperties('Post', { titleTh, titleEn }) }, ...this.days(given) })
    return { id }
  }

  async person(given: { prefix?: string; rank?: string; givenNameTh?: string; familyNameTh?: string; givenNameEn?: string; familyNameEn?: string; area?: string } = {}): Promise<Node> {
    const { givenNameTh = `ชื่อ${++this.count}`, familyNameTh = 'สมมติ', prefix = 'นาง', rank, givenNameEn = `Given${this.count}`, familyNameEn = 'Synthetic', area } = given
    const id = randomUUID()
    const name = { prefix: rank ? null : prefix, rank: rank ?? null, givenNameTh, familyNameTh, givenNameEn, familyNameEn }
    await this.run('CREATE (person:Person {id: $id}) SET person += $properties', { id, properties: { ...name, areaCode: area, ...searchableProperties('Person', name) } })
    return { id }
  }

  async contact(person: Node, given: { value?: string; audience?: Audience; confirmations?: string[] } & Days = {}): Promise<Node> {
    const id = randomUUID()
    const { value = `+6680000${String(1000 + ++this.count)}`, audience = 'AREA', confirmations = [] } = given
    await this.run(`MATCH (person:Person {id: $person}) CREATE (person)-[:REACHED_BY]->(:Contact {id: $id, kind: 'PHONE', value: $value, audience: $audience,
      confirmations: [on IN $confirmations | date(on)], from: date($from), to: date($to)})`, { person: person.id, id, value, audience, confirmations, ...this.days(given) })
    return { id }
  }

  async appointment(person: Node, post: Node, given: { kind?: AppointmentKind; endReason?: EndReason } & Days = {}): Promise<Node> {
    const { kind = 'PERMANENT', endReason } = given
    const { from, to } = this.days(given)
    const openKey = to === OPEN_END && kind !== 'ALTERNATE' ? `${post.id}#${kind}` : null
    const id = randomUUID()
    await this.run(`MATCH (person:Person {id: $person}), (post:Post {id: $post})
      CREATE (person)-[:HOLDS]->(:Appointment {id: $id, kind: $kind, from: date($from), to: date($to), openKey: $openKey, endReason: $endReason, districtCode: left(post.areaCode, 4), recordedAt: datetime()})-[:TO_POST]->(post)`,
    { person: person.id, post: post.id, id, kind, from, to, openKey, endReason: endReason ?? null })
    return { id }
  }

  /** A watch volunteer of a village with a post, a person and a telephone. */
  async volunteer(village: string, given: { kind?: AppointmentKind; phone?: string; confirmations?: string[]; callOrder?: number; of?: Node } & Days = {}): Promise<{ post: Node; person: Node; appointment: Node; contact: Node }> {
    const post = await this.post({ kind: 'WATCH', titleTh: 'อาสาเฝ้าระวัง', titleEn: 'Watch volunteer', covers: [village], callOrder: given.callOrder ?? 1, ...(given.of && { of: given.of }) })
    const person = await this.person()
    const contact = await this.contact(person, { confirmations: given.confirmations ?? [this.today], ...(given.phone && { value: given.phone }) })
    return { post, person, contact, appointment: await this.appointment(person, post, given) }
  }

  async account(given: { role: Role; areas?: string[]; agency?: string; username?: string; isDemo?: boolean; status?: string; person?: Node }): Promise<{ id: string; username: string; password: string }> {
    const id = randomUUID()
    const username = given.username ?? `account-${id.slice(0, 8)}`
    await this.run(`CREATE (account:Account {id: $id, username: $username, nameTh: 'บัญชีทดสอบ', nameEn: 'Test account', role: $role, status: $status, isDemo: $isDemo, passwordHash: $passwordHash})
      WITH account CALL (account) { UNWIND $areas AS code MATCH (area:Area {code: code}) CREATE (account)-[:SCOPED_TO]->(area) }
      WITH account CALL (account) { MATCH (agency:Agency {id: $agency}) CREATE (account)-[:SCOPED_TO]->(agency) }
      WITH account CALL (account) { MATCH (person:Person {id: $person}) CREATE (account)-[:OF_PERSON]->(person) } RETURN 1`,
    { id, username, role: given.role, status: given.status ?? 'ACTIVE', isDemo: given.isDemo ?? false, areas: given.areas ?? [], agency: given.agency ?? null, person: given.person?.id ?? null, passwordHash: await passwordHash })
    return { id, username, password: testPassword }
  }

  /** Rows of a statement of the test's own, to look at what was written. */
  async run<Row = Record<string, never>>(text: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
    const { records } = await this.connection.bare.executeQuery(text, parameters)
    return records.map((record) => record.toObject() as Row)
  }

  private days({ from = '2020-01-01', to }: Days): { from: string; to: string } {
    return { from, to: to ?? OPEN_END }
  }
}
