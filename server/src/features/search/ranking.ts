import { personNameEn, personNameTh } from '@saan/graph-schema/names.ts'
import { latinKey, nameKey, type SearchKind } from '@saan/graph-schema/thaiText.ts'
import type { HitRow } from './search.queries.ts'

const kindOf = { PERSON: 'Person', POST: 'Post', AGENCY: 'Agency', COMMITTEE: 'Committee', AREA: 'Area' } as const satisfies Record<HitRow['kind'], SearchKind>

/** How well a name answers a text: 3 the same, 2 it begins so, 1 it holds it, 0 only nearly. */
export function closeness(hit: Pick<HitRow, 'kind' | 'nameKey' | 'nameEnKey'>, text: string): 0 | 1 | 2 | 3 {
  const thai = nameKey(text, kindOf[hit.kind])
  const latin = latinKey(text)
  const pairs = [[hit.nameKey, thai], [hit.nameEnKey ?? '', latin]] as const
  const best = (test: (name: string, asked: string) => boolean) => pairs.some(([name, asked]) => asked !== '' && name !== '' && test(name, asked))
  if (best((name, asked) => name === asked)) return 3
  if (best((name, asked) => name.startsWith(asked))) return 2
  return best((name, asked) => name.includes(asked)) ? 1 : 0
}

/**
 * The best hits first, whatever their kind: by how well the name answers, then by the index, then the shorter name. What shares
 * only parts of the text is left out once a name holds it whole.
 */
export function ranked(rows: readonly HitRow[], text: string, first: number) {
  const weighed = rows.map((row) => ({ ...row, closeness: row.byGrams ? 0 : closeness(row, text) }))
  const isFound = weighed.some((hit) => hit.closeness > 0)
  return weighed
    .filter(({ byGrams }) => !(isFound && byGrams))
    .sort((a, b) => b.closeness - a.closeness || Number(a.byGrams) - Number(b.byGrams) || b.score - a.score || a.nameKey.length - b.nameKey.length || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ kind, id, titleTh, titleEn, person, detailTh, detailEn, score, closeness: near }) => ({
      kind, id, titleTh: person ? personNameTh(person) : titleTh, titleEn: person ? personNameEn(person) : titleEn, detailTh, detailEn, score, exact: near > 0,
    }))
}
