import { fireEvent } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLine, renderApp, settled, signInWith } from '../../testing/render.ts'
import VillagesForm from './VillagesForm.vue'

beforeEach(() => sessionStorage.clear())

const area = (code: string, level: string) => ({ __typename: 'Area', code, nameTh: `ชื่อ ${code}`, nameEn: code, level, moo: null })

let end: () => void
afterEach(() => end())

async function form() {
  end = await signInWith('MANAGE_AREAS')
  const line = openLine()
  const view = await renderApp(VillagesForm, { props: { form: { name: 'add-villages', on: '560501' } }, client: line.client })
  line.asked[0]?.answer({
    data: {
      area: { ...area('5605', 'DISTRICT'), children: [area('560501', 'SUBDISTRICT')] },
      committees: { __typename: 'CommitteeConnection', nodes: [{ __typename: 'Committee', id: 'n', nameTh: 'เครือข่ายอาสา', nameEn: null, area: { __typename: 'Area', code: '5605' } }] },
    },
  })
  await settled()
  return { ...view, ...line, network: () => view.getByRole<HTMLSelectElement>('combobox', { name: /เครือข่าย/ }) }
}

it('suggests the only network, and leaves it out when somebody wants no watch posts yet', async () => {
  const { network } = await form()
  expect(network().value).toBe('n')
  expect(sessionStorage).toHaveLength(0)
  await fireEvent.update(network(), '')
  await settled()
  expect(network().value).toBe('')
})

it('shows how each line is read before it is sent, and promises no undoing', async () => {
  const { getByLabelText, getAllByRole, getByText } = await form()
  await fireEvent.update(getByLabelText(/รายชื่อหมู่บ้าน/), '1,บ้านหนึ่ง,Ban Nueng\n2 บ้านสอง\nไม่มีเลข')
  expect(getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['1บ้านหนึ่งBan Nueng', '2บ้านสอง'])
  expect(getByText(/เลิกทำได้ 10 วินาที/).className).toContain('invisible')
})
