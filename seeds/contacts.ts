import { addDays, daysBetween } from '@saan/graph-schema/days.ts'
import { OPEN_END } from '@saan/graph-schema/model.ts'
import { normalisePhone } from '@saan/graph-schema/phone.ts'
import type { Audience, ContactKind } from '@saan/graph-schema/vocabularies.ts'
import { cast } from './cast.ts'
import type { Holding, PersonSeed } from './holdings.ts'
import { idOf, randomOf, type Random } from './random.ts'
import { reachOfVolunteers, type Reach } from './reach.ts'
import { row, type Link, type Row } from './tables.ts'

export type ContactOf = { readonly row: Row; readonly id: string; readonly person: string; readonly personId: string; readonly areaCode: string; readonly confirmations: readonly string[] }

type Service = { readonly begins: string; readonly ends: string | undefined }

/** How the people of the network are reached: everybody who holds a post or will, and those who left within a year. All numbers are invented. */
export function contactsOf(people: ReadonlyMap<string, PersonSeed>, latinNames: ReadonlyMap<string, string>, holdings: readonly Holding[], today: string, seed: number): ContactOf[] {
  const reach = reachOfVolunteers(holdings, today, seed)
  const services = servicesOf(holdings, today)
  let mobiles = 0
  return [...services.keys()].sort().flatMap((key) => {
    const [person, service] = [people.get(key), services.get(key)]
    if (person === undefined || service === undefined) return []
    const own = reach.get(key) ?? (Object.hasOwn(cast, key) ? 'RECENT' : 'ANY')
    if (own === 'NONE') return []
    const number = ++mobiles
    return waysOf(person, latinNames.get(key) ?? '', number, randomOf(seed, `contacts/${key}`)).map(({ kind, value, audience }, place) => {
      const random = randomOf(seed, `contact/${key}/${kind}`)
      const confirmations = confirmedDays(service, place === 0 ? own : laterThan(own), today, random)
      const id = idOf(seed, 'contact', `${key}/${kind}`)
      return { id, person: key, personId: idOf(seed, 'person', key), areaCode: person.areaCode, confirmations, row: row({ id, kind, value, audience, confirmations, from: confirmations[0] ?? service.begins, to: OPEN_END }) }
    })
  })
}

export const reachedByLinks = (contacts: readonly ContactOf[]): Link[] => contacts.map(({ personId, id }) => ({ from: personId, to: id }))

/** From when to when each person served, as far as a contact of theirs is still kept. */
function servicesOf(holdings: readonly Holding[], today: string): Map<string, Service> {
  const services = new Map<string, Service>()
  for (const { person, from, to } of holdings) {
    const known = services.get(person)
    const open = to === undefined || to > today
    services.set(person, {
      begins: known === undefined || from < known.begins ? from : known.begins,
      ends: open || (known !== undefined && known.ends === undefined) ? undefined : known?.ends !== undefined && known.ends > to ? known.ends : to,
    })
  }
  const keptSince = addDays(today, -365)
  return new Map([...services].filter(([, { ends }]) => ends === undefined || ends > keptSince))
}

function waysOf({ dress }: PersonSeed, latin: string, number: number, random: Random): { kind: ContactKind; value: string; audience: Audience }[] {
  const phone = normalisePhone(`080-000-${String(number).padStart(4, '0')}`)
  if (phone === null || number > 9_999) throw new RangeError('The demo world has ten thousand mobile numbers, and they are used up.')
  const isVolunteer = dress === 'VOLUNTEER'
  const ways = [{ kind: 'PHONE' as const, value: phone, audience: isVolunteer ? 'AREA' as const : random.weighted<Audience>({ NETWORK: 55, AREA: 30, PUBLIC: dress === 'HEADMAN' ? 60 : 5 }) }]
  const more = [
    ...(!isVolunteer && random.chance(0.7) ? [{ kind: 'EMAIL' as const, value: `${latin}@phayao.example`, audience: random.weighted<Audience>({ NETWORK: 70, PUBLIC: 30 }) }] : []),
    ...(random.chance(0.45) ? [{ kind: 'LINE' as const, value: `saan.demo.${number}`, audience: isVolunteer ? 'AREA' as const : 'NETWORK' as const }] : []),
  ]
  return [...ways, ...more]
}

/** The days on which somebody confirmed that a contact works, oldest first; the last one as long ago as the reach says. */
function confirmedDays({ begins, ends }: Service, reach: Reach, today: string, random: Random): string[] {
  const until = ends ?? today
  const first = begins > today ? addDays(today, -5) : begins < addDays(today, -1400) ? addDays(today, -1400 + random.between(0, 90)) : begins
  const ago = reach === 'STALE' ? random.between(186, 250) : reach === 'RECENT' ? random.between(3, 165) : random.weighted({ new: 65, old: 20, stale: 15 })
  const days = typeof ago === 'number' ? ago : { new: random.between(1, 90), old: random.between(91, 178), stale: random.between(183, 330) }[ago]
  const last = addDays(until, -Math.max(1, Math.min(days, daysBetween(first, until))))

  const confirmed = [last]
  for (let day = addDays(last, -random.between(70, 170)); day >= first; day = addDays(day, -random.between(70, 170))) confirmed.push(day)
  return confirmed[confirmed.length - 1] === first || last <= first ? confirmed.reverse() : [first, ...confirmed.reverse()]
}

const laterThan = (reach: Reach): Reach => (reach === 'RECENT' ? 'ANY' : reach)
