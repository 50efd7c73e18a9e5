import { afterEach, expect, it } from 'vitest'
import { ref } from 'vue'
import { dataMayHaveChanged } from '../../apollo/connection.ts'
import { inScope, openLine, settled } from '../../testing/render.ts'
import { useLog } from './useLog.ts'

const change = (seq: number) => ({
  __typename: 'Change', id: String(seq), seq, at: '2026-11-24T03:00:00Z', action: 'agency.update', count: 1, isUndone: false,
  account: null, undoes: null, subjects: [], fields: [], mentions: [], undo: { __typename: 'UndoState', possible: true, reasonTh: null, reasonEn: null },
})
const page = (numbers: number[], endCursor: string | null = null) => ({
  data: { changes: { __typename: 'ChangeConnection', totalCount: 60, pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage: endCursor !== null }, nodes: numbers.map(change) } },
})
const from = (top: number, count: number) => Array.from({ length: count }, (_, at) => top - at)

let end = () => {}
afterEach(() => end())

function log() {
  const { client, asked } = openLine()
  const kinds = ref<'AGENCIES' | 'CONTACTS'>('AGENCIES')
  const asking = inScope(client, () => useLog(() => ({ area: '5605', kinds: [kinds.value], from: '2026-11-18' }), () => true))
  end = asking.end
  return { ...asking.result, asked, kinds }
}

it('reads on from where it ended, and from the top again when something changed, as far as before', async () => {
  const { rows, hasMore, more, asked } = log()
  await settled()
  asked[0]?.answer(page(from(60, 50), 'c'))
  await settled()
  expect([rows.value.length, hasMore.value]).toEqual([50, true])

  void more()
  await settled()
  asked[1]?.answer(page(from(60, 50), 'c'))
  await settled()
  expect(asked[2]?.operation.variables['after']).toBe('c')
  asked[2]?.answer(page(from(10, 10)))
  await settled()
  expect([rows.value.length, hasMore.value]).toEqual([60, false])

  void dataMayHaveChanged.trigger()
  await settled()
  expect(rows.value).toHaveLength(60)
  asked[3]?.answer(page(from(61, 50), 'd'))
  await settled()
  asked[4]?.answer(page(from(11, 11)))
  await settled()
  expect(rows.value).toHaveLength(61)
})

it('marks what came while it was open, and nothing that another filter brings', async () => {
  const { fresh, asked, kinds } = log()
  await settled()
  asked[0]?.answer(page([3, 2]))
  await settled()
  void dataMayHaveChanged.trigger()
  await settled()
  asked[1]?.answer(page([4, 3, 2]))
  await settled()
  expect([...fresh.value]).toEqual(['4'])

  kinds.value = 'CONTACTS'
  await settled()
  asked[2]?.answer(page([5, 1]))
  await settled()
  expect([...fresh.value]).toEqual(['4'])
})

it('keeps what it has when a reading fails, and gives the error', async () => {
  const { rows, error, refetch, asked } = log()
  await settled()
  asked[0]?.answer(page([1]))
  await settled()
  void refetch()
  await settled()
  asked[1]?.answer({ errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] })
  await settled()
  expect(rows.value).toHaveLength(1)
  expect(error.value).toBeDefined()
})
