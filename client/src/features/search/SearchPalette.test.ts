import { fireEvent, screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import { openLine, renderApp, settled } from '../../testing/render.ts'
import SearchPalette from './SearchPalette.vue'

const hit = (id: string, titleTh: string, exact = true) => ({ __typename: 'SearchHit' as const, kind: 'AREA', id, titleTh, titleEn: null, detailTh: null, detailEn: null, exact })

async function palette() {
  const { client, asked } = openLine()
  const view = await renderApp(SearchPalette, { client })
  const field = await screen.findByRole('combobox')
  const searches = () => asked.filter(({ operation }) => operation.operationName === 'Search')
  const type = async (text: string, count: number) => {
    await fireEvent.update(field, text)
    await vi.waitUntil(() => searches().length === count)
    return searches()[count - 1]!
  }
  return { ...view, field, type }
}

test('the answer to an earlier text is dropped', async () => {
  const { type } = await palette()
  const earlier = await type('มอ', 1)
  const later = await type('ม่อนสวรรค์', 2)

  expect(earlier.isOpen).toBe(false)
  later.answer({ data: { search: [hit('56050858', 'บ้านม่อนสวรรค์')] } })
  await settled()

  expect(screen.getAllByRole('option')[0]!.textContent).toContain('บ้านม่อนสวรรค์')
})

test('Enter before the answer waits for it, and opens the best hit', async () => {
  const { type, field, router, emitted } = await palette()
  const question = await type('ม่อนสวรรค์', 1)

  await fireEvent.keyDown(field, { key: 'Enter' })
  await settled()
  expect(emitted('close')).toBeUndefined()
  question.answer({ data: { search: [hit('56050858', 'บ้านม่อนสวรรค์')] } })
  await vi.waitUntil(() => router.currentRoute.value.name === 'village')

  expect(emitted('close')).toHaveLength(1)
})

test('when only near names are found that is said first', async () => {
  const { type } = await palette()
  const question = await type('มอนสวรรณ', 1)
  question.answer({ data: { search: [hit('56050858', 'บ้านม่อนสวรรค์', false)] } })
  await settled()

  expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join()).toContain('ไม่พบ “มอนสวรรณ” ตรงตัว แสดงคำใกล้เคียง บ้านม่อนสวรรค์')
})

test('what > begins is looked for among the actions only, and the hub is not asked', async () => {
  const { field } = await palette()

  await fireEvent.update(field, '> ปุ่มลัด')
  await settled()

  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('ดูปุ่มลัดทั้งหมด')])
})
