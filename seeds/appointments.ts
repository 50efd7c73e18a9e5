import { addDays, daysBetween } from '@saan/graph-schema/days.ts'
import { OPEN_END } from '@saan/graph-schema/model.ts'
import { buddhistYear } from './calendar.ts'
import type { Holding } from './holdings.ts'
import { postId } from './postRows.ts'
import { idOf, randomOf } from './random.ts'
import { row, type Row } from './tables.ts'

/** An appointment as the graph holds it, with the holding from which it came. */
export type Appointed = { readonly row: Row; readonly holding: Holding; readonly id: string; readonly recordedAt: string }

/** What is known of days after today was ordered so many days ago, and written down two days later. */
export const orderAge = 20

/** The appointments of all holdings. What was recorded and when stays within the days before today: nobody records the future's past. */
export function appointmentsOf(holdings: readonly Holding[], today: string, seed: number): Appointed[] {
  return holdings.map((holding) => {
    const { post, person, from, to, kind, endReason, expectedEndOn, retractedOn } = holding
    const key = `${post.key}/${kind}/${from}/${person}`
    const random = randomOf(seed, `appointment/${key}`)
    const id = idOf(seed, 'appointment', key)
    const isOrdered = post.kind !== 'WATCH' || random.chance(0.3)
    const orderedOn = earlier(addDays(from, -random.between(3, 25)), addDays(today, -orderAge))
    const recordedOn = earlier(addDays(from, random.between(-2, 3)), addDays(today, from > today ? 2 - orderAge : -1))
    const recordedAt = instantOf(retractedOn !== undefined ? from : recordedOn < orderedOn ? orderedOn : recordedOn, random.between(0, 480))

    return {
      holding, id, recordedAt,
      row: row({
        id, from, to: to ?? OPEN_END, kind, endReason, expectedEndOn, recordedAt,
        ...(isOrdered && { orderNo: `${holding.orderNo ?? `${issuer(post.areaCode, post.kind)} ${random.between(1, 640)}`}/${buddhistYear(orderedOn)}`, orderedOn }),
        ...(post.areaCode.length >= 4 && { districtCode: post.areaCode.slice(0, 4) }),
        ...(retractedOn !== undefined && { retractedAt: instantOf(retractedOn, random.between(60, 480)) }),
        ...(to === undefined && kind !== 'ALTERNATE' && retractedOn === undefined && { openKey: `${postId(post.key, seed)}#${kind}` }),
      }),
    }
  })
}

/** A moment of an office day in Thailand, so many minutes after half past eight, as the graph keeps instants. */
export function instantOf(day: string, minutes: number): string {
  return `${new Date(Date.parse(`${day}T01:30:00Z`) + minutes * 60_000).toISOString().slice(0, 19)}Z`
}

// whose orders appoint: the ministry and the province to offices, the district to seats and watch posts
const issuer = (areaCode: string, kind: string) => (kind === 'OFFICE' ? (areaCode.length > 2 ? 'มท' : 'นร') : areaCode.length > 2 ? 'อำเภอ' : 'จังหวัด')
const earlier = (one: string, other: string) => (daysBetween(one, other) > 0 ? one : other)
