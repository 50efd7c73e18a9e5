import { addDays } from '@saan/graph-schema/days.ts'
import type { DemoCalendar } from './calendar.ts'
import type { CastName } from './cast.ts'
import type { Spell } from './spells.ts'

/** What is laid down for a post, from its first day; what came before is drawn. An empty list of spells after `leftOn` means that the post is vacant. */
export type Story = { readonly spells: readonly Spell[] } | { readonly leftOn: string; readonly because: NonNullable<Spell['endReason']> }

const held = (person: CastName | undefined, from: string, more: Partial<Spell> = {}): Story => ({ spells: [{ from, kind: 'PERMANENT', person, ...more }] })

/** The laid-down part of the histories of the demo world, by the key of the post. Everything else follows from chance. */
export function storiesOf({ today, lastOctober, nextOctober, policeRound }: DemoCalendar): Readonly<Record<string, Story>> {
  const october = (yearsBack: number) => `${Number(lastOctober.slice(0, 4)) - yearsBack}-10-01`
  const inYear = (yearsBack: number, monthDay: string) => `${Number(lastOctober.slice(0, 4)) - yearsBack}-${monthDay}`
  const ago = (days: number) => addDays(today, -days)
  const policeRoundOf = (yearsBack: number) => `${Number(policeRound.slice(0, 4)) - yearsBack}-12-01`
  const retires = { expectedEndOn: addDays(nextOctober, -1) }
  const newHealthOfficerBegins = addDays(today, 7)

  return {
    // the chief retires next year and nobody is named yet: what hangs on him is the story of the demo
    'chief-5605': held('chief', october(1), retires),
    'chief-5604': { spells: [{ from: october(3), to: october(1), kind: 'PERMANENT', endReason: 'TRANSFER', person: 'chief' }, { from: october(1), kind: 'PERMANENT' }] },
    'coordinator-5605': held('coordinator', october(3)),
    'assistant-security-5605': { leftOn: ago(12), because: 'REDEPLOYMENT' },
    'superintendent-5605': held('superintendent', policeRoundOf(1)),
    'deputy-superintendent-5605': held('deputySuperintendent', policeRoundOf(2), { to: policeRound, endReason: 'TRANSFER' }),
    'inspector-investigation-5605': { spells: [{ from: policeRoundOf(3), to: ago(62), kind: 'PERMANENT', endReason: 'TRANSFER' }, { from: ago(62), to: policeRound, kind: 'ACTING', endReason: 'TRANSFER', person: 'inspector' }] },
    'inspector-detective-5605': held('detective', policeRoundOf(2)),
    'health-officer-5605': { spells: [
      { from: inYear(3, '11-01'), to: ago(54), kind: 'PERMANENT', endReason: 'TRANSFER', person: 'formerHealthOfficer' },
      { from: ago(54), to: newHealthOfficerBegins, kind: 'ACTING', endReason: 'ORDER_REVOKED', person: 'healthDeputy', orderNo: 'สสจ.พะเยา 88' },
      { from: newHealthOfficerBegins, kind: 'PERMANENT', person: 'nextHealthOfficer', orderNo: 'สธ 512' }] },
    'health-deputy-5605': held('healthDeputy', october(4)),
    'health-violence-56': held('nextHealthOfficer', october(3), { to: newHealthOfficerBegins, endReason: 'PROMOTION' }),
    'hospital-director-5605': held('hospitalDirector', october(3)),
    'crisis-nurse-5605': held('crisisNurse', inYear(4, '11-01'), retires),
    'emergency-5605': held('emergencyHead', october(1)),
    'psychologist-5605': held('psychologist', inYear(2, '06-01')),
    'referral-nurse-5605': held('referralNurse', inYear(0, '04-01')),
    'social-worker-5605': { leftOn: ago(23), because: 'RESIGNATION' },
    'development-officer-5605': held('developmentOfficer', october(2)),
    'ymca-coordinator-5605': held('ymcaCoordinator', inYear(5, '10-15')),
    'ing-director-5605': held('ingDirector', ago(34)),
    'women-network-lead-5605': held('womenNetworkLead', inYear(4, '10-15')),
    'women-group-chair-5605': held('womenGroupChair', inYear(5, '10-15')),
    'seat-committee-5605-18': held('womenGroupChair', inYear(5, '10-20')),
    'local-development-560505': { leftOn: ago(40), because: 'TRANSFER' },
    'school-director-560504': held('directorBanPin', october(3), retires),
    'school-director-560505': held('directorHuaiLan', october(2)),
    'school-director-560506': held('directorSanKhong', lastOctober),
    'school-director-560507': held('directorPaSang', ago(34)),
    'school-director-560508': { leftOn: ago(54), because: 'TRANSFER' },
    'school-director-560509': held('directorDongSuwan', october(1)),
    'health-director-560505': held('healthHuaiLan', october(2)),
    'health-director-560508': held('healthNongLom', october(1)),
    'kamnan-560505': held('kamnanHuaiLan', inYear(3, '06-01')),
    'kamnan-560508': held('kamnanNongLom', inYear(6, '05-01')),
    'social-developer-1': held('socialDeveloper', october(3)),
    'shelter-head-56': held('shelterHead', october(2)),
    'watch-56050858-1': held('watchMonSawan', inYear(2, '05-15')),
    // Pong has no secretary, the chair of Phu Sang is acting
    'coordinator-5606': { leftOn: ago(62), because: 'TRANSFER' },
    'chief-5608': { spells: [{ from: october(2), to: ago(54), kind: 'PERMANENT', endReason: 'TRANSFER' }, { from: ago(54), kind: 'ACTING', person: 'holder:senior-assistant-5608' }] },
  }
}

