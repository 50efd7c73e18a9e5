import { fireEvent } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { renderApp, settled } from '../testing/render.ts'
import HeaderPanel from './HeaderPanel.vue'

const panel = defineComponent({
  setup: () => () => h('div', [h(HeaderPanel, { label: 'เลือกพื้นที่' }, { default: () => 'ดอกคำใต้', panel: () => h('button', 'ห้วยลาน') }), h('button', 'อื่น')]),
})

it('opens below its button, takes the focus, and gives it back with Esc', async () => {
  const { getByRole, queryByRole } = await renderApp(panel)
  const button = getByRole('button', { name: 'ดอกคำใต้' })
  await fireEvent.click(button)
  await settled()
  expect(document.activeElement).toBe(getByRole('dialog', { name: 'เลือกพื้นที่' }))
  expect(button.getAttribute('aria-expanded')).toBe('true')
  await fireEvent.keyDown(document, { key: 'Escape' })
  await settled()
  expect(queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(button)
})

it('closes when the focus goes elsewhere', async () => {
  const { getByRole, queryByRole } = await renderApp(panel)
  await fireEvent.click(getByRole('button', { name: 'ดอกคำใต้' }))
  await settled()
  await fireEvent.focusOut(getByRole('button', { name: 'ห้วยลาน' }), { relatedTarget: getByRole('button', { name: 'อื่น' }) })
  expect(queryByRole('dialog')).toBeNull()
})
