import { fireEvent } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { openLine, renderApp, settled } from '../../testing/render.ts'
import PersonPicker from './PersonPicker.vue'

const candidate = (id: string, nameTh: string, told: Record<string, unknown> = {}) => ({
  __typename: 'Candidate', fit: 'FITS', km: null, trainedOn: '2026-11-12', hasNumber: true, reasonTh: null, reasonEn: null, holdsNow: [],
  person: { __typename: 'Person', id, nameTh, nameEn: null, area: null }, ...told,
})

async function picker(model: unknown = null) {
  const line = openLine()
  const view = await renderApp(PersonPicker, { props: { post: 'post', problems: [], modelValue: model }, client: line.client })
  await settled()
  return { ...view, ...line }
}

it('suggests those who come into question and says why somebody does not fit at once', async () => {
  const { asked, getByText, getByRole, getAllByRole, emitted, rerender } = await picker()
  expect(asked[0]?.operation.variables).toMatchObject({ post: 'post', text: null })
  asked[0]?.answer({ data: { candidates: [candidate('1', 'น.ส.ศิริพร'), candidate('2', 'นายสุทิน', { fit: 'WARNING', trainedOn: null, reasonTh: 'ยังไม่อบรม', reasonEn: 'Not trained' })] } })
  await settled()
  getByText('ยังไม่อบรม')
  const [first, second] = getAllByRole('button')
  await fireEvent.keyDown(document.querySelector('input')!, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(first)
  await fireEvent.keyDown(first!, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(second)
  first!.focus()
  await fireEvent.click(first!)
  const picked = emitted<unknown[]>()['update:modelValue']?.at(-1)?.[0]
  expect(picked).toMatchObject({ id: '1', nameTh: 'น.ส.ศิริพร', facts: 'อบรม 12 พ.ย. 2569' })
  await rerender({ modelValue: picked })
  await settled()
  expect(document.activeElement).toBe(getByRole('button', { name: /เปลี่ยน/ }))
})

it('shows who is chosen, and asks nothing until it is to be changed', async () => {
  const { asked, getByText, getByRole, emitted } = await picker({ id: '1', nameTh: 'น.ส.ศิริพร', nameEn: null })
  getByText('น.ส.ศิริพร')
  expect(asked).toHaveLength(0)
  await fireEvent.click(getByRole('button', { name: /เปลี่ยน/ }))
  expect(emitted<unknown[]>()['update:modelValue']?.at(-1)?.[0]).toBeNull()
})
