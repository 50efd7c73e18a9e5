import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'

/** A page of a list of the API. */
export interface Page<Row> {
  totalCount: number
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  nodes: readonly Row[]
}

/** A list of the API, and how it is asked for. */
export interface PagedList<Data, Variables extends OperationVariables, Row> {
  document: TypedDocumentNode<Data, Variables>
  variables: Omit<Variables, 'after'>
  pageOf: (data: Data) => Page<Row>
}

interface Reading {
  /** How many rows at most. */
  most: number
  onProgress?: (read: number, total: number) => void
}

/** Reads a list page after page from its beginning, past the cache: it may be longer than what is ever shown. */
export async function readPages<Data, Variables extends OperationVariables, Row>(
  client: ApolloClient, { document, variables, pageOf }: PagedList<Data, Variables, Row>, { most, onProgress }: Reading,
): Promise<{ rows: Row[]; total: number; hasMore: boolean }> {
  const rows: Row[] = []
  for (let after: string | null = null; ;) {
    const options = { query: document, variables: { ...variables, after }, fetchPolicy: 'no-cache' }
    const { data } = await client.query(options as unknown as ApolloClient.QueryOptions<Data, Variables>)
    const { nodes, totalCount, pageInfo } = pageOf(data as Data)
    rows.push(...nodes)
    onProgress?.(Math.min(rows.length, most), Math.min(totalCount, most))
    if (!pageInfo.hasNextPage || rows.length >= most) return { rows: rows.slice(0, most), total: totalCount, hasMore: pageInfo.hasNextPage || rows.length > most }
    after = pageInfo.endCursor
  }
}
