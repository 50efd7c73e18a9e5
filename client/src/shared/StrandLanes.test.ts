import { expect, it } from 'vitest'
import { renderApp } from '../testing/render.ts'
import { adoptToday } from './useToday.ts'
import StrandLanes from './StrandLanes.vue'

const strand = {
  id: 'post', label: 'คนที่ 1', from: '2015-01-01', to: null, vacantSince: null, isHidden: false,
  stays: [
    { id: 'a', from: '2022-10-01', to: '2024-04-01', kind: 'PERMANENT', name: 'นางคำมูล ปางใส', shortName: 'นางคำมูล' },
    { id: 'b', from: '2024-05-15', to: null, kind: 'PERMANENT', name: 'นางแสงเดือน ทุ่งม่อนใส', shortName: 'นางแสงเดือน' },
  ],
}
const window = { from: '2022-10-01', to: '2027-10-01' }

it('gives a screen reader each lane as a list, with the last day of a stay and the gaps between', async () => {
  adoptToday('2026-11-24')
  const { container } = await renderApp(StrandLanes, { props: { strands: [strand], window, modelValue: '2026-11-24' } })
  const sentences = [...container.querySelectorAll('ul ul li')].map((item) => item.textContent)
  expect(sentences).toEqual([
    'นางคำมูล ปางใส ตั้งแต่ 1 ต.ค. 2565 ถึง 31 มี.ค. 2567',
    'ว่าง ตั้งแต่ 1 เม.ย. 2567 ถึง 14 พ.ค. 2567',
    'นางแสงเดือน ทุ่งม่อนใส ตั้งแต่ 15 พ.ค. 2567',
  ])
})

it('says of whoever begins today that it is since today, and draws no room for words into the bar', async () => {
  adoptToday('2026-11-24')
  const begun = { ...strand, stays: strand.stays.map((stay) => ({ ...stay, from: stay.to ? stay.from : '2026-11-24' })) }
  const { container } = await renderApp(StrandLanes, { props: { strands: [begun], window, modelValue: '2026-11-24' } })
  expect([...container.querySelectorAll('ul ul li')].at(-1)?.textContent).toBe('นางแสงเดือน ทุ่งม่อนใส ตั้งแต่วันนี้')
  const bar = container.querySelector<HTMLElement>('.span.now')!
  expect([bar.style.width, bar.textContent]).toEqual(['0%', ''])
})

it('says of a vacancy that it still runs, rather than that it ended the day before', async () => {
  adoptToday('2026-11-24')
  const left = { ...strand, stays: strand.stays.map((stay) => ({ ...stay, to: stay.to ?? '2026-10-02' })) }
  const { container } = await renderApp(StrandLanes, { props: { strands: [left], window, modelValue: '2026-11-24' } })
  expect([...container.querySelectorAll('ul ul li')].at(-1)?.textContent).toBe('ว่างตั้งแต่ 2 ต.ค. 2569 และยังว่างอยู่')
})

it('names no holder whom the viewer may not see', async () => {
  const { container } = await renderApp(StrandLanes, { props: { strands: [{ ...strand, stays: [], isHidden: true }], window, modelValue: '2026-11-24' } })
  expect(container.querySelector('ul')?.textContent).toContain('ชื่อเห็นได้เฉพาะคนในพื้นที่')
  expect(container.querySelectorAll('ul ul li')).toHaveLength(0)
})

it('says nothing of the times between the stays of one person, and names groups and links once', async () => {
  const own = { ...strand, isSparse: true, group: 'ตำแหน่ง' }
  const { container, getAllByText } = await renderApp(StrandLanes, { props: { strands: [own, { ...own, id: 'second' }], window, modelValue: '2026-11-24', lastDay: '2027-09-30' } })
  expect(getAllByText('ตำแหน่ง')).toHaveLength(1)
  expect([...container.querySelectorAll('ul ul li')].every((item) => !item.textContent?.startsWith('ว่าง'))).toBe(true)
  expect(container.querySelectorAll('.last')).toHaveLength(2)
})
