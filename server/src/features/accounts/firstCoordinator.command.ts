import { randomUUID } from 'node:crypto'
import { personNameEn, personNameTh, type PersonName } from '@saan/graph-schema/names.ts'
import type { Context } from '../../context.ts'
import { todayInBangkok } from '../../days.ts'
import { Invalid, NotFound, Refused } from '../../errors.ts'
import { areaCode, requestUuid, requiredLine } from '../../graphql/checks.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import { createAgencyNode, serveAreas } from '../agencies/organization.writes.ts'
import { searchKeys as keysOfAgency } from '../agencies/agencies.commands.ts'
import { firstCoordinator } from '../changes/changeKinds.ts'
import { createAppointment } from '../appointments/appointments.queries.ts'
import { namesOf, searchKeys as keysOfPerson } from '../people/people.commands.ts'
import { createPersonNode } from '../people/people.writes.ts'
import { searchKeys as keysOfPost } from '../posts/posts.commands.ts'
import { createPostNode } from '../posts/posts.writes.ts'
import { freeUsername } from './accounts.commands.ts'
import type { InviteFirstCoordinatorInput } from './accounts.inputs.ts'
import { administratorsBeside, coordinatorsOf, createAccount, placesOfScope, setScope } from './accounts.writes.ts'
import { wishedUsername } from './username.ts'

/** What the first agency of an area is, by the length of the area's code: it can be changed afterwards. */
const firstOf = {
  2: { role: 'PROVINCE_COORDINATOR', agency: { sector: 'SOCIAL', kind: 'SOCIAL_OFFICE', level: 'PROVINCE' } },
  4: { role: 'DISTRICT_SECRETARY', agency: { sector: 'ADMINISTRATION', kind: 'DISTRICT_OFFICE', level: 'DISTRICT' } },
} as const

/**
 * The way into a hub that holds nobody yet: whoever keeps the accounts registers no people, and whoever registers people needs an account.
 * So the first who may appoint in an area comes with an agency, a post and an account at once; everybody after is entered by them.
 */
export function inviteFirstCoordinator({ graph }: Context, input: InviteFirstCoordinatorInput): Promise<string> {
  const [area, wished, today] = [areaCode(input.area, 'area'), wishedUsername(input.username), todayInBangkok()]
  const first = firstOf[area.length as keyof typeof firstOf]
  if (!first) throw new Invalid('account.firstOfProvinceOrDistrict', { fields: ['area'] })
  const names = { ...namesOf(input), givenNameTh: requiredLine(input.givenNameTh, 'givenNameTh', 100) }
  const [agencyNameTh, titleTh] = [requiredLine(input.agencyNameTh, 'agencyNameTh'), requiredLine(input.titleTh, 'titleTh')]
  return graph.write({ action: firstCoordinator, requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    if ((await transaction.one(placesOfScope, { areas: [area], agency: null, asOf: today })).areas.length === 0) throw new NotFound('record.notFound', { fields: ['area'] })
    // Two administrators at once make one: the lock on their accounts is taken first.
    await transaction.one(administratorsBeside, { account: '', asOf: today })
    if ((await transaction.one(coordinatorsOf, { area, asOf: today })).count > 0) throw new Refused('account.coordinatorThere', { fields: ['area'] })

    const [agency, post, person, appointment, account] = Array.from({ length: 5 }, () => randomUUID()) as [string, string, string, string, string]
    await transaction.one(createAgencyNode, { id: agency, from: today, properties: { ...first.agency, nameTh: agencyNameTh, areaCode: area, ...keysOfAgency({ nameTh: agencyNameTh }) } })
    await transaction.one(serveAreas, { id: agency, areas: [area], from: today })
    await transaction.one(createPostNode, { id: post, organization: agency, from: today, properties: { kind: 'OFFICE', titleTh, areaCode: area, ...keysOfPost({ titleTh }) } })
    await transaction.one(createPersonNode, { id: person, properties: { ...names, areaCode: area, ...keysOfPerson(names as PersonName) } })
    await transaction.one(createAppointment, { id: appointment, person, post, kind: 'PERMANENT', from: today, to: null, openKey: `${post}#PERMANENT`, districtCode: area.slice(0, 4), orderNo: null, orderedOn: null, expectedEndOn: null })

    const latin = { givenNameEn: names.givenNameEn ?? null, familyNameEn: names.familyNameEn ?? null }
    const username = await freeUsername(transaction, wished, latin)
    const nameTh = personNameTh(names as PersonName)
    await transaction.one(createAccount, { id: account, person, username, nameTh, nameEn: personNameEn(names as PersonName) ?? nameTh })
    await transaction.one(setScope, { account, home: area, role: first.role, areas: [area], agency: null })
    return { subjectId: account, about: [agency, post, person, appointment], areaCode: area, after: { username, role: first.role, areas: [area] } }
  })
}
