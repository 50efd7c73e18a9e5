import type { ChangesRow } from './changes.queries.ts'
import type { ChangesOfAccount, ChangesOfDay, ChangeSummary } from './changeSummary.type.ts'

/** Adds up what the graph counted: by day for one account or all, and by account for all. */
export function summaryOf(rows: readonly ChangesRow[], account: string | null): ChangeSummary {
  const wanted = rows.filter((row) => account === null || row.account.id === account)
  const days = new Map<string, ChangesOfDay>()
  for (const { day, isUndoing, count } of wanted) {
    const { total, undoings } = days.get(day) ?? { total: 0, undoings: 0 }
    days.set(day, { day, total: total + count, undoings: undoings + (isUndoing ? count : 0) })
  }
  const accounts = new Map<string, ChangesOfAccount>()
  for (const { account: { id, nameTh, nameEn }, count } of rows) accounts.set(id, { account: id, nameTh, nameEn, total: (accounts.get(id)?.total ?? 0) + count })
  return {
    total: sumOf(wanted), undoings: sumOf(wanted.filter(({ isUndoing }) => isUndoing)),
    days: [...days.values()], accounts: [...accounts.values()].sort((one, other) => other.total - one.total),
  }
}

const sumOf = (rows: readonly ChangesRow[]) => rows.reduce((sum, { count }) => sum + count, 0)
