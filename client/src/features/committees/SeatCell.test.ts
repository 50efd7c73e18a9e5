import { expect, it } from 'vitest'
import type { CommitteeSeatFragment } from '../../apollo/generated/graphql.ts'
import { renderApp } from '../../testing/render.ts'
import SeatCell from './SeatCell.vue'

const person = { __typename: 'Person' as const, id: 'p', prefix: 'นาย', rank: null, givenNameTh: 'วีระ', givenNameEn: 'Wira', nameTh: 'นายวีระ ภูกามงาม', nameEn: 'Mr. Wira Phukamngam' }
const held: CommitteeSeatFragment = {
  __typename: 'Post', id: 's', titleTh: 'กรรมการ (ผู้อำนวยการโรงเรียนบ้านปินพัฒนา)', titleEn: null, role: 'MEMBER', sector: 'EDUCATION', isVacant: false, vacantSince: null,
  holder: { __typename: 'Holding', kind: 'PERMANENT', from: '2025-10-01', person }, exOfficioOf: { __typename: 'Post', id: 'office' }, represents: null,
}

async function cell(seat: CommitteeSeatFragment) {
  const { container } = await renderApp(SeatCell, { props: { seat, asOf: '2026-11-24' } })
  return {
    bar: container.querySelector('[data-state] > [data-state]')?.getAttribute('data-state'),
    isTinted: container.querySelector('.lead') !== null,
    isExOfficio: container.querySelector('[aria-label="โดยตำแหน่ง"]') !== null,
    text: (container.textContent ?? '').replace(/\s+/g, ' ').trim(),
  }
}

it('names the holder by given name, whose seat it is in short, and for how long', async () => {
  const { bar, text, isExOfficio, isTinted } = await cell(held)
  expect([bar, isExOfficio, isTinted]).toEqual(['held', true, false])
  expect(text).toBe('ผอ.รร.บ้านปินพัฒนานายวีระ 13 เดือน')
})

it('says who only acts, with half a bar', async () => {
  const { bar, text } = await cell({ ...held, holder: { __typename: 'Holding', kind: 'ACTING', from: '2026-10-01', person } })
  expect(bar).toBe('acting')
  expect(text).toContain('รักษาการ 54 วัน')
})

it('says how long a seat is vacant, and what it waits for', async () => {
  const { bar, text, isTinted } = await cell({ ...held, role: 'CHAIR', exOfficioOf: null, isVacant: true, vacantSince: '2026-10-01', holder: null })
  expect([bar, isTinted]).toEqual(['vacant', false])
  expect(text).toContain('ว่าง 54 วัน')
  expect(text).toContain('รอเสนอชื่อ')
})

it('tints the chair and the secretary, and says the part', async () => {
  for (const [role, word] of [['CHAIR', 'ประธาน'], ['SECRETARY', 'เลขานุการ']] as const) {
    const { isTinted, text } = await cell({ ...held, role, titleTh: `${word} (ผู้แทน YMCA)` })
    expect(isTinted).toBe(true)
    expect(text).toContain(`${word} ผู้แทน YMCA`)
  }
})

it('names nobody whom the viewer may not see', async () => {
  const { bar, text } = await cell({ ...held, holder: null })
  expect(bar).toBe('hidden')
  expect(text).toContain('ไม่แสดงชื่อ')
})
