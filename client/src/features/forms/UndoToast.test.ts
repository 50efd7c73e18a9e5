import { fireEvent } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { openLine, renderApp } from '../../testing/render.ts'
import UndoToast from './UndoToast.vue'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

async function toast() {
  const line = openLine()
  const view = await renderApp(UndoToast, { props: { change: { said: 'มอบหมายแล้ว', undoable: '7' } }, client: line.client })
  return { ...view, ...line, isClosed: () => 'close' in view.emitted() }
}

it('goes after ten seconds, which stand still while somebody points at it', async () => {
  const { getByRole, isClosed } = await toast()
  await vi.advanceTimersByTimeAsync(4000)
  expect(getByRole('button', { name: /เลิกทำ/ }).textContent).toContain('6')
  await fireEvent.mouseEnter(getByRole('status'))
  await vi.advanceTimersByTimeAsync(30_000)
  expect(isClosed()).toBe(false)
  await fireEvent.mouseLeave(getByRole('status'))
  await vi.advanceTimersByTimeAsync(6000)
  expect(isClosed()).toBe(true)
})

it('undoes, or stays and says why it could not', async () => {
  const { getByRole, getByText, asked } = await toast()
  await fireEvent.click(getByRole('button', { name: /เลิกทำ/ }))
  await vi.advanceTimersByTimeAsync(10)
  expect(asked[0]?.operation.variables['input'].change).toBe('7')
  asked[0]?.answer({ errors: [{ message: 'Later.', extensions: { code: 'REFUSED', messageTh: 'ถูกแก้ไขหลังจากนั้น' } }] })
  await vi.advanceTimersByTimeAsync(20_000)
  getByText('ถูกแก้ไขหลังจากนั้น')
  await fireEvent.click(getByRole('button', { name: /ลองเลิกทำอีกครั้ง/ }))
  await vi.advanceTimersByTimeAsync(10)
  expect(asked[1]?.operation.variables['input'].requestId).toBe(asked[0]?.operation.variables['input'].requestId)
  asked[1]?.answer({ data: { undoChange: { __typename: 'Change', id: '8' } } })
  await vi.advanceTimersByTimeAsync(10)
  await nextTick()
  getByText(/เลิกทำแล้ว/)
})
