import { fireEvent } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { renderApp } from '../testing/render.ts'
import FormDialog from '../features/forms/FormDialog.vue'
import { openDialog } from './openDialog.ts'
import { useDialogKeys } from './useDialogKeys.ts'

afterEach(() => {
  openDialog.value = undefined
})

const keys = [{ key: '/' }, { key: 'k', ctrlKey: true }, { key: '?' }]

async function page(hasForm: boolean) {
  let searches = 0
  await renderApp(defineComponent({
    setup() {
      useDialogKeys(() => (searches += 1))
      return () => (hasForm ? h(FormDialog, { title: 'แบบฟอร์ม' }, () => h('button', 'ปุ่ม')) : h('p'))
    },
  }))
  for (const key of keys) await fireEvent.keyDown(document.body, key)
  return { searches, opened: openDialog.value }
}

it('opens the search and the list of keys', async () => {
  expect(await page(false)).toEqual({ searches: 2, opened: 'keys' })
})

it('opens nothing over a form, wherever the focus is', async () => {
  expect(await page(true)).toEqual({ searches: 0, opened: undefined })
})
