import { expect, it } from 'vitest'
import { renderApp } from '../../testing/render.ts'
import SubareaBars from './SubareaBars.vue'

it('leads to the form that adds villages, for those who may', async () => {
  const props = { subareas: [], label: 'รายตำบล' }
  const first = await renderApp(SubareaBars, { props: { ...props, add: { path: '/coverage', query: { do: 'add-villages', on: '5605' } } } })
  expect(first.getByRole('link', { name: 'เพิ่มหมู่บ้าน' }).getAttribute('href')).toBe('/coverage?do=add-villages&on=5605')
  first.unmount()

  const { queryByRole } = await renderApp(SubareaBars, { props })
  expect(queryByRole('link')).toBeNull()
})
