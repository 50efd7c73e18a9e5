import { Forbidden, Refused, type SaanError } from '../../errors.ts'
import type { Action } from '../access/roles.ts'

const rights: Readonly<Record<string, Action>> = {
  appointment: 'APPOINT', person: 'MANAGE_PEOPLE', contact: 'CONFIRM_CONTACT', post: 'MANAGE_POSTS', agency: 'MANAGE_AGENCIES', committee: 'MANAGE_COMMITTEES', 'post.setCoverage': 'SET_COVERAGE',
}

/** The right that undoing takes: that of the change itself; of an undoing, that of what it undid. Undefined for what is no writing of the register. */
export const rightToUndo = (action: string): Action | undefined => rights[action] ?? rights[action.split('.')[0]!]

/** What stands in the way of undoing a change, as the graph tells it. */
export type UndoFacts = { action: string; isKept: boolean; undoneBy: number | null; later: number | null }

/** Why a change is not undone, in the order in which it matters; null when nothing stands in the way. */
export function undoRefusal({ action, isKept, undoneBy, later }: UndoFacts): SaanError | null {
  if (!isKept || rightToUndo(action) === undefined) return new Refused('undo.notPossible', { fields: ['change'] })
  if (undoneBy !== null) return new Refused('undo.alreadyUndone', { fields: ['change'], by: String(undoneBy) })
  if (later !== null) return new Refused('undo.laterChange', { fields: ['change'], later: String(later) })
  return null
}

export type UndoState = { possible: boolean; reasonTh: string | null; reasonEn: string | null }

/** Whether a viewer may undo a change now, and if not, why, in both languages. */
export function undoStateOf(facts: UndoFacts, can: readonly string[], isInScope: boolean): UndoState {
  const right = rightToUndo(facts.action)
  const refusal = undoRefusal(facts) ?? (right && can.includes(right) ? (isInScope ? null : new Forbidden('access.outsideScope')) : new Forbidden('access.notAllowed'))
  return { possible: refusal === null, reasonTh: refusal === null ? null : String(refusal.extensions['messageTh']), reasonEn: refusal?.message ?? null }
}
