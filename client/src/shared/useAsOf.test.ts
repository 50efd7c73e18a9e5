import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { renderApp, settled } from '../testing/render.ts'
import { useAsOf } from './useAsOf.ts'
import { adoptToday } from './useToday.ts'

async function look(at: string) {
  adoptToday('2026-11-24')
  let shown!: ReturnType<typeof useAsOf>
  const { router } = await renderApp(defineComponent({ setup: () => ((shown = useAsOf()), () => h('p')) }), { at })
  return { router, ...shown }
}

it('is today without a day in the address', async () => {
  const { asOf, tense } = await look('/coverage')
  expect([asOf.value, tense.value]).toEqual(['2026-11-24', 'present'])
})

it('tells the past from the future on both sides of today', async () => {
  expect((await look('/coverage?asOf=2026-11-23')).tense.value).toBe('past')
  expect((await look('/coverage?asOf=2026-11-25')).tense.value).toBe('future')
})

it('writes a day into the address beside the rest, and takes today out of it', async () => {
  const { router, asOf } = await look('/coverage?area=5606')
  asOf.value = '2026-09-30'
  await settled()
  expect(router.currentRoute.value.query).toEqual({ area: '5606', asOf: '2026-09-30' })
  asOf.value = '2026-11-24'
  await settled()
  expect(router.currentRoute.value.query).toEqual({ area: '5606' })
})