/** The order announced for next 1 October: who leaves which office and why, and who follows; `from` names the office the successor comes from. */
export const announcedOrder: readonly { readonly office: string; readonly because: 'TRANSFER' | 'RETIREMENT'; readonly successor?: { readonly from: string } | 'SOMEBODY_NEW' }[] = [
  // a cycle: three chiefs change places and no office is empty in between
  { office: 'chief-5602', because: 'TRANSFER', successor: { from: 'chief-5603' } },
  { office: 'chief-5603', because: 'TRANSFER', successor: { from: 'chief-5609' } },
  { office: 'chief-5609', because: 'TRANSFER', successor: { from: 'chief-5602' } },
  // a chain: the one retires, the next moves up, and the last office is left empty
  { office: 'chief-5601', because: 'RETIREMENT', successor: { from: 'chief-5607' } },
  { office: 'chief-5607', because: 'TRANSFER' },
  { office: 'vice-governor-2', because: 'RETIREMENT' },
  { office: 'development-head', because: 'RETIREMENT', successor: 'SOMEBODY_NEW' },
  { office: 'labour-head', because: 'TRANSFER' },
  { office: 'shelter-social-worker', because: 'TRANSFER', successor: 'SOMEBODY_NEW' },
  { office: 'superintendent-5606', because: 'TRANSFER' },
  { office: 'superintendent-5602', because: 'RETIREMENT' },
  { office: 'senior-assistant-5603', because: 'TRANSFER', successor: { from: 'senior-assistant-5604' } },
  { office: 'senior-assistant-5604', because: 'TRANSFER' },
  { office: 'hospital-director-5603', because: 'RETIREMENT' },
  { office: 'crisis-nurse-5607', because: 'TRANSFER' },
  // Dok Khamtai
  { office: 'school-director-560504', because: 'RETIREMENT' },
  { office: 'crisis-nurse-5605', because: 'RETIREMENT' },
  { office: 'assistant-administration-5605', because: 'TRANSFER', successor: 'SOMEBODY_NEW' },
  { office: 'registrar-5605', because: 'TRANSFER', successor: { from: 'assistant-administration-5605' } },
  { office: 'health-director-560507', because: 'TRANSFER' },
  { office: 'clerk-560504', because: 'TRANSFER' },
]
