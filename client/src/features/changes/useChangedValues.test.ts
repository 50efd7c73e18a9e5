import { expect, it } from 'vitest'
import { renderApp } from '../../testing/render.ts'
import { useChangedValues } from './useChangedValues.ts'

async function values() {
  let made: ReturnType<typeof useChangedValues> | undefined
  await renderApp({ setup: () => { made = useChangedValues() }, render: () => null })
  return made!
}
const told = [{ __typename: 'ChangeSubject' as const, kind: 'Area', id: '5605', titleTh: 'ดอกคำใต้', titleEn: 'Dok Khamtai' }]

it('of an account areas, role and state are told in words; of loaded places the number of areas', async () => {
  const { valueOf, labelOf } = await values()
  const of = (name: string, text: string) => valueOf(name, text, 'account.changeScope', told, false)
  expect([of('areas', '["5605"]'), of('role', 'DISTRICT_SECRETARY'), of('status', 'SUSPENDED')]).toEqual(['ดอกคำใต้', 'เลขานุการอำเภอ', 'ระงับ'])
  expect(labelOf('areas', 'account.changeScope')).not.toBe(labelOf('areas', 'places.load'))
  expect(valueOf('areas', '12', 'places.load', told, false)).toBe('12')
})
