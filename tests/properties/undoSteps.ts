import fc from 'fast-check'
import type { Given } from '../support/given.ts'

export type UndoWorld = { agency: string; committee: string; seat: string; posts: string[]; watches: string[]; people: string[]; contacts: string[] }
export type Step = { mutation: string; type: string; preview: string | null; input: (world: UndoWorld, appointments: readonly string[]) => Record<string, unknown> | null }

/** A small network: two offices, a seat that follows one of them, two village watches, and people who hold some of it. */
export async function undoWorld(given: Given): Promise<UndoWorld> {
  await given.areas('56050801', '56050802')
  const [agency, committee, network] = [await given.agency(), await given.committee({ expectedSectors: ['SOCIAL'] }), await given.committee({ kind: 'VOLUNTEER_NETWORK' })]
  const [office, other] = [await given.post({ of: agency, sector: 'SOCIAL' }), await given.post({ of: agency })]
  const seat = await given.post({ kind: 'SEAT', role: 'CHAIR', of: committee, exOfficioOf: office, sector: 'SOCIAL' })
  const watches = [await given.post({ kind: 'WATCH', of: network, covers: ['56050801'] }), await given.post({ kind: 'WATCH', of: network, covers: ['56050801'] })]
  const people = [await given.person({ area: '5605' }), await given.person({ area: '5605' }), await given.person({ area: '560508' })]
  const contacts = [await given.contact(people[0]!, { confirmations: ['2026-05-01'] }), await given.contact(people[1]!)]
  await given.appointment(people[0]!, office, { from: '2026-01-01' })
  await given.appointment(people[1]!, watches[0]!, { from: '2026-01-01' })
  const id = (nodes: { id: string }[]) => nodes.map((node) => node.id)
  return { agency: agency.id, committee: committee.id, seat: seat.id, posts: id([office, other]), watches: id(watches), people: id(people), contacts: id(contacts) }
}

const day = fc.constantFrom('2026-05-15', '2026-11-24', '2026-12-05', '2027-03-01')
const villages = fc.uniqueArray(fc.constantFrom('56050801', '56050802'), { minLength: 1 })
const word = fc.constantFrom('ก้าน', 'ขวัญ', 'คำ')
const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!
const step = <Choice>(mutation: string, type: string, isPreviewed: boolean, choice: fc.Arbitrary<Choice>, input: (choice: Choice, world: UndoWorld, appointments: readonly string[]) => Record<string, unknown> | null): fc.Arbitrary<Step> =>
  choice.map((chosen) => ({ mutation, type, preview: isPreviewed ? mutation : null, input: (world, appointments) => input(chosen, world, appointments) }))
const everyPost = ({ posts, watches }: UndoWorld) => [...posts, ...watches]

/** Everything that may be written to the network. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  step('appoint', 'AppointInput', true, fc.record({ person: fc.nat(2), post: fc.nat(3), from: day, kind: fc.constantFrom('PERMANENT', 'ACTING', 'ALTERNATE') }), ({ person, post, ...rest }, world) => ({ ...rest, person: pick(world.people, person), post: pick(everyPost(world), post) })),
  step('appointMany', 'AppointManyInput', true, fc.record({ from: day, person: fc.nat(2) }), ({ from, person }, { people, watches, posts }) => ({ from, kind: 'ACTING', items: [{ person: pick(people, person), post: watches[1] }, { person: pick(people, person + 1), post: posts[1] }] })),
  step('endAppointment', 'EndAppointmentInput', true, fc.record({ which: fc.nat(9), to: day }), ({ which, to }, _world, appointments) => ({ appointment: pick(appointments, which), to, reason: 'TRANSFER' })),
  step('retractAppointment', 'RetractInput', true, fc.nat(9), (which, _world, appointments) => ({ appointment: pick(appointments, which), reason: 'ผิด' })),
  step('setCoverage', 'SetCoverageInput', true, fc.record({ post: fc.nat(1), areas: villages, from: day }), ({ post, ...rest }, { watches }) => ({ ...rest, post: pick(watches, post) })),
  step('closePerson', 'CloseInput', true, fc.record({ person: fc.nat(2), to: day }), ({ person, to }, { people }) => ({ id: pick(people, person), to })),
  step('closePost', 'CloseInput', true, fc.record({ post: fc.nat(3), to: day }), ({ post, to }, world) => ({ id: pick(everyPost(world), post), to })),
  step('closeAgency', 'CloseInput', true, day, (to, { agency }) => ({ id: agency, to })),
  step('confirmContacts', 'ConfirmContactsInput', false, fc.constantFrom('2026-04-01', '2026-10-01', '2026-11-24'), (on, { contacts }) => ({ contacts, on })),
  step('updatePerson', 'UpdatePersonInput', false, fc.record({ person: fc.nat(1), nickname: word }), ({ person, nickname }, { people, contacts }) => ({ id: people[person], givenNameTh: nickname, endContacts: [contacts[person]], addContacts: [{ kind: 'PHONE', value: '0812345678', audience: 'AREA' }] })),
  step('updatePost', 'UpdatePostInput', false, fc.record({ post: fc.nat(3), titleTh: word, phone: fc.constantFrom('054-000-218', null) }), ({ post, ...rest }, world) => ({ ...rest, id: pick(everyPost(world), post) })),
  step('updatePost', 'UpdatePostInput', false, fc.boolean(), (speaks, { seat, agency }) => ({ id: seat, represents: speaks ? agency : null, titleEn: speaks ? 'Speaker' : 'Seat' })),
  step('updateAgency', 'UpdateAgencyInput', false, word, (nameTh, { agency }) => ({ id: agency, nameTh, hours: '24/7' })),
  step('updateCommittee', 'UpdateCommitteeInput', false, word, (theme, { committee, agency }) => ({ id: committee, theme, secretariat: agency, quorum: 3 })),
  step('createPost', 'CreatePostInput', false, fc.record({ from: day, titleTh: word }), ({ from, titleTh }, { committee, posts }) => ({ kind: 'SEAT', role: 'MEMBER', sector: 'SOCIAL', organization: committee, exOfficioOf: posts[0], from, titleTh })),
  step('createPerson', 'CreatePersonInput', false, word, (givenNameTh) => ({ givenNameTh, area: '5605', contacts: [{ kind: 'PHONE', value: '0812345678', audience: 'AREA' }] })),
  step('createAgency', 'CreateAgencyInput', false, fc.record({ from: day, nameTh: word }), (choice) => ({ ...choice, sector: 'NGO', kind: 'NGO', level: 'DISTRICT', area: '5605', serves: ['5605', '560508'] })),
)
