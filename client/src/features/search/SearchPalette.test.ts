import { fireEvent, screen } from '@testing-library/vue'
import { beforeEach, expect, test, vi } from 'vitest'
import { openLine, renderApp, settled, signInWith } from '../../testing/render.ts'
import SearchPalette from './SearchPalette.vue'

const hit = (id: string, titleTh: string, more: Record<string, unknown> = {}) => ({
  __typename: 'SearchHit' as const, kind: 'AREA', id, titleTh, titleEn: null, detailTh: null, detailEn: null, sector: null, phone: null, isVacant: null, watch: null, villagesWithNobody: null, exact: true, ...more,
})

beforeEach(() => sessionStorage.clear())

async function palette(at?: string) {
  const { client, asked } = openLine()
  const view = await renderApp(SearchPalette, { client, ...(at && { at }) })
  const field = await screen.findByRole('combobox')
  const searches = () => asked.filter(({ operation }) => operation.operationName === 'Search')
  const type = async (text: string, count: number) => {
    await fireEvent.update(field, text)
    await vi.waitUntil(() => searches().length === count)
    return searches()[count - 1]!
  }
  return { ...view, field, type, asked }
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
  question.answer({ data: { search: [hit('56050858', 'บ้านม่อนสวรรค์', { exact: false })] } })
  await settled()

  expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join()).toContain('ไม่พบ “มอนสวรรณ” ตรงตัว แสดงคำใกล้เคียง บ้านม่อนสวรรค์')
})

test('what > begins is looked for among the actions only, and the hub is not asked', async () => {
  const { field } = await palette()

  await fireEvent.update(field, '> ปุ่มลัด')
  await settled()

  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('ดูปุ่มลัดทั้งหมด')])
})

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent)

test('what somebody may write is found by its name without >, and leads to its form', async () => {
  const signOut = await signInWith('MANAGE_PEOPLE')
  const { type, field, router } = await palette('/coverage?area=5605')
  const question = await type('เพิ่มคน', 1)
  question.answer({ data: { search: [] } })
  await settled()

  expect(options()).toEqual([expect.stringContaining('เพิ่มคน')])
  expect(screen.queryByText(/ไม่พบ/)).toBeNull()
  await fireEvent.keyDown(field, { key: 'Enter' })
  await vi.waitUntil(() => router.currentRoute.value.query['do'] === 'create-person')
  expect(router.currentRoute.value.query).toMatchObject({ area: '5605', on: '5605' })
  signOut()
})

test('what somebody may not write is not offered', async () => {
  const { field } = await palette('/coverage?area=5605')
  await fireEvent.update(field, '> เพิ่ม')
  await settled()

  expect(screen.queryAllByRole('option')).toEqual([])
})

test('an action that is called so goes before names that only come near, in either language', async () => {
  const { type } = await palette()
  const question = await type('sign out', 1)
  question.answer({ data: { search: [hit('56050858', 'บ้านม่อนสวรรค์', { exact: false })] } })
  await settled()

  expect(options()).toEqual([expect.stringContaining('ออกจากระบบ'), expect.stringContaining('บ้านม่อนสวรรค์')])
  expect(screen.queryByText(/ตรงตัว/)).toBeNull()
})

const watched = (posts: number, held: number) => ({ watch: { __typename: 'WatchCount' as const, posts, held } })

test.each([
  ['a village with one volunteer', hit('56050858', 'บ้านม่อนสวรรค์', watched(2, 1)), 'คนเดียว'],
  ['a village with nobody', hit('56050858', 'บ้านม่อนสวรรค์', watched(2, 0)), 'ไม่มีใคร'],
  ['a district with villages that have nobody', hit('5605', 'ดอกคำใต้', { villagesWithNobody: 5 }), 'ไม่มีใคร 5'],
  ['a vacant post', hit('p', 'นายอำเภอ', { kind: 'POST', sector: 'ADMINISTRATION', isVacant: true }), 'ว่าง'],
  ['somebody whose post has a number', hit('p', 'นายสมชาย', { kind: 'PERSON', phone: '+6654000218' }), '054-000-218'],
])('the row of %s says so, and nothing more is asked for it', async (_which, found, words) => {
  const { type, asked } = await palette()
  const question = await type('มอ', 1)
  question.answer({ data: { search: [found] } })
  await settled()

  expect(screen.getAllByRole('option')[0]!.textContent).toContain(words)
  expect(asked).toHaveLength(1)
})

test.each([hit('5605', 'ดอกคำใต้', { villagesWithNobody: 0 }), hit('p', 'นายอำเภอ', { kind: 'POST', isVacant: false }), hit('56', 'พะเยา')])('the row of $titleTh, where nothing is wanting, has no mark', async (found) => {
  const { type, container } = await palette()
  const question = await type('มอ', 1)
  question.answer({ data: { search: [found] } })
  await settled()

  expect(container.ownerDocument.querySelector('[role=option] .tag')).toBe(null)
})

test('it is asked where and when the pages are looked at, and a past day shows no number', async () => {
  const { type } = await palette('/coverage?area=5605&asOf=2020-01-02')
  const question = await type('มอ', 1)
  question.answer({ data: { search: [hit('p', 'นายสมชาย', { kind: 'PERSON', phone: '+6654000218' })] } })
  await settled()

  expect(question.operation.variables).toMatchObject({ text: 'มอ', area: '5605', asOf: '2020-01-02' })
  expect(screen.getAllByRole('option')[0]!.textContent).not.toContain('054-000-218')
})

test('what was opened before is asked for by its name alone', async () => {
  sessionStorage.setItem('saan.recent.', JSON.stringify([{ kind: 'POST', id: 'p1' }, { kind: 'AREA', id: '560508' }]))
  const { asked } = await palette()
  const answers = [{ __typename: 'Post', id: 'p1', nameTh: 'นายอำเภอดอกคำใต้', nameEn: null }, { __typename: 'Area', code: '560508', nameTh: 'หนองหล่ม', nameEn: 'Nong Lom', level: 'SUBDISTRICT' }]
  for (const [at, thing] of answers.entries()) asked[at]!.answer({ data: { thing } })
  await settled()

  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['นายอำเภอดอกคำใต้', 'ต.หนองหล่ม'])
  expect(asked).toHaveLength(2)
})
