import { randomUUID } from 'node:crypto'
import { once, type ApiClient } from '../support/apiClient.ts'
import { testPassword, type Given } from '../support/given.ts'

/** Where something lies as seen by somebody of Dok Khamtai (5605): at home, in the province above, in the district beside, in another province. */
export const where = { own: '5605', above: '56', beside: '5601', foreign: '5701' } as const
export type Place = keyof typeof where | 'other agency'

/** `manager` works in both provinces. */
export type World = { given: Given; agencies: Record<Place, { id: string }>; manager: ApiClient }
export type Asked = { query: string; variables?: Record<string, unknown> }
type Operation = { places: readonly Place[]; ask: (world: World, place: Place) => Promise<Asked> | Asked }

const everywhere: readonly Place[] = ['own', 'above', 'beside', 'foreign']
const everyAgency: readonly Place[] = ['own', 'other agency', 'above', 'beside', 'foreign']
const atHome: readonly Place[] = ['own']
const codeOf = (place: Place): string => (place === 'other agency' ? where.own : where[place])

const officer = async ({ given, agencies }: World, place: Place) => {
  const [person, post] = [await given.person(), await given.post({ of: agencies[place] })]
  return { person, post, appointment: await given.appointment(person, post) }
}
/** The id of a change that renamed an office of an agency. */
const renamed = async ({ given, agencies, manager }: World, place: Place): Promise<string> => {
  const { input } = once({ id: (await given.post({ of: agencies[place] })).id, titleTh: 'ใหม่' })
  await manager.run('mutation ($input: UpdatePostInput!) { updatePost(input: $input) { id } }', { input })
  return (await manager.run<{ changeOfRequest: { id: string } }>('query ($requestId: ID!) { changeOfRequest(requestId: $requestId) { id } }', input)).changeOfRequest.id
}
const newcomer = async ({ given, agencies }: World, place: Place) => ({ person: await given.person({ area: '5605' }), post: await given.post({ of: agencies[place] }) })

/** Somebody who has an account already, by its id. */
const colleague = async ({ given }: World) => ({ account: (await given.account({ role: 'VIEWER', areas: ['5605'] })).id })
/** A session of the manager, beside the one that asks. */
const otherSession = async ({ given, manager }: World): Promise<string> => {
  const { me: { sessions: [own] } } = await manager.run<{ me: { sessions: { id: string }[] } }>('{ me { sessions { id } } }')
  const id = randomUUID()
  await given.run(`MATCH (:Session {id: $own})-[:SESSION_OF]->(account) CREATE (:Session {id: $id, tokenHash: $id, createdAt: datetime(), lastSeenAt: datetime(), expiresAt: datetime() + duration('PT1H')})-[:SESSION_OF]->(account)`, { own: own!.id, id })
  return id
}

const byId = (field: string, find: (world: World, place: Place) => Promise<string> | string, places = everywhere): Operation => ({ places, ask: async (world, place) => ({ query: `query ($id: ID!) { ${field}(id: $id) { id } }`, variables: { id: await find(world, place) } }) })
const byArea = (field: string, argument = 'area', selection = '{ totalCount }'): Operation => ({ places: everywhere, ask: (_world, place) => ({ query: `query ($area: ID!) { ${field}(${argument}: $area) ${selection} }`, variables: { area: codeOf(place) } }) })
const plain = (query: string): Operation => ({ places: atHome, ask: () => ({ query }) })
const write = (field: string, type: string, input: (world: World, place: Place) => Promise<object> | object, places = everywhere): Operation => ({
  places, ask: async (world, place) => ({ query: `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`, variables: once(await input(world, place)) }),
})
const contactFor = (audience: 'PUBLIC' | 'NETWORK' | 'AREA') => write('revealContact', 'RevealContactInput', async (world, place) => ({ contact: (await world.given.contact((await officer(world, place)).person, { audience })).id }), everyAgency)

/** Each asking adds another village: that one is there already says nothing of the right to add it. */
let villagesAdded = 0
/** The same of a district that has nobody yet. */
let districtsBegun = 0

