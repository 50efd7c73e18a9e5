import type { Context } from '../../context.ts'
import { Conflict, Forbidden, Invalid, Refused } from '../../errors.ts'
import { todayInBangkok } from '../../days.ts'
import { requestUuid } from '../../graphql/checks.ts'
import { contentOf } from '../../graphql/requestInput.ts'
import { fromText, nowAsText, readState, statesOf, type KeptRecord } from '../../neo4j/kept.ts'
import type { Transaction } from '../../neo4j/write.ts'
import type { UndoChangeInput } from './changes.inputs.ts'
import { factsToRestore, standsAs } from './restoring.ts'
import { rightToUndo, undoRefusal } from './undo.ts'
import { changeToUndo, lockRecordsOf, placesOf } from './undo.queries.ts'
import { restoreFacts, restoreProperties, unfit, usesOf } from './undo.writes.ts'

/**
 * Undoes a change: its records say again what they said before it, and what it created is kept, marked, and counts on no day. Refused once
 * something later was written about the same records, naming it. An undoing is a change itself, and may be undone.
 */
export function undoChange({ graph }: Context, input: UndoChangeInput): Promise<string> {
  const seq = numberOf(input.change)
  return graph.write({ action: 'change.undo', requestId: requestUuid(input.requestId), input: contentOf(input) }, async (transaction) => {
    await transaction.all(lockRecordsOf, { seq })
    const change = await transaction.one(changeToUndo, { seq })
    const kept = JSON.parse(change.kept ?? '[]') as KeptRecord[]
    await mustBeAllowed(transaction, graph.viewer, change.action, kept.length > 0 ? kept.map(({ id }) => id) : change.about)
    const refusal = undoRefusal(change)
    if (refusal) throw refusal
    await restore(transaction, kept)
    const { subjectId, about, areaCode, count } = change
    return { subjectId, about, areaCode, count, undoes: seq, before: JSON.parse(change.after) as Values, after: JSON.parse(change.before) as Values }
  })
}

type Values = Record<string, unknown>

function numberOf(change: string): number {
  if (!/^[1-9]\d{0,14}$/.test(change)) throw new Invalid('input.badId', { fields: ['change'] })
  return Number(change)
}

/** Undoing takes the right of the change itself, in every place of what it wrote, or of what it is about where it altered nothing; of several contacts of one person, in one of them. */
async function mustBeAllowed(transaction: Transaction, viewer: Context['graph']['viewer'], action: string, ids: string[]): Promise<void> {
  const right = rightToUndo(action)
  if (right === undefined) throw new Refused('undo.notPossible', { fields: ['change'] })
  if (!viewer.can(right)) throw new Forbidden()
  for (const { places } of await transaction.all(placesOf, { ids, asOf: todayInBangkok() })) {
    if (right === 'CONFIRM_CONTACT') viewer.mustBeAllowedAtOneOf(right, places)
    else viewer.mustBeAllowedAtAll(right, places)
  }
}

async function restore(transaction: Transaction, kept: readonly KeptRecord[]): Promise<void> {
  const ids = kept.map(({ id }) => id)
  const created = kept.filter(({ before }) => before === null).map(({ id }) => id)
  const { count } = await transaction.one(usesOf, { ids: created })
  if (count > 0) throw new Refused('record.stillUsed', { count })
  await transaction.keep(...ids)
  const now = new Map((await transaction.all(statesOf, { ids })).map((row) => [row.id, readState(row)]))
  if (kept.some((record) => !standsAs(record, now.get(record.id)))) throw new Refused('undo.notPossible', { fields: ['change'] })

  const mistake = { retractedAt: nowAsText(), openKey: null }
  await transaction.all(restoreProperties, { records: kept.map(({ id, before }) => ({ id, properties: fromText(before?.properties ?? mistake) })) })
  const facts = kept.flatMap((record) => factsToRestore(record, now.get(record.id)!))
  for (const [type, statement] of Object.entries(restoreFacts)) {
    const ofType = facts.filter((fact) => fact.type === type)
    if (ofType.length > 0) await transaction.all(statement, { facts: ofType.map(({ type: _type, ...fact }) => fact) })
  }
  const [misfit] = await transaction.all(unfit, { ids })
  if (misfit) throw misfit.isClash ? new Conflict('appointment.postIsHeld', { fields: ['change'] }) : new Refused('undo.noLongerFits', { fields: ['change'] })
}
