import { fireEvent } from '@testing-library/vue'
import { defineComponent, h } from 'vue'
import { expect, it } from 'vitest'
import { renderApp } from '../../testing/render.ts'
import RegisterActions from './RegisterActions.vue'
import RegisterTable from './RegisterTable.vue'
import { useSelection, type Selection } from './useSelection.ts'

const rows = ['ก', 'ข', 'ค'].map((id) => ({ id }))

function table(selection?: Selection, more: object = {}) {
  const columns = [{ key: 'name', label: 'ชื่อ' }, { key: 'more', label: 'อื่น' }]
  const cells = { name: ({ row }: { row: { id: string } }) => h('b', row.id), more: () => 'x' }
  return renderApp(defineComponent(() => () => h(RegisterTable, { label: 'รายการ', rows, columns, selection, ...more, linkOf: ({ id }: { id: string }) => ({ name: 'person', params: { id } }), nameOf: ({ id }: { id: string }) => id }, cells)))
}

it('moves the row with the arrows, and stays inside the list', async () => {
  const { getByRole } = await table()
  const link = (name: string) => getByRole('link', { name })
  expect([link('ก'), link('ข')].map((each) => each.tabIndex)).toEqual([0, -1])
  link('ก').focus()
  await fireEvent.keyDown(link('ก'), { key: 'ArrowUp' })
  expect(document.activeElement).toBe(link('ก'))
  await fireEvent.keyDown(link('ก'), { key: 'ArrowDown' })
  expect(document.activeElement).toBe(link('ข'))
  expect(link('ข').tabIndex).toBe(0)
})

it('chooses the row with the space bar, one with its box, and all of the page at once', async () => {
  const selection = useSelection()
  const { getByRole, getAllByRole } = await table(selection)
  getByRole('link', { name: 'ข' }).focus()
  await fireEvent.keyDown(getByRole('link', { name: 'ข' }), { key: ' ' })
  expect(selection.chosen.value).toEqual(['ข'])
  const [all, first] = getAllByRole('checkbox')
  await fireEvent.click(first!)
  expect(selection.chosen.value).toEqual(['ข', 'ก'])
  await fireEvent.click(all!)
  expect(selection.chosen.value.toSorted()).toEqual(['ก', 'ข', 'ค'])
})

it('leaves out rows that cannot be chosen, and does with Enter what the list says', async () => {
  const selection = useSelection()
  const entered: string[] = []
  const { getByRole, getAllByRole } = await table(selection, { canChoose: ({ id }: { id: string }) => id !== 'ก', onEnter: ({ id }: { id: string }) => entered.push(id) })
  expect(getAllByRole('checkbox')).toHaveLength(3)
  getByRole('link', { name: 'ก' }).focus()
  await fireEvent.keyDown(getByRole('link', { name: 'ก' }), { key: ' ' })
  await fireEvent.keyDown(getByRole('link', { name: 'ก' }), { key: 'Enter' })
  await fireEvent.click(getAllByRole('checkbox')[0]!)
  expect([selection.chosen.value.toSorted(), entered]).toEqual([['ข', 'ค'], ['ก']])
})

it('has no boxes where nothing can be done with several rows', async () => {
  expect((await table()).queryAllByRole('checkbox')).toEqual([])
})

it('gives an action the rows that are chosen, and lets go of them when it is done', async () => {
  const action = defineComponent({ props: { ids: { type: Array, required: true } }, emits: ['done'], setup: ({ ids }, { emit }) => () => h('button', { onClick: () => emit('done') }, `ทำ ${ids.join()}`) })
  const { getByRole, emitted } = await renderApp(RegisterActions, { props: { actions: [action], ids: ['ก', 'ค'] } })
  await fireEvent.click(getByRole('button', { name: 'ทำ ก,ค' }))
  expect(emitted()['clear']).toHaveLength(1)
})
