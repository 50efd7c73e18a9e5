import type { ApolloClient, OperationVariables } from '@apollo/client'
import type { ExportedList } from '../apollo/generated/graphql.ts'
import { readPages, type PagedList } from '../apollo/readPages.ts'
import type { Day } from './days.ts'

/** A column of a file: what stands above it, and what of a row stands in it. */
export interface ExportColumn<Row> {
  label: string
  of: (row: Row) => string | number | null | undefined
}

/** A list that can be taken out as a file. */
export interface ExportSource {
  list: ExportedList
  /** Code of its area; null for one that reaches over all that the viewer sees. */
  area: string | null
  /** The day of the list; absent for one that is of no day. */
  asOf?: Day
  labels: readonly string[]
  read: (client: ApolloClient, onProgress: (read: number, total: number) => void) => Promise<{ rows: string[][]; total: number }>
}

/** As many rows as a file may have; more are taken out area by area. */
const mostRows = 5_000

/** What a page shows as a list, as a file: all pages of it, on the same day and as narrowed as it is. */
export function exportOf<Data, Variables extends OperationVariables, Row>(
  { columns, list, area, asOf, ...paged }: PagedList<Data, Variables, Row> & Pick<ExportSource, 'list' | 'area' | 'asOf'> & { columns: readonly ExportColumn<Row>[] },
): ExportSource {
  return {
    list, area, ...(asOf && { asOf }),
    labels: columns.map(({ label }) => label),
    async read(client, onProgress) {
      const { rows, total } = await readPages(client, paged, { most: mostRows, onProgress })
      return { rows: rows.map((row) => columns.map(({ of }) => String(of(row) ?? ''))), total }
    },
  }
}
