import { expect, it } from 'vitest'
import { renderApp } from '../../testing/render.ts'
import { useChangedValues } from './useChangedValues.ts'

async function values() {
  const made: ReturnType<typeof useChangedValues>[] = []
  const setup = () => {
    made.push(useChangedValues())
    return () => null
  }
  await renderApp({ setup })
  return made[0]!
}

it.each([
  ['role', 'DISTRICT_SECRETARY', 'บทบาท', 'เลขานุการอำเภอ'],
  ['status', 'SUSPENDED', 'สถานะ', 'ระงับ'],
  ['areas', '["5605","5606"]', 'ขอบเขต', 'ดอกคำใต้, ไม่แสดงชื่อ'],
  ['agency', 'a', 'หน่วยงาน', 'รพ.ดอกคำใต้'],
  ['username', '[ร่าง]', 'ชื่อผู้ใช้', '[ร่าง]'],
  ['linkExpiresAt', '2026-11-24T18:30:00.123Z', 'ลิงก์ใช้ได้ถึง', '25 พ.ย. 2569 01:30 น.'],
])('%s of an account is told in words', async (name, text, label, told) => {
  const { labelOf, valueOf } = await values()
  const records = [{ __typename: 'ChangeSubject' as const, kind: 'Area', id: '5605', titleTh: 'ดอกคำใต้', titleEn: null }, { __typename: 'ChangeSubject' as const, kind: 'Agency', id: 'a', titleTh: 'รพ.ดอกคำใต้', titleEn: null }]
  expect(labelOf(name, 'account.changeScope')).toBe(label)
  expect(valueOf(name, text, 'account.changeScope', records, true)).toBe(told)
})

it('the role of a seat stays one of a seat, and the areas of a loading stay a number', async () => {
  const { valueOf } = await values()
  expect(valueOf('role', 'CHAIR', 'post.update', [], true)).toBe('ประธาน')
  expect(valueOf('areas', '78', 'places.load', [], true)).toBe('78')
})
