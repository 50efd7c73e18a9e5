import { expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { renderApp } from '../../testing/render.ts'
import { useLogFilter } from './useLogFilter.ts'

const allowed = vi.hoisted(() => new Set<string>())
vi.mock('../access/session.ts', () => ({ useSession: () => ({ viewer: ref(null), can: (action: string) => allowed.has(action) }) }))

async function logAt(at: string) {
  let log: ReturnType<typeof useLogFilter> | undefined
  await renderApp({ setup: () => { log = useLogFilter() }, render: () => null }, { at })
  return log!
}

it('asks for accounts without an area, for an account of no home is in none, but only for those who manage them', async () => {
  const of = async (at: string) => (await logAt(at)).filter.value.area
  expect(await of('/coverage?area=5605&kind=accounts')).toBe('5605')
  allowed.add('MANAGE_ACCOUNTS')
  expect(await of('/coverage?area=5605&kind=accounts')).toBeNull()
  expect(await of('/coverage?area=5605&kind=agencies')).toBe('5605')
  expect((await logAt('/coverage?area=5605&kind=accounts')).area.value).toBe('5605')
})
