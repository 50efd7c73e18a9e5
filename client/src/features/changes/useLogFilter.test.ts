import { expect, it } from 'vitest'
import { renderApp, signInWith } from '../../testing/render.ts'
import { useLogFilter } from './useLogFilter.ts'

async function logAt(at: string) {
  let log: ReturnType<typeof useLogFilter> | undefined
  await renderApp({ setup: () => { log = useLogFilter() }, render: () => null }, { at })
  return log!
}

it('asks for accounts without an area, for an account of no home is in none, but only for those who manage them', async () => {
  const of = async (at: string) => (await logAt(at)).filter.value.area
  expect(await of('/coverage?area=5605&kind=accounts')).toBe('5605')
  const signOut = await signInWith('READ_CHANGES', 'MANAGE_ACCOUNTS')
  expect(await of('/coverage?area=5605&kind=accounts')).toBeNull()
  expect(await of('/coverage?area=5605&kind=agencies')).toBe('5605')
  expect((await logAt('/coverage?area=5605&kind=accounts')).area.value).toBe('5605')
  await signOut()
})
