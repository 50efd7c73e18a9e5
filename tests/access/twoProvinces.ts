import type { Role } from '@saan/graph-schema/vocabularies.ts'
import { once, type ApiClient } from '../support/apiClient.ts'
import type { Given } from '../support/given.ts'

/** Who looks: the rights of a role and the areas of its scope, as security.md of the design states them. */
export type Looker = { role: Role | 'SIGNED_OUT'; scopes: readonly string[] }

/** Something in the graph that can be told from all else, and who may see it. */
export type Marked = { token: string; may: (looker: Looker) => boolean }

/** Province 56 with two districts, and another province with one; each place has everything that the graph can hold. */
export const places = ['56', '5605', '5601', '57', '5701'] as const
type Place = (typeof places)[number]
const districts: readonly Place[] = ['5605', '5601', '5701']
export const villageOf = (district: string): string => `${district}0101`

const overlap = (code: string, scope: string) => code.startsWith(scope) || scope.startsWith(code)
const sees = (code: string) => ({ role, scopes }: Looker): boolean => role !== 'SIGNED_OUT' && scopes.some((scope) => overlap(code, scope))
const knowsPeople = ({ role }: Looker): boolean => ['PROVINCE_COORDINATOR', 'DISTRICT_SECRETARY', 'AGENCY_FOCAL'].includes(role)
const knowsVolunteers = ({ role }: Looker): boolean => ['PROVINCE_COORDINATOR', 'DISTRICT_SECRETARY'].includes(role)
const readsTheLog = ({ role }: Looker): boolean => ['PROVINCE_COORDINATOR', 'DISTRICT_SECRETARY'].includes(role)
const nobody = (): boolean => false
const both = (...rules: Marked['may'][]): Marked['may'] => (looker) => rules.every((rule) => rule(looker))
const either = (...rules: Marked['may'][]): Marked['may'] => (looker) => rules.some((rule) => rule(looker))

/** Builds the world; answers with all that is marked in it, its ids, and one agency of Dok Khamtai. */
export async function twoProvinces(given: Given) {
  const marked: Marked[] = []
  const mark = (token: string, may: Marked['may']): string => (marked.push({ token, may }), token)
  const named = (what: string, may: Marked['may']) => ({ th: mark(`${what}Th`, may), en: mark(`${what}En`, may) })
  let numbers = 0
  const number = (may: Marked['may']): string => mark(`+6699${String(1_000_000 + ++numbers)}`, may)

  const person = async (what: string, may: Marked['may'], area?: string) => {
    const [givenName, family] = [named(`${what}Given`, may), named(`${what}Family`, may)]
    return given.person({ givenNameTh: givenName.th, familyNameTh: family.th, givenNameEn: givenName.en, familyNameEn: family.en, ...(area && { area }) })
  }

  const areaNames = (code: string) => { const { th, en } = named(`Place${code}`, sees(code)); return { code, nameTh: th, nameEn: en } }
  await given.areas(...places.map(areaNames))
  await given.areas(...districts.flatMap((district) => [areaNames(`${district}01`), areaNames(villageOf(district))]))

  const offices = new Map<Place, { agency: { id: string }; office: { id: string }; temporary: { id: string } }>()
  for (const place of places) {
    const here = sees(place)
    const agencyName = named(`Agency${place}`, here)
    const agency = await given.agency({ area: place, nameTh: agencyName.th, nameEn: agencyName.en, phone: number(here) })
    const title = named(`Office${place}`, here)
    const office = await given.post({ of: agency, titleTh: title.th, titleEn: title.en, phone: number(here) })
    await given.run('MATCH (post:Post {id: $id}) SET post.dutiesTh = $duties, post.lineId = $line', { id: office.id, duties: mark(`Duties${place}`, here), line: mark(`Line${place}`, here) })
    // The chief of each district sits in the committee of its province, and is known with that seat.
    const known = place.length === 4 ? either(here, sees(place.slice(0, 2))) : here
    const officer = await person(`Officer${place}`, known)
    await given.appointment(officer, office)
    await given.contact(officer, { audience: 'PUBLIC', value: number(known) })
    for (const audience of ['NETWORK', 'AREA'] as const) await given.contact(officer, { audience, value: number(nobody) })
    await given.appointment(await person(`Former${place}`, here), office, { from: '2015-01-01', to: '2019-01-01' })
    const mistaken = await given.appointment(await person(`Mistaken${place}`, nobody), office, { kind: 'ACTING', to: '2026-12-01' })
    await given.run('MATCH (appointment:Appointment {id: $id}) SET appointment.retractedAt = datetime()', { id: mistaken.id })
    const committeeName = named(`Committee${place}`, here)
    const committee = await given.committee({ area: place, nameTh: committeeName.th, nameEn: committeeName.en })
    const seat = named(`Seat${place}`, here)
    await given.post({ kind: 'SEAT', role: 'CHAIR', of: committee, titleTh: seat.th, titleEn: seat.en, exOfficioOf: office })
    offices.set(place, { agency, office, temporary: await person(`Registered${place}`, both(knowsPeople, here), place) })
  }
  for (const [district, province] of [['5605', '56'], ['5601', '56'], ['5701', '57']] as const) {
    const committee = await given.run<{ id: string }>('MATCH (committee:Committee {areaCode: $province}) RETURN committee.id AS id', { province })
    await given.post({ kind: 'SEAT', role: 'MEMBER', of: committee[0]!, exOfficioOf: offices.get(district)!.office })
    const here = sees(district)
    const volunteers = both(knowsVolunteers, here)
    const network = named(`Network${district}`, here)
    const watch = named(`Watch${district}`, here)
    const post = await given.post({ kind: 'WATCH', titleTh: watch.th, titleEn: watch.en, covers: [villageOf(district)], of: await given.committee({ kind: 'VOLUNTEER_NETWORK', area: district, nameTh: network.th, nameEn: network.en }) })
    const volunteer = await person(`Volunteer${district}`, volunteers)
    await given.appointment(volunteer, post)
    await given.contact(volunteer, { audience: 'AREA', value: number(volunteers) })
    const deputy = await person(`Deputy${district}`, volunteers)
    await given.appointment(deputy, post, { kind: 'ALTERNATE' })
    await given.contact(deputy, { audience: 'AREA', value: number(nobody) })
  }
  return { marked, mark, agencyOf: (place: Place) => offices.get(place)!.agency, offices }
}

/** Appoints somebody in each place by mistake and takes it back: the reason stands in the log of changes alone. */
export async function makeChanges(world: Awaited<ReturnType<typeof twoProvinces>>, coordinatorOf: (place: string) => ApiClient): Promise<void> {
  for (const place of places) {
    const { office, temporary } = world.offices.get(place)!
    const coordinator = coordinatorOf(place)
    const { appoint } = await coordinator.run<{ appoint: { id: string } }>('mutation ($input: AppointInput!) { appoint(input: $input) { id } }', once({ person: temporary.id, post: office.id, from: '2026-11-24', kind: 'ALTERNATE' }))
    const reason = world.mark(`Reason${place}`, both(readsTheLog, sees(place)))
    await coordinator.run('mutation ($input: RetractInput!) { retractAppointment(input: $input) { id } }', once({ appointment: appoint.id, reason }))
  }
}
