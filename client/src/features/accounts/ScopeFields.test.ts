import { fireEvent } from '@testing-library/vue'
import { beforeEach, expect, it } from 'vitest'
import type { ListedAccountFragment } from '../../apollo/generated/graphql.ts'
import { openLine, renderApp, settled } from '../../testing/render.ts'
import InviteForm from './InviteForm.vue'
import ScopeForm from './ScopeForm.vue'

beforeEach(() => sessionStorage.clear())

const names: Readonly<Record<string, string>> = { 56: 'พะเยา', 57: 'เชียงราย', 5605: 'ดอกคำใต้', 5606: 'ปง' }
const area = (code: string) => ({ __typename: 'Area', code, nameTh: names[code] ?? code, nameEn: code, level: code.length === 2 ? 'PROVINCE' : 'DISTRICT', moo: null })

type Line = ReturnType<typeof openLine>
/** Answers what is asked about areas, as long as something is. */
async function answerAreas({ asked }: Line) {
  for (let at = 0; at < asked.length; at++) {
    const { operation, isOpen, answer } = asked[at]!
    if (!isOpen) continue
    if (operation.operationName === 'Provinces') answer({ data: { provinces: [area('56'), area('57')] } })
    if (operation.operationName === 'AreaChildren') answer({ data: { area: { ...area(String(operation.variables['code'])), ancestors: [], children: [] } } })
    await settled()
  }
}
const asksAbout = ({ asked }: Line) => asked.filter(({ operation }) => operation.operationName === 'AreaChildren').map(({ operation }) => operation.variables['code'] as string)
const chosen = () => [...document.querySelectorAll('.tag')].map((tag) => tag.textContent.trim())

it('suggests the area that the pages are about, follows it, and keeps no suggestion as a draft', async () => {
  const line = openLine()
  const { router } = await renderApp(InviteForm, { client: line.client, at: '/coverage?area=5605' })
  await settled()
  await answerAreas(line)
  expect(chosen()).toEqual(['อ.ดอกคำใต้'])

  await router.push('/coverage?area=5606')
  await settled()
  await answerAreas(line)
  expect(chosen()).toEqual(['อ.ปง'])
  expect(sessionStorage).toHaveLength(0)
})

it('lets an area be that somebody chose', async () => {
  const line = openLine()
  const { router, getByRole, getByLabelText } = await renderApp(InviteForm, { client: line.client, at: '/coverage?area=5605' })
  await settled()
  await answerAreas(line)
  await fireEvent.click(getByRole('button', { name: 'เอา อ.ดอกคำใต้ ออก' }))
  await fireEvent.click(getByLabelText('จ.พะเยา'))
  await router.push('/coverage?area=5606')
  await settled()
  await answerAreas(line)
  expect(chosen()).toEqual(['จ.พะเยา'])
})

it('begins with a choice of province for somebody who has no area', async () => {
  const line = openLine()
  const { getByRole } = await renderApp(InviteForm, { client: line.client })
  await settled()
  await answerAreas(line)
  expect(asksAbout(line)).toEqual([])
  await fireEvent.update(getByRole('combobox', { name: 'จังหวัด' }), '57')
  await settled()
  expect(asksAbout(line)).toEqual(['57'])
})

const account = {
  id: 'a', nameTh: 'น.ส.สมหญิง', nameEn: 'Somying', role: 'DISTRICT_SECRETARY', areas: [area('5605')], agency: null,
} as unknown as ListedAccountFragment

it('shows what an account has and would have, inside its own province', async () => {
  const line = openLine()
  const { getByLabelText, getByRole, queryByRole } = await renderApp(ScopeForm, { props: { account }, client: line.client })
  await settled()
  await answerAreas(line)
  expect(asksAbout(line)).toContain('56')
  expect(queryByRole('status', { name: 'สิ่งที่จะเปลี่ยน' })).toBeNull()

  await fireEvent.click(getByLabelText(/^ผู้ประสานงานจังหวัด/))
  await settled()
  await answerAreas(line)
  const told = getByRole('status', { name: 'สิ่งที่จะเปลี่ยน' }).textContent
  expect(told).toContain('เลขานุการอำเภอเป็นผู้ประสานงานจังหวัด')
  expect(told).toContain('ดอกคำใต้เป็นพะเยา')
})
