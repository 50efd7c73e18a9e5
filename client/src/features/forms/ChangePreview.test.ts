import { expect, it } from 'vitest'
import type { PreviewedChangeFragment } from '../../apollo/generated/graphql.ts'
import { renderApp } from '../../testing/render.ts'
import ChangePreview from './ChangePreview.vue'

const district = { __typename: 'Area', code: '5605', nameTh: 'ดอกคำใต้', nameEn: 'Dok Khamtai', level: 'DISTRICT', moo: null } as const
const change = (before: number, after: number) => ({ __typename: 'CountChange', before, after }) as const
const counts = (none: number, single: number) => ({ __typename: 'CoverageCounts', none, single, two: 60, threeOrMore: 48 }) as const
const preview: PreviewedChangeFragment = {
  __typename: 'ChangePreview', day: '2026-11-24', area: district, before: counts(5, 11), after: counts(4, 12),
  villages: [{ __typename: 'VillagePreview', village: { ...district, code: '56050559', nameTh: 'บ้านปางพัฒนา', nameEn: 'Ban Pang Phatthana', level: 'VILLAGE', moo: 9 }, watchPosts: change(2, 2), watchers: change(0, 1) }],
  vacantPosts: change(25, 24), vacantSeats: change(3, 3), committees: [], action: 'appointment.appoint',
  fields: [{ __typename: 'ChangedField', name: 'post', before: null, after: 'watch' }, { __typename: 'ChangedField', name: 'to', before: '2026-11-30', after: '2027-11-30' }, { __typename: 'ChangedField', name: 'orderNo', before: null, after: null }],
  mentions: [{ __typename: 'ChangeSubject', kind: 'Post', id: 'watch', titleTh: 'อาสาเฝ้าระวัง คนที่ 1', titleEn: 'Watch volunteer 1' }],
  warnings: [{ __typename: 'PreviewWarning', code: 'STILL_ONE_LEFT', messageTh: 'ยังเหลือคนเดียว', messageEn: 'Still one' }],
}

it('is hatched until it can be computed, and says what it waits for', async () => {
  const empty = await renderApp(ChangePreview, { props: { preview: undefined, isLoading: false, problems: [] } })
  expect(empty.container.querySelector('.hatch-quiet')?.textContent).toContain('กรอกให้ครบก่อน')
  const wrong = await renderApp(ChangePreview, { props: { preview: undefined, isLoading: false, problems: [{ field: 'from', text: 'x' }] } })
  expect(wrong.container.querySelector('.hatch-quiet')?.textContent).toContain('คำนวณไม่ได้จนกว่าวันเริ่มจะถูก')
})

it('says field by field what is written, with names for ids, and only what differs', async () => {
  const { getByText, queryByText } = await renderApp(ChangePreview, { props: { preview, isLoading: false, problems: [] } })
  getByText('อาสาเฝ้าระวัง คนที่ 1')
  expect(getByText('30 พ.ย. 2570').parentElement?.textContent).toContain('30 พ.ย. 2569')
  expect(queryByText('เลขคำสั่ง')).toBeNull()
})

it('says village by village what becomes of it, only the counts that change, and what to look at', async () => {
  const { getByText, queryByText, getAllByRole } = await renderApp(ChangePreview, { props: { preview, isLoading: false, problems: [] } })
  expect(getByText(/บ้านปางพัฒนา/).textContent?.replace(/\s+/g, ' ').trim()).toBe('บ้านปางพัฒนา จาก 0 เป็น 1 คน')
  expect(getAllByRole('img').map((pips) => pips.getAttribute('aria-label'))).toEqual(['0 จาก 2 ตำแหน่ง', '1 จาก 2 ตำแหน่ง'])
  getByText('อ.ดอกคำใต้ ไม่มีใคร')
  getByText('อ.ดอกคำใต้ ตำแหน่งว่าง ไม่รวมที่นั่ง')
  expect(queryByText('อ.ดอกคำใต้ ที่นั่งว่าง')).toBeNull()
  getByText('ยังเหลือคนเดียว')
})
