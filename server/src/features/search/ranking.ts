type Rankable = { kind: string; closeness: number; byGrams: boolean }

/**
 * The hits to answer with, of rows that come the best first: what shares only parts of the text is left out once a name holds it whole. While none
 * does, each is a guess, and no kind crowds the others out: all kinds have an equal share, and what one leaves over goes to the next best.
 */
export function ranked<Row extends Rankable>(rows: readonly Row[], first: number): Row[] {
  if (rows.some(({ closeness }) => closeness > 0)) return rows.filter(({ byGrams }) => !byGrams).slice(0, first)
  const guesses = rows.filter(({ byGrams }) => byGrams === rows[0]?.byGrams)
  const kinds = [...new Set(guesses.map(({ kind }) => kind))]
  const share = Math.max(1, Math.floor(first / kinds.length))
  const shared = new Set(kinds.flatMap((kind) => guesses.filter((row) => row.kind === kind).slice(0, share)))
  const chosen = new Set([...shared, ...rows.filter((row) => !shared.has(row))].slice(0, first))
  return rows.filter((row) => chosen.has(row))
}
