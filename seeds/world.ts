import type { Label, RelationshipType } from '@saan/graph-schema/model.ts'
import { accountLinks, accountRows } from './accounts.ts'
import { agencyId, agencyPlans, agencyRow, offersLinks, partOfLinks, serviceRows, servesLinks } from './agencies.ts'
import { appointmentsOf } from './appointments.ts'
import { areaParents, areaTables, readAreas } from './areas.ts'
import { calendarOf } from './calendar.ts'
import { changeLog } from './changes.ts'
import { committeeLinks, committeePlans, committeeRow } from './committeeRows.ts'
import { contactsOf, reachedByLinks } from './contacts.ts'
import { mistakenHoldings } from './mistakes.ts'
import { holdingsOf, postsOf } from './network.ts'
import { personRow } from './people.ts'
import { coversLinks, ofAgency, ofCommittee, postId, postLinks, postRow, postsBegin } from './postRows.ts'
import { idOf } from './random.ts'
import { trainingsOf } from './trainings.ts'
import type { End, Link, RelationshipTable, Row, World } from './tables.ts'

/** The seed of the demo world, unless another is asked for. */
export const demoSeed = 2569

/**
 * The whole demo world for a day: Phayao with all its posts and ten years of appointments. Pure and repeatable: the same day and seed
 * give the same world, ids included. Everybody in it is invented.
 */
export function buildWorld({ today, seed = demoSeed }: { today: string; seed?: number }): World {
  const calendar = calendarOf(today)
  const areas = readAreas()
  const agencies = agencyPlans(areas)
  const committees = committeePlans(areas, agencies)
  const posts = postsOf(areas, agencies, committees, calendar, seed)
  const { holdings, people } = holdingsOf(posts, agencies, committees, calendar, seed)
  const begins = postsBegin(posts, holdings, calendar)

  const appointed = appointmentsOf([...holdings, ...mistakenHoldings(posts, holdings, today, seed)], today, seed)
  const personRows = [...people.values()].map((person) => personRow(person, seed))
  const latinNames = new Map([...people.keys()].map((key, index) => [key, latinName(personRows[index])]))
  const contacts = contactsOf(people, latinNames, holdings, today, seed)
  const trainings = trainingsOf(people, holdings, today, seed)
  const changes = changeLog(appointed, contacts, today, seed)
  const accounts = accountLinks(seed)
  const links = committeeLinks(committees, seed)

  return {
    today, seed,
    nodes: [
      ...areaTables(areas),
      nodes('Service', serviceRows, 'code'),
      nodes('Agency', agencies.map((agency) => agencyRow(agency, seed))),
      nodes('Committee', committees.map((committee) => committeeRow(committee, seed))),
      nodes('Post', posts.map((post) => postRow(post, begins.get(post.key) ?? today, seed))),
      nodes('Person', personRows),
      nodes('Appointment', appointed.map((each) => each.row)),
      nodes('Contact', contacts.map((each) => each.row)),
      nodes('Training', trainings.rows),
      nodes('Account', accountRows(seed)),
      nodes('Change', changes.rows, 'seq'),
      nodes('Counter', [{ name: 'change', value: changes.rows.length }], 'name'),
    ],
    relationships: [
      table('IN', area, area, areaParents(areas)),
      table('BORDERS', area, area, areas.borders),
      table('SERVES', agency, area, servesLinks(agencies, seed)),
      table('SERVES', committee, area, links.serves),
      table('OFFERS', agency, { label: 'Service', key: 'code' }, offersLinks(agencies, seed)),
      table('PART_OF', agency, agency, partOfLinks(agencies, seed)),
      table('OVERSEES', committee, committee, links.oversees),
      table('SECRETARIAT', committee, agency, links.secretariat),
      table('APPOINTED_BY', committee, committee, links.appointedByCommittee),
      table('APPOINTED_BY', committee, post, links.appointedByPost),
      table('OF', post, agency, postLinks(posts, seed, ofAgency(seed))),
      table('OF', post, committee, postLinks(posts, seed, ofCommittee(seed))),
      table('COVERS', post, area, coversLinks(posts, begins, seed)),
      table('REPORTS_TO', post, post, postLinks(posts, seed, ({ office }) => (office?.reportsTo === undefined ? undefined : postId(office.reportsTo, seed)))),
      table('EX_OFFICIO', post, post, postLinks(posts, seed, ({ exOfficio }) => (exOfficio === undefined ? undefined : postId(exOfficio, seed)))),
      table('REPRESENTS', post, agency, postLinks(posts, seed, ({ represents }) => (represents === undefined ? undefined : agencyId(represents, seed)))),
      table('HOLDS', person, appointment, appointed.map(({ holding, id }) => ({ from: idOf(seed, 'person', holding.person), to: id }))),
      table('TO_POST', appointment, post, appointed.map(({ holding, id }) => ({ from: id, to: postId(holding.post.key, seed) }))),
      table('REACHED_BY', person, contact, reachedByLinks(contacts)),
      table('TOOK', person, { label: 'Training', key: 'id' }, trainings.links),
      table('OF_PERSON', account, person, accounts.ofPerson),
      table('SCOPED_TO', account, area, accounts.scopedToArea),
      table('SCOPED_TO', account, agency, accounts.scopedToAgency),
      table('BY', change, account, changes.by),
      table('ABOUT', change, appointment, changes.aboutAppointment),
      table('ABOUT', change, contact, changes.aboutContact),
      table('ABOUT', change, person, changes.aboutPerson),
      table('ABOUT', change, post, changes.aboutPost),
    ],
  }
}

const end = (label: Label, key = 'id'): End => ({ label, key })
const [area, agency, committee, post, person, appointment, contact, account, change] =
  [end('Area', 'code'), end('Agency'), end('Committee'), end('Post'), end('Person'), end('Appointment'), end('Contact'), end('Account'), end('Change', 'seq')]

const nodes = (label: Label, rows: readonly Row[], key = 'id') => ({ labels: [label] as const, key, rows })
const table = (type: RelationshipType, from: End, to: End, rows: readonly Link[]): RelationshipTable => ({ type, from, to, rows })

/** What stands before the @ of an email. */
const latinName = (person: Row | undefined) => [person?.['givenNameEn'], person?.['familyNameEn']].filter((part) => typeof part === 'string').join('.').toLowerCase()
