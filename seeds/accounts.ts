import type { Role } from '@saan/graph-schema/vocabularies.ts'
import { agencyId } from './agencies.ts'
import type { CastName } from './cast.ts'
import { idOf } from './random.ts'
import { row, type Link, type Row } from './tables.ts'

/** The password of every demo account. They are of use on this machine only: beyond loopback the server refuses them. */
export const demoPassword = 'saan-demo-only'

type DemoAccount = { readonly username: string; readonly nameTh: string; readonly nameEn: string; readonly role: Role; readonly scope: { readonly area: string } | { readonly agency: string }; readonly person?: CastName }

/** One account for each role, as the API's contract names them. */
export const demoAccounts: readonly DemoAccount[] = [
  { username: 'demo-administrator', nameTh: 'ผู้ดูแลระบบ (ทดลอง)', nameEn: 'Administrator (demo)', role: 'ADMINISTRATOR', scope: { area: '56' } },
  { username: 'demo-coordinator', nameTh: 'ผู้ประสานงานจังหวัดพะเยา (ทดลอง)', nameEn: 'Phayao coordinator (demo)', role: 'PROVINCE_COORDINATOR', scope: { area: '56' }, person: 'socialDeveloper' },
  { username: 'demo-secretary', nameTh: 'เลขานุการอำเภอดอกคำใต้ (ทดลอง)', nameEn: 'Dok Khamtai secretary (demo)', role: 'DISTRICT_SECRETARY', scope: { area: '5605' }, person: 'ymcaCoordinator' },
  { username: 'demo-focal', nameTh: 'ผู้ประสานของ รพ.ดอกคำใต้ (ทดลอง)', nameEn: 'Dok Khamtai Hospital focal point (demo)', role: 'AGENCY_FOCAL', scope: { agency: 'hospital-5605' }, person: 'crisisNurse' },
  { username: 'demo-viewer', nameTh: 'ผู้อ่าน อำเภอดอกคำใต้ (ทดลอง)', nameEn: 'Dok Khamtai viewer (demo)', role: 'VIEWER', scope: { area: '5605' } },
]

export const accountId = (username: string, seed: number) => idOf(seed, 'account', username)

/** The accounts without their password hashes, which the load adds: a hash is never the same twice. All open on Dok Khamtai. */
export function accountRows(seed: number): Row[] {
  return demoAccounts.map(({ username, nameTh, nameEn, role }) => row({ id: accountId(username, seed), username, nameTh, nameEn, role, status: 'ACTIVE', isDemo: true, homeAreaCode: '5605' }))
}

export function accountLinks(seed: number): { ofPerson: Link[]; scopedToArea: Link[]; scopedToAgency: Link[] } {
  const links = demoAccounts.map((account) => ({ from: accountId(account.username, seed), ...account }))
  return {
    ofPerson: links.flatMap(({ from, person }) => (person === undefined ? [] : [{ from, to: idOf(seed, 'person', person) }])),
    scopedToArea: links.flatMap(({ from, scope }) => ('area' in scope ? [{ from, to: scope.area }] : [])),
    scopedToAgency: links.flatMap(({ from, scope }) => ('agency' in scope ? [{ from, to: agencyId(scope.agency, seed) }] : [])),
  }
}
