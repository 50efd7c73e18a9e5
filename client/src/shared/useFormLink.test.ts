import { expect, it } from 'vitest'
import { formsOf, withForms } from './useFormLink.ts'

it('reads the forms of an address, the one on top last, and leaves out what is none', () => {
  expect(formsOf({ do: 'appoint,create-person', on: '1,56050559' })).toEqual([{ name: 'appoint', on: '1' }, { name: 'create-person', on: '56050559' }])
  expect(formsOf({ do: 'drop-table,toString', on: '1,2' })).toEqual([])
  expect(formsOf({})).toEqual([])
})

it('closes a form without losing what else the address says', () => {
  const page = { path: '/coverage', hash: '', query: { area: '5605', do: 'appoint', on: '1' } }
  expect(withForms(page, [])).toEqual({ path: '/coverage', hash: '', query: { area: '5605' } })
  expect(withForms(page, [{ name: 'appoint', on: '1' }, { name: 'create-person', on: '2' }])).toMatchObject({ query: { area: '5605', do: 'appoint,create-person', on: '1,2' } })
})
