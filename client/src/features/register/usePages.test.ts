import { ref } from 'vue'
import { expect, it } from 'vitest'
import { CommitteesDocument } from '../../apollo/generated/graphql.ts'
import { inScope, openLine, settled } from '../../testing/render.ts'
import { usePages } from './usePages.ts'

const pageOf = (totalCount: number, endCursor: string | null, hasNextPage: boolean) => ({
  data: { committees: { __typename: 'CommitteeConnection', totalCount, pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage }, nodes: [] } },
})

it('goes on by cursor, comes back, and begins anew when something else is asked', async () => {
  const { client, asked } = openLine()
  const area = ref('5605')
  const { result: pages, end } = inScope(client, () => usePages(CommitteesDocument, () => ({ area: area.value, asOf: '2026-11-24', first: 25 }), ({ committees }) => committees))
  const cursors = () => asked.map(({ operation }) => operation.variables['after'] as unknown)
  await settled()
  asked[0]?.answer(pageOf(60, 'c25', true))
  await settled()
  expect(pages.state.value).toMatchObject({ total: 60, next: { from: 26, to: 50 }, hasPrevious: false })

  pages.goNext()
  await settled()
  asked[1]?.answer(pageOf(60, 'c50', true))
  await settled()
  expect(pages.state.value).toMatchObject({ next: { from: 51, to: 60 }, hasPrevious: true })

  area.value = '5601'
  await settled()
  expect(cursors()).toEqual([null, 'c25', null])
  asked[2]?.answer(pageOf(3, 'c3', false))
  await settled()
  expect(pages.state.value).toMatchObject({ total: 3, next: undefined, hasPrevious: false })
  end()
})
