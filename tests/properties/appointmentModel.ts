import { addDays } from '@saan/graph-schema/days.ts'
import type { AppointmentKind } from '@saan/graph-schema/vocabularies.ts'

const today = '2026-11-24'
const never = '9999-12-31'

export type Held = { id: string; person: number; post: number; kind: AppointmentKind; from: string; to: string; reason: string | null; isRetracted: boolean }
export type Step =
  | { do: 'appoint'; person: number; post: number; kind: AppointmentKind; from: number; days: number | null }
  | { do: 'end'; which: number; to: number; reason: 'TRANSFER' | 'RETIREMENT' }
  | { do: 'retract'; which: number }

/** A day by its distance from today. */
export const dayAt = (distance: number): string => addDays(today, distance)
export const endOf = ({ from, days }: { from: number; days: number | null }): string | null => (days === null ? null : dayAt(from + days))

/** What the hub should do, in plain lists: no graph, no locks, no queries. */
export class AppointmentModel {
  readonly held: Held[] = []

  /** The code of the refusal a step must get, or null when it must succeed. */
  expected(step: Step): string | null {
    if (step.do === 'appoint') {
      const [from, to] = [dayAt(step.from), endOf(step) ?? never]
      return to <= from ? 'BAD_USER_INPUT' : this.clashes(step.post, step.kind, step.person, from, to) ? 'CONFLICT' : null
    }
    const one = this.at(step.which)
    if (one.isRetracted) return 'REFUSED'
    if (step.do === 'retract') return null
    const to = dayAt(step.to)
    if (to <= one.from) return 'BAD_USER_INPUT'
    if (one.to <= today || (one.to === to && one.reason === step.reason)) return 'REFUSED'
    return this.clashes(one.post, one.kind, one.person, one.from, to, one) ? 'CONFLICT' : null
  }

  apply(step: Step, id: string): void {
    if (step.do === 'appoint') this.held.push({ id, person: step.person, post: step.post, kind: step.kind, from: dayAt(step.from), to: endOf(step) ?? never, reason: null, isRetracted: false })
    else if (step.do === 'end') Object.assign(this.at(step.which), { to: dayAt(step.to), reason: step.reason })
    else this.at(step.which).isRetracted = true
  }

  at(which: number): Held {
    return this.held[which % this.held.length]!
  }

  /** Who is named to a post on a day. */
  on(post: number, day: string): Held[] {
    return this.held.filter((each) => each.post === post && !each.isRetracted && each.from <= day && day < each.to)
  }

  /** Since when a post is vacant on a day; null while it is held. Alternates do not hold. */
  vacantSince(post: number, day: string, from: string): string | null {
    if (this.on(post, day).some(({ kind }) => kind !== 'ALTERNATE')) return null
    const ends = this.held.filter((each) => each.post === post && !each.isRetracted && each.kind !== 'ALTERNATE' && each.to <= day).map(({ to }) => to)
    return ends.sort().at(-1) ?? from
  }

  private clashes(post: number, kind: AppointmentKind, person: number, from: string, to: string, except?: Held): boolean {
    return this.held.some((each) => each !== except && each.post === post && each.kind === kind && !each.isRetracted && (kind !== 'ALTERNATE' || each.person === person) && each.from < to && from < each.to)
  }
}
