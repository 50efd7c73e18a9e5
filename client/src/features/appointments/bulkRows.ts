import type { CandidateFit, VacantWatchPostFragment, VillageWatchFragment } from '../../apollo/generated/graphql.ts'

/** One village of a batch, with the vacant post that is to be filled. */
export interface BulkRow {
  entry: VillageWatchFragment
  post: VacantWatchPostFragment
}

const mostRows = 20

/**
 * The rows of a batch: each village that lacks somebody, with its vacant watch post that is called first. Villages with nobody come first, as the
 * coverage list has them; an area stands for all inside it that have fewer than two, and at most 20 villages are taken at a time.
 */
export function bulkRowsOf(villages: readonly VillageWatchFragment[], posts: readonly VacantWatchPostFragment[], codes: readonly string[]): BulkRow[] {
  const inOrder = posts.toSorted((a, b) => (a.callOrder ?? 99) - (b.callOrder ?? 99))
  return villages
    .filter(({ village, watchers }) => codes.some((code) => village.code === code || (watchers < 2 && village.code.startsWith(code))))
    .flatMap((entry) => {
      const post = inOrder.find(({ covers }) => covers.some(({ code }) => code === entry.village.code))
      return post ? [{ entry, post }] : []
    })
    .slice(0, mostRows)
}

/** Who is chosen for a row, and whether the row is written. */
export interface BulkChoice {
  isTicked: boolean
  person: { id: string; nameTh: string; nameEn: string | null; facts?: string } | null
  fit: CandidateFit | null
  reasonTh?: string | null
  reasonEn?: string | null
}

/** What a row says of its choice: it can be written, as acting rather, after a look, not at all, or nobody is chosen yet. */
export type RowState = 'fits' | 'acting' | 'warning' | 'nobody' | 'blocked'

export function rowStateOf({ person, fit }: BulkChoice, isBlocked: boolean): RowState {
  if (!person) return 'nobody'
  if (isBlocked) return 'blocked'
  return fit === 'ACTING' ? 'acting' : fit === 'WARNING' ? 'warning' : 'fits'
}