/** Every operation of the contract with what it is asked for in each place; one that is asked in several ways has a word behind its name. */
export const operations: Readonly<Record<string, Operation>> = {
  me: plain('{ me { role } }'),
  vocabulary: plain('{ vocabulary { hotlines { number } } }'),
  health: plain('{ health { status } }'),
  provinces: plain('{ provinces { code } }'),
  services: plain('{ services { code } }'),
  bundledProvinces: plain('{ bundledProvinces { code } }'),
  search: plain('{ search(text: "มาลี") { id } }'),
  area: byArea('area', 'code', '{ code }'),
  coverage: byArea('coverage', 'area', '{ total }'),
  contactChain: { places: ['own', 'beside', 'foreign'], ask: (_world, place) => ({ query: 'query ($village: ID!) { contactChain(village: $village) { at } }', variables: { village: `${codeOf(place)}0101` } }) },
  'person officer': byId('person', async (world, place) => (await officer(world, place)).person.id),
  'person volunteer': byId('person', async ({ given }, place) => (await given.volunteer(`${codeOf(place)}0101`)).person.id, ['own', 'beside', 'foreign']),
  people: byArea('people'),
  post: byId('post', async (world, place) => (await newcomer(world, place)).post.id),
  posts: byArea('posts'),
  agency: byId('agency', ({ agencies }, place) => agencies[place].id),
  agencies: byArea('agencies'),
  committee: byId('committee', async ({ given }, place) => (await given.committee({ area: codeOf(place) })).id),
  committees: byArea('committees'),
  'people by reach': { places: atHome, ask: (_world, place) => ({ query: 'query ($area: ID!) { people(area: $area, reach: [NO_NUMBER]) { totalCount } }', variables: { area: codeOf(place) } }) },
  register: byArea('register', 'area', '{ people { total } }'),
  dayMarks: { places: everywhere, ask: (_world, place) => ({ query: 'query ($area: ID!) { dayMarks(area: $area, from: "2026-01-01", to: "2027-01-01") { on } }', variables: { area: codeOf(place) } }) },
  changes: byArea('changes'),
  changeSummary: byArea('changeSummary', 'area', '{ total }'),
  recordExport: write('recordExport', 'RecordExportInput', (_world, place) => ({ list: 'PEOPLE', area: codeOf(place), asOf: '2026-11-24', rows: 3 })),
  changeOfRequest: plain('{ changeOfRequest(requestId: "00000000-0000-4000-8000-000000000000") { id } }'),
  undoChange: write('undoChange', 'UndoChangeInput', async (world, place) => ({ change: await renamed(world, place) }), everyAgency),
  candidates: { places: everyAgency, ask: async (world, place) => ({ query: 'query ($post: ID!) { candidates(post: $post) { fit } }', variables: { post: (await newcomer(world, place)).post.id } }) },
  previewChange: { places: everyAgency, ask: async (world, place) => { const { person, post } = await newcomer(world, place); return { query: 'query ($input: PreviewInput!) { previewChange(input: $input) { day } }', variables: { input: { appoint: once({ person: person.id, post: post.id, from: '2026-11-24', kind: 'PERMANENT' }).input } } } } },
  appoint: write('appoint', 'AppointInput', async (world, place) => { const { person, post } = await newcomer(world, place); return { person: person.id, post: post.id, from: '2026-11-24', kind: 'PERMANENT' } }, everyAgency),
  appointMany: write('appointMany', 'AppointManyInput', async (world, place) => { const { person, post } = await newcomer(world, place); return { items: [{ person: person.id, post: post.id }], from: '2026-11-24', kind: 'PERMANENT' } }, everyAgency),
  endAppointment: write('endAppointment', 'EndAppointmentInput', async (world, place) => ({ appointment: (await officer(world, place)).appointment.id, to: '2026-12-01', reason: 'TRANSFER' }), everyAgency),
  retractAppointment: write('retractAppointment', 'RetractInput', async (world, place) => ({ appointment: (await officer(world, place)).appointment.id, reason: 'ผิด' }), everyAgency),
  createPerson: write('createPerson', 'CreatePersonInput', (_world, place) => ({ givenNameTh: 'ใหม่', area: codeOf(place) })),
  updatePerson: write('updatePerson', 'UpdatePersonInput', async (world, place) => ({ id: (await officer(world, place)).person.id, nickname: 'ใหม่' })),
  closePerson: write('closePerson', 'CloseInput', async ({ given }, place) => ({ id: (await given.person({ area: codeOf(place) })).id, to: '2026-12-01' })),
  confirmContact: write('confirmContact', 'ConfirmContactInput', async (world, place) => ({ contact: (await world.given.contact((await officer(world, place)).person)).id }), everyAgency),
  confirmContacts: write('confirmContacts', 'ConfirmContactsInput', async (world, place) => ({ contacts: [(await world.given.contact((await officer(world, place)).person)).id] }), everyAgency),
  'revealContact PUBLIC': contactFor('PUBLIC'),
  'revealContact NETWORK': contactFor('NETWORK'),
  'revealContact AREA': contactFor('AREA'),
  createPost: write('createPost', 'CreatePostInput', ({ agencies }, place) => ({ kind: 'OFFICE', titleTh: 'ใหม่', organization: agencies[place].id, from: '2026-11-24' }), everyAgency),
  updatePost: write('updatePost', 'UpdatePostInput', async (world, place) => ({ id: (await newcomer(world, place)).post.id, titleTh: 'ใหม่' }), everyAgency),
  closePost: write('closePost', 'CloseInput', async (world, place) => ({ id: (await newcomer(world, place)).post.id, to: '2026-12-01' }), everyAgency),
  setCoverage: write('setCoverage', 'SetCoverageInput', async (world, place) => ({ post: (await newcomer(world, place)).post.id, areas: [codeOf(place)], from: '2026-11-24' }), everyAgency),
  createAgency: write('createAgency', 'CreateAgencyInput', (_world, place) => ({ nameTh: 'ใหม่', sector: 'NGO', kind: 'NGO', level: 'DISTRICT', area: codeOf(place), serves: [codeOf(place)], from: '2026-11-24' })),
  updateAgency: write('updateAgency', 'UpdateAgencyInput', ({ agencies }, place) => ({ id: agencies[place].id, nameTh: `ใหม่ ${randomUUID()}` })),
  closeAgency: write('closeAgency', 'CloseInput', async ({ given }, place) => ({ id: (await given.agency({ area: codeOf(place) })).id, to: '2026-12-01' })),
  createCommittee: write('createCommittee', 'CreateCommitteeInput', (_world, place) => ({ nameTh: 'ใหม่', kind: 'COMMITTEE', level: 'DISTRICT', area: codeOf(place), from: '2026-11-24' })),
  updateCommittee: write('updateCommittee', 'UpdateCommitteeInput', async ({ given }, place) => ({ id: (await given.committee({ area: codeOf(place) })).id, theme: 'ใหม่' })),
  loadPlaces: write('loadPlaces', 'LoadPlacesInput', () => ({ province: '58' }), atHome),
  loadSampleDistrict: write('loadSampleDistrict', 'LoadSampleInput', () => ({}), atHome),
  addVillages: write('addVillages', 'AddVillagesInput', async ({ given }, place) => {
    const subdistrict = `${codeOf(place)}09`
    await given.areas(subdistrict)
    return { subdistrict, villages: [{ moo: ++villagesAdded, nameTh: 'ใหม่' }] }
  }, ['own', 'beside', 'foreign']),
  accounts: plain('{ accounts { totalCount } }'),
  accountCounts: plain('{ accountCounts { count } }'),
  inviteAccount: write('inviteAccount', 'InviteAccountInput', async (world) => ({ person: (await officer(world, 'own')).person.id, role: 'VIEWER', areas: ['5605'] }), atHome),
  inviteFirstCoordinator: write('inviteFirstCoordinator', 'InviteFirstCoordinatorInput', async ({ given }) => {
    const area = `58${String(++districtsBegun).padStart(2, '0')}`
    await given.areas(area)
    return { area, givenNameTh: 'มาลี', agencyNameTh: 'ที่ทำการปกครองอำเภอ', titleTh: 'เลขานุการ' }
  }, atHome),
  changeAccountScope: write('changeAccountScope', 'ChangeAccountScopeInput', async (world) => ({ ...(await colleague(world)), role: 'DISTRICT_SECRETARY', areas: ['5605'] }), atHome),
  suspendAccount: write('suspendAccount', 'AccountInput', colleague, atHome),
  restoreAccount: write('restoreAccount', 'AccountInput', async ({ given }) => ({ account: (await given.account({ role: 'VIEWER', areas: ['5605'], status: 'SUSPENDED' })).id }), atHome),
  endAccountSessions: write('endAccountSessions', 'AccountInput', async (world) => {
    const { account } = await colleague(world)
    await world.given.run(`MATCH (account:Account {id: $account}) CREATE (:Session {id: randomUUID(), tokenHash: randomUUID(), createdAt: datetime(), lastSeenAt: datetime(), expiresAt: datetime() + duration('PT1H')})-[:SESSION_OF]->(account)`, { account })
    return { account }
  }, atHome),
  issueSignInLink: write('issueSignInLink', 'AccountInput', colleague, atHome),
  endSession: { places: atHome, ask: async (world) => ({ query: 'mutation ($id: ID!) { endSession(id: $id) { __typename } }', variables: { id: await otherSession(world) } }) },
  endOtherSessions: plain('mutation { endOtherSessions { __typename } }'),
  changePassword: write('changePassword', 'ChangePasswordInput', () => ({ current: testPassword, password: 'ลมหนาวพัดผ่านกว๊านพะเยา' }), atHome),
  closeCommittee: write('closeCommittee', 'CloseInput', async ({ given }, place) => ({ id: (await given.committee({ area: codeOf(place) })).id, to: '2026-12-01' })),
}
