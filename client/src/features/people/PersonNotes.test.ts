import { expect, it } from 'vitest'
import { reactive } from 'vue'
import { openLine, renderApp, settled } from '../../testing/render.ts'
import PersonNameFields from './PersonNameFields.vue'
import { noNames } from './personNames.ts'
import SameName from './SameName.vue'

const hit = (id: string, titleTh: string) => ({ __typename: 'SearchHit', kind: 'PERSON', id, titleTh, titleEn: null, detailTh: 'กำนัน', detailEn: null, sector: null, phone: null, isVacant: null, watch: null, villagesWithNobody: null, exact: true })

it('says who is called the same, and nothing of those who are called alike', async () => {
  const { client, asked } = openLine()
  const { findByText, queryByText } = await renderApp(SameName, { client, props: { givenName: 'สมชาย', familyName: 'ธารคำดี' } })
  await settled()
  expect(asked[0]?.operation.variables['text']).toBe('สมชาย ธารคำดี')
  asked[0]?.answer({ data: { search: [hit('same', 'นายสมชาย ธารคำดี'), hit('alike', 'นายสมชาย ธารคำดีงาม')] } })

  const link = await findByText('นายสมชาย ธารคำดี')
  expect(link.getAttribute('href')).toContain('/people/same')
  expect(queryByText(/ธารคำดีงาม/)).toBeNull()
})

it('asks nobody before both names are typed', async () => {
  const { client, asked } = openLine()
  await renderApp(SameName, { client, props: { givenName: 'สมชาย', familyName: ' ' } })
  await settled()
  expect(asked).toEqual([])
})

it.each([['นายสมชาย', 'นาย', 'สมชาย'], ['ร.ต.อ.มานะ', 'ร.ต.อ.', 'มานะ']])('offers to move the title of %s into its field', async (typed, title, name) => {
  const draft = reactive({ ...noNames, givenNameTh: typed })
  const { getByRole, queryByRole } = await renderApp(PersonNameFields, { props: { problems: [], modelValue: draft } })
  getByRole('button', { name: 'ย้ายไปช่องคำนำหน้า' }).click()
  await settled()
  expect(draft).toMatchObject({ prefix: title, givenNameTh: name })
  expect(queryByRole('button', { name: 'ย้ายไปช่องคำนำหน้า' })).toBeNull()
})

it.each(['นางาม', 'นายก', 'สมชาย'])('leaves %s as it is', async (typed) => {
  const { queryByRole } = await renderApp(PersonNameFields, { props: { problems: [], modelValue: { ...noNames, givenNameTh: typed } } })
  expect(queryByRole('button', { name: 'ย้ายไปช่องคำนำหน้า' })).toBeNull()
})
